"""Which rules run: those selected, those of the project, and at which moment."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, ERROR, WARNING


@pytest.mark.parametrize(
    ("arguments", "rules"),
    [
        ([], ["FM006", "FM007", "HL001"]),
        (["--select", "HL"], ["HL001"]),
        (["--select", "headline-too-long,FM007"], ["FM007", "HL001"]),
        (["--select", "ALL", "--ignore", "FM,DL"], ["HL001"]),
        (["--ignore", "HL001,misspelt-field"], ["FM006"]),
        (["--ignore", ""], ["FM006", "FM007", "HL001"]),
        (["--select", "HL", "--extend-select", "FM007"], ["FM007", "HL001"]),
        (["--select", "fm007"], ["FM007"]),
    ],
)
def test_selected_rules_run(desk, arguments, rules):
    """Codes, beginnings of codes and names, in either case of letters."""
    both = WARNING.replace("published:", "publishd:").replace("headline:", "colour: red\nheadline:")
    desk.write({"a.md": both})
    assert sorted(desk("check", "--format", "json", *arguments).rules) == rules


@pytest.mark.parametrize("option", ["--select", "--ignore", "--extend-select"])
@pytest.mark.parametrize(("given", "near"), [("headline-to-long", "headline-too-long"), ("HL0001", "HL001")])
def test_unknown_rule_is_refused_with_the_nearest(desk, option, given, near):
    """A selector that names no rule ends with 2 and names the one that was probably meant."""
    desk.write({"a.md": ARTICLE})
    run = desk("check", option, given)
    assert (run.code, run.out) == (2, b"")
    assert f'"{given}"' in run.err
    assert f'"{near}"' in run.err


@pytest.mark.parametrize("given", ["", ",", " , "])
def test_empty_selection_is_refused(desk, given):
    """--select without a rule would call everything clean; an unset variable in a script must not do that."""
    desk.write({"a.md": ERROR})
    assert desk("check", "--select", given).code == 2


def test_project_rules_on_demand(desk):
    """With paths the project rules run only with --project, and then over all of it; JSON points to the other."""
    desk.write({"a.md": ARTICLE, "b.md": ARTICLE})
    assert desk("check", "b.md").code == 0
    run = desk("check", "a.md", "--project", "--format", "json")
    assert (run.code, run.rules) == (1, ["FM060"])
    (found,) = run.report["diagnostics"]
    assert (found["path"], found["span"]["start"]) == ("b.md", {"line": 2, "column": 5, "offset": 8})
    (other,) = found["related"]
    assert (other["path"], other["span"]["start"]["line"]) == ("a.md", 2)
    assert (found["values"], found["fix"]) == ({"id": "story-1", "other": "a.md"}, None)
    assert desk("check").code == 1


def test_now_is_the_clock_unless_stated(desk, monkeypatch):
    """--now and NEWSKIT_NOW stand in for the clock."""
    desk.write({"a.md": ARTICLE.replace("---\nid", "---\nembargo: 2020-01-01T00:00:00Z\nid")})
    assert "ST020" in desk("check", "--format", "json").rules
    assert "ST020" not in desk("check", "--now", "2019-12-31T00:00:00Z", "--format", "json").rules
    monkeypatch.setenv("NEWSKIT_NOW", "2019-12-31T00:00:00Z")
    assert "ST020" not in desk("check", "--format", "json").rules
