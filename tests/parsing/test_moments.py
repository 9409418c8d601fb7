"""Dates and times as they are written in real repositories, and those that do not exist."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Day, Instant, LocalTime
from newskit.parsing.moments import in_zone, iso, read_moment


def instant(text: str) -> Instant:
    return Instant(datetime.fromisoformat(text))


CANONICAL = [
    ("2024-05-14T15:48:00+01:00", "2024-05-14T15:48:00+01:00"),
    ("2024-05-14T15:48+01:00", "2024-05-14T15:48:00+01:00"),
    ("2024-05-14T14:48:00Z", "2024-05-14T14:48:00+00:00"),
    ("2024-05-14T14:48Z", "2024-05-14T14:48:00+00:00"),
    ("2024-05-14T14:48:05.623Z", "2024-05-14T14:48:05.623+00:00"),
    ("2024-05-14T14:48:05.123456Z", "2024-05-14T14:48:05.123456+00:00"),
    ("2024-05-14T14:48:05.123456789Z", "2024-05-14T14:48:05.123456+00:00"),
    ("2024-05-14T10:18:00-03:30", "2024-05-14T10:18:00-03:30"),
    ("2024-05-14T20:33:00+05:45", "2024-05-14T20:33:00+05:45"),
    ("2024-05-15T04:48:00+14:00", "2024-05-15T04:48:00+14:00"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00"),
]
LOOSE = [
    ("2014-06-30 10:00:00 -0400", "2014-06-30T10:00:00-04:00"),
    ("2014-06-30 10:00:00 -04:00", "2014-06-30T10:00:00-04:00"),
    ("2014-06-30 10:00:00-0400", "2014-06-30T10:00:00-04:00"),
    ("2014-06-30 10:00 -0400", "2014-06-30T10:00:00-04:00"),
    ("2015-03-17 14:00:00 -4", "2015-03-17T14:00:00-04:00"),
    ("2015-03-17 14:00:00 +11", "2015-03-17T14:00:00+11:00"),
    ("2015-03-17 14:00:00 +530", "2015-03-17T14:00:00+05:30"),
    ("2015-03-17 14:00:00Z", "2015-03-17T14:00:00+00:00"),
    ("2015-03-17t14:00:00z", "2015-03-17T14:00:00+00:00"),
    ("2015-03-17T14:00:00+0000", "2015-03-17T14:00:00+00:00"),
    ("2015-03-17T14:00:00 +01:00", "2015-03-17T14:00:00+01:00"),
    ("2015-3-7 9:05 +01:00", "2015-03-07T09:05:00+01:00"),
    ("2015/03/17 14:00:00 +0100", "2015-03-17T14:00:00+01:00"),
    ("2015-03-17 14:00:00 UTC", "2015-03-17T14:00:00+00:00"),
    ("2015-03-17T14:00:00 GMT", "2015-03-17T14:00:00+00:00"),
    ("2015-03-17 14:00:00 +0000 UTC", "2015-03-17T14:00:00+00:00"),
    ("2015-03-17 14:00:00 -0700 MST", "2015-03-17T14:00:00-07:00"),
]
LOCAL = [
    ("2024-04-08T14:31", "2024-04-08T14:31:00"),
    ("2024-04-08T14:31:07", "2024-04-08T14:31:07"),
    ("2024-04-08 14:31:07", "2024-04-08T14:31:07"),
    ("2024/04/08 14:31", "2024-04-08T14:31:00"),
    ("2024-04-08 14:31:07.5", "2024-04-08T14:31:07.500"),
]
DAYS = [("2014-06-30", "2014-06-30"), ("2024/04/25", "2024-04-25"), ("2024-4-5", "2024-04-05")]
IMPOSSIBLE = [
    "2014-13-01",
    "2014-00-10",
    "2014-01-00",
    "2023-02-29",
    "2026-02-30T10:00:00Z",
    "2026-04-31",
    "0000-01-01",
    "2026-01-02T24:00:00Z",
    "2026-01-02T25:00:00Z",
    "2026-01-02T10:60:00Z",
    "2026-01-02T10:00:60Z",
    "2026-01-02T10:00:00+99:00",
    "2026-01-02T10:00:00+14:01",
    "2026-01-02T10:00:00+01:60",
    "2026-01-02 10:00 -1500",
]
UNREADABLE = [
    "",
    "soon",
    "amanhã",
    "20140630",
    "2014",
    "2014-06",
    "14/05/2024",
    "14-05-2024",
    "May 14, 2024",
    "15:48 - 14/05/24 por Lusa",
    "15:48",
    "2014-06/30",
    "2014.06.30",
    "2014-06-30T10",
    "2014-06-30T10:00:00 EST",
    "2014-06-30 10:00:00 2014 -0800",
    "2014-06-30T10:00:00+",
    "2014-06-30 -0400",
    "2014-06-30, 10:00",
    "-2014-06-30",
    "12014-06-30",
    "2014-06-30T10:00:00Z and more",
    "2014-W27-1",
    "٢٠٢٤-٠٥-١٤",
    "２０２４-05-14T10:00:00Z",
]


@pytest.mark.parametrize(("written", "expected"), CANONICAL)
def test_iso_8601_with_offset_is_canonical(written, expected):
    """An instant in ISO 8601 is read and needs no other form."""
    reading = read_moment(written)
    assert reading.canonical
    assert reading.fault is None
    assert reading.moment == instant(expected)
    assert iso(reading.moment) == expected


@pytest.mark.parametrize(("written", "expected"), LOOSE)
def test_other_forms_of_an_instant_are_read(written, expected):
    """A full instant in another form is read as the same moment, and told apart from the canonical form."""
    reading = read_moment(written)
    assert not reading.canonical
    assert reading.moment == instant(expected)
    assert iso(reading.moment) == expected


@pytest.mark.parametrize(("written", "expected"), LOCAL)
def test_a_time_without_offset_stays_local(written, expected):
    """No offset is ever added to a time that states none."""
    reading = read_moment(written)
    assert isinstance(reading.moment, LocalTime)
    assert not reading.canonical
    assert iso(reading.moment) == expected


@pytest.mark.parametrize(("written", "expected"), DAYS)
def test_a_day_stays_a_day(written, expected):
    """A bare date gets no midnight."""
    reading = read_moment(written)
    assert reading.moment == Day(date.fromisoformat(expected))
    assert iso(reading.moment) == expected


@pytest.mark.parametrize("written", IMPOSSIBLE)
def test_values_that_do_not_exist_are_impossible(written):
    """The form is that of a date, the numbers fit no calendar, clock or zone."""
    reading = read_moment(written)
    assert reading.moment is None
    assert reading.fault == "impossible-date"


@pytest.mark.parametrize("written", UNREADABLE)
def test_anything_else_is_unparsable(written):
    """What is not year first and unmistakable is not guessed at."""
    reading = read_moment(written)
    assert reading.moment is None
    assert reading.fault == "unparsable-timestamp"


ZONED = [
    ("2024-05-14T15:48", "Europe/Lisbon", "2024-05-14T15:48:00+01:00"),
    ("2024-01-09 08:05", "Europe/Lisbon", "2024-01-09T08:05:00+00:00"),
    ("2024-05-14T15:48", "America/Sao_Paulo", "2024-05-14T15:48:00-03:00"),
    ("2018-12-01T12:00", "America/Sao_Paulo", "2018-12-01T12:00:00-02:00"),
    ("2024-05-14T15:48", "Asia/Kathmandu", "2024-05-14T15:48:00+05:45"),
    ("2024-03-31T00:59", "Europe/Lisbon", "2024-03-31T00:59:00+00:00"),
    ("2024-03-31T02:00", "Europe/Lisbon", "2024-03-31T02:00:00+01:00"),
]
UNDECIDED = [
    ("2024-03-31T01:00", "Europe/Lisbon"),  # skipped by the clock change
    ("2024-03-31T01:59:59", "Europe/Lisbon"),
    ("2024-10-27T01:00", "Europe/Lisbon"),  # comes twice
    ("2024-10-27T01:59:59", "Europe/Lisbon"),
    ("2024-03-10T02:30", "America/New_York"),
    ("2024-11-03T01:30", "America/New_York"),
    ("2024-05-14", "Europe/Lisbon"),  # a day has no time to place
    ("2024-05-14T15:48", "Europe/Nowhere"),
    ("2024-05-14T15:48", "../../etc/localtime"),
    ("2024-05-14T15:48", "/etc/localtime"),
    ("2024-05-14T15:48", "Europe"),
    ("2024-05-14T15:48", "a\0b"),
    ("2024-05-14T15:48", ""),
]


@pytest.mark.parametrize(("written", "zone", "expected"), ZONED)
def test_a_zone_gives_the_offset_of_its_day(written, zone, expected):
    """The offset is the one that the zone kept at that time, with a fixed zone in the value."""
    found = in_zone(read_moment(written).moment, zone)
    assert found is not None
    assert iso(found) == expected
    assert isinstance(found.at.tzinfo, timezone)


@pytest.mark.parametrize(("written", "zone"), UNDECIDED)
def test_no_instant_where_the_clock_does_not_decide(written, zone):
    """A skipped or repeated time, a bare day and an unknown zone give no instant."""
    assert in_zone(read_moment(written).moment, zone) is None


def test_an_instant_needs_no_zone():
    """What states its offset keeps it in any zone."""
    moment = read_moment("2014-06-30 10:00:00 -0400").moment
    assert in_zone(moment, "Europe/Nowhere") == moment


MINUTES = st.integers(-14 * 60, 14 * 60)
TIMES = st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30))  # noqa: DTZ001 - offsets are drawn


@given(TIMES, MINUTES)
def test_what_is_written_reads_back(at: datetime, minutes: int):
    """An instant written by newskit is canonical and the same instant when read."""
    moment = Instant(at.replace(tzinfo=timezone(timedelta(minutes=minutes))))
    reading = read_moment(iso(moment))
    assert reading.canonical
    assert reading.moment == moment
    assert reading.moment.at.utcoffset() == moment.at.utcoffset()


@given(st.text(max_size=60) | st.text("0123456789-/T:+Zz .", max_size=40))
def test_every_text_is_a_moment_or_a_fault(text: str):
    """Reading never raises, and gives exactly one of the two."""
    reading = read_moment(text)
    assert (reading.moment is None) == (reading.fault is not None)
    assert reading.moment is not None or not reading.canonical


def test_fractions_appear_only_where_stated():
    """Whole seconds have no fraction, thousandths have three digits."""
    at = datetime(2024, 5, 14, 15, 48, tzinfo=UTC)
    assert iso(Instant(at)) == "2024-05-14T15:48:00+00:00"
    assert iso(Instant(at.replace(microsecond=250_000))) == "2024-05-14T15:48:00.250+00:00"
