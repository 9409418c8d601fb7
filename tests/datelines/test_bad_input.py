"""Input that nobody means well: every line is read without a guess, and in time that grows with its length."""

import random
import time
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.datelines import Context, Kind, Reading, parse
from newskit.datelines.schema import dateline_schema

_LISBON = Context(language="pt", timezone="Europe/Lisbon")

# line, date, time, offset
BAD = [
    ("99/99/9999", None, None, None),
    ("31/02/2024 15h48", None, "15:48", None),
    ("00/00/0000 00:00", None, "00:00", None),
    ("01/01/0000", None, None, None),
    ("14/05/2024 24:61", "2024-05-14", None, None),
    ("14/05/2024 15:48 GMT+15", "2024-05-14", "15:48", None),
    ("14/05/2024 15:48 +14:00", "2024-05-14", "15:48", "+14:00"),
    ("14/05/2024 15:48 +14:30", "2024-05-14", "15:48", None),
    ("14/05/2024 15:48 +99:99", "2024-05-14", "15:48", None),
    ("１４/０５/２０２４ １５:４８:０７ UTC", "2024-05-14", "15:48:07", "+00:00"),
    ("\u202e14/05/2024\u202c", "2024-05-14", None, None),
    ("14/05/2024 15:48\0", "2024-05-14", "15:48", "+01:00"),
    ("14\u0301/05/2024", None, None, None),
    ("31/12/9999 23:59", "9999-12-31", "23:59", "+00:00"),
    ("0001-01-01T00:00+14:00", "0001-01-01", "00:00", "+14:00"),
    ("ЛИССАБОН, 14 мая (ТАСС) -", None, None, None),
    ("14 de mаio de 2024", None, None, None),
]


@pytest.mark.parametrize(("line", "date", "time", "offset"), BAD, ids=[repr(case[0]) for case in BAD])
def test_bad_line_gives_no_more_than_it_states(line, date, time, offset):
    """What the calendar, the clock or the map of zones does not have is left out; the rest is read."""
    clock = parse(line, _LISBON if offset in {"+01:00", "+00:00"} else Context(language="pt")).clock
    assert (date, time, offset) == (clock.date, clock.time, clock.offset)


def test_skipped_hour_gives_no_instant():
    """A time that the clocks jump over has a zone and no offset."""
    clock = parse("31/03/2024 01:30", _LISBON).clock
    assert (clock.time, clock.timezone) == ("01:30", "Europe/Lisbon")
    assert (clock.offset, clock.instant) == (None, None)


def test_repeated_hour_gives_both_readings_and_takes_none():
    """A time that a clock change repeats stays without offset; both stand beside it, and say which they are."""
    reading = parse("27/10/2024 01:30", _LISBON)
    assert (reading.clock.offset, reading.clock.instant) == (None, None)
    taken, first, second = reading.readings
    assert (taken.offset, first.offset, second.offset) == (None, "+01:00", "+00:00")
    assert (first.evidence[-1], second.evidence[-1]) == (
        "zone: first 01:30 of the day",
        "zone: second 01:30 of the day",
    )


def test_letters_of_a_zone_decide_a_repeated_hour():
    """EST and EDT name one offset each, in the hour of the change too."""
    lines = ["Nov 3, 2024 1:30 AM EDT", "Nov 3, 2024 1:30 AM EST", "Nov 3, 2024 1:30 AM ET"]
    assert [parse(line).clock.offset for line in lines] == ["-04:00", "-05:00", None]


_TEXT = """
LISBOA São Paulo Washington PARIS Lusa AP PA AFP Reuters EFE TASS May maio mai. Sept. set fev 1.º 14 05 2024 24
15:48 15h48 3:48 p.m. 15.48 1548 GMT UTC EST IST +01:00 -0300 Z Updated Atualizado Publicado em às at By Por Ana
Reis e and de da do com with sábado Mon, 14/05/24 5/6/2024 2024-05-14 2024-05-14T15:48:07Z 99/99/9999 00:00
"""
_WORDS = _TEXT.split()
_MARKS = [
    " ",
    "  ",
    ", ",
    "/",
    "-",
    " - ",
    " – ",
    " — ",
    "(",
    ")",
    "[",
    "]",
    ".",
    ":",
    "|",
    " • ",
    "*",
    "_",
    "º",
]
_ODD = ["\0", "\u202e", "\u0301", "\ufeff", "é", "ф", "４", "٣", "\n", "\t", "\x85", "😀", "'", '"', "©"]


def _fuzzed(count: int) -> list[str]:
    chance = random.Random(20240514)  # noqa: S311
    pieces = [*_WORDS, *_WORDS, *_MARKS, *_MARKS, *_ODD]
    return ["".join(chance.choices(pieces, k=chance.randint(1, 16))) for _ in range(count)]


def _is_sound(reading: Reading) -> bool:
    """Whether a reading has evidence, spans inside the line, and a date and instant that exist."""
    if reading.kind is Kind.NONE:
        return not reading.readings and not reading.parts
    spans = all(0 <= start < end <= len(reading.raw) for _, (start, end) in reading.parts)
    told = reading.kind in {Kind.BYLINE, Kind.CREDIT} or bool(reading.readings)
    clock = reading.clock
    if clock.instant:
        datetime.fromisoformat(clock.instant)
    elif clock.date and not clock.date.startswith("--"):
        datetime.fromisoformat(clock.date)
    return spans and told and (not reading.ambiguous or clock.date is None)


@pytest.mark.parametrize("language", ["en", "pt", None])
def test_ten_thousand_fuzzed_lines_are_none_or_sound(language):
    """Any mixture of the pieces of datelines is no dateline, or one with evidence for what it says."""
    lines = _fuzzed(10_000)
    context = Context(language=language, timezone="America/Sao_Paulo" if language == "pt" else None)
    assert [line for line in lines if not _is_sound(parse(line, context))] == []


_PIECE = st.sampled_from([*_WORDS, *_MARKS, *_ODD])


@given(st.lists(st.one_of(_PIECE, st.text(max_size=3)), max_size=20).map("".join))
def test_any_line_fits_the_schema(line):
    """What is printed for a line is as the published schema has it."""
    from jsonschema import Draft202012Validator

    from newskit.datelines import as_json

    reading = parse(line)
    assert _is_sound(reading)
    Draft202012Validator(dateline_schema()).validate(as_json(reading))


_REPEATED = [
    "Por Ana Reis, ",
    "By A in B and ",
    "c/ Lusa ",
    "com ",
    "(x) [y] ",
    "**",
    "_ ",
    "1.2.",
    "15.48 ",
    "1º/",
    "a/b",
    " | AP | ",
    "20240514T",
    "LISBOA - ",
    "LISBOA, 4 (AP) ",
    "Ana e ",
    "\u0301",
    "\0",
    "４",
]


@pytest.mark.parametrize("piece", _REPEATED)
def test_time_grows_with_the_length(piece):
    """A megabyte of the same, alone and behind what starts a byline or a wire, takes a fraction of a second."""
    for start in ("", "Por ", "LISBOA, 14 mai (Lusa) - "):
        line = start + piece * (1_000_000 // len(piece))
        began = time.perf_counter()
        parse(line)
        assert time.perf_counter() - began < 1.0
