"""A diagnostic with every place resolved, as reporters print it and the cache keeps it."""

from dataclasses import dataclass
from typing import NamedTuple

from newskit.diagnostics.found import Applicability, Severity
from newskit.messages import Message
from newskit.text import Range

_LONGEST_LINE = 1000  # code points of a source line that a diagnostic carries
_BEFORE = 300  # code points of them that stand before the place, where the line is longer


def cut_line(line: str, column: int) -> tuple[str, int]:
    """What a diagnostic carries of a line around a column (1-based), and the column where that begins."""
    start = max(0, min(column - 1 - _BEFORE, len(line) - _LONGEST_LINE))
    return line[start : start + _LONGEST_LINE], start + 1


class Place(NamedTuple):
    """A resolved place and the line at its start, as `cut_line` gives it."""

    range: Range
    source_line: str
    source_column: int = 1

    @property
    def text(self) -> str:
        """The text at the place; of a place of several lines what stands on the first."""
        start, end = self.range
        first = start.column - self.source_column
        last = end.column - self.source_column if end.line == start.line else None
        return self.source_line[first:last]


class OtherPlace(NamedTuple):
    """A place in another file that explains a finding; `place` None means the whole file."""

    path: str
    place: Place | None
    message: Message


class Placed(NamedTuple):
    """What a rule says where no file is open: every place is resolved already.

    `severity` is set where it is not always that of the rule; what settings give the rule goes before it.
    """

    path: str
    place: Place | None
    message: Message
    related: tuple[OtherPlace, ...] = ()
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class ResolvedEdit:
    """Put `text` in place of `range` in the diagnostic's file."""

    range: Range
    text: str


@dataclass(frozen=True, slots=True)
class ResolvedFix:
    """A fix with its edits resolved."""

    title: Message
    applicability: Applicability
    edits: tuple[ResolvedEdit, ...]


@dataclass(frozen=True, slots=True)
class RelatedPlace:
    """Another place that explains the diagnostic."""

    path: str
    range: Range | None
    message: Message


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing wrong at one place.

    `source_line` is the line at the start of `range` without its line break, empty for a diagnostic about the
    whole file; of a long line it is the part that `cut_line` gives, which starts at `source_column`
    (1-based). `fingerprint` is built from rule, path, the text at the span and the number among equals, so it
    stays when lines move. A suppressed one that is `baselined` is so by the baseline, not by a word in its
    file; that is known only of a finished report, and never packed.
    """

    code: str
    name: str
    severity: Severity
    message: Message
    path: str
    range: Range | None
    source_line: str = ""
    related: tuple[RelatedPlace, ...] = ()
    fix: ResolvedFix | None = None
    fingerprint: str = ""
    suppressed: bool = False
    source_column: int = 1
    baselined: bool = False

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        """By path, place and code; equals keep the order in which their rule told them."""
        start = self.range.start if self.range else None
        return (
            self.path,
            start.line if start else 0,
            start.column if start else 0,
            self.code,
        )
