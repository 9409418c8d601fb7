"""Figures with the separators of the other language: 1,234.5 in Portuguese, 1.234,5 in English.

Only what nobody who writes the language would write is named. A single group (3.000, 3,000) can be a
whole number or a fraction, and versions, dates, times, scores, addresses of the net and numbers of laws
have dots and commas of their own.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_WORTH = re.compile(r"\d[.,]\d")
_SPACE = r"[ \u00a0\u202f]?"
_SYMBOLS = "km|kg|cm|mm|ha|kB|MB|GB|TB|kW|MW|GW|kWh|MWh|GHz|MHz|°C|°F|ºC"
_WORDS = {
    "en": "per[ ]?cent|percent|percentage|points|million|billion|trillion|degrees|tonnes|tons|euros|dollars"
    "|kilomet(?:er|re)s?|met(?:er|re)s?",
    "pt": "por cento|pontos|mil milhões|milh(?:ão|ões)|bili?(?:ão|ões)|bilh(?:ão|ões)|trilh(?:ão|ões)|graus"
    "|toneladas?|quilos|litros|hectares|euros?|reais|dólares|quil[óô]metros?|metros?",
}
_UNITS = {code: rf"{_SPACE}(?:%|(?:{_SYMBOLS})\b)|[ \u00a0\n](?:{words})\b" for code, words in _WORDS.items()}
# Whatever stands right before belongs to another kind of number: 10.1.2, n.º 1.5, v2.5, -, /, a letter,
# money as abroad.
_FREE = r"(?<![\w.,/:\-–#€£$@+*=~^<>])"
_ALONE = r"(?<![\w.,/:\-–#])"
_END = r"(?![\w/:\-–@]|[.,]\d|[ºª°])"


def _pattern(group: str, point: str, unit: str) -> re.Pattern[str]:
    """Figures with the group mark and the decimal mark of one language, in copy of the other."""
    group, point = re.escape(group), re.escape(point)
    groups = rf"(?:{group}\d{{3}})"
    grouped = rf"{_ALONE}\d{{1,3}}(?:{groups}{{1,8}}{point}\d{{1,6}}|{groups}{{2,8}}){_END}"
    decimal = rf"{_FREE}\d{{1,4}}{point}\d{{1,2}}(?={unit})"
    return re.compile(rf"{grouped}|{decimal}")


_FOREIGN = {"en": _pattern(".", ",", _UNITS["en"]), "pt": _pattern(",", ".", _UNITS["pt"])}
_SWAPPED = str.maketrans(".,", ",.")


# What every such figure holds; figures written as the language writes them mostly do not.
_HELD = {
    "en": re.compile(r",(?<=\d,)\d{1,2}(?!\d)|\.(?<=\d\.)\d{3}[.,]\d"),
    "pt": re.compile(r"\.(?<=\d\.)\d{1,2}(?!\d)|,(?<=\d,)\d{3}[.,]\d"),
}


class Foreign(NamedTuple):
    """A figure, where it stands, and how the language of the copy writes it."""

    start: int
    end: int
    written: str
    expected: str


def may_hold_foreign(text: str, code: str, start: int = 0) -> bool:
    """Whether such a figure can stand in a text in "en" or "pt", from `start` on; most copy holds none."""
    return _HELD[code].search(text, start) is not None


def foreign_figures(prose: str, code: str) -> Iterator[Foreign]:
    """The figures of a text in "en" or "pt" that are certainly written the other language's way."""
    pattern, end = _FOREIGN[code], 0
    for mark in _WORTH.finditer(prose):
        start = mark.start()
        while start > end and prose[start - 1].isdigit():
            start -= 1
        if found := pattern.match(prose, start):
            end = found.end()
            yield Foreign(start, end, found[0], found[0].translate(_SWAPPED))
