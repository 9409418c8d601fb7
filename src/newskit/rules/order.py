"""Which of two moments comes first, where that is certain.

A day and a time without an offset name a stretch of time rather than a point; they are compared with
others by the ends of that stretch.
"""

from datetime import UTC, datetime, time, timedelta

from newskit.article import Day, Instant, LocalTime, Moment

_EASTERNMOST = timedelta(hours=14)  # UTC+14, where a clock shows an hour first
_WESTERNMOST = timedelta(hours=12)  # UTC-12, where it shows it last
_DAY = timedelta(days=1)


def is_before(one: Moment, other: Moment) -> bool:
    """Whether one moment is certainly earlier than another."""
    if isinstance(one, Day) and isinstance(other, Day):
        return one < other
    if isinstance(one, LocalTime) and isinstance(other, LocalTime):
        return one < other
    try:
        return _latest(one) < _earliest(other)
    except OverflowError:  # at the ends of the calendar
        return False


def _earliest(moment: Moment) -> datetime:
    if isinstance(moment, Instant):
        return moment.at.astimezone(UTC)
    return _start(moment) - _EASTERNMOST


def _latest(moment: Moment) -> datetime:
    if isinstance(moment, Instant):
        return moment.at.astimezone(UTC)
    start = _start(moment) + _WESTERNMOST
    return start + _DAY if isinstance(moment, Day) else start


def _start(moment: LocalTime | Day) -> datetime:
    at = moment.at if isinstance(moment, LocalTime) else datetime.combine(moment.at, time())
    return at.replace(tzinfo=UTC)
