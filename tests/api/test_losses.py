"""Losses as diagnostics of family EX: of an article alone, and of a bundle."""

import string
import sys
from pathlib import Path

import pytest

from newskit.bundle import DEFAULT_FORMATS
from newskit.config import Settings
from newskit.diagnostics import Severity
from newskit.exporters import EXPORTERS, LOSS_VALUES, LossKind
from newskit.messages import render
from newskit.parsing import read_bytes
from newskit.rules import Kind, all_rules, by_name, losses

sys.path.insert(0, str(Path(__file__).parent))
from desks import HELD, Desk, article, everything, fates, losses_told, manifest, run

# The rules of family EX.


def test_each_kind_of_loss_has_its_rule():
    """Every kind of loss is the name of one rule; only a missing instant or picture is an error; none runs unasked."""
    rules = [rule for rule in all_rules() if by_name()[rule.name].kind is Kind.LOSS]
    assert {rule.name for rule in rules} == set(LossKind)
    assert {rule.name for rule in rules if rule.severity is not Severity.NOTE} == {
        LossKind.INSTANT,
        LossKind.IMAGE,
    }
    assert not any(rule.enabled for rule in rules)


@pytest.mark.parametrize("kind", LossKind)
def test_a_message_shows_what_the_loss_holds(kind: LossKind):
    """The places of a rule's message are values of its kind of loss, and every value is shown."""
    places = {name for _, name, _, _ in string.Formatter().parse(by_name()[kind].load().says) if name}
    assert set(LOSS_VALUES[kind]) <= places <= {*LOSS_VALUES[kind], "field", "formats"}


def test_an_article_alone_is_judged_by_the_default_formats():
    """The rules leave out the formats that a bundle leaves out."""
    assert tuple(name for name in EXPORTERS if name not in losses.ON_REQUEST) == DEFAULT_FORMATS


def test_the_exporters_run_once_an_article(monkeypatch: pytest.MonkeyPatch):
    """However many rules ask, the body is exported once; another article is not answered from memory."""
    calls = []
    original = losses.body_html
    monkeypatch.setattr(
        losses, "body_html", lambda *given: (calls.append(given[0].path), original(*given))[1]
    )
    settings = Settings(root="/")
    for path in ("a.md", "b.md"):
        read = read_bytes(path, article("x", "urgency: 4").encode(), settings)
        found = [
            f
            for listed in by_name().values()
            if listed.kind is Kind.LOSS
            for f in listed.load()().check(read)
        ]
        assert [f.path for f in found] == [path]
    assert calls == ["a.md", "b.md"]


# Losses of a bundle.


def test_losses_are_diagnostics_at_their_place(desk: Desk):
    """A link to a file that is not published, and a picture that is not there, are told where they stand."""
    body = "See [that](gone.en.md).\n\n![Quay](gone.jpg)"
    root = desk({"desk/a.en.md": article("a", "dateline: PORTO, Jan. 2 (Acme) -", body=body)})
    outcome = run(root, fail_on=None)
    assert losses_told(outcome) == [
        ("EX001", "desk/a.en.md", 6, 11),
        ("EX003", "desk/a.en.md", 8, 5),
        ("EX005", "desk/a.en.md", 10, 1),
    ]
    assert outcome.exit_code == 0
    link = next(d for d in outcome.report.diagnostics if d.code == "EX003")
    assert link.severity is Severity.NOTE
    assert link.message.values["formats"] == DEFAULT_FORMATS
    assert "gone.en.md" in render(link.message)


@pytest.mark.parametrize(
    ("field", "code", "column"),
    [
        ("related: [{headline: Gone, file: gone.en.md}]", "FM063", 34),
        ("related: [{headline: Out, file: ../../outside.en.md}]", "FM063", 33),
        ("images: [{file: gone.jpg, alt: A quay}]", "AS020", 17),
        ("images: [{file: ../../outside.jpg, alt: A quay}]", "AS003", 17),
    ],
)
def test_a_file_that_is_not_there_stops_the_build(desk: Desk, field: str, code: str, column: int):
    """A related file that is missing or outside the root, or a missing picture, is an error at its place."""
    root = desk({"desk/a.en.md": article("a", field)})
    outcome = run(root)
    found = outcome.report.diagnostics
    assert [(d.code, d.range.start.line, d.range.start.column) for d in found] == [(code, 6, column)]
    assert {d.severity for d in outcome.report.diagnostics} == {Severity.ERROR}
    assert (outcome.exit_code, (root / "out").exists()) == (1, False)


def test_a_picture_outside_the_root_stops_the_build(desk: Desk):
    """The rule on its path tells it as an error, before any document is made."""
    root = desk({"desk/a.en.md": article("a", "images: [{file: ../../outside.jpg, alt: A quay}]")})
    outcome = run(root)
    told = [(d.code, d.severity, d.range.start.line) for d in outcome.report.diagnostics if d.range]
    assert told == [("AS003", Severity.ERROR, 6)]
    assert (outcome.exit_code, (root / "out").exists()) == (1, False)


