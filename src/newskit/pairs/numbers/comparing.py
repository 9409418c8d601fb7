"""Which numbers of one side have no counterpart on the other."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import product

from newskit.pairs.numbers.conversions import same_quantity
from newskit.pairs.numbers.model import Amount, Number, NumberKind, Score, Strength

_FEW = 30  # leftovers up to which every combination is tried
_LARGE = 1000
_ONE: Amount = Fraction(1)


@dataclass(frozen=True, slots=True)
class NumberDifference:
    """A number of the original and what stands for it in the translation; None where nothing does.

    Both are given, with equal values, when the translation writes the number with the other language's
    separators.
    """

    original: Number | None
    translation: Number | None


@dataclass(slots=True)
class Leftovers:
    """What is left of two lists of numbers once equal values are taken out.

    `spare_original` and `spare_translation` are unused hints; `stated` holds the values that both sides have;
    `foreign` and `signs` hold equal values with the other language's separators, and on another side of zero.
    """

    missing: list[Number] = field(default_factory=list)
    added: list[Number] = field(default_factory=list)
    spare_original: list[Number] = field(default_factory=list)
    spare_translation: list[Number] = field(default_factory=list)
    foreign: list[tuple[Number, Number]] = field(default_factory=list)
    signs: list[tuple[Number, Number]] = field(default_factory=list)
    stated: set[Amount] = field(default_factory=set)


def compare(original: Sequence[Number], translation: Sequence[Number]) -> tuple[NumberDifference, ...]:
    """The differences between the numbers of an original and of its translation, as multisets of values."""
    left = leftovers(original, translation)
    settle(left)
    return differences(left)


def leftovers(original: Sequence[Number], translation: Sequence[Number]) -> Leftovers:
    """Take out equal values: like with like first; hints only for figures, as a word alone is never told."""
    left = Leftovers()
    ours, theirs = _by_strength(original), _by_strength(translation)
    firm, other = ours[1], theirs[1]
    for same_kind in (True, False):
        firm, other = _take(firm, other, left, same_kind=same_kind)
    words, figures = _words_and_figures(firm)
    other_words, other_figures = _words_and_figures(other)
    figures, left.spare_translation = _take(figures, theirs[0], left, same_kind=False)
    left.spare_original, other_figures = _take(ours[0], other_figures, left, same_kind=False)
    for same_kind in (True, False):
        left.spare_original, left.spare_translation = _take(
            left.spare_original, left.spare_translation, Leftovers(), same_kind=same_kind
        )
    left.missing, left.added = [*words, *figures], [*other_words, *other_figures]
    return left


def _words_and_figures(numbers: Sequence[Number]) -> tuple[list[Number], list[Number]]:
    """Numbers in words, and those in figures."""
    words = [n for n in numbers if n.strength is Strength.WORD]
    return words, [n for n in numbers if n.strength is Strength.FIGURE]


def _by_strength(numbers: Sequence[Number]) -> tuple[list[Number], list[Number]]:
    """Hints, and what is stated; single values first, so that ambiguous ones take what is left."""
    ordered = sorted(numbers, key=lambda number: len(number.values))
    hints = [n for n in ordered if n.strength is Strength.HINT]
    return hints, [n for n in ordered if n.strength is not Strength.HINT]


def _take(
    ours: list[Number], theirs: list[Number], left: Leftovers, *, same_kind: bool
) -> tuple[list[Number], list[Number]]:
    """Match equal values of two lists and return what is left of each."""
    key = _value_and_kind if same_kind else _value
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index in range(len(theirs) - 1, -1, -1):
        for value in theirs[index].values:
            places[key(theirs[index], value)].append(index)
    used: set[int] = set()
    rest: list[Number] = []
    for number in ours:
        place = _first_unused([places.get(key(number, value), []) for value in number.values], used)
        if place is None:
            rest.append(number)
            continue
        used.add(place)
        _note(number, theirs[place], left)
    return rest, [number for index, number in enumerate(theirs) if index not in used]


def _value(_: Number, value: Amount) -> Hashable:
    return value


def _value_and_kind(number: Number, value: Amount) -> Hashable:
    return value, number.kind, number.strength, number.negative


def _first_unused(places: Iterable[list[int]], used: set[int]) -> int | None:
    """The first place not used yet; used ones are forgotten."""
    for candidates in places:
        while candidates and candidates[-1] in used:
            candidates.pop()
        if candidates:
            return candidates[-1]
    return None


def _note(ours: Number, theirs: Number, left: Leftovers) -> None:
    """Keep what a match tells."""
    left.stated |= ours.values & theirs.values
    if theirs.foreign and not ours.foreign:
        left.foreign.append((ours, theirs))
    if {ours.negative, theirs.negative} == {True, False}:
        left.signs.append((ours, theirs))


def settle(left: Leftovers) -> None:
    """Take out what is the same after all: converted units and digits that are grouped otherwise."""
    if not left.missing or not left.added:
        return
    if len(left.missing) != len(left.added) and _digits(left.missing) == _digits(left.added) != "":
        left.missing, left.added = [], []
        return
    if len(left.missing) > _FEW or len(left.added) > _FEW:
        return
    for number in list(left.missing):
        other = next((other for other in left.added if _converted(number, other)), None)
        if other is not None:
            left.missing.remove(number)
            left.added.remove(other)


def _digits(numbers: Iterable[Number]) -> str:
    """All digits in the order they stand."""
    return "".join(c for n in sorted(numbers, key=lambda n: n.span) for c in n.written if c.isdigit())


def _converted(one: Number, other: Number) -> bool:
    """Whether one is the other in another unit."""
    return any(
        same_quantity(value, one.unit, other_value, other.unit)
        for value, other_value in product(one.values, other.values)
        if isinstance(value, Fraction) and isinstance(other_value, Fraction)
    )


def differences(left: Leftovers) -> tuple[NumberDifference, ...]:
    """What is left as differences: numbers that stand for one another together, the others alone."""
    missing, added = sorted(left.missing, key=_start), sorted(left.added, key=_start)
    implied = values_of(left.spare_original), values_of(left.spare_translation)
    couples = [couple for couple in _couples(missing, added) if not _is_implied(*couple, *implied)]
    couples += _hinted(left, couples)
    found = [NumberDifference(*couple) for couple in (*left.foreign, *left.signs, *couples)]
    taken = {id(number) for couple in couples for number in couple}
    found += [NumberDifference(n, None) for n in missing if id(n) not in taken and _matters(n, left)]
    found += [NumberDifference(None, n) for n in added if id(n) not in taken and _matters(n, left)]
    return tuple(found)


def _hinted(left: Leftovers, told: Sequence[tuple[Number, Number]]) -> list[tuple[Number, Number]]:
    """Hints of one kind that stand for one another: the only ones left, and no part of what is told."""
    found: list[tuple[Number, Number]] = []
    for kind in (NumberKind.FRACTION, NumberKind.TIME, NumberKind.SCORE):
        ours, theirs = (
            [n for n in spare if n.kind is kind] for spare in (left.spare_original, left.spare_translation)
        )
        if len(ours) == len(theirs) == 1 and not any(one.span.overlaps(ours[0].span) for one, _ in told):
            found += (
                [(ours[0], theirs[0])]
                if kind is not NumberKind.SCORE or _reversed(ours[0], theirs[0])
                else []
            )
    return found


def _reversed(one: Number, other: Number) -> bool:
    """Whether two scores are each other the wrong way round."""
    turned = {Score(value.second, value.first) for value in one.values if isinstance(value, Score)}
    return not turned.isdisjoint(other.values)


def _is_implied(one: Number, other: Number, ours: frozenset[Amount], theirs: frozenset[Amount]) -> bool:
    """Whether hints on both sides account for two numbers of which one is a word ("both" and "ambos")."""
    if one.strength is other.strength is Strength.FIGURE:
        return False
    return not one.values.isdisjoint(theirs) and not other.values.isdisjoint(ours)


def values_of(numbers: Iterable[Number]) -> frozenset[Amount]:
    """Every value of some numbers."""
    return frozenset(value for number in numbers for value in number.values)


def _start(number: Number) -> int:
    return number.span.start


def _couples(missing: list[Number], added: list[Number]) -> list[tuple[Number, Number]]:
    """Numbers that stand for one another: in order when equally many are left, else by shared digits."""
    if len(missing) == len(added):
        return list(zip(missing, added, strict=True))
    if len(missing) > _FEW or len(added) > _FEW:
        return []
    ranked = sorted(product(missing, added), key=lambda couple: -_likeness(*couple))
    couples: list[tuple[Number, Number]] = []
    taken: set[int] = set()
    for one, other in ranked:
        if id(one) not in taken and id(other) not in taken and _likeness(one, other) > 0:
            taken |= {id(one), id(other)}
            couples.append((one, other))
    return couples


def _likeness(one: Number, other: Number) -> float:
    """How much two different numbers look like one miswritten: same unit and kind, digits in common."""
    ours, theirs = set(_digits([one])), set(_digits([other]))
    shared = len(ours & theirs) / max(len(ours | theirs), 1)
    same_unit = bool(one.unit) and one.unit == other.unit
    return shared + _same_size(one, other) + same_unit + (one.kind is other.kind is not NumberKind.PLAIN)


def _same_size(one: Number, other: Number) -> bool:
    """Whether two large numbers have equally many digits: "three million" and "quatro milhões"."""
    sizes = [
        {len(str(int(v))) for v in number.values if isinstance(v, Fraction) and v >= _LARGE}
        for number in (one, other)
    ]
    return bool(sizes[0] & sizes[1])


def _matters(number: Number, left: Leftovers) -> bool:
    """Whether a number without counterpart is worth telling.

    Not words, not one, not a conversion in brackets, not a value that both sides state and one side repeats.
    """
    if number.strength is not Strength.FIGURE or _ONE in number.values:
        return False
    return not number.bracketed and not number.values & left.stated
