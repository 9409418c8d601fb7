"""The most likely way through both sides, by dynamic programming within a band."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newskit.pairs.alignment.anchors import Anchors
from newskit.pairs.alignment.band import band
from newskit.pairs.alignment.likeness import Likeness, Side
from newskit.pairs.alignment.model import Link

# Logs of the share of each step; tuned on professional news translations with one paragraph dropped, merged
# or moved, so that each kind of damage is told from the others about equally often.
_ONE_TO_ONE = math.log(0.94)
_ALONE = math.log(0.003)
_MERGED = (
    (1, 2, math.log(0.03)),
    (2, 1, math.log(0.03)),
    (2, 2, math.log(0.0005)),
    (1, 3, math.log(0.003)),
    (3, 1, math.log(0.003)),
)
_IMPLAUSIBLE = -3.0  # a length that rules a merge out before anchors are compared
_NEVER = -math.inf

Step = tuple[int, int]


@dataclass(slots=True)
class _Row:
    """The best score for each column of a row of the band, and the step that led there."""

    low: int
    scores: list[float] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)

    def score(self, column: int) -> float:
        """The score at a column; never outside the band."""
        at = column - self.low
        return self.scores[at] if 0 <= at < len(self.scores) else _NEVER


def best_path(original: Sequence[Anchors], translation: Sequence[Anchors], likeness: Likeness) -> list[Link]:
    """The links of the most likely path, in order; blocks without a link stand alone."""
    table = _Table(Side.of(original), Side.of(translation), likeness)
    for low, high in band(original, translation):
        table.fill_row(low, high)
    return table.walk_back(len(original), len(translation))


class _Table:
    """The rows filled so far: row n is about the first n blocks of the original."""

    def __init__(self, ours: Side, theirs: Side, likeness: Likeness) -> None:
        self.ours = ours
        self.theirs = theirs
        self.likeness = likeness
        self.rows: list[_Row] = []

    def fill_row(self, low: int, high: int) -> None:
        """Find the best step to every column from `low` to `high` of the next row."""
        row, current = len(self.rows), _Row(low)
        self.rows.append(current)
        for column in range(low, high + 1):
            best, step = (0.0, (0, 0)) if row == column == 0 else (_NEVER, (0, 0))
            for score, taken in self._steps(row, column):
                if score > best:
                    best, step = score, taken
            current.scores.append(best)
            current.steps.append(step)

    def _steps(self, row: int, column: int) -> Iterator[tuple[float, Step]]:
        """The score of each step that can lead to a place, and the step."""
        before = self.rows[row - 1] if row else None
        if before:
            yield before.score(column) + _ALONE, (1, 0)
        if column:
            yield self.rows[row].score(column - 1) + _ALONE, (0, 1)
        if before and column and (score := before.score(column - 1)) > _NEVER:
            likely = self.likeness.of(self.ours.single[row - 1], self.theirs.single[column - 1])
            yield score + _ONE_TO_ONE + likely, (1, 1)
        for taken, given, share in _MERGED:
            if row >= taken and column >= given:
                score = self.rows[row - taken].score(column - given)
                if score > _NEVER:
                    yield score + share + self._merged(row, column, taken, given), (taken, given)

    def _merged(self, row: int, column: int, taken: int, given: int) -> float:
        """How likely two or three blocks of one side went into one or two of the other."""
        one, other = self.ours.take(row - taken, taken), self.theirs.take(column - given, given)
        if self.likeness.length(one, other) < _IMPLAUSIBLE:
            return _NEVER
        score = self.likeness.of(one, other)
        if taken > given:
            score += self.likeness.doubt(self.ours.parts(row - taken, taken), other)
        elif given > taken:
            score += self.likeness.doubt(self.theirs.parts(column - given, given), one)
        return score

    def walk_back(self, row: int, column: int) -> list[Link]:
        """The links of the steps that led to the end."""
        links: list[Link] = []
        while row or column:
            line = self.rows[row]
            taken, given = line.steps[column - line.low]
            if not taken and not given:
                break
            if taken and given:
                links.append(Link(tuple(range(row - taken, row)), tuple(range(column - given, column))))
            row, column = row - taken, column - given
        links.reverse()
        return links
