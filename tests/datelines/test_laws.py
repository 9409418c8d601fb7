"""Laws of every reading, on lines that nobody wrote."""

import json
import os
import time
from datetime import date

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newskit.article import Day, Instant, LocalTime
from newskit.datelines import (
    PROFILES,
    STYLES,
    Context,
    as_json,
    from_json,
    moment_at,
    moment_of,
    parse,
    profile,
)
from newskit.datelines.schema import dateline_schema

_FUZZING = os.environ.get("FUZZ_EXAMPLES") is not None
_SCHEMA = jsonschema_rs.Draft202012Validator(dateline_schema(), validate_formats=True)
_WORDS = "LISBOA São_Paulo 14 05 2024 Lusa AP PA May maio 15:48 15h48 am EST IST Updated Atualizado Ana e por By de"
_MARKS = [" ", "  ", ", ", "/", "-", "–", "(", ")", "©", "@", ":", ".", "º", "\n", "\0", "|"]
_PIECES = st.sampled_from([*_WORDS.replace("_", " ").split(" "), *_MARKS])
_DAYS = st.sampled_from(
    [
        "May 14",
        "14 mai",
        "14 de maio de 2024",
        "1.º de Maio",
        "14/05/24",
        "2024-05-14",
        "31 fev",
        "Qua 29/02/2023",
        "",
    ]
)
_TOWNS = st.sampled_from(
    [
        "LISBON",
        "Lisboa",
        "RECIFE, PE",
        "TBILISI, Georgia",
        "MANAUS, NATAL E RECIFE",
        "OSLO/ROMA",
        "São Tomé",
        "",
        "🙂",
    ]
)
_HOUSES = st.sampled_from(
    ["(Lusa)", "(AP)", "(AFP/Reuters)", "por Lusa", "(", "()", "By Vera Pontal", "© Lusa"]
)
_ENDS = st.sampled_from(
    [" -", " --", " –", ".-", " —Copy", "", ":", " às 15h48", " 3:48 PM ET", " 06.05 GMT"]
)
_SHAPES = st.permutations([_TOWNS, _DAYS, _HOUSES, _ENDS]).flatmap(lambda order: st.tuples(*order))
_LINES = st.one_of(
    st.text(max_size=80),
    st.lists(_PIECES, max_size=14).map("".join),
    st.builds(lambda parts, mark: mark.join(parts), _SHAPES, st.sampled_from(_MARKS)),
)
_CONTEXTS = st.builds(
    Context,
    language=st.sampled_from([None, "en", "pt", "pt-BR", "xx", ""]),
    at=st.sampled_from([None, date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31)]),
    profile=st.sampled_from([None, *PROFILES.values()]),
    timezone=st.sampled_from([None, "Europe/Lisbon", "No/Where", "../up", "\0"]),
)


@given(_LINES, _CONTEXTS)
def test_every_line_has_one_sound_reading(line, context):
    """No line raises; spans lie in the line; what is ambiguous has no date; an instant has all its parts."""
    reading = parse(line, context)
    assert reading.raw == line
    for part, (start, end) in reading.parts:
        assert 0 <= start < end <= len(line), part
    if len(reading.places) == 1 and "place" in dict(reading.parts):
        start, end = dict(reading.parts)["place"]
        assert line[start:end] == reading.places[0].written
    if reading.ambiguous:
        assert reading.clock.date is None
        assert len(reading.readings) > 1
    clock = reading.clock
    whole = clock.date is not None and not clock.date.startswith("--") and clock.time and clock.offset
    assert (clock.instant is not None) == bool(whole)
    assert moment_of(reading) is None or not reading.updated
    json.dumps(as_json(reading))


@given(_LINES, _CONTEXTS)
def test_every_answer_fits_the_schema(line, context):
    """What `datelines parse` prints is JSON of the schema, whatever the line holds, and is read back as it was."""
    printed = json.dumps(as_json(parse(line, context)), ensure_ascii=True)
    assert list(_SCHEMA.iter_errors(json.loads(printed))) == []
    assert as_json(from_json(json.loads(printed))) == json.loads(printed)


@given(_LINES, _CONTEXTS)
def test_same_line_and_context_give_the_same_reading(line, context):
    """Parsing keeps no memory."""
    assert parse(line, context) == parse(line, context)


HOSTILE = [
    "a",
    "1",
    "(",
    "( x",
    " ",
    "Word ",
    "1/",
    "- ",
    "14/05/24 ",
    "LISBOA, ",
    "a.",
    "A E ",
    "©",
    "\n",
    "a (",
    "May ",
    "Por A, ",
]


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("ending", ["", ")", " (Lusa)", " (Lusa) -"])
def test_time_is_linear_on_a_megabyte(piece, ending):
    """A megabyte on one line takes a fraction of a second, whatever it repeats."""
    line = piece * (1_000_000 // len(piece)) + ending
    start = time.perf_counter()
    parse(line)
    assert time.perf_counter() - start < 1.0


@settings(max_examples=300 if _FUZZING else 30)
@given(st.lists(_PIECES, min_size=1, max_size=4).map("".join), _LINES, _LINES, _CONTEXTS)
def test_time_is_linear_whatever_repeats(piece, start, end, context):
    """100 KB on one line: a line of pieces that nobody thought of takes no longer than one of known ones."""
    line = start + piece * (100_000 // len(piece)) + end
    began = time.process_time()
    as_json(parse(line, context))
    assert time.process_time() - began < 0.5


def test_moment_has_the_type_of_what_is_stated():
    """Date only is a day, date and time a local time, with an offset an instant; an update is no publication."""
    lines = ["14/05/24 por Lusa", "15:48 - 14/05/24 por Lusa", "14 May 2024 15:48 GMT"]
    assert [type(moment_of(parse(line))) for line in lines] == [Day, LocalTime, Instant]
    assert (
        str(moment_of(parse("15:48 - 14/05/24", Context(profile=profile("lusa")))))
        == "2024-05-14T15:48:00+01:00"
    )
    assert moment_of(parse("Updated: May 14, 2024")) is None
    assert moment_of(parse("14 mai, 15:48")) is None
    assert moment_of(parse("05/06/24", Context(language="en"))) is None


def test_moment_at_reads_the_update_too():
    """The clock of an update gives its moment."""
    modified = parse("22 Apr 2024Updated: 22:05 GMT").modified
    assert modified is not None
    assert str(moment_at(modified)) == "2024-04-22T22:05:00+00:00"


def test_json_has_the_promised_keys():
    """The JSON object of a reading has version and keys as documented."""
    keys = "version raw kind language place places date time timezone offset instant modified updated agency byline ambiguous readings"
    assert list(as_json(parse("15:48 - 14/05/24 por Lusa"))) == [*keys.split(), "parts", "rest"]


def test_every_profile_names_its_source():
    """A profile is evidence, so it says where it was seen; its zone and its style exist."""
    from zoneinfo import ZoneInfo

    assert "lusa" in list(PROFILES)

    for found in PROFILES.values():
        assert found.source
        assert found.timezone is None or ZoneInfo(found.timezone)
        assert found.style is None or found.style in STYLES
        assert found.order in (None, "dmy", "mdy")
    assert profile("nowhere") is None
