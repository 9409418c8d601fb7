"""From what a line states of a moment to the clock of a reading, with evidence."""

from dataclasses import replace
from typing import NamedTuple

from newskit.datelines.clocks import Zoned, instant_of, zone_of
from newskit.datelines.context import Line
from newskit.datelines.dates import Decision, Way, decide, with_year
from newskit.datelines.reading import Clock, Place, Possible


class Stated(NamedTuple):
    """What is printed: the ways to read the date, the time, the zone and the weekday (0 for Monday)."""

    ways: tuple[Way, ...] = ()
    time: str | None = None
    zone: str | None = None
    weekday: int | None = None


class Answer(NamedTuple):
    """The clock taken and every reading."""

    clock: Clock = Clock()
    ambiguous: bool = False
    readings: tuple[Possible, ...] = ()

    def because(self, why: tuple[str, ...]) -> "Answer":
        """The same answer, every reading with further evidence."""
        if not why:
            return self
        return self._replace(readings=tuple(replace(r, evidence=r.evidence + why) for r in self.readings))


def answer(stated: Stated, line: Line, agency: str | None, place: Place | None = None) -> Answer:
    """Decide date and zone; with nothing to decide the date stays open and both readings are given."""
    decision = decide(stated.ways, stated.weekday, line, agency)
    if decision.taken is None and len(decision.ways) > 1:
        return _open(stated, decision, line, place)
    day, evidence = None, decision.evidence
    if decision.taken:
        dated, why = with_year(decision.taken, stated.weekday, line.context)
        day, evidence = str(dated), evidence + why
    clock, zoned = _clock(stated, day, line, place)
    why = evidence + zoned.evidence
    taken = Possible(clock.date, clock.time, clock.offset, why)
    return Answer(clock, readings=(taken, *_repeated(taken, zoned)))


def _repeated(taken: Possible, zoned: Zoned) -> tuple[Possible, ...]:
    """Both readings of a time that a clock change repeats, beside the one taken, whose offset stays open."""
    told = zip(zoned.offsets, ("first", "second"), strict=False)
    return tuple(
        replace(taken, offset=offset, evidence=(*taken.evidence, f"zone: {which} {taken.time} of the day"))
        for offset, which in told
    )


def clock_on(day: str, stated: Stated, line: Line) -> Clock:
    """The clock of a time on a known day."""
    return _clock(stated, day, line, None)[0]


def _open(stated: Stated, decision: Decision, line: Line, place: Place | None) -> Answer:
    """Both readings, and of the clock what they share."""
    clocks = [_clock(stated, str(way), line, place) for way in decision.ways]
    readings = tuple(Possible(c.date, c.time, c.offset, zoned.evidence) for c, zoned in clocks)
    offsets = {clock.offset for clock, _ in clocks}
    shared = Clock(None, stated.time, clocks[0][0].timezone, offsets.pop() if len(offsets) == 1 else None)
    return Answer(shared, ambiguous=True, readings=readings)


def _clock(stated: Stated, day: str | None, line: Line, place: Place | None) -> tuple[Clock, Zoned]:
    zoned = zone_of(stated.zone, day, stated.time, line.context, place)
    instant = instant_of(day, stated.time, zoned.offset)
    return Clock(day, stated.time, zoned.timezone, zoned.offset, instant), zoned
