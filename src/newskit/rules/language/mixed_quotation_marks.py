"""LG004 mixed-quotation-marks."""

from collections.abc import Iterator

from newskit.article import Article, Block
from newskit.diagnostics import Fix, Found, Related, Severity
from newskit.language import CURLY, JUDGED, STRAIGHT, Quotation, has_marks, quotations
from newskit.rules.base import ArticleRule
from newskit.rules.own_words import prose_blocks
from newskit.rules.quotation import shortened
from newskit.text import Edit, Span

_Placed = tuple[Block, Quotation]


class MixedQuotationMarks(ArticleRule):
    """Straight and curly quotation marks in one body.

    ## What it does
    Looks for quotations between straight marks ("so") and between curly ones (“so”) in the prose of one
    body, and shows the first of the rarer kind. Code, HTML and template tags are passed over; inches and
    apostrophes are no quotation marks. Angled marks («so») beside curly ones are right in Portuguese, where
    one stands inside the other.

    ## Why
    It looks careless, and it is the trace of text that was pasted in from elsewhere.

    ## Example
    ```markdown
    credit: Lusa
    ---
    The mayor called it “a good day”, and the operator said that it was "about time".
    ```

    Use instead:
    ```markdown
    credit: Lusa
    ---
    The mayor called it “a good day”, and the operator said that it was “about time”.
    ```

    ## Fix safety
    Unsafe: a straight mark can stand for something else. Offered only where curly marks are in the majority.
    """

    code = "LG004"
    name = "mixed-quotation-marks"
    severity = Severity.NOTE
    since = "0.1"
    body_signs = frozenset('"')
    says = "straight and curly quotation marks are mixed: {rarer}, elsewhere {usual}"
    variants = {"usual": "the usual marks of this body"}
    fix_says = "make all straight marks curly"

    def check(self, article: Article) -> Iterator[Found]:
        """The first quotation of the rarer kind."""
        text = article.source.text
        if article.language_code not in JUDGED or '"' not in text or CURLY[0] not in text:
            return
        straight, curly = _both(article)
        if not straight or not curly:
            return
        rarer, usual = (straight, curly) if len(straight) <= len(curly) else (curly, straight)
        fix = self._fix(straight) if len(straight) < len(curly) else None
        shown = {
            "rarer": shortened(article.source.slice(_span(rarer[0]))),
            "usual": shortened(article.source.slice(_span(usual[0]))),
        }
        related = (Related(article.path, _span(usual[0]), self.message("usual")),)
        yield self.found(article.path, _span(rarer[0]), fix=fix, related=related, **shown)

    def _fix(self, straight: list[_Placed]) -> Fix:
        edits: list[Edit] = []
        for placed in straight:
            span = _span(placed)
            edits += (
                Edit(Span(span.start, span.start + 1), CURLY[0]),
                Edit(Span(span.end - 1, span.end), CURLY[1]),
            )
        return self.fix(*edits, safe=False)


def _both(article: Article) -> tuple[list[_Placed], list[_Placed]]:
    """The quotations between straight marks and those between curly ones."""
    straight: list[_Placed] = []
    curly: list[_Placed] = []
    for block in prose_blocks(article):
        if has_marks(block.prose):
            for found in quotations(block.prose):
                if found.kind == STRAIGHT:
                    straight.append((block, found))
                elif found.kind == CURLY:
                    curly.append((block, found))
    return straight, curly


def _span(placed: _Placed) -> Span:
    block, found = placed
    return Span(block.span.start + found.start, block.span.start + found.end)
