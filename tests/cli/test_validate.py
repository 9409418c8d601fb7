"""validate: schema and article rules, nothing of pairs and nothing of export."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE

PAIR = {
    "p.en.md": ARTICLE.replace(
        "Copy of the story.", "The council approved 14 bridges over the river, said the mayor."
    ),
    "p.pt.md": ARTICLE.replace("language: en", "language: pt").replace(
        "Copy of the story.", "A câmara aprovou 41 pontes sobre o rio, disse o presidente da câmara."
    ),
}


def test_pairs_are_not_looked_at(desk):
    """What differs between two languages is told by check, not by validate."""
    desk.write(PAIR)
    assert desk("check", "--format", "json").rules == ["TP031"]
    run = desk("validate", "--format", "json")
    assert (run.code, run.rules, run.report["summary"]["pairs"]) == (0, [], 0)


@pytest.mark.parametrize("family", ["TP", "EX"])
def test_families_of_other_commands_do_not_run(desk, family):
    """Selected outright, rules of pairs and of export stay silent here."""
    desk.write(PAIR)
    assert desk("validate", "--select", family, "--format", "json").rules == []


def test_export_losses_are_told_by_check(desk):
    """Check --select EX tells what formats cannot carry; validate never does."""
    desk.write({"a.md": ARTICLE + "\n<blink>Copy</blink>\n"})
    told = desk("check", "--select", "EX", "--format", "json").rules
    assert told != []
    assert {code[:2] for code in told} == {"EX"}
    assert desk("validate", "--select", "EX", "--format", "json").rules == []


FAULTS = {
    "misspelt field": ("published:", "publishd:", "FM007", "5:1"),
    "missing field": ("headline: A headline\n", "", "FM003", "1:1"),
    "page stamp": ("2026-01-02T10:00:00+00:00", "15:48 - 14/05/24 por Lusa", "FM004", "5:12"),
    "list of statuses": ("headline:", "status: kiled\nheadline:", None, "4:9"),
    "colon": ("A headline", "Budget: what changes", "FM020", "4:17"),
}


@pytest.mark.parametrize(("old", "new", "code", "place"), FAULTS.values(), ids=FAULTS)
def test_faults_are_told_at_their_place(desk, old, new, code, place):
    """Line and column are those of the file, and the exit code is 1."""
    desk.write({"a.md": ARTICLE.replace(old, new)})
    run = desk("validate")
    assert run.code == 1
    (head,) = [line for line in run.text.splitlines() if line.startswith("a.md:")]
    assert head.startswith(f"a.md:{place}: error")
    assert code is None or code in head
