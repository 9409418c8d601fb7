"""What a number in running text is."""

from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from fractions import Fraction
from typing import NamedTuple

from newskit.text import Span


class ClockTime(NamedTuple):
    """A time of day, in minutes after midnight."""

    minutes: int


class Score(NamedTuple):
    """Two numbers whose order counts: a score (3-1), or what something was and what it became."""

    first: Fraction
    second: Fraction


Amount = Fraction | ClockTime | Score


class NumberKind(StrEnum):
    """What a number counts."""

    PLAIN = "plain"
    PERCENT = "percent"
    PERCENTAGE_POINTS = "percentage points"
    ORDINAL = "ordinal"
    YEAR = "year"
    TIME = "time"
    FRACTION = "fraction"
    SCORE = "score"


class Strength(IntEnum):
    """How firmly a number is stated.

    A hint ("third", "both", "G20") accounts for a number on the other side and is never reported itself; a
    word ("three") is reported only when another number stands in its place; figures must have a counterpart.
    """

    HINT = 0
    WORD = 1
    FIGURE = 2


@dataclass(frozen=True, slots=True)
class Number:
    """A number and where it stands in the prose it was read from.

    `values` holds every value the writing allows: 1.234 in Portuguese is 1234 or 1.234. `foreign` tells a
    figure whose separators are those of the other language; `unit` is a key of conversions.UNITS or empty;
    `bracketed` tells a quantity in brackets, where conversions come and go; `negative` tells
    degrees below zero, None for other numbers and where that cannot be said.
    """

    values: frozenset[Amount]
    span: Span
    written: str
    kind: NumberKind = NumberKind.PLAIN
    strength: Strength = Strength.FIGURE
    foreign: bool = False
    unit: str = ""
    bracketed: bool = False
    negative: bool | None = None

    def shifted(self, by: int) -> "Number":
        """The same number in a text that has `by` more code points before it."""
        return replace(self, span=self.span.shifted(by))
