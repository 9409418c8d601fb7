"""What a written date may mean, and what decides."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from newskit.datelines.context import Context, Line
from newskit.lexicon import agencies

_FULL_YEAR = 4  # digits
_ORDINAL = frozenset("ºª°")
_PIVOT = 69  # two digits from here on are of the last century (POSIX strptime)


class Way(NamedTuple):
    """One way to read a written date; `order` is "dmy", "mdy" or "" when the writing leaves no choice."""

    order: str
    year: int | None
    month: int
    day: int

    def __str__(self) -> str:
        year = "-" if self.year is None else f"{self.year:04}"
        return f"{year}-{self.month:02}-{self.day:02}"

    def weekday(self) -> int | None:
        """0 for Monday; None without a year."""
        return None if self.year is None else date(self.year, self.month, self.day).weekday()


@dataclass(frozen=True, slots=True)
class Decision:
    """The way taken, or None with all ways that remain; `evidence` as in a reading."""

    taken: Way | None
    ways: tuple[Way, ...]
    evidence: tuple[str, ...] = ()


def full_year(text: str) -> int:
    """The year of two or four digits."""
    year = int(text)
    if len(text) > 2:
        return year
    return year + (1900 if year >= _PIVOT else 2000)


def exists(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has that day; without a year 29 February exists."""
    try:
        date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


def numeric_ways(text: str) -> tuple[Way, ...]:
    """The ways to read three numbers with marks between; day-first stands first. Equal days count once."""
    parts = "".join(c if c.isdigit() else " " for c in text).split()
    first, second, third = (int(part) for part in parts)
    lengths = tuple(len(part) for part in parts)
    tried: list[Way] = []
    if lengths[0] == _FULL_YEAR:
        tried = [Way("", first, second, third)]
    elif lengths[0] <= 2 and lengths[2] in {2, _FULL_YEAR} and not _is_version(text, lengths):
        year = full_year(parts[2])
        tried = [Way("dmy", year, second, first), Way("mdy", year, first, second)]
        if not _ORDINAL.isdisjoint(text):  # the first of the month is a day: 1º/05/2024
            tried = [Way("", year, second, first)]
    ways = [way for way in tried if exists(way.year, way.month, way.day)]
    if len(ways) == 2 and ways[0][1:] == ways[1][1:]:
        ways = ways[:1]
    return tuple(ways)


def _is_version(text: str, lengths: tuple[int, ...]) -> bool:
    """Whether three short numbers with dots are a version, as 3.3.10, and no day."""
    return "." in text and lengths == (1, 1, 2)


def decide(ways: tuple[Way, ...], weekday: int | None, line: Line, agency: str | None) -> Decision:
    """Choose among the ways with the weekday, the profile, the language and the agency, in this order."""
    if len(ways) < 2:
        told = bool(ways) and ways[0].order == "dmy" and line.language == "pt"
        return Decision(ways[0] if ways else None, ways, ("order: language pt",) if told else ())
    if weekday is not None:
        fitting = [way for way in ways if way.weekday() == weekday]
        if len(fitting) == 1:
            return Decision(fitting[0], ways, ("order: weekday",))
    for order, why in _orders(line, agency):
        for way in ways:
            if way.order == order:
                return Decision(way, ways, (f"order: {why}",))
    return Decision(None, ways)


def _orders(line: Line, agency: str | None) -> Iterable[tuple[str, str]]:
    profile = line.context.profile
    if profile and profile.order:
        yield profile.order, f"profile {profile.name}"
    if line.language == "pt":
        yield "dmy", "language pt"
    if agency and agencies.compared_name(agency) in agencies.OF_PORTUGUESE_LANGUAGE:
        yield "dmy", f"agency {agency}"


def nearest(month: int, day: int, to: date) -> date | None:
    """The day in the year that brings it nearest; None where no year beside has it (29 February)."""
    years = range(max(to.year - 1, 1), min(to.year + 1, 9999) + 1)
    days = (date(year, month, day) for year in years if exists(year, month, day))
    return min(days, key=lambda found: abs(found - to), default=None)


def with_year(way: Way, weekday: int | None, context: Context) -> tuple[Way, tuple[str, ...]]:
    """Give a year to a day without one when the reference day does: the year that brings it nearest.

    A weekday that is printed has to agree; otherwise the day stays without a year.
    """
    if way.year is not None or context.at is None:
        return way, ()
    at = date(context.at.year, context.at.month, context.at.day)
    day = nearest(way.month, way.day, at)
    if day is None or (weekday is not None and day.weekday() != weekday):
        return way, ()
    return way._replace(year=day.year), (f"year: {context.at_from or 'at ' + at.isoformat()}",)
