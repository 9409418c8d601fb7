"""The real lines of the shared collection, where it is at hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from newskit.datelines import Context, as_json, parse


@pytest.fixture(scope="module")
def gold(shared: Path) -> list[dict[str, Any]]:
    lines = (shared / "corpus" / "datelines" / "gold.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _moment_right(entry: dict[str, Any], found: dict[str, Any]) -> bool:
    """Date, time and zone as the gold has them; an English date that can be read two ways has to stay open."""
    wanted = entry["gold"]
    both = wanted.get("ambiguous") and entry["lang"] != "pt"
    date = None if both else wanted["date"]
    return (found["date"], found["time"], found["timezone"], found["ambiguous"]) == (
        date,
        wanted["time"],
        wanted["tz"],
        bool(both),
    )


@pytest.mark.parametrize(
    ("kind", "language", "share"),
    [("stamp", "en", 0.97), ("stamp", "pt", 0.97), ("wire", "en", 0.97), ("wire", "pt", 0.97)],
)
def test_moments_of_real_lines(gold, kind, language, share):
    """Date, time and zone are all right on nearly every line, and no wrong date is returned."""
    entries = [entry for entry in gold if entry["kind"] == kind and entry["lang"] == language]
    right = 0
    for entry in entries:
        found = as_json(parse(entry["raw"], Context(language=language)))
        right += _moment_right(entry, found)
        assert found["date"] in {None, entry["gold"]["date"]}, entry["raw"]
    assert right >= share * len(entries)


def test_places_and_agencies_of_real_wires(gold):
    """Place as printed, country and agency are right on nearly every wire dateline of both languages."""
    entries = [
        e for e in gold if e["kind"] == "wire" and e["lang"] in {"en", "pt"} and "credit" not in e["format"]
    ]
    right = 0
    for entry in entries:
        found = as_json(parse(entry["raw"], Context(language=entry["lang"])))
        place = found["place"] or {"written": None, "country": None}
        wanted = entry["gold"]
        right += (place["written"], place["country"], found["agency"]) == (
            wanted["place"],
            wanted["country"],
            wanted["agency"],
        )
    assert right >= 0.97 * len(entries)


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
