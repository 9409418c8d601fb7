"""The tables of places, read when the first place is looked up."""

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from newskit.lexicon.places import KnownPlace, hand_kept
from newskit.lexicon.regions import COUNTRY_FORMS, COUNTRY_PARTS, DISTRICTS, FORMS

# Letters that no accent is taken from, as datelines in plain capitals print them: LODZ, TROMSO.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
_SHORT = {"saint": "st", "sainte": "ste", "mount": "mt"}


class Town(NamedTuple):
    """A town of the large table; `region` is a code of regions.py or empty, `size` in thousands."""

    name: str
    country: str
    timezone: str
    region: str
    size: int


def fold(text: str) -> str:
    """A name without case, accents, dots and hyphens, and with "St" for "Saint", for comparing."""
    plain = text.casefold()
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain).translate(_PLAIN)
        plain = "".join(c for c in plain if not unicodedata.combining(c))
    words = plain.replace("-", " ").replace(".", " ").replace("’", "'").split()
    return " ".join([_SHORT.get(word, word) for word in words])


@cache
def known_places() -> dict[str, list[KnownPlace]]:
    """The hand-kept places by every folded form; those that stand alone before those that never do."""
    found: dict[str, list[KnownPlace]] = {}
    for place in sorted(hand_kept(), key=lambda place: place.standing == "never"):
        for form in dict.fromkeys(fold(form) for form in place.forms):
            found.setdefault(form, []).append(place)
    return found


@lru_cache(maxsize=4096)
def towns_named(key: str) -> tuple[Town, ...]:
    """The towns of the large table with that folded name, largest first.

    The table is searched by halves as one text, sorted by key: reading 40 000 lines into a dictionary would
    take longer than all look-ups of a usual run.
    """
    table = _table("towns.txt")
    at = _first_line(table, key)
    found: list[Town] = []
    while key and table.startswith(f"{key};", at):
        end = table.find("\n", at)
        _, name, country, zone, region, size = table[at:end].split(";")
        found.append(Town(name, country, zone, region, int(size)))
        at = end + 1
    return tuple(found)


def _first_line(table: str, key: str) -> int:
    """Where the first line starts whose key is not before `key`."""
    low, high = table.find("\n") + 1, len(table)
    while low < high:
        start = table.rfind("\n", 0, (low + high) // 2) + 1
        start = max(start, low)
        if table[start : table.find(";", start)] < key:
            low = table.find("\n", start) + 1
        else:
            high = start
    return low


@cache
def countries() -> dict[str, str]:
    """Country codes by every folded name."""
    found: dict[str, str] = {}
    for line in _lines("countries.txt"):
        code, *names = line.split(";")
        for name in names:
            if name:
                found.setdefault(fold(name), code)
    for line in COUNTRY_FORMS.splitlines():
        code, *forms = line.split(";")
        found.update((fold(form), code) for form in forms)
    return found


@cache
def country_parts() -> dict[str, str]:
    """Country codes by every folded name of a part that datelines print in the country's place."""
    lines = (line.split(";") for line in COUNTRY_PARTS.splitlines())
    return {fold(form): code for code, *forms in lines for form in forms}


@cache
def country_names() -> dict[str, tuple[str, str, str]]:
    """English, European and Brazilian name by country code."""
    rows = (line.split(";") for line in _lines("countries.txt"))
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def regions(text: str) -> list[tuple[str, str]]:
    """(country, code) of each state or province that a printed form may mean."""
    form = text.strip().casefold()
    return FORMS.get(form, []) or FORMS.get(form.rstrip("."), [])


def districts(text: str) -> list[tuple[str, str]]:
    """(country, code) of each region that is called as towns are and that a printed form may mean."""
    return DISTRICTS.get(text.strip().casefold(), [])


def _lines(name: str) -> list[str]:
    return [line for line in _table(name).split("\n") if line and line[0] != "#"]


@cache
def _table(name: str) -> str:
    from pkgutil import get_data

    return (get_data("newskit.lexicon", name) or b"").decode("utf-8")
