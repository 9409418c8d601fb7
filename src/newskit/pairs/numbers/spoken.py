"""Times of day in words: noon, half past nine, as nove e meia."""

import re
from fractions import Fraction
from functools import lru_cache

from newskit.lexicon.numbers import CARDINALS
from newskit.pairs.numbers.model import Amount, ClockTime, Number, NumberKind, Strength
from newskit.text import Span

_NOON = 12 * 60
_DAY = 24 * 60
_HALF_HOUR = 30
_QUARTER = 15
_NAMED = {
    "en": re.compile(r"\b(?:(?P<noon>noon|midday)|midnight)\b", re.IGNORECASE),
    "pt": re.compile(r"\b(?:(?P<noon>meio[-‑]dia)|meia[-‑]noite)\b(?P<half> e meia\b)?", re.IGNORECASE),
}
_HOURS = {
    "en": (r"\b(?:(?P<half>half[ -]past)|(?:a )?quarter (?:past|(?P<before>to))) (?P<hour>{hours})\b",),
    "pt": (
        r"(?<=[àa]s )(?P<hour>{hours}) (?:e (?:(?P<half>meia)|um quarto)|(?P<before>menos um quarto))\b",
        r"\b(?P<before>um quarto para) [àa]s? (?P<hour>{hours})\b",
    ),
}
_ONE = {"en": {"one": 1}, "pt": {"uma": 1}}


def take_spoken_times(prose: str, language: str) -> tuple[str, list[Number]]:
    """The prose with times of day in words blanked, and the times: hints, as most are told otherwise too."""
    found: list[Number] = []

    def take(match: re.Match[str]) -> str:
        values = _named(match) if match.re is _NAMED[language] else _worded(match, language)
        found.append(Number(values, Span(*match.span()), match.group(), NumberKind.TIME, Strength.HINT))
        return "\x00" * len(match.group())

    for form in (_NAMED[language], *_forms(language)):
        prose = form.sub(take, prose)
    return prose, found


def _named(match: re.Match[str]) -> frozenset[Amount]:
    """Noon is twelve as well, midnight naught or twenty-four."""
    start = _NOON if match["noon"] else 0
    if match.groupdict().get("half"):
        return frozenset({ClockTime(start + _HALF_HOUR)})
    bare = (12,) if match["noon"] else (0, 24)
    return frozenset({ClockTime(start), *map(Fraction, bare)})


def _worded(match: re.Match[str], language: str) -> frozenset[Amount]:
    """The two times of day that an hour in words can be."""
    groups, written = match.groupdict(), match["hour"].lower()
    hour = int(written) if written.isdecimal() else _names(language)[written]
    minutes = _HALF_HOUR if groups.get("half") else -_QUARTER if groups.get("before") else _QUARTER
    time = (hour * 60 + minutes) % _NOON
    return frozenset({ClockTime(time), ClockTime((time + _NOON) % _DAY)})


@lru_cache(maxsize=2)
def _names(language: str) -> dict[str, int]:
    """The hours of a clock of twelve in words."""
    return {word: n for word, n in CARDINALS[language].items() if 0 < n <= 12} | _ONE[language]


@lru_cache(maxsize=2)
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    hours = "|".join((*sorted(_names(language), key=len, reverse=True), r"1?\d"))
    return tuple(re.compile(form.format(hours=hours), re.IGNORECASE) for form in _HOURS[language])
