"""Numbers that several words state together: parts of a whole, a whole and a half, scores, changes.

All are hints: they account for a number on the other side, and those of one kind are compared.
"""

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor

from newskit.lexicon.numbers import CARDINALS, MAGNITUDES, ONE, PARTS
from newskit.pairs.numbers.model import Amount, Number, NumberKind, Score, Strength
from newskit.text import Span

_HALF = {
    "en": re.compile(
        r"(?P<stage>\b(?:first|second|latter|other|better|last|top|bottom|opening|final)[ -])?"
        r"\bhalf(?= (?:of|the|its|their|his|her|all)\b)",
        re.IGNORECASE,
    ),
    "pt": re.compile(
        r"(?P<stage>\b(?:primeira|segunda|outra|última|boa) )?\bmetade(?= d[aeo]s?\b)", re.IGNORECASE
    ),
}
_PART = (
    r"\b(?<!cada )(?P<count>{counts})[ -](?P<part>{parts})(?= {of}\b)"
    r"(?: {of} (?:an? |um )?(?P<magnitude>{magnitudes})\b)?"
)
_OF = {"en": "of", "pt": "d[aeo]s?"}
_AND_A_HALF = {
    "en": r"\b(?P<count>{counts}) [^\W\d_]{{3,12}} and a half\b",
    "pt": r"\b(?P<count>{counts}) [^\W\d_]{{3,12}} e mei[ao]\b",
}
_SCORE = re.compile(r"(?<![\w.,/–-])(?P<first>\d{1,2})[-–](?P<second>\d{1,2})(?![\w/–%-]|[.,]\d| %)")
_FIGURE = r"\d{{1,9}}(?:[.,]\d{{1,9}})?"
_AMOUNT = r"(?:[$£€]|R\$ ?)?(?P<{name}>" + _FIGURE + r")(?: ?%)?(?: [^\W\d_]{{2,12}}){{0,2}}"
_FIRST, _SECOND = _AMOUNT.format(name="first"), _AMOUNT.format(name="second")
_CHANGES = {
    "en": (re.compile(rf"\bfrom {_FIRST} to {_SECOND}"), re.compile(rf"\bto {_SECOND},? from {_FIRST}")),
    "pt": (
        re.compile(rf"\bd[eao]s? {_FIRST} para {_SECOND}"),
        re.compile(rf"\bpara {_SECOND},? (?:contra|ante|face a|frente a)[os]* {_FIRST}"),
    ),
}
_LOSS = re.compile(r"\b(?:los[est]|defeat|beaten|perd|derrot)", re.IGNORECASE)
_MONTHS_OF_A_YEAR = 12
_MINUTES_OF_AN_HOUR = 60


def phrases(prose: str, language: str) -> Iterator[Number]:
    """The hints of `prose`; a score in a text about a defeat is none, as either side can be named first."""
    for match in _HALF[language].finditer(prose):
        if not match["stage"]:
            yield _hint(match, _shares(Fraction(1, 2)), NumberKind.FRACTION)
    for match in _parts(language).finditer(prose):
        yield _hint(match, _part_values(match, language), NumberKind.FRACTION)
    for match in _and_a_half(language).finditer(prose):
        value = _counts(language)[match["count"].lower()] + Fraction(1, 2)
        yield _hint(match, {value, value * _MONTHS_OF_A_YEAR, value * _MINUTES_OF_AN_HOUR}, NumberKind.PLAIN)
    if not _LOSS.search(prose):
        for match in _SCORE.finditer(prose):
            yield _hint(match, {_ordered(match)}, NumberKind.SCORE)
    for form in _CHANGES[language]:
        for match in form.finditer(prose):
            yield _hint(match, {_ordered(match)}, NumberKind.SCORE)


def _ordered(match: re.Match[str]) -> Score:
    """Two numbers in the order that counts; a point or comma is read as a decimal one."""
    return Score(*(Fraction(match[name].replace(",", ".")) for name in ("first", "second")))


def _hint(match: re.Match[str], values: Iterable[Amount], kind: NumberKind) -> Number:
    return Number(frozenset(values), Span(*match.span()), match.group(), kind, Strength.HINT)


def _shares(part: Fraction) -> set[Amount]:
    """A part as such, in percent (rounded either way), and of an hour."""
    percent = part * 100
    rounded = {Fraction(cut(percent * place), place) for cut in (floor, ceil) for place in (1, 10)}
    return {part, percent, *rounded, part * _MINUTES_OF_AN_HOUR}


def _part_values(match: re.Match[str], language: str) -> set[Amount]:
    """The values of "three quarters of", and of "three quarters of a million"."""
    part = _counts(language)[match["count"].lower()] * PARTS[language][match["part"].lower()]
    magnitude = MAGNITUDES[language].get((match["magnitude"] or "").lower())
    return {part * magnitude} if magnitude else _shares(part)


@lru_cache(maxsize=2)
def _counts(language: str) -> dict[str, Fraction]:
    """Number words up to twelve, and those for one."""
    small = {word: Fraction(n) for word, n in CARDINALS[language].items() if 0 < n <= 12}
    return small | dict.fromkeys(ONE[language], Fraction(1))


@lru_cache(maxsize=2)
def _parts(language: str) -> re.Pattern[str]:
    return re.compile(
        _PART.format(
            counts="|".join(_counts(language)),
            parts="|".join(PARTS[language]),
            of=_OF[language],
            magnitudes="|".join(MAGNITUDES[language]),
        ),
        re.IGNORECASE,
    )


@lru_cache(maxsize=2)
def _and_a_half(language: str) -> re.Pattern[str]:
    return re.compile(_AND_A_HALF[language].format(counts="|".join(_counts(language))), re.IGNORECASE)
