"""The texts of an article that house style reads, with the way back to their place in the file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newskit.article import Article, BlockKind, Value
from newskit.language import ANGLED, CURLY, quoted
from newskit.style.model import Quotations
from newskit.text import Span

_SILENT = frozenset({BlockKind.CODE, BlockKind.HTML, BlockKind.RULE})


@dataclass(frozen=True, slots=True)
class Stretch:
    """A text of one scope.

    `span` is where it stands. `exact` tells whether each of its characters stands in the file as it is: in a
    headline with an escape that is not so.
    """

    scope: str
    text: str
    span: Span
    exact: bool
    quoted: bool = False

    def place(self, start: int, end: int) -> Span:
        """Where a part of the text stands; the whole where that cannot be known."""
        return Span(self.span.start + start, self.span.start + end) if self.exact else self.span

    def read(self, quotations: Quotations) -> str:
        """The text with quotations crossed out, or all but them."""
        if quotations is Quotations.INCLUDE:
            return self.text
        if self.quoted:
            return self.text if quotations is Quotations.ONLY else " " * len(self.text)
        spans = _spans(self.text, line=self.scope != "body")
        if quotations is Quotations.SKIP:
            return _crossed_out(self.text, spans)
        edges = [0, *(edge for span in spans for edge in span), len(self.text)]
        return _crossed_out(self.text, map(Span, edges[::2], edges[1::2]))


def _spans(text: str, *, line: bool) -> list[Span]:
    """What stands in quotation marks; a quotation that is left open runs on to the end."""
    spans = list(quoted(text, line=line))
    rest = _crossed_out(text, spans)
    places = (rest.find(marks[0], rest.rfind(marks[1]) + 1) for marks in (CURLY, ANGLED))
    start = min((at for at in places if at >= 0), default=len(text))
    return [*(span for span in spans if span.end <= start), Span(start, len(text))]


def _crossed_out(text: str, spans: Iterable[Span]) -> str:
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += text[at:start], "\x00" * (end - start)
        at = end
    return "".join((*pieces, text[at:]))


def stretches(article: Article) -> Iterator[Stretch]:
    """Headline, standfirst and every block of the body that holds prose."""
    for scope, value in (("headline", article.headline), ("standfirst", article.standfirst)):
        if value is not None and value.span is not None:
            yield _of_value(article, scope, value, value.span)
    for block in article.body.prose_blocks:
        if block.kind not in _SILENT:
            yield Stretch("body", block.prose, block.span, exact=True, quoted=block.quoted)


def _of_value(article: Article, scope: str, value: Value[str], span: Span) -> Stretch:
    written = article.source.slice(span)
    if written == value.value:
        return Stretch(scope, value.value, span, exact=True)
    if written[1:-1] == value.value:
        return Stretch(scope, value.value, Span(span.start + 1, span.end - 1), exact=True)
    return Stretch(scope, value.value, span, exact=False)
