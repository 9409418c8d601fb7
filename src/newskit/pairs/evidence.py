"""Numbers of a pair, compared where the texts correspond."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newskit.article import Block
from newskit.pairs.groups import Group
from newskit.pairs.numbers import (
    Amount,
    Leftovers,
    Number,
    NumberDifference,
    Strength,
    differences,
    leftovers,
    numbers,
    settle,
    values_of,
)

_CONVENTION = (
    2  # figures in the other language's form, from which they are the habit of the text and told once
)
_MANY = 50  # leftovers of a group that are looked through; more are no slip of a translator
_FAR = 2  # groups between which a number may have moved with its sentence


@dataclass(frozen=True, slots=True)
class PlacedDifference:
    """A difference, its numbers with their places in the files, and the group it was found in."""

    group: Group
    original: Number | None
    translation: Number | None


def number_differences(groups: Sequence[Group], languages: tuple[str, str]) -> tuple[PlacedDifference, ...]:
    """The numbers that differ between corresponding blocks, in order."""
    left = [
        leftovers(_placed(g.original, languages[0]), _placed(g.translation, languages[1])) for g in groups
    ]
    for one in left:
        settle(one)
    _settle_neighbours(left)
    found = [_in_group(group, d) for group, one in zip(groups, left, strict=True) for d in _told(group, one)]
    return tuple(_without_habit(found))


def _placed(blocks: Iterable[Block], language: str) -> list[Number]:
    """The numbers of blocks, with spans in the file."""
    return [number.shifted(block.span.start) for block in blocks for number in numbers(block.prose, language)]


def _told(group: Group, left: Leftovers) -> Iterator[NumberDifference]:
    """The differences of a group; in a headline only numbers that stand in the place of others."""
    for difference in differences(left):
        if not group.is_field or (difference.original and difference.translation):
            yield difference


def _in_group(group: Group, difference: NumberDifference) -> PlacedDifference:
    return PlacedDifference(group, difference.original, difference.translation)


def _settle_neighbours(left: Sequence[Leftovers]) -> None:
    """Take out numbers that a sentence carried into a block nearby."""
    for index, one in enumerate(left):
        nearby = left[max(0, index - _FAR) : index + _FAR + 1]
        hints = values_of(hint for other in nearby for hint in other.spare_translation)
        one.missing = [n for n in one.missing if not _is_hinted(n, hints) and not _take(n, nearby)]
    for index, one in enumerate(left):
        nearby = left[max(0, index - _FAR) : index + _FAR + 1]
        hints = values_of(hint for other in nearby for hint in other.spare_original)
        one.added = [n for n in one.added if not _is_hinted(n, hints)]


def _take(number: Number, nearby: Sequence[Leftovers]) -> bool:
    """Whether a group nearby has the number to spare; then it is used up."""
    for other in nearby:
        for place, added in enumerate(other.added[:_MANY]):
            if not added.values.isdisjoint(number.values):
                del other.added[place]
                return True
    return False


def _is_hinted(number: Number, hints: frozenset[Amount]) -> bool:
    """Whether a hint accounts for a figure."""
    return number.strength is Strength.FIGURE and not number.values.isdisjoint(hints)


def _without_habit(found: Sequence[PlacedDifference]) -> Iterator[PlacedDifference]:
    """The differences; where the other language's separators are the habit of a text, only the first."""
    habitual = sum(map(is_only_form, found)) > _CONVENTION
    told = False
    for one in found:
        if not is_only_form(one):
            yield one
        elif not (habitual and told):
            told = True
            yield one


def is_only_form(difference: PlacedDifference) -> bool:
    """Whether the values are equal and only the separators are those of the other language."""
    one, other = difference.original, difference.translation
    return (
        one is not None and other is not None and bool(one.values & other.values) and not is_sign(difference)
    )


def is_sign(difference: PlacedDifference) -> bool:
    """Whether one side has degrees below zero and the other the same above."""
    one, other = difference.original, difference.translation
    return one is not None and other is not None and {one.negative, other.negative} == {True, False}
