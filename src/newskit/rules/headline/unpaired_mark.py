"""HL007 unpaired-mark."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.quotation import unpaired

_JUDGED = frozenset({"en", "pt"})  # other languages pair marks otherwise: „ “ and » «
_CUT = ("…", "...", "[…]", "[...]")


class UnpairedMark(ArticleRule):
    """A quotation mark or bracket without its partner in headline or standfirst.

    ## What it does
    Finds “ without ”, « without », a bracket that is not closed or was never opened, and an odd number of
    straight marks. Apostrophes ('90s, ’90), inches (5'10"), numbers of items (a) and faces are no marks. A
    standfirst that was cut, and ends in dots, or that has several paragraphs is not judged; nor are articles
    in other languages than English and Portuguese, which pair marks otherwise.

    ## Why
    A quotation that does not end says that the house speaks where somebody else does. Mostly a mark was lost
    when the line was shortened.

    ## Example
    ```markdown
    headline: “We are back, ferry crews say
    ```

    Use instead:
    ```markdown
    headline: “We are back”, ferry crews say
    ```
    """

    code = "HL007"
    name = "unpaired-mark"
    severity = Severity.WARNING
    since = "0.1"
    front_signs = frozenset('“”„«»"()')
    says = "the headline has {mark} without its partner"
    variants: ClassVar[dict[str, str]] = {"standfirst": "the standfirst has {mark} without its partner"}

    def check(self, article: Article) -> Iterator[Found]:
        """The first mark of each field that stands alone."""
        if article.language_code not in _JUDGED:
            return
        for variant, value in (("", article.headline), ("standfirst", article.standfirst)):
            mark = unpaired(value.value) if value and not _is_partial(value.value) else None
            if value and mark:
                yield self.found(article.path, value.span, variant=variant, mark=mark)


def _is_partial(text: str) -> bool:
    """Whether a text was cut, or runs over paragraphs, each of which opens a quotation anew."""
    text = text.rstrip()
    return text.endswith(_CUT) or "\n\n" in text
