"""Numbers in running text, read by value in English and Portuguese, and compared."""

from newskit.pairs.numbers.comparing import (
    Leftovers,
    NumberDifference,
    compare,
    differences,
    leftovers,
    settle,
    values_of,
)
from newskit.pairs.numbers.model import Amount, ClockTime, Number, NumberKind, Score, Strength
from newskit.pairs.numbers.reading import numbers

__all__ = [
    "Amount",
    "ClockTime",
    "Leftovers",
    "Number",
    "NumberDifference",
    "NumberKind",
    "Score",
    "Strength",
    "compare",
    "differences",
    "leftovers",
    "numbers",
    "settle",
    "values_of",
]
