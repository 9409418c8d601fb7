"""From a written zone to an offset, with the evidence for it."""

import re
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from newskit.datelines.context import Context
from newskit.datelines.reading import Place
from newskit.lexicon import zones

_WIDEST = 14 * 60  # minutes from UTC of the easternmost zone
_ANY_YEAR = 2024  # of which a zone's names are asked when the line has no year
_NUMERIC = re.compile(r"(?:GMT|UTC)?\s?([+\-−])\s?(\d{1,2}):?(\d\d)?$", re.IGNORECASE)


class Zoned(NamedTuple):
    """The zone as stated or given, its offset at that time when it is known, and why.

    `offsets` are the two that the zone keeps at a time which a clock change repeats; `offset` then is None.
    """

    timezone: str | None = None
    offset: str | None = None
    evidence: tuple[str, ...] = ()
    offsets: tuple[str, ...] = ()


def zone_of(
    stated: str | None, day: str | None, time: str | None, context: Context, place: Place | None
) -> Zoned:
    """The zone of a clock time: what the line states, else what profile or setting give.

    "local" as `stated` means the line says local time: the place gives the zone.
    """
    if time is None:
        return Zoned(stated)
    if stated == "local":
        zone = place.timezone if place else None
        return _in_zone(zone, zone, day, time, ("zone: place",)) if zone else Zoned()
    if stated:
        return _stated_zone(stated, day, time, context, place)
    for zone, why in _given(context):
        return _in_zone(zone, zone, day, time, (f"zone: {why}",))
    return Zoned()


def _in_zone(shown: str, zone: str, day: str | None, time: str, evidence: tuple[str, ...] = ()) -> Zoned:
    found = offsets_in(zone, day, time)
    if len(found) == 1:
        return Zoned(shown, found[0], evidence)
    return Zoned(shown, None, evidence, found)


def _given(context: Context) -> list[tuple[str, str]]:
    given = []
    if context.timezone:
        given.append((context.timezone, "setting"))
    if context.profile and context.profile.timezone:
        given.append((context.profile.timezone, f"profile {context.profile.name}"))
    return given


def _stated_zone(stated: str, day: str | None, time: str, context: Context, place: Place | None) -> Zoned:
    if "/" in stated:
        return _in_zone(stated, stated, day, time)
    if stated in zones.OFFSETS:
        return Zoned("UTC" if stated == "Z" else stated, zones.OFFSETS[stated])
    if stated in zones.REGIONAL:
        return _in_zone(stated, zones.REGIONAL[stated], day, time)
    numeric = _NUMERIC.match(stated)
    if numeric:
        return Zoned(stated, _offset(numeric))
    return _of_several(stated, day, context, place)


def _offset(match: re.Match[str]) -> str | None:
    sign, hours, minutes = ("+" if match[1] == "+" else "-"), int(match[2]), int(match[3] or 0)
    return f"{sign}{hours:02}:{minutes:02}" if minutes <= 59 and hours * 60 + minutes <= _WIDEST else None


def _of_several(letters: str, day: str | None, context: Context, place: Place | None) -> Zoned:
    """Letters with several meanings: the zone of the place, setting or profile has to call its time so."""
    given = _given(context)
    if place and place.timezone:
        given.insert(0, (place.timezone, "place"))
    for zone, why in given:
        offset = _offset_called(letters, zone, day)
        if offset:
            return Zoned(letters, offset, (f"zone: {why}",))
    return Zoned(letters)


def _offset_called(letters: str, zone: str, day: str | None) -> str | None:
    """The offset that a zone calls by these letters, in winter or in summer."""
    info = _zone_info(zone)
    year = int(day[:4]) if day and not day.startswith("--") else _ANY_YEAR
    for month in (1, 7):
        noon = datetime(year, month, 15, 12, tzinfo=info)
        offset = noon.utcoffset()
        if info and offset is not None and noon.tzname() == letters:
            return written_offset(offset)
    return zones.LOCAL_NAMES.get((letters, zone))


def offsets_in(zone: str | None, day: str | None, time: str) -> tuple[str, ...]:
    """The offsets a zone keeps at a local time: two, the first one first, where a clock change repeats it.

    None at all for an unknown zone, a day without year, and a time that a clock change skips.
    """
    info = _zone_info(zone)
    if info is None or day is None or day.startswith("--"):
        return ()
    local = datetime.fromisoformat(f"{day}T{time}")
    first, second = (local.replace(tzinfo=info, fold=fold).utcoffset() for fold in (0, 1))
    if first is None or second is None or first < second:
        return ()
    return (written_offset(first),) if first == second else (written_offset(first), written_offset(second))


def _zone_info(zone: str | None) -> tzinfo | None:
    if not zone:
        return None
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(zone)
    except (ValueError, OSError, KeyError):
        return None


def written_offset(offset: timedelta) -> str:
    """The offset in the form +01:00."""
    minutes = round(offset.total_seconds() / 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def instant_of(day: str | None, time: str | None, offset: str | None) -> str | None:
    """ISO 8601 with offset, when date with year, time and offset are all known."""
    if day is None or day.startswith("--") or time is None or offset is None:
        return None
    return f"{day}T{time if len(time) > 5 else time + ':00'}{offset}"
