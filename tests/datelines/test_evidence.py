"""What the string does not state is filled from evidence, or stays open."""

from datetime import date

import pytest

from newskit.datelines import Context, parse, profile
from newskit.datelines.context import Profile

AMBIGUOUS = ["05/06/24", "05/06/2024 10:00", "01.11.2023 06:06 PM", "Friday, 05/06/2024"]


@pytest.mark.parametrize("line", AMBIGUOUS)
@pytest.mark.parametrize("language", [None, "en"])
def test_two_ways_and_nothing_to_decide_is_ambiguous(line, language):
    """English and a mark decide no order: the date stays null and both readings are given."""
    reading = parse(line, Context(language=language))
    assert reading.ambiguous
    assert reading.clock.date is None
    assert reading.clock.instant is None
    assert len({possible.date for possible in reading.readings}) == 2


DECIDED = [
    ("05/06/24", Context(language="pt"), "2024-06-05", "order: language pt"),
    ("05/06/24 por Lusa", Context(language="en"), "2024-06-05", "order: language pt"),
    ("Wednesday 05/06/2024", Context(language="en"), "2024-06-05", "order: weekday"),
    ("Quinta-feira 11/4/2024", Context(language="pt"), "2024-04-11", "order: weekday"),
    ("Segunda-feira 05/06/2024", Context(language="pt"), "2024-05-06", "order: weekday"),
    ("05/06/24", Context(profile=Profile("desk", "mdy")), "2024-05-06", "order: profile desk"),
    ("LONDON, 05/06/2024 (Lusa) -", Context(language="en"), "2024-06-05", "order: agency Lusa"),
]


@pytest.mark.parametrize(
    ("line", "context", "day", "why"), DECIDED, ids=[f"{case[0]} {case[3]}" for case in DECIDED]
)
def test_evidence_decides_the_order(line, context, day, why):
    """Weekday, profile, language and agency decide, and the reading says which did."""
    reading = parse(line, context)
    assert reading.clock.date == day
    assert not reading.ambiguous
    assert why in reading.readings[0].evidence


@pytest.mark.parametrize(
    ("line", "day"), [("14/05/24", "2024-05-14"), ("05/14/24", "2024-05-14"), ("05/05/24", "2024-05-05")]
)
def test_a_part_above_twelve_or_equal_parts_decide(line, day):
    """Where the calendar leaves one day, no evidence is asked for."""
    assert parse(line, Context(language="en")).clock.date == day


def test_portuguese_line_with_month_first_follows_the_calendar():
    """The language does not bend a date that only one order allows."""
    assert parse("Leia mais (04/27/2024 – 15h38)").clock.date == "2024-04-27"


YEARS = [
    (date(2024, 5, 14), "LISBON, May 14 (Lusa) -", "2024-05-14"),
    (date(2025, 1, 1), "LISBON, Dec. 31 (AP) -", "2024-12-31"),
    (date(2024, 12, 31), "LISBON, Jan. 1 (AP) -", "2025-01-01"),
    (date(2024, 3, 1), "LISBON, Feb. 29 (AP) -", "2024-02-29"),
]


@pytest.mark.parametrize(("at", "line", "day"), YEARS)
def test_reference_day_gives_the_year(at, line, day):
    """The year is that which brings the day nearest to the reference day, with its evidence."""
    reading = parse(line, Context(at=at))
    assert reading.clock.date == day
    assert f"year: at {at}" in reading.readings[0].evidence


def test_year_names_the_field_it_came_from():
    """A caller that takes the day from front matter says so in the evidence."""
    context = Context(at=date(2024, 5, 15), at_from="front matter published")
    assert "year: front matter published" in parse("LISBON, May 14 (Lusa) -", context).readings[0].evidence


def test_weekday_that_disagrees_leaves_the_year_open():
    """A printed weekday has to fit the year, else no year is filled."""
    assert parse("Friday, October 23rd", Context(at=date(2024, 10, 20))).clock.date == "--10-23"
    assert parse("Friday, October 23rd", Context(at=date(2020, 10, 20))).clock.date == "2020-10-23"


