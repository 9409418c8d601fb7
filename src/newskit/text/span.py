"""Places in a text: by offset, and by line and column."""

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of a text, in code points from its start; `end` is exclusive."""

    start: int
    end: int

    def shifted(self, by: int) -> "Span":
        """The same stretch in a text that has `by` more code points before it."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point, or one is an insertion strictly inside the other."""
        return self.start < other.end and other.start < self.end


class Position(NamedTuple):
    """Line and column (1-based, in code points) and offset (0-based).

    In a file that cannot be decoded, line and column count bytes and `offset` is None.
    """

    line: int
    column: int
    offset: int | None


class Range(NamedTuple):
    """A span with both ends resolved to positions; `end` is exclusive."""

    start: Position
    end: Position
