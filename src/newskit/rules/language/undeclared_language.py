"""LG001 undeclared-language."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.language import JUDGED, is_plainly, verdict
from newskit.rules.base import ArticleRule, Options
from newskit.rules.own_words import own_words, prose_blocks

_OWN = 10  # a text of which less than this part is not quoted is judged with its quotations
_READ = 1800  # characters of prose; the vote and langdetect read 1500

_SHORT = 2 * _READ  # characters of a body that has no head to be told from the rest


class LanguageEvidence(Options):
    """The options of undeclared-language.

    Attributes:
        letters: the fewest letters of prose from which a body is judged.
    """

    letters: int = 120


class UndeclaredLanguage(ArticleRule):
    """A body in another language than the file declares.

    ## What it does
    Reads the prose of the body, without code, quotations and quoted paragraphs, and compares its language
    with the one declared in `language` or by the path. Articles declared in English and Portuguese are
    judged; English and Portuguese of every country count as one language each. Bodies of fewer than 120
    letters are not judged.

    ## Why
    The declared language decides which edition a story goes to, how it is hyphenated and read aloud, and
    which rules apply. A wrong one is mostly a file copied from the original and not yet translated.

    ## Example
    ```markdown
    language: en
    ---
    A câmara decidiu ontem à noite que os barcos voltam a fazer a travessia do rio depois da
    meia-noite, mas só a partir de maio, e que os preços não mudam até ao fim do ano.
    ```

    Use instead:
    ```markdown
    language: pt
    ---
    A câmara decidiu ontem à noite que os barcos voltam a fazer a travessia do rio depois da
    meia-noite, mas só a partir de maio, e que os preços não mudam até ao fim do ano.
    ```

    ## Options
    `letters`: the fewest letters of prose from which a body is judged, 120 unless set.
    """

    code = "LG001"
    name = "undeclared-language"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the body is in "{found}", the language declared is "{declared}"'
    options_type = LanguageEvidence
    options: LanguageEvidence
    judges_side = True

    def check(self, article: Article) -> Iterator[Found]:
        """The declared language, when the prose is certainly in another."""
        declared = article.language
        if declared is None or article.language_code not in JUDGED:
            return
        if is_plainly(_head(article), article.language_code):
            return
        prose = _prose(article)
        if sum(map(str.isalpha, prose[: 4 * self.options.letters])) < self.options.letters:
            return
        found = verdict(prose, declared.value).code
        if found is not None and found != article.language_code:
            lead = article.body.lead
            span = declared.span or (lead.span if lead else None)
            yield self.found(article.path, span, found=found, declared=declared.value)


def _head(article: Article) -> frozenset[str]:
    """The different words at the head of the body, as far as it is read below, quotations and all."""
    if article.body_span.end - article.body_span.start <= _SHORT:
        return article.body.vocabulary
    size = 0
    words: set[str] = set()
    for block, low in zip(article.body.prose_blocks, article.body.low_words, strict=True):
        if size >= _READ:
            break
        words.update(low)
        size += len(block.prose)
    return frozenset(words)


def _prose(article: Article) -> str:
    """The running text at the head of the body, without addresses, nor what others said.

    What others said counts where it is nearly all.
    """
    own: list[str] = []
    whole: list[str] = []
    size = 0
    for block in prose_blocks(article):
        if size >= _READ:
            break
        if not block.quoted:
            own.append(_without_addresses(own_words(block)))
            whole.append(_without_addresses(block.prose))
            size += len(own[-1])
    return "\n".join(own if size * _OWN >= sum(map(len, whole)) else whole)


def _without_addresses(prose: str) -> str:
    return " ".join(word for word in prose.split() if "://" not in word)
