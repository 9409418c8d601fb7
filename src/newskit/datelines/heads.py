"""The place part of a wire dateline: towns, each with its region."""

import re
from typing import NamedTuple

from newskit.datelines import words
from newskit.datelines.gazetteer import regions
from newskit.datelines.places import holds, is_place, is_region, locate
from newskit.datelines.reading import Place
from newskit.lexicon.regions import BRAZILIAN_CODES

_MOST_WORDS = 6
_ABOARD = frozenset({"aboard", "on", "at", "a", "near"})  # ABOARD A RESCUE SHIP OFF LIBYA
_MOST_WORDS_ABOARD = 9
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]{2,40})[)\]]$")
_STATE = re.compile(r"\s+[-–]\s+([A-Z]{2})$")
_TIED_STATE = re.compile(r"(?<=[^\W\d_])[-–/]([A-Z]{2})$")
_EMPHASIS = re.compile(r"\s*[*_]{1,3}(?=[^\s*_])")
_AND = re.compile(r",?\s(?:E|e|AND|and|Y|y|&)\s")


class Towns(NamedTuple):
    """The towns of a dateline.

    `start` and `end` are the offsets of the written towns in the text read, `region` those of what is
    printed behind a single one; `sure` when a table or capitals say that it is a place; `alone` says of each
    town that nothing is printed behind it.
    """

    places: tuple[Place, ...]
    start: int
    end: int
    sure: bool
    region: tuple[int, int] | None = None
    alone: tuple[bool, ...] = ()


def towns_of(text: str, language: str | None) -> Towns | None:
    """The towns printed in `text`, or None when it does not look like a place.

    Offsets are those of the written towns, without region where one town stands.
    """
    emphasis = _EMPHASIS.match(text)
    lead = emphasis.end() if emphasis else len(text) - len(text.lstrip(" ,.:;"))
    body = text[lead:].strip(" ,;*_" if emphasis else " ,:;").rstrip("-–— (")
    if not body or len(body) > 120:
        return None
    several = "/" in body and not _of_state(body)
    split = [_town_and_region(piece.strip()) for piece in body.split("/")] if several else _listed(body)
    if not all(plausible(town) and (region is None or _region_like(region)) for town, region in split):
        return None
    places = tuple(locate(town, region, language) for town, region in split)
    sure = all(_sure(town, region) for town, region in split)
    alone = tuple(region is None for _, region in split)
    town, region = split[0]
    if len(split) > 1:
        return Towns(places, lead, lead + len(body), sure, alone=alone)
    at = text.find(region, lead + len(town)) if region else -1
    behind = (at, at + len(region)) if region and at >= 0 else None
    return Towns(places, lead, lead + len(town), sure, behind, alone)


def _sure(town: str, region: str | None) -> bool:
    return in_capitals(town) or is_place(town) or (region is not None and is_region(region))


def _listed(body: str) -> list[tuple[str, str | None]]:
    """The towns of a list: "MANAUS, BOA VISTA E NATAL" is three, "RECIFE, PE, E NATAL, RN" two with states.

    "Rio de Janeiro, Brasil" is one with its country.
    """
    if not _AND.search(body) or is_place(body) or "(" in body:
        return [_town_and_region(body)]
    towns: list[tuple[str, str | None]] = []
    for piece in (piece.strip() for part in _AND.split(body) for piece in part.split(",") if piece.strip()):
        if towns and towns[-1][1] is None and regions(piece) and (len(piece) == 2 or piece.endswith(".")):
            towns[-1] = (towns[-1][0], piece)
        else:
            towns.append((piece, None))
    return towns if len(towns) > 1 and all(is_place(town) for town, _ in towns) else [_town_and_region(body)]


def _of_state(piece: str) -> re.Match[str] | None:
    """The code of a Brazilian state tied to a town: "Manaus/AM", "Vitória-ES"."""
    tied = _TIED_STATE.search(piece)
    if tied is None or tied[1] not in BRAZILIAN_CODES or "/" in piece[: tied.start()]:
        return None
    elsewhere = holds(piece[: tied.start()], "BR", tied[1]) is False  # RIO/SP are two
    return None if elsewhere else tied


def _town_and_region(piece: str) -> tuple[str, str | None]:
    tied = _of_state(piece)
    if tied:
        return piece[: tied.start()].rstrip(), tied[1]
    for pattern in (_BRACKETED, _STATE):
        found = pattern.search(piece)
        if found:
            outer = _BRACKETED.search(piece[: found.start()])  # Lucknow (Uttar Pradesh) [India]
            return piece[: (outer or found).start()].rstrip(" ,"), found[1]
    town, comma, region = piece.partition(",")
    region = region.rsplit(",", 1)[-1].strip() if comma else ""
    bare = town.strip()
    return bare if comma else bare.rstrip("."), region or None


def _region_like(region: str) -> bool:
    return (
        region[:1].isupper() and len(region.split()) <= _MOST_WORDS and not any(c.isdigit() for c in region)
    )


def plausible(town: str) -> bool:
    """Whether a text can be a town's name: a few capitalised words and particles, no digits."""
    parts = town.split()
    most = _MOST_WORDS_ABOARD if parts and parts[0].lower() in _ABOARD else _MOST_WORDS
    if not parts or len(parts) > most or any(c.isdigit() or c in '()?!:"“”' for c in town):
        return False
    head = parts[0].lstrip("'’‘")
    return head[:1].isupper() and all(_placeword(part) for part in parts)


def _placeword(part: str) -> bool:
    return (
        part.lstrip("'’‘")[:1].isupper()
        or part.lower() in words.PARTICLES
        or part.lower() in {"es", "on", "upon", "sur", "en"}
    )


def in_capitals(text: str) -> bool:
    """Whether all letters are capitals, and there are three or more."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 3 and all(c.isupper() for c in letters)
