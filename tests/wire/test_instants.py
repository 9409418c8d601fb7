"""Points in time as the standards write them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Day, Instant, LocalTime
from newskit.wire.instants import instant, is_date_time, latest, written

_ZONE = "Europe/Lisbon"


@pytest.mark.parametrize(
    ("moment", "zone", "expected"),
    [
        (
            Instant(datetime(2024, 5, 14, 15, 48, tzinfo=timezone(timedelta(hours=1)))),
            None,
            "2024-05-14T15:48:00+01:00",
        ),
        (LocalTime(datetime(2024, 5, 14, 15, 48)), _ZONE, "2024-05-14T15:48:00+01:00"),  # noqa: DTZ001
        (Day(date(2024, 1, 14)), _ZONE, "2024-01-14T00:00:00+00:00"),
        (Day(date(2024, 1, 14)), None, None),
        (LocalTime(datetime(2024, 5, 14, 15, 48)), None, None),  # noqa: DTZ001
    ],
)
def test_an_offset_comes_from_the_zone_only(moment, zone, expected):
    """A bare day is midnight and a missing offset that of the zone set; without a zone there is no instant."""
    at = instant(moment, zone)
    assert (written(at) if at else None) == expected


def test_the_latest_reading_of_a_day_is_its_end_in_the_west():
    """Without a zone, a day is over when it is over everywhere."""
    assert latest(Day(date(2024, 5, 14))) == datetime(2024, 5, 15, 12, tzinfo=UTC)
    assert latest(LocalTime(datetime(2024, 5, 14, 15))) == datetime(2024, 5, 15, 3, tzinfo=UTC)  # noqa: DTZ001
    assert latest(Day(date.max)) == datetime.max.replace(tzinfo=UTC)


def test_an_offset_with_seconds_is_written_in_utc():
    """RFC 3339 has whole minutes only."""
    at = datetime(1900, 1, 1, 12, tzinfo=timezone(timedelta(minutes=-36, seconds=-45)))
    assert written(at) == "1900-01-01T12:36:45+00:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-14T15:48:00+01:00", True),
        ("2024-05-14T15:48:00.5Z", True),
        ("2024-05-14T15:48+01:00", False),
        ("2024-05-14T15:48:00", False),
        ("2024-02-30T15:48:00Z", False),
        ("2024-05-14T25:48:00Z", False),
        ("15:48 - 14/05/24", False),
        ("２０２４-05-14T15:48:00Z", False),
    ],
)
def test_date_times_are_judged(text, expected):
    """Seconds, an offset and an existing day are needed."""
    assert is_date_time(text) is expected


@given(st.datetimes(timezones=st.timezones()))
def test_what_is_written_is_a_date_time(at):
    """Every instant is written so that it passes the check."""
    assert is_date_time(written(at))
