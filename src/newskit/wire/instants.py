"""Points in time as the standards write them."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from newskit.article import Day, Instant, LocalTime, Moment

_DATE_TIME = re.compile(
    r"(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)",
    re.ASCII,
)
_MINUTE = timedelta(minutes=1)
_EASTERNMOST = timedelta(hours=14)  # UTC+14: where a clock shows an hour first


def instant(moment: Moment, zone: str | None) -> datetime | None:
    """The point in time meant: a bare day is 00:00, a missing offset comes from `zone`.

    None when the offset is missing and no zone is given.
    """
    if isinstance(moment, Instant):
        return moment.at
    if zone is None:
        return None
    at = datetime.combine(moment.at, time()) if isinstance(moment, Day) else moment.at
    return at.replace(tzinfo=ZoneInfo(zone))


def latest(moment: Moment) -> datetime:
    """The last point in time that the moment can mean, wherever its clock stands (UTC-12)."""
    if isinstance(moment, Instant):
        return moment.at
    is_clock = isinstance(moment, LocalTime)
    at = moment.at if isinstance(moment, LocalTime) else datetime.combine(moment.at, time())
    try:
        return at.replace(tzinfo=UTC) + timedelta(hours=12 if is_clock else 36)
    except OverflowError:
        return datetime.max.replace(tzinfo=UTC)


def earliest(moment: Moment) -> datetime:
    """The first point in time that the moment can mean, wherever its clock stands (UTC+14)."""
    if isinstance(moment, Instant):
        return moment.at
    at = moment.at if isinstance(moment, LocalTime) else datetime.combine(moment.at, time())
    try:
        return at.replace(tzinfo=UTC) - _EASTERNMOST
    except OverflowError:
        return datetime.min.replace(tzinfo=UTC)


def written(at: datetime) -> str:
    """RFC 3339: seconds always, offset in whole minutes (else the same instant in UTC)."""
    offset = at.utcoffset()
    if offset is None or offset % _MINUTE:
        at = at.astimezone(UTC)
    return at.isoformat()


def is_date_time(text: str) -> bool:
    """Whether the text is an RFC 3339 date-time with an existing day and time."""
    match = _DATE_TIME.fullmatch(text)
    if match is None:
        return False
    try:
        datetime.fromisoformat(f"{match[1]}T{match[2]}")
    except ValueError:
        return False
    return True
