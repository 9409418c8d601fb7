"""The tables of places, read when the first place is looked up."""

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from newskit.lexicon.places import PLACES, KnownPlace
from newskit.lexicon.regions import COUNTRY_FORMS, FORMS


class Town(NamedTuple):
    """A town of the large table; `size` in thousands of inhabitants."""

    name: str
    country: str
    timezone: str
    region: str
    size: int


def fold(text: str) -> str:
    """A name without case, accents, dots and hyphens, for comparing."""
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.casefold().replace("-", " ").replace(".", " ").replace("’", "'").split())


@cache
def known_places() -> dict[str, list[KnownPlace]]:
    """The hand-kept places by every folded form."""
    found: dict[str, list[KnownPlace]] = {}
    for place in PLACES:
        for form in {
            fold(name) for name in (place.english, place.portuguese, place.brazilian, *place.others)
        }:
            found.setdefault(form, []).append(place)
    return found


@lru_cache(maxsize=4096)
def towns_named(key: str) -> tuple[Town, ...]:
    """The towns of the large table with that folded name, largest first.

    The table is searched by halves as one text, sorted by key: reading 12 000 lines into a dictionary would
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
def country_names() -> dict[str, tuple[str, str, str]]:
    """English, European and Brazilian name by country code."""
    rows = (line.split(";") for line in _lines("countries.txt"))
    return {row[0]: (row[1], row[2], row[3]) for row in rows}


def regions(text: str) -> list[tuple[str, str]]:
    """(country, code) of each state or province that a printed form may mean."""
    form = text.strip().casefold()
    return FORMS.get(form, []) or FORMS.get(form.rstrip("."), [])


def _lines(name: str) -> list[str]:
    return [line for line in _table(name).split("\n") if line and line[0] != "#"]


@cache
def _table(name: str) -> str:
    from pkgutil import get_data

    return (get_data("newskit.lexicon", name) or b"").decode("utf-8")