def test_a_related_file_that_was_not_chosen_is_a_note(desk: Desk):
    """The file is there: only the link goes."""
    field = "related: [{headline: Next, file: b%20c.en.md}]"
    root = desk({"desk/a.en.md": article("a", field), "desk/b c.en.md": article("b")})
    outcome = run(root, str(root / "desk/a.en.md"))
    assert [(d.code, d.severity) for d in outcome.report.diagnostics] == [("EX003", Severity.NOTE)]
    assert outcome.exit_code == 0


def test_settings_have_the_last_word_on_a_missing_file(desk: Desk):
    """A severity that the settings give the rule on files holds; the loss of its link is then a note."""
    root = desk(
        {"desk/a.en.md": article("a", "related: [{headline: Gone, file: gone.en.md}]")},
        newskit='rules = {severity = {FM063 = "warning"}}',
    )
    told = {d.code: d.severity for d in run(root).report.diagnostics}
    assert told == {"FM063": Severity.WARNING, "EX003": Severity.NOTE}


def test_no_loss_of_the_manifest_is_untold(desk: Desk):
    """Each loss in the manifest has its EX code, and a diagnostic that names its format and field."""
    body = (
        "<b onclick=x>See</b> [that](gone.md) <font>now</font> {{ hour }}\n\n[Ana]: Yes.\n\n![Quay](gone.jpg)"
    )
    fields = (
        "urgency: 4",
        "slugline: PORTO",
        "dateline: PORTO, Jan. 2 (Acme) -",
        "related: [{headline: Next}]",
    )
    root = desk({"desk/a.en.md": article("a", *fields, body=body)})
    outcome = run(root, fail_on=None)
    told = {
        (d.code, name, d.message.values["field"])
        for d in outcome.report.diagnostics
        if d.code.startswith("EX")
        for name in d.message.values["formats"]
    }
    listed = {(each["code"], each["format"], each["field"]) for each in manifest(root)["losses"]}
    assert listed == told
    assert {"EX001", "EX003", "EX005", "EX007", "EX008", "EX009", "EX012"} == {code for code, _, _ in listed}


def test_a_link_to_a_held_story_is_told_and_goes(desk: Desk):
    """Link and related story of a held story are in no document, headline and all."""
    root = desk(
        {
            "desk/a.en.md": article(
                "a",
                "related: [{headline: Secret bridge, file: held.en.md}]",
                body="See [the bridge](held.en.md).",
            ),
            "desk/held.en.md": article("held", HELD, body="Secret words."),
        }
    )
    outcome = run(root)
    assert losses_told(outcome) == [("EX004", "desk/a.en.md", 6, 43), ("EX004", "desk/a.en.md", 8, 5)]
    assert fates(root) == {"a.en": "usable", "held.en": "embargo"}
    assert b"ecret" not in everything(root)
    assert b"id/held" not in everything(root)
    assert b"the bridge" in everything(root)


@pytest.mark.parametrize("selector", ["EX003", "link-without-address"])
def test_a_suppression_covers_a_loss(desk: Desk, selector: str):
    """A loss can be allowed like any diagnostic; the manifest still lists it."""
    body = f"<!-- newskit: allow {selector} -->\nSee [that](gone.en.md)."
    root = desk({"desk/a.en.md": article("a", body=body)})
    outcome = run(root)
    assert [(d.code, d.suppressed) for d in outcome.report.diagnostics] == [("EX003", True)]
    assert {each["code"] for each in manifest(root)["losses"]} == {"EX003"}


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ('rules = {ignore = ["EX"]}', []),
        ('rules = {ignore = ["field-not-carried"]}', []),
        ('rules = {select = ["FM"]}', [Severity.NOTE]),
        ('rules = {extend_select = ["EX"]}', [Severity.NOTE]),
        ("rules = {severity = {EX001 = 'warning'}}", [Severity.WARNING]),
    ],
)
def test_settings_of_rules_hold(desk: Desk, rules: str, expected: list[Severity]):
    """Severity and ignore hold; what is selected for check does not matter, and nothing is told twice."""
    root = desk({"desk/a.en.md": article("a", "urgency: 4")}, newskit=rules)
    assert [d.severity for d in run(root).report.diagnostics] == expected


@pytest.mark.parametrize(
    ("fail_on", "code"), [(Severity.NOTE, 1), (Severity.WARNING, 0), (Severity.ERROR, 0), (None, 0)]
)
def test_losses_count_at_the_gate(desk: Desk, fail_on: Severity | None, code: int):
    """A loss at or above the threshold stops the build before anything is written."""
    root = desk({"desk/a.en.md": article("a", "urgency: 4")})
    assert run(root, fail_on=fail_on).exit_code == code
    assert (root / "out").exists() == (code == 0)


def test_an_instant_without_offset_stops_the_build(desk: Desk):
    """Without a zone the date cannot be stated: an error; with a zone the story is published."""
    text = article("a", body="x").replace("10:00:00Z", "10:00:00")
    root = desk({"desk/a.en.md": text})
    outcome = run(root)
    assert losses_told(outcome) == [("EX002", "desk/a.en.md", 5, 12)]
    assert (outcome.exit_code, (root / "out").exists()) == (1, False)
    desk({}, newskit='datelines = {timezone = "Europe/Lisbon"}')
    assert run(root).exit_code == 0
