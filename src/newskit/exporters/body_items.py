"""A body as a flat list of items: Markdown events, with raw HTML cut into tokens, each with its span."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from newskit.exporters.body_offsets import ByteOffsets
from newskit.exporters.html_tokens import Token, tokens
from newskit.text import Span

_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Item:
    """One step through a body.

    `kind` is "start" and "end" of a Markdown element, "text", "code", "break", "rule", "note" (a footnote's
    reference), "surplus" (cells beyond the head of a table), or one of the kinds of raw HTML ("open",
    "close", "hidden", "raw-text"); `name` the element or the words; `value` the details.
    """

    kind: str
    name: str
    span: Span
    value: Any = None


def items(markdown: str) -> list[Item]:
    """The items of a body in order; spans count from the start of the body.

    The empty cells with which the parser fills short rows of a table are left out: a few kilobytes of table
    would become a quarter of a million cells. Cells beyond the columns of the head, which the parser drops,
    are items of kind "surplus".
    """
    from pyromark import Options, events_with_range

    extensions = Options.ENABLE_TABLES | Options.ENABLE_FOOTNOTES | Options.ENABLE_STRIKETHROUGH
    reader = _Reader(markdown)
    for event, where in events_with_range(markdown, options=extensions):
        reader.take(event, where["start"], where["end"])
    return reader.finished()


class _Reader:
    """Collects items: joins the lines of raw HTML, keeps empty cells until a further one proves them real."""

    def __init__(self, markdown: str) -> None:
        self._markdown = markdown
        self._offsets = ByteOffsets(markdown)
        self._found: list[Item] = []
        self._raw: list[tuple[int, str]] = []
        self._padding: list[tuple[str, int]] = []
        self._cell_end = 0

    def take(self, event: Any, start: int, end: int) -> None:
        """Take one event with its bytes."""
        kind, value = next(iter(event.items())) if isinstance(event, dict) else (event, None)
        if value == "TableCell" and start == end:
            self._padding.append((kind, start))
            return
        span = Span(self._offsets.point(start), self._offsets.point(end))
        if kind == "Html":
            self._raw.append((span.start, str(value)))
            return
        self._flush()
        if kind == "InlineHtml":
            self._found += _raw_items([(span.start, str(value))])
        else:
            self._take_item(_item(kind, value, span))

    def finished(self) -> list[Item]:
        """Every item."""
        self._flush()
        return self._found

    def _flush(self) -> None:
        self._found += _raw_items(self._raw)
        self._raw.clear()

    def _take_item(self, item: Item) -> None:
        if item.kind == "end" and item.name in ("TableRow", "TableHead"):
            self._padding.clear()
            rest = self._markdown[self._cell_end : item.span.end]
            if _WORD.search(rest):
                self._found.append(Item("surplus", rest.strip(), Span(self._cell_end, item.span.end)))
        else:
            at = [(kind, self._offsets.point(byte)) for kind, byte in self._padding]
            self._found += (_item(kind, "TableCell", Span(point, point)) for kind, point in at)
            self._padding.clear()
        if item.name == "TableCell" or (item.name in ("TableRow", "TableHead") and item.kind == "start"):
            self._cell_end = item.span.end
        self._found.append(item)


_KINDS = {
    "Text": "text",
    "Code": "code",
    "SoftBreak": "text",
    "HardBreak": "break",
    "Rule": "rule",
    "FootnoteReference": "note",
}


def _item(kind: str, value: Any, span: Span) -> Item:
    if kind in ("Start", "End"):
        name, details = next(iter(value.items())) if isinstance(value, dict) else (value, None)
        return Item(kind.lower(), name, span, details)
    if kind == "SoftBreak":
        return Item("text", "\n", span)
    return Item(_KINDS[kind], value or "", span)


def _raw_items(raw: list[tuple[int, str]]) -> Iterator[Item]:
    """The tokens of a block of raw HTML, whose lines may stand apart in the file (in a quotation)."""
    if not raw:
        return
    html = "".join(text for _, text in raw)
    starts = [0, *accumulate(len(text) for _, text in raw)]

    def place(offset: int) -> int:
        line = min(bisect_right(starts, offset) - 1, len(raw) - 1)
        return raw[line][0] + offset - starts[line]

    for token in tokens(html):
        yield _raw_item(html, token, Span(place(token.start), place(token.end - 1) + 1))


def _raw_item(html: str, token: Token, span: Span) -> Item:
    written = html[token.start : token.end]
    if token.kind == "text":
        return Item("raw-text", written, span)
    return Item(token.kind, token.name or written, span, (written, token.attributes))
