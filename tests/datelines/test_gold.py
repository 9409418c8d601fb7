"""The real lines of the shared collection, where it is at hand."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from newskit.datelines import Context, as_json, parse


@pytest.fixture(scope="module")
def gold(shared: Path) -> list[dict[str, Any]]:
    lines = (shared / "corpus" / "datelines" / "gold.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _wrong(entry: dict[str, Any], found: dict[str, Any]) -> set[str]:
    """The parts that are not as the gold has them; an English date that can be read two ways has to stay open."""
    wanted, place = entry["gold"], found["place"] or {}
    both = bool(wanted.get("ambiguous")) and entry["lang"] != "pt"
    pairs = {
        "place": (place.get("written"), wanted["place"]),
        "country": (place.get("country"), wanted["country"]),
        "date": (found["date"], None if both else wanted["date"]),
        "ambiguous": (found["ambiguous"], both),
        "time": (found["time"], wanted["time"]),
        "zone": (found["timezone"], wanted["tz"]),
        "agency": (found["agency"], wanted["agency"]),
        "byline": (_people(found["byline"]), _people(wanted["byline"])),
    }
    return {name for name, (read, right) in pairs.items() if read != right}


def _people(byline: str | None) -> list[str]:
    """The gold keeps the commas and the "e" of the print."""
    return re.split(r"\s*[;,]\s*|\s(?:e|and)\s", byline) if byline else []


@pytest.mark.parametrize(
    ("kind", "language", "share"),
    [
        ("stamp", "en", 0.98),
        ("stamp", "pt", 0.98),
        ("wire", "en", 0.98),
        ("wire", "pt", 0.98),
        ("byline", "en", 0.98),
        ("byline", "pt", 0.98),
    ],
)
def test_real_lines_are_read_wholly_right(gold, kind, language, share):
    """Place, country, date, time, zone, agency and byline are all right on nearly every line."""
    entries = [entry for entry in gold if entry["kind"] == kind and entry["lang"] == language]
    found = [(entry, as_json(parse(entry["raw"], Context(language=language)))) for entry in entries]
    wrong = {entry["raw"]: parts for entry, read in found if (parts := _wrong(entry, read))}
    assert len(wrong) <= (1 - share) * len(entries), wrong


def test_no_wrong_date_is_returned(gold):
    """A date of a real line is the one printed, or open."""
    for entry in gold:
        found = parse(entry["raw"], Context(language=entry["lang"]))
        assert found.clock.date in {None, entry["gold"]["date"]}, entry["raw"]


def test_countries_of_real_places(gold):
    """Of the places of all kinds of lines nearly every one is in its country, and none in a wrong one."""
    entries = [e for e in gold if e["gold"]["country"] and e["gold"]["place"]]
    found = [parse(e["raw"], Context(language=e["lang"])).place for e in entries]
    countries = [
        (place.country if place else None, e["gold"]["country"])
        for place, e in zip(found, entries, strict=True)
    ]
    assert [pair for pair in countries if pair[0] not in {None, pair[1]}] == []
    assert sum(country is not None for country, _ in countries) >= 0.98 * len(entries)
