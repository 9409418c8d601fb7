"""Dates and times of front matter, read as text and never guessed."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from newskit.article import Day, Instant, LocalTime, Moment
from newskit.lexicon.months import ENGLISH

_FORM = re.compile(
    r"(?P<y>\d{4})(?P<sep>[-/])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})"
    r"(?:(?P<t>[Tt]|[ \t]+)(?P<H>\d{1,2}):(?P<M>\d{2})(?::(?P<S>\d{2})(?P<f>\.\d{1,9})?)?"
    r"(?P<gap>[ \t]*)(?P<z>[Zz]|UTC|GMT|[-+]\d{1,2}(?::?\d{2})?(?P<name>[ \t]+[A-Z]{3,5})?)?)?$",
    re.ASCII,
)
_CANONICAL = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?"
    r"(?:Z|[-+][0-9]{2}:[0-5][0-9])$"
)
# A day with an English month name, as `new Date()` reads it: Jul 08 2022, July 8, 2022, 8 July 2022.
_SPELLED = re.compile(
    r"(?:(?P<month>[A-Za-z]{3,9})\.?[ ]+(?P<day>\d{1,2})|(?P<first>\d{1,2})[ ]+(?P<then>[A-Za-z]{3,9})\.?)"
    r",?[ ]+(?P<year>\d{4})$",
    re.ASCII,
)
_MONTHS = {word: number for number, words in enumerate(ENGLISH, 1) for word in words}
_GREENWICH = frozenset({"Z", "z", "UTC", "GMT"})
_WIDEST_OFFSET = 14 * 60  # minutes; UTC+14 is the widest in use


@dataclass(frozen=True, slots=True)
class MomentReading:
    """A moment and whether it is written in the house form (ISO 8601 with offset); or the kind of fault."""

    moment: Moment | None
    canonical: bool = False
    fault: str | None = None


@lru_cache(maxsize=256)
def read_moment(text: str) -> MomentReading:
    """Read a date or time.

    ISO 8601 with offset is canonical. Other unmistakable orders (year first; a blank for the T; an offset
    without colon, or with the letters of its zone behind; UTC for Z; a slash) are read as far as they go.
    Faults: "impossible-date" for a form with values that do not exist, "unparsable-timestamp" for anything
    else.
    """
    if _CANONICAL.match(text):
        return _canonical(text)
    found = _FORM.match(text)
    if not found:
        return MomentReading(None, fault="unparsable-timestamp")
    try:
        return MomentReading(_moment(found))
    except (ValueError, OverflowError):
        return MomentReading(None, fault="impossible-date")


@lru_cache(maxsize=256)
def read_spelled_day(text: str) -> Day | None:
    """A day written with an English month name; None when it is not one, or does not exist."""
    found = _SPELLED.match(text)
    month = _MONTHS.get((found["month"] or found["then"]).lower()) if found else None
    if not found or month is None:
        return None
    try:
        return Day(date(int(found["year"]), month, int(found["day"] or found["first"])))
    except ValueError:
        return None


def _canonical(text: str) -> MomentReading:
    """The house form, which the standard library reads as newskit does, and quicker."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return MomentReading(None, fault="impossible-date")
    offset = at.utcoffset() or timedelta(0)
    if abs(offset) > timedelta(minutes=_WIDEST_OFFSET):
        return MomentReading(None, fault="impossible-date")
    return MomentReading(Instant(at), canonical=True)


def _moment(found: re.Match[str]) -> Moment:
    day = date(int(found["y"]), int(found["m"]), int(found["d"]))
    if found["H"] is None:
        return Day(day)
    micro = int(found["f"][1:7].ljust(6, "0")) if found["f"] else 0
    at = datetime(day.year, day.month, day.day, int(found["H"]), int(found["M"]), int(found["S"] or 0), micro)  # noqa: DTZ001 - no offset is stated
    if found["z"] is None:
        return LocalTime(at)
    offset = _offset(found["z"].removesuffix(found["name"] or ""))
    return Instant(at.replace(tzinfo=offset))


def _offset(text: str) -> timezone:
    if text in _GREENWICH:
        return UTC
    digits = text[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    total = int(hours) * 60 + int(minutes)
    if total > _WIDEST_OFFSET or int(minutes) > 59:
        raise ValueError("offset out of range")
    return timezone(timedelta(minutes=-total if text[0] == "-" else total))


def iso(moment: Moment) -> str:
    """ISO 8601, seconds always, fractions only where stated; a day stays a day."""
    if isinstance(moment, Day) or moment.at.microsecond % 1000:
        return str(moment)
    return moment.at.isoformat(timespec="milliseconds" if moment.at.microsecond else "seconds")


def in_zone(moment: Moment, zone: str) -> Instant | None:
    """A clock time as an instant in a zone; None when the clock does not exist or comes twice there.

    Or the zone is unknown.
    """
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    if isinstance(moment, Instant):
        return moment
    if isinstance(moment, Day):
        return None
    try:
        info = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    first, second = (moment.at.replace(tzinfo=info, fold=fold) for fold in (0, 1))
    if first.utcoffset() != second.utcoffset():
        return None
    fixed = timezone(first.utcoffset() or timedelta(0))
    return Instant(moment.at.replace(tzinfo=fixed))
