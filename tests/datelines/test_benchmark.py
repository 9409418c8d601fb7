"""The benchmark beside date parsers counts what it says, and its own lines are right."""

import sys
from pathlib import Path

import pytest

from newskit.datelines import Context, as_json, parse

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
from dateline_material import lines_made
from datelines import verdict, whole


@pytest.mark.parametrize(
    ("stated", "language", "ambiguous", "returned", "word"),
    [
        ("2024-05-14", "en", False, "2024-05-14", "right"),
        ("2024-05-14", "en", False, "2024-05-15", "wrong"),
        ("2024-05-14", "en", False, None, "missed"),
        ("--05-14", "en", False, "--05-14", "right"),
        ("--05-14", "en", False, "2026-05-14", "guessed"),
        ("--05-14", "en", False, "2026-05-15", "wrong"),
        ("2024-05-06", "en", True, "2024-05-06", "guessed"),
        ("2024-05-06", "en", True, None, "right"),
        ("2024-06-05", "pt", True, "2024-06-05", "right"),
        ("2024-06-05", "pt", True, "2024-05-06", "wrong"),
        (None, "en", False, None, "right"),
        (None, "pt", False, "2026-11-01", "invented"),
    ],
)
def test_each_date_is_counted_once(stated, language, ambiguous, returned, word):
    """What a line states, and what a reader returned, have one name."""
    entry = {"lang": language, "gold": {"date": stated, "ambiguous": ambiguous}}
    assert verdict(entry, returned) == word


def test_lines_of_its_own_are_read_wholly():
    """Whatever the dice say, newskit reads every part of the forms it documents; none of them holds back a wrong one."""
    for entry in lines_made(600):
        read = as_json(parse(entry["raw"], Context(language=entry["lang"])))
        assert whole(entry, read), entry
        assert not whole({**entry, "gold": {**entry["gold"], "agency": "Nobody"}}, read)
