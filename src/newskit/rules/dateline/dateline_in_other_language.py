"""DL003 dateline-in-other-language."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.lexicon import months
from newskit.rules.base import ArticleRule
from newskit.rules.lines import read_line

if TYPE_CHECKING:
    from newskit.datelines import Place, Reading

_WORD = re.compile(r"[^\W\d_]+")
_NAMES = {
    code: frozenset(name for names in table for name in names)
    for code, table in (("en", months.ENGLISH), ("pt", months.PORTUGUESE))
}
_OWN_NAMES = frozenset({"Xinhua"})  # a house that writes Beijing in all languages


class DatelineInOtherLanguage(ArticleRule):
    """A dateline in another language than the copy.

    ## What it does
    Reads the field `dateline` of English and Portuguese articles and tells a month of the other language
    ("May" in Portuguese, "maio" in English) and a town under a name that only the other language has
    ("London" in Portuguese, "Lisboa" in English). A town without a name of its own in the language keeps
    the one it has.

    ## Why
    The dateline is the first thing that is read, and it is forgotten in translations because it stands in
    a field of its own.

    ## Example
    ```markdown
    language: pt
    dateline: LONDON, May 14 (Reuters) -
    ```

    Use instead:
    ```markdown
    language: pt
    dateline: LONDRES, 14 de maio (Reuters) -
    ```
    """

    code = "DL003"
    name = "dateline-in-other-language"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{written}" in the dateline is not in the language declared, "{declared}"'
    variants = {"town": '"{written}" in the dateline is "{expected}" in the language declared, "{declared}"'}
    judges_side = True

    def check(self, article: Article) -> Iterator[Found]:
        """The month and the towns that are in the other language."""
        if article.dateline is None or article.language is None or article.language_code not in _NAMES:
            return
        reading = read_line(article, article.dateline.value)
        if reading.kind.value != "wire":
            return
        span, declared = article.dateline.span, article.language.value
        for month in _months(reading, article.language_code):
            yield self.found(article.path, span, written=month, declared=declared)
        for place in () if reading.agency in _OWN_NAMES else reading.places:
            expected = _expected(place, article.language_code)
            if expected:
                yield self.found(
                    article.path,
                    span,
                    variant="town",
                    written=place.written,
                    expected=expected,
                    declared=declared,
                )


def _months(reading: "Reading", code: str) -> Iterator[str]:
    """The words of the date that only the other language has."""
    other = _NAMES["pt" if code == "en" else "en"] - _NAMES[code]
    start, end = dict(reading.parts).get("date", (0, 0))
    for word in _WORD.findall(reading.raw[start:end]):
        if word.lower() in other:
            yield word


def _expected(place: "Place", code: str) -> str:
    """The town's name in the language, when what is written is its name in the other and no name of its own.

    Accents and case are no difference: an English dateline may say São Paulo. A name that both languages
    write is no fault, though it is not the one that this language writes first (Kiev).
    """
    from newskit.datelines.gazetteer import fold
    from newskit.datelines.toponyms import languages_of

    own, other = (place.english, place.portuguese) if code == "en" else (place.portuguese, place.english)
    if not own or not other or fold(own) == fold(other):
        return ""
    if any(tag[:2] == code for tag in languages_of(place.written, place.country)):
        return ""
    return own if fold(place.written) == fold(other) else ""
