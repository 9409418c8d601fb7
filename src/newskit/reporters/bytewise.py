"""Columns in bytes of UTF-8, and edits of one line as one edit, from the line that a diagnostic carries."""

from collections.abc import Sequence
from itertools import pairwise

from newskit.diagnostics import Diagnostic, ResolvedEdit
from newskit.text import Position, Range

_BOM_BYTES = 3


class SourceLine:
    """What is known of the line at which a diagnostic starts."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        self._line = diagnostic.range.start.line if diagnostic.range else 0
        self._text = diagnostic.source_line
        self._first = diagnostic.source_column

    def column(self, position: Position) -> int | None:
        """The column in bytes (1-based); None where the text before it is not known.

        In a file that is not UTF-8 columns count bytes already.
        """
        if position.offset is None:
            return position.column
        mark = _BOM_BYTES if position.line == 1 and position.offset == position.column else 0
        if position.column == 1:
            return mark + 1
        before = self._before(position)
        return None if before is None else mark + len(before.encode("utf-8", "surrogatepass")) + 1

    def joined(self, edits: Sequence[ResolvedEdit]) -> ResolvedEdit | None:
        """Edits as one, with the text between them; None where that text is not known."""
        if len(edits) <= 1:
            return edits[0] if edits else None
        ordered = sorted(dict.fromkeys(edits), key=lambda edit: (edit.range.start[:2], edit.range.end[:2]))
        text = ordered[0].text
        for earlier, later in pairwise(ordered):
            between = self._between(earlier.range.end, later.range.start)
            if between is None:
                return None
            text += between + later.text
        return ResolvedEdit(Range(ordered[0].range.start, ordered[-1].range.end), text)

    def _before(self, position: Position) -> str | None:
        """The text of the line up to a position."""
        if position.line != self._line or self._first != 1 or position.column - 1 > len(self._text):
            return None
        return self._text[: position.column - 1]

    def _between(self, start: Position, end: Position) -> str | None:
        if start[:2] == end[:2]:
            return ""
        first, last = self._before(start), self._before(end)
        if first is None or last is None or len(last) < len(first):
            return None
        return last[len(first) :]
