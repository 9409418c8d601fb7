"""One dateline, stamp, byline or credit as it was understood."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any

_LONGEST_MARK = 8  # characters of the widest separator between towns, blanks included
_MARK = re.compile(r"(?:\s*[/&]\s*|,\s*|\s(?:e|and|y)\s)$", re.IGNORECASE)


Span = tuple[int, int]
"""Start and end in code points, end exclusive."""


class Kind(StrEnum):
    """What a line is.

    A wire dateline stands at the head of the copy (place, day, agency); a stamp is a page's publication
    line (time, date, credit, no place); a byline names who wrote; a credit is a line of copy with an agency
    in brackets at its end.
    """

    WIRE = "wire"
    STAMP = "stamp"
    BYLINE = "byline"
    CREDIT = "credit"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Place:
    """A place: as printed, without region and country, and as known.

    `written` is empty where a line names no town but the state of its house ("Por G1 PR"); JSON has null.
    """

    written: str
    name: str | None = None
    region: str | None = None
    country: str | None = None
    timezone: str | None = None
    english: str | None = None
    portuguese: str | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A date and time with what is known of the zone; every part may be missing.

    `date` is "2024-05-14" or "--05-14"; `time` "15:48" or "15:48:07"; `timezone` a zone name, letters or an
    offset as stated or as given by evidence; `offset` "+01:00"; `instant` ISO 8601 with offset, only when
    all of it has evidence.
    """

    date: str | None = None
    time: str | None = None
    timezone: str | None = None
    offset: str | None = None
    instant: str | None = None


@dataclass(frozen=True, slots=True)
class Possible:
    """One way to read the numbers of a line.

    `evidence` is "<what>: <why>" for each thing the string does not state.
    """

    date: str | None
    time: str | None
    offset: str | None
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """The answer for one line.

    `parts` gives the span of each part (place, region, date, time, zone, agency, byline) in `raw`, in code
    points, end exclusive; `rest` is the text after the dateline. `readings[0]` is the reading taken; with
    two and nothing to decide, `ambiguous` is True and `clock.date` None.
    """

    raw: str
    kind: Kind
    language: str | None = None
    places: tuple[Place, ...] = ()
    clock: Clock = Clock()
    modified: Clock | None = None
    updated: bool = False
    agency: str | None = None
    byline: str | None = None
    ambiguous: bool = False
    readings: tuple[Possible, ...] = ()
    parts: tuple[tuple[str, tuple[int, int]], ...] = ()
    rest: str = ""

    @property
    def place(self) -> Place | None:
        """The place; several are joined as printed, then only the country stays, and only when all agree."""
        if len(self.places) <= 1:
            return self.places[0] if self.places else None
        countries = {p.country for p in self.places}
        return Place(self._joined(), country=countries.pop() if len(countries) == 1 else None)

    def _joined(self) -> str:
        """The towns with the separators printed between them; regions are dropped."""
        written, at = self.places[0].written, self.raw.find(self.places[0].written)
        for before, place in pairwise(self.places):
            start = at + len(before.written)
            at = self.raw.find(place.written, start)
            mark = _MARK.search(self.raw, max(start, at - _LONGEST_MARK), at) if at >= 0 else None
            written += (mark.group() if mark else "/") + place.written
        return written


def _place_json(place: Place) -> dict[str, Any]:
    from dataclasses import asdict

    return {**asdict(place), "written": place.written or None}


def as_json(reading: Reading) -> dict[str, Any]:
    """The reading as the JSON object, version 1, that `datelines parse` prints."""
    from dataclasses import asdict

    clock, place = reading.clock, reading.place
    return {
        "version": 1,
        "raw": reading.raw,
        "kind": reading.kind.value,
        "language": reading.language,
        "place": _place_json(place) if place else None,
        "places": [_place_json(p) for p in reading.places],
        **asdict(clock),
        "modified": asdict(reading.modified) if reading.modified else None,
        "updated": reading.updated,
        "agency": reading.agency,
        "byline": reading.byline,
        "ambiguous": reading.ambiguous,
        "readings": [{**asdict(r), "evidence": list(r.evidence)} for r in reading.readings],
        "parts": {name: list(span) for name, span in reading.parts},
        "rest": reading.rest,
    }
