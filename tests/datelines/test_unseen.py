"""Datelines, stamps, bylines and look-alikes as newsrooms print them: the language, not a list of formats."""

import json
from pathlib import Path
from typing import Any

import pytest

from newskit.datelines import Context, as_json, parse
from newskit.datelines.names import is_site

_CASES = Path(__file__).parent / "cases"


def _cases(name: str) -> list[Any]:
    rows = [json.loads(row) for row in (_CASES / name).read_text("utf-8").splitlines()]
    return [pytest.param(row, id=row["line"]) for row in rows]


def _stated(row: dict[str, Any]) -> dict[str, Any]:
    """What a reading holds, in the words of a case: only what is there."""
    found = as_json(parse(row["line"], Context(language=row["language"])))
    place, modified = found["place"] or {}, found["modified"] or {}
    stated = {
        "kind": found["kind"],
        "place": place.get("written"),
        "country": place.get("country"),
        "modified_date": modified.get("date"),
        "modified_time": modified.get("time"),
        **{name: found[name] for name in ("date", "time", "timezone", "agency", "byline")},
        **{name: found[name] for name in ("updated", "ambiguous")},
    }
    return {name: value for name, value in stated.items() if value}


@pytest.mark.parametrize("row", [*_cases("wires.jsonl"), *_cases("stamps.jsonl"), *_cases("bylines.jsonl")])
def test_line_gives_what_it_states(row):
    """Every part that a line states is read, and no other."""
    expected = {name: value for name, value in row.items() if name not in {"language", "line"}}
    assert expected == _stated(row)


@pytest.mark.parametrize("row", _cases("look_alikes.jsonl"))
def test_what_only_looks_like_a_dateline_stays_silent(row):
    """States in brackets, results, prices, headlines and plain sentences give no date, place or name."""
    found = _stated(row)
    found.pop("agency", None)
    assert {"kind": row["kind"]} == found


_ALL = [
    row.values[0]
    for name in ("wires.jsonl", "stamps.jsonl", "bylines.jsonl", "look_alikes.jsonl")
    for row in _cases(name)
]


def _digits(text: str) -> str:
    return "".join(c for c in text if c.isdigit())


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


_NAMED_ZONES = "Europe/", "America/", "Africa/", "Asia/", "Atlantic/"


def wrong_parts(line: str, context: Context) -> list[str]:
    """The parts whose span does not hold what was read there."""
    reading = parse(line, context)
    clock, wrong = reading.clock, []
    for name, (start, end) in reading.parts:
        there = line[start:end]
        if not there.strip() or there != there.strip():
            wrong.append(name)
        elif name == "place":
            wrong += [] if reading.places[0].written in there else [name]
        elif name == "byline":
            wrong += [] if all(who in there for who in (reading.byline or "?").split("; ")) else [name]
        elif name == "agency":
            named = _letters(reading.agency or "?") in {_letters(there), "reuters"}
            wrong += [] if named or is_site(there) else [name]
        elif name == "date":
            day = (clock.date or "").rsplit("-", 1)[-1].lstrip("0")
            wrong += [] if day in _digits(there) and any(map(str.isalnum, there)) else [name]
        elif name == "time":
            minutes = (clock.time or "")[3:5]
            wrong += [] if minutes in {*_digits_pairs(there), "00"} else [name]
        elif name == "zone" and clock.timezone and not clock.timezone.startswith(_NAMED_ZONES):
            wrong += (
                [] if clock.timezone == "UTC" or clock.timezone.casefold() in there.casefold() else [name]
            )
    return wrong


def _digits_pairs(text: str) -> set[str]:
    digits = _digits(text)
    return {digits[n : n + 2] for n in range(len(digits))}


@pytest.mark.parametrize("row", _ALL, ids=lambda row: row["line"])
def test_part_spans_hold_what_was_read(row):
    """The slice of the line at a part holds the place, name, house, day, minute or zone read there."""
    assert not wrong_parts(row["line"], Context(language=row["language"]))


def test_part_spans_of_real_lines_hold_what_was_read(shared):
    """The same on the real lines of the collection."""
    rows = (shared / "corpus" / "datelines" / "gold.jsonl").read_text("utf-8").splitlines()
    for row in map(json.loads, rows):
        assert not wrong_parts(row["raw"], Context(language=row["lang"])), row["raw"]


RESTS = [
    ("LISBOA, 14 mai (Lusa) -- O presidente disse", "O presidente disse"),
    ("MOSCOW, July 7. /TASS/. Russia said", "Russia said"),
    ("TAMPA, Fla. – (May 12, 2020) – The firm said", "The firm said"),
    ("OTTAWA — The Canadian Press — The minister said", "The minister said"),
    ("**LONDON (AP) —** The minister said", "The minister said"),
    ("(ANSA) - ROMA, 12 MAI - O papa disse - e foi", "O papa disse - e foi"),
    ("Montevidéu, 12 jul (EFE).- O governo", "O governo"),
    ("Nairobi, Kenya | AFP | The army said", "The army said"),
    ("LISBOA, 14 mai (Lusa) -", ""),
    ("14/05/2024 15h48", ""),
]


@pytest.mark.parametrize(("line", "rest"), RESTS, ids=[case[0] for case in RESTS])
def test_rest_is_the_copy_behind_the_dateline(line, rest):
    """What follows the dateline, without its dash."""
    assert rest == parse(line).rest
