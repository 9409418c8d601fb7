"""From the JSON object of a reading, version 1, back to the reading."""

import re
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from newskit.datelines.dates import exists
from newskit.datelines.reading import Clock, Kind, Place, Possible, Reading, Span

_DAY = re.compile(r"(\d{4}|-)-(\d\d)-(\d\d)")
_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?")
_CLOCK = tuple(field.name for field in fields(Clock))
_PLACE = tuple(field.name for field in fields(Place))


class ReadingFormatError(ValueError):
    """The object is no reading: `key` says where."""

    def __init__(self, key: str) -> None:
        super().__init__(f'"{key}" is missing or has a wrong type')
        self.key = key


def from_json(data: object) -> Reading:
    """The reading that an object describes; keys that are absent are taken as null or empty.

    Raises:
        ReadingFormatError: the object, or what stands under a key, has a wrong type.
    """
    if not isinstance(data, Mapping):
        raise ReadingFormatError("reading")
    raw = _text(data, "raw") or ""
    return Reading(
        raw,
        _kind(data),
        _text(data, "language"),
        _places(data),
        _clock(data),
        _clock(_object(data, "modified")) if data.get("modified") is not None else None,
        _flag(data, "updated"),
        _text(data, "agency"),
        _text(data, "byline"),
        _flag(data, "ambiguous"),
        tuple(_possible(_mapping(entry, "readings")) for entry in _list(data, "readings")),
        _parts(data, len(raw)),
        _text(data, "rest") or "",
    )


def _kind(data: Mapping[str, Any]) -> Kind:
    try:
        return Kind(data.get("kind", "none"))
    except ValueError:
        raise ReadingFormatError("kind") from None


def _places(data: Mapping[str, Any]) -> tuple[Place, ...]:
    """The list of places, or the one place where only that is given."""
    entries = _list(data, "places") or ([data["place"]] if data.get("place") is not None else [])
    return tuple(_place(_mapping(entry, "places")) for entry in entries)


def _place(data: Mapping[str, Any]) -> Place:
    if not isinstance(data.get("written"), str):
        raise ReadingFormatError("written")
    return Place(**{name: _text(data, name) for name in _PLACE if name != "written"}, written=data["written"])


def _clock(data: Mapping[str, Any]) -> Clock:
    clock = Clock(**{name: _text(data, name) for name in _CLOCK})
    if clock.date is not None and not _is_day(clock.date):
        raise ReadingFormatError("date")
    if clock.time is not None and not _TIME.fullmatch(clock.time):
        raise ReadingFormatError("time")
    return clock


def _is_day(text: str) -> bool:
    match = _DAY.fullmatch(text)
    year = None if match is None or match[1] == "-" else int(match[1])
    return match is not None and exists(year, int(match[2]), int(match[3]))


def _possible(data: Mapping[str, Any]) -> Possible:
    evidence = _list(data, "evidence")
    if not all(isinstance(why, str) for why in evidence):
        raise ReadingFormatError("evidence")
    return Possible(_text(data, "date"), _text(data, "time"), _text(data, "offset"), tuple(evidence))


def _parts(data: Mapping[str, Any], length: int) -> tuple[tuple[str, Span], ...]:
    found = []
    for name, span in _object(data, "parts").items():
        whole = isinstance(span, list) and len(span) == 2 and all(type(offset) is int for offset in span)
        if not whole or not 0 <= span[0] <= span[1] <= length:
            raise ReadingFormatError("parts")
        found.append((str(name), (span[0], span[1])))
    return tuple(found)


# One value


def _text(data: Mapping[str, Any], key: str) -> str | None:
    value = data.get(key)
    if value is not None and not isinstance(value, str):
        raise ReadingFormatError(key)
    return value


def _flag(data: Mapping[str, Any], key: str) -> bool:
    value = data.get(key, False)
    if not isinstance(value, bool):
        raise ReadingFormatError(key)
    return value


def _list(data: Mapping[str, Any], key: str) -> list[Any]:
    value = data.get(key)
    if value is not None and not isinstance(value, list):
        raise ReadingFormatError(key)
    return value or []


def _object(data: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    return _mapping(data.get(key) or {}, key)


def _mapping(value: object, key: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise ReadingFormatError(key)
    return value
