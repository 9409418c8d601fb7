"""LG006 foreign-quotation-marks."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Fix, Found, Related, Severity
from newskit.language import (
    ANGLED,
    CORNERS,
    CURLY,
    JUDGED,
    LOW,
    MARKS,
    REVERSED,
    SPACED,
    STRAIGHT,
    has_marks,
    quotations,
)
from newskit.rules.base import ArticleRule, Options
from newskit.rules.own_words import prose_blocks
from newskit.rules.quotation import shortened
from newskit.text import Edit, Span

_FOREIGN = {
    "en": frozenset({LOW, REVERSED, SPACED, ANGLED, CORNERS}),
    "pt": frozenset({LOW, REVERSED, SPACED, CORNERS}),
}
_HOUSE = frozenset({CURLY, ANGLED, STRAIGHT})
_RARE = frozenset("„«»「『")  # what every foreign pair begins with
# In Portuguese angled marks begin a foreign pair only with a blank on the wrong side.
_NEVER_OWN = frozenset("„「『")
_RARE_BLANKS = frozenset("\r\t\u00a0\u202f")
_RELATED = 5  # further places that are named


class HouseMarks(Options):
    """The options of foreign-quotation-marks.

    Attributes:
        english: the marks of the house in English copy: “”, «» or "".
        portuguese: those in Portuguese copy, but for that of Brazil.
        brazilian: those in Brazilian copy.
    """

    english: str = ""
    portuguese: str = ""
    brazilian: str = ""


class ForeignQuotationMarks(ArticleRule):
    """Quotation marks of another language.

    ## What it does
    Tells German (low and high: „so“), reversed (»so«), French (« so », with blanks) and East Asian marks in
    English and Portuguese copy, and angled marks («so») in English copy. Portuguese has both «so» and “so”.
    Block quotes are passed over. With an option that names the marks of the house, every other outer pair
    is told too.

    ## Why
    Marks of the original's language are left in translations, and a reader stumbles over them.

    ## Example
    ```markdown
    language: en
    ---
    The mayor called it „a good day“ for the river.
    ```

    Use instead:
    ```markdown
    language: en
    ---
    The mayor called it “a good day” for the river.
    ```

    ## Fix safety
    Unsafe: a quotation inside another may need other marks. The marks put in are those of the house, or
        curly ones.

    ## Options
    `english`, `portuguese`, `brazilian`: the outer marks of the house in copy of that kind, such as «» or
    “”. None is set, so that only marks of other languages are told.

        [newskit.rules.foreign-quotation-marks]
        portuguese = "«»"
        brazilian = "“”"

    ## Source
    Unicode CLDR: delimiters of en, pt, pt-PT, de and fr.
    """

    code = "LG006"
    name = "foreign-quotation-marks"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = MARKS
    says = "{written} has quotation marks of another language, expected {expected}"
    variants = {
        "house": "{written} has other quotation marks than the house writes: {expected}",
        "more": "here too",
    }
    fix_says = "write {expected}"
    options_type = HouseMarks
    options: HouseMarks
    judges_side = True

    def check(self, article: Article) -> Iterator[Found]:
        """The first pair of wrong marks, with the others beside it."""
        if article.language_code not in JUDGED:
            return
        house = self._house(article)
        if not house and not _may_be_foreign(article):
            return
        wrong = (
            _HOUSE - {house} | _FOREIGN[article.language_code] if house else _FOREIGN[article.language_code]
        )
        spans = list(_pairs(article, wrong - {house}))
        if not spans:
            return
        marks = house or CURLY
        expected = marks[0] + "…" + marks[1]
        foreign = article.source.text[spans[0].start] not in '“"' and not house
        related = tuple(Related(article.path, span, self.message("more")) for span in spans[1 : _RELATED + 1])
        yield self.found(
            article.path,
            spans[0],
            variant="" if foreign else "house",
            fix=self._fix(article, spans, marks, expected),
            related=related,
            written=shortened(article.source.slice(spans[0])),
            expected=expected,
        )

    def _house(self, article: Article) -> str:
        """The marks that the house writes in the article's language; empty when none are set."""
        if article.language_code == "en":
            return self.options.english
        tag = article.language.value.replace("_", "-").lower() if article.language else ""
        return self.options.brazilian if tag == "pt-br" else self.options.portuguese

    def _fix(self, article: Article, spans: list[Span], marks: str, expected: str) -> Fix:
        edits: list[Edit] = []
        for span in spans:
            inner = article.source.text[span.start + 1 : span.end - 1]
            before, after = (len(inner) - len(inner.lstrip()), len(inner) - len(inner.rstrip()))
            edits.append(Edit(Span(span.start, span.start + 1 + before), marks[0]))
            edits.append(Edit(Span(span.end - 1 - after, span.end), marks[1]))
        return self.fix(*edits, safe=False, expected=expected)


def _may_be_foreign(article: Article) -> bool:
    """Whether a pair that the language does not use can stand in the body."""
    if _RARE.isdisjoint(article.body_signs):
        return False
    if article.language_code == "en" or not _NEVER_OWN.isdisjoint(article.body_signs):
        return True
    text, start = article.source.text, article.body_span.start
    blanks = (" ", "\n", *(_RARE_BLANKS & article.body_signs))
    return any(text.find(f"«{blank}", start) >= 0 or text.find(f"{blank}»", start) >= 0 for blank in blanks)


def _pairs(article: Article, wrong: frozenset[str]) -> Iterator[Span]:
    """Where pairs of the kinds named stand."""
    for block in prose_blocks(article):
        if not block.quoted and has_marks(block.prose):
            for found in quotations(block.prose):
                if found.kind in wrong:
                    yield Span(block.span.start + found.start, block.span.start + found.end)
