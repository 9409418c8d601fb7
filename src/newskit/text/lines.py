"""From offsets to lines and columns."""

import re
from bisect import bisect_right
from itertools import accumulate

from newskit.text.span import Position, Span

BREAK = re.compile(r"\r\n|\n|\r")
BOM = "\ufeff"


def _starts(text: str) -> list[int]:
    """Where lines start; the way round the pattern, for line feeds alone, takes a third of the time."""
    if "\r" in text:
        return [0, *(found.end() for found in BREAK.finditer(text))]
    return list(accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0))


class LineIndex:
    """The line starts of a text; a byte order mark is offset 0 and has no column."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = _starts(text)
        if text.startswith(BOM):
            self._starts[0] = 1

    def __len__(self) -> int:
        return len(self._starts)

    def line_of(self, offset: int) -> int:
        """The 1-based number of the line that holds `offset`."""
        return max(1, bisect_right(self._starts, offset))

    def position(self, offset: int) -> Position:
        """Line, column and offset; an offset beyond the text is taken as its end."""
        offset = min(max(offset, 0), len(self._text))
        line = self.line_of(offset)
        return Position(line, max(offset - self._starts[line - 1], 0) + 1, offset)

    def line_span(self, line: int) -> Span:
        """The span of a 1-based line, without its line break."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        return Span(start, start + len(self._text[start:end].rstrip("\r\n")))

    def start_of(self, line: int) -> int:
        """The offset at which a 1-based line starts; the end of the text for a line after the last."""
        return self._starts[line - 1] if line <= len(self._starts) else len(self._text)

    def line_text(self, line: int) -> str:
        """A 1-based line without its line break."""
        start, end = self.line_span(line)
        return self._text[start:end]
