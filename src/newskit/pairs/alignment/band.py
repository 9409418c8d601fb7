"""Which pairs of blocks are worth comparing: a band around the anchors that stand once on each side.

Without it two files of 2,000 blocks would mean four million comparisons.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from newskit.pairs.alignment.anchors import Anchors

_SMALL = 2500  # comparisons up to which everything is compared
_MARGIN = 10  # blocks to either side of what the anchors say
_WIDEST = 40  # blocks compared with one block where no anchor narrows the choice

Point = tuple[int, int]


def band(original: Sequence[Anchors], translation: Sequence[Anchors]) -> list[tuple[int, int]]:
    """For each number of original blocks placed (0 to all), the range of translation blocks placed.

    Both ends are inclusive. Ranges never step back, and each overlaps the next.
    """
    rows, columns = len(original), len(translation)
    if rows * columns <= _SMALL:
        return [(0, columns)] * (rows + 1)
    chain = [(0, 0), *_chain(_points(original, translation)), (rows, columns)]
    ranges: list[tuple[int, int]] = []
    for (row, column), (next_row, next_column) in pairwise(chain):
        slope = (next_column - column) / max(1, next_row - row)
        for step in range(next_row - row):
            middle = column + round(step * slope)
            ranges.append(
                (max(column - _MARGIN, middle - _WIDEST), min(next_column + _MARGIN, middle + _WIDEST))
            )
    ranges.append((columns - _MARGIN, columns))
    return _connected(ranges, columns)


def _connected(ranges: list[tuple[int, int]], columns: int) -> list[tuple[int, int]]:
    """The ranges inside the table, each reaching at least to where the next begins."""
    found: list[tuple[int, int]] = []
    low = high = 0
    for start, end in ranges:
        low = min(max(start, low, 0), high)
        high = min(max(end, high), columns)
        found.append((low, high))
    found[-1] = (found[-1][0], columns)
    return found


def _points(original: Sequence[Anchors], translation: Sequence[Anchors]) -> list[Point]:
    """Pairs of blocks that share anchors found nowhere else; those with two of them if there are enough."""
    ours, theirs = _once(original), _once(translation)
    votes = Counter((place, theirs[feature]) for feature, place in ours.items() if feature in theirs)
    strong = [point for point, count in votes.items() if count > 1]
    return strong if len(strong) * 8 >= len(original) else list(votes)


def _once(blocks: Sequence[Anchors]) -> dict[str, int]:
    """Where each anchor stands that stands in one block only."""
    places: dict[str, int] = {}
    for index, block in enumerate(blocks):
        for feature in block.features:
            places[feature] = -1 if feature in places else index
    return {feature: place for feature, place in places.items() if place >= 0}


def _chain(points: list[Point]) -> list[Point]:
    """The longest run of points that ascends on both sides (patience sorting)."""
    ends: list[int] = []
    tails: list[int] = []
    before: list[int] = []
    ordered = sorted(points, key=lambda point: (point[0], -point[1]))
    for index, (_, column) in enumerate(ordered):
        at = bisect_left(ends, column)
        before.append(tails[at - 1] if at else -1)
        ends[at : at + 1] = [column]
        tails[at : at + 1] = [index]
    found: list[Point] = []
    index = tails[-1] if tails else -1
    while index >= 0:
        found.append(ordered[index])
        index = before[index]
    found.reverse()
    return found
