"""Points in time, one type a meaning.

An instant, a clock time without an offset and a calendar day do not compare with one another: what an
offset or a time would be is never guessed.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Union


@dataclass(frozen=True, slots=True, order=True)
class Instant:
    """A date and time with an offset: one point in time everywhere."""

    at: datetime

    def __str__(self) -> str:
        return self.at.isoformat()


@dataclass(frozen=True, slots=True, order=True)
class LocalTime:
    """A date and time whose offset is not stated."""

    at: datetime

    def __str__(self) -> str:
        return self.at.isoformat()


@dataclass(frozen=True, slots=True, order=True)
class Day:
    """A calendar day."""

    at: date

    def __str__(self) -> str:
        return self.at.isoformat()


Moment = Union[Instant, LocalTime, Day]  # noqa: UP007 - also used at run time
