"""HL008 foreign-headline."""

from collections.abc import Iterator
from typing import Any, ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.language import of_block, speaks_for_itself
from newskit.language.headlines import language_of_headline, without_quotations
from newskit.rules.base import ArticleRule

_JUDGED = frozenset({"en", "pt"})


class ForeignHeadline(ArticleRule):
    """A headline or standfirst in another language than the story.

    ## What it does
    Reads headline and standfirst, and tells when one is certainly English in an article declared Portuguese,
    or the other way. A line is certain when several words of the one language stand in it and none of the
    other. Headlines in capitals word by word, names, and what stands in quotation marks are not judged: they
    may be titles of films and books. Silent where the body is in the same other language, which LG001 tells
    of the whole article.

    ## Why
    A headline left in the language of the original goes to every list, feed and alert of the edition. It is
    the first thing that readers see, and the one that a translator who starts with the body forgets.

    ## Example
    ```markdown
    language: pt
    headline: Council says the night ferries will be back when the summer starts
    ---
    A câmara decidiu ontem à noite que os barcos voltam a fazer a travessia do rio depois da
    meia-noite, mas só a partir de maio, e que os preços não mudam até ao fim do ano.
    ```

    Use instead:
    ```markdown
    language: pt
    headline: Câmara diz que os barcos da noite voltam no início do verão
    ---
    A câmara decidiu ontem à noite que os barcos voltam a fazer a travessia do rio depois da
    meia-noite, mas só a partir de maio, e que os preços não mudam até ao fim do ano.
    ```
    """

    code = "HL008"
    name = "foreign-headline"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the headline is in "{found}", the language declared is "{declared}"'
    variants: ClassVar[dict[str, str]] = {
        "standfirst": 'the standfirst is in "{found}", the language declared is "{declared}"'
    }
    judges_side = True

    def check(self, article: Article) -> Iterator[Found]:
        """Headline and standfirst, each when it is certainly in the other language."""
        declared, own = article.language, article.language_code
        if declared is None or own not in _JUDGED:
            return
        others = _JUDGED - {own}
        for variant, value, read in (
            ("", article.headline, language_of_headline),
            ("standfirst", article.standfirst, _of_standfirst),
        ):
            if value is None or speaks_for_itself(frozenset(value.value.lower().split()), own):
                continue
            found = read(value.value)
            if found in others and not _is_body_in(article, found):
                values: dict[str, Any] = {"found": found, "declared": declared.value}
                yield self.found(article.path, value.span, variant=variant, **values)


def _of_standfirst(text: str) -> str | None:
    """The language of a standfirst: by the vote of running text, else read as a headline."""
    return of_block(without_quotations(text)) or language_of_headline(text)


def _is_body_in(article: Article, code: str) -> bool:
    """Whether the body is certainly in the language found."""
    prose = "\n".join(block.prose for block in article.body.prose_blocks if not block.quoted)
    return of_block(prose) == code
