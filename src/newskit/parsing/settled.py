"""A date field as ISO 8601, or why it is left as it is.

Nothing is guessed: a day stays a day, and an offset stands only where the value, the house or the settings
give it.
"""

import re
from typing import TYPE_CHECKING, NamedTuple

from newskit.article import Day, Instant, LocalTime, Moment
from newskit.messages import Message
from newskit.parsing.moments import in_zone, iso, read_moment, read_spelled_day

if TYPE_CHECKING:
    from newskit.datelines import Context, Reading

_FINER = re.compile(r"\.\d{7,9}")  # fractions of a second that a datetime does not hold
_UNREAD = Message("date-unread", "it does not read as a date")
_IMPOSSIBLE = Message("date-impossible", "there is no such day or time")
_NO_ZONE = Message(
    "date-no-zone", "it has no offset, and neither the settings nor the house of the line give a zone"
)
_CLOCK_CHANGE = Message(
    "date-clock-change", "the clock change of {zone} skips or repeats this time, so its offset is open"
)
_NO_DAY = Message("date-no-day", "it has a time and no day")
_NO_YEAR = Message("date-no-year", "it states no year")
_TWO_MOMENTS = Message("date-two-moments", "it tells two moments, and one would be lost")
_UPDATE = Message("date-is-update", "it tells an update, not when the story was published")
_NAMES_PERSON = Message("date-names-person", "it also names a person, who would be lost")
_NAMES_PLACE = Message("date-names-place", "it also names a place, which would be lost")
_AMBIGUOUS = Message("date-ambiguous", "it can be read as two days, and nothing decides")
_FINE = Message("date-too-fine", "its fraction of a second is finer than can be kept")


class Settled(NamedTuple):
    """The value in ISO 8601, and the agency that a stamp names."""

    text: str
    agency: str | None = None


def settled(text: str, context: "Context", *, published: bool) -> Settled | Message:
    """What a date field's text becomes: ISO 8601 with offset, or a bare day; a Message says why it stays.

    `context` has the language, house and zone; `published` says that the field tells the publication, so that
    an update is not meant.
    """
    written = text.strip()
    reading = read_moment(written)
    if reading.canonical:
        return Settled(text)
    if reading.fault == "impossible-date":
        return _IMPOSSIBLE
    moment = reading.moment or read_spelled_day(written)
    if moment is None:
        return _of_stamp(written, context, published=published)
    return _FINE if _FINER.search(written) else _in_full(moment, context)


def _in_full(moment: Moment, context: "Context", agency: str | None = None) -> Settled | Message:
    if isinstance(moment, Day | Instant):
        return Settled(iso(moment), agency)
    zone = context.timezone or (context.profile.timezone if context.profile else None)
    if not zone:
        return _NO_ZONE
    instant = in_zone(moment, zone)
    if instant is None:
        return Message(_CLOCK_CHANGE.key, _CLOCK_CHANGE.english, {"zone": zone})
    return Settled(iso(instant), agency)


def _of_stamp(text: str, context: "Context", *, published: bool) -> Settled | Message:
    """A page's publication line, if it says one moment and nothing that would be lost."""
    from newskit.datelines import Kind, moment_at, parse

    reading = parse(text, context)
    if reading.kind is not Kind.STAMP:
        return _UNREAD
    barred = _barred(reading, published=published)
    if barred is not None:
        return barred
    moment = moment_at(reading.clock)
    if moment is None:
        return _NO_YEAR if reading.clock.date else _NO_DAY
    if isinstance(moment, LocalTime) and reading.clock.timezone and not _is_given(reading, context):
        return _NO_ZONE
    return _in_full(moment, context, reading.agency)


def _is_given(reading: "Reading", context: "Context") -> bool:
    """Whether the zone of a clock is that of settings or house, and not letters that the line prints."""
    house = context.profile.timezone if context.profile else None
    return reading.clock.timezone in (context.timezone, house)


def _barred(reading: "Reading", *, published: bool) -> Message | None:
    """Why a stamp is not written as one moment."""
    for is_so, why in (
        (reading.ambiguous, _AMBIGUOUS),
        (reading.modified, _TWO_MOMENTS),
        (published and reading.updated, _UPDATE),
        (reading.byline, _NAMES_PERSON),
        (reading.places, _NAMES_PLACE),
    ):
        if is_so:
            return why
    return None
