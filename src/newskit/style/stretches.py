"""The texts of an article that house style reads, with the way back to their place in the file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newskit.article import Article, BlockKind, Value
from newskit.style.model import Quotations
from newskit.text import Span

_SILENT = frozenset({BlockKind.CODE, BlockKind.HTML, BlockKind.RULE})
# Guillemets, curly and straight double marks; in English headlines single ones. One left open runs on.
_QUOTED = re.compile(r"“[^”]*+(?:”|$)|«[^»]*+(?:»|$)|„[^“”]*+[“”]|(?<!\w)\"[^\"]++\"|(?<!\w)‘[^‘’]++’(?!\w)")


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
        if quotations is Quotations.SKIP:
            return _QUOTED.sub(lambda found: "\x00" * len(found[0]), self.text)
        kept = ["\x00"] * len(self.text)
        for found in _QUOTED.finditer(self.text):
            kept[found.start() : found.end()] = found[0]
        return "".join(kept)


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
