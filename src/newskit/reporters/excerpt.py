"""A source line and the carets under it, cut to the width of a terminal."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from newskit.reporters.columns import cell

_NARROWEST = 20  # columns; a narrower terminal gets lines of this width
_ELLIPSIS = "…"


class Excerpt(NamedTuple):
    """A line as printed, and the line of carets to print below it."""

    line: str
    carets: str


class _Row(NamedTuple):
    """A line as cells: what is printed for each character, where each starts, and where the last ends."""

    cells: list[str]
    edges: list[int]


def excerpt(line: str, first: int, last: int, width: int | None) -> Excerpt:
    """The stretch of `line` that holds the characters `first` up to `last` (0-based, exclusive), with carets.

    An empty stretch gets one caret, at the place where something is missing. A line wider than `width` is cut
    around the stretch, with an ellipsis at each cut.
    """
    row = _row(line)
    count = len(row.cells)
    first = min(first, count)
    last = min(max(last, first), count)
    left, right = _window(row.edges, first, last, width)
    before = _ELLIPSIS if left else ""
    after = _ELLIPSIS if right < count else ""
    start, end = _caret_columns(row.edges, first, min(last, right))
    offset = len(before) - row.edges[left]
    return Excerpt(
        before + "".join(row.cells[left:right]) + after, " " * (start + offset) + "^" * (end - start)
    )


def _row(line: str) -> _Row:
    """Every character of a line as it is printed."""
    cells: list[str] = []
    edges = [0]
    for character in line:
        text, columns = cell(character, edges[-1])
        cells.append(text)
        edges.append(edges[-1] + columns)
    return _Row(cells, edges)


def _window(edges: list[int], first: int, last: int, width: int | None) -> tuple[int, int]:
    """Which characters to print: all that fit, else those around the stretch, a third of the room before."""
    count = len(edges) - 1
    if width is None or edges[-1] <= max(width, _NARROWEST):
        return 0, count
    room = max(width, _NARROWEST) - 2 * len(_ELLIPSIS)
    start = 0 if edges[last] <= room else max(0, min(edges[first] - room // 3, edges[-1] - room))
    left = bisect_left(edges, start)
    return left, min(bisect_right(edges, edges[left] + room) - 1, count)


def _caret_columns(edges: list[int], first: int, last: int) -> tuple[int, int]:
    """Where the carets start and end: at least one; under the letter when its accent comes first."""
    start = edges[first]
    if first < last and edges[first + 1] == start and start > 0:
        start -= 1
    return start, max(edges[last], start + 1)