def test_without_reference_day_there_is_no_year():
    """No year is taken from anywhere else."""
    assert parse("LISBON, May 14 (Lusa) -").clock.date == "--05-14"


ZONES = [
    ("May 14, 2024 3:48 PM ET", {}, "-04:00", None),
    ("Jan 14, 2024 3:48 PM ET", {}, "-05:00", None),
    ("May 14, 2024 3:48 PM EST", {}, "-05:00", None),
    ("14 May 2024 15:48 UTC", {}, "+00:00", None),
    ("14 May 2024 15:48 MYT", {}, "+08:00", None),
    ("14 May 2024 15:48 +0530", {}, "+05:30", None),
    ("14 May 2024 15:48 IST", {}, None, None),
    ("14 May 2024 15:48 BST", {}, None, None),
    ("14 May 2024 15:48 CST", {}, None, None),
    ("14 May 2024 15:48 IST", {"timezone": "Asia/Kolkata"}, "+05:30", "zone: setting"),
    ("14 May 2024 15:48 IST", {"timezone": "Asia/Jerusalem"}, "+02:00", "zone: setting"),
    ("14 May 2024 15:48 IST", {"timezone": "Europe/Lisbon"}, None, None),
    ("14 May 2024 15:48 CST", {"profile": profile("xinhua")}, "+08:00", "zone: profile xinhua"),
    ("May 14, 2024 3:48 PM CSTBEIJING (AP) —", {}, "+08:00", "zone: place"),
    ("May 14, 2024 03:48 pm IST - New Delhi", {}, "+05:30", "zone: place"),
    ("14/05/24 15:48 por Lusa", {}, None, None),
    ("14/05/24 15:48 por Lusa", {"timezone": "Europe/Lisbon"}, "+01:00", "zone: setting"),
    (
        "14/05/24 15:48 por Lusa",
        {"profile": profile("noticias-ao-minuto")},
        "+01:00",
        "zone: profile noticias-ao-minuto",
    ),
    (
        "14/01/24 15:48 por Lusa",
        {"profile": profile("noticias-ao-minuto")},
        "+00:00",
        "zone: profile noticias-ao-minuto",
    ),
    ("14/05/24 15:48", {"timezone": "No/Where"}, None, None),
]


@pytest.mark.parametrize(("line", "given", "offset", "why"), ZONES)
def test_offset_is_stated_or_has_evidence(line, given, offset, why):
    """Letters with one meaning are literal; letters with several, and clocks without zone, need evidence."""
    reading = parse(line, Context(**given))
    assert reading.clock.offset == offset
    assert (reading.clock.instant is None) == (offset is None)
    assert why is None or why in reading.readings[0].evidence


@pytest.mark.parametrize("line", ["Nov. 3, 2024 1:30 AM ET", "March 10, 2024 2:30 AM ET"])
def test_clock_that_a_change_repeats_or_skips_has_no_instant(line):
    """In the hour that comes twice, and in the one that does not come, the zone does not tell the offset."""
    reading = parse(line)
    assert (reading.clock.timezone, reading.clock.offset, reading.clock.instant) == ("ET", None, None)


def test_instant_needs_date_time_and_offset():
    """An instant is whole or missing."""
    whole = parse("15:48 - 14/05/24 por Lusa", Context(timezone="Europe/Lisbon"))
    assert whole.clock.instant == "2024-05-14T15:48:00+01:00"
    assert parse("14/05/24 por Lusa", Context(timezone="Europe/Lisbon")).clock.instant is None
    assert parse("Updated 15:48 GMT").clock.instant is None


def test_english_label_is_not_decided_by_portuguese_copy():
    """The numbers of a page that says "Published on" stay open, whatever the copy is in."""
    reading = parse("Published on 12/05/2024 - 08:05", Context(language="pt"))
    assert reading.ambiguous
    assert [possible.date for possible in reading.readings] == ["2024-05-12", "2024-12-05"]
    assert parse("Publicado em 12/05/2024 - 08:05", Context(language="en")).clock.date == "2024-05-12"
