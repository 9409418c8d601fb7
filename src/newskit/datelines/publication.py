"""The moment of publication that a reading states."""

from datetime import date, datetime
from typing import TYPE_CHECKING

from newskit.datelines.reading import Clock, Reading

if TYPE_CHECKING:
    from newskit.article import Moment


def moment_of(reading: Reading) -> "Moment | None":
    """When the story was published, as far as the line states it with evidence.

    An `Instant` with date, time and offset; a `LocalTime` without the offset; a `Day` without the time;
    None without a full date, and for a line that tells an update only.
    """
    return None if reading.updated else moment_at(reading.clock)


def moment_at(clock: Clock) -> "Moment | None":
    """The moment of a clock: of a reading's own, or of its `modified`."""
    from newskit.article import Day, Instant, LocalTime

    if clock.instant:
        return Instant(datetime.fromisoformat(clock.instant))
    if clock.date is None or clock.date.startswith("--"):
        return None
    if clock.time is None:
        return Day(date.fromisoformat(clock.date))
    return LocalTime(datetime.fromisoformat(f"{clock.date}T{clock.time}"))
