import sys
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.diagnostics import (
    Applicability,
    Diagnostic,
    Report,
    ResolvedEdit,
    ResolvedFix,
    RuleInfo,
    Severity,
    cut_line,
)
from newskit.messages import Message
from newskit.reporters import ReportOptions, reporter
from newskit.reporters.visible import UNSEEN, visible
from newskit.text import Edit, Source, Span, apply_edits

sys.path.insert(0, str(Path(__file__).parent))
from formats import CHECKS, check_gitlab, check_junit, check_rdjson, check_sarif
from hostile import HOSTILE, hostile_report

_FULL = ReportOptions(show_suppressed=True)
_SAYS = Message("example-wrong", "wrong")


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("options", [ReportOptions(), replace(_FULL, language="pt", fail_on=None)])
def test_a_report_is_valid(name, options, report):
    """Each machine format is what its schema or its documentation says."""
    CHECKS[name](reporter(name)(report, options))


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("value", [*HOSTILE.values(), ""], ids=[*HOSTILE, "empty"])
def test_hostile_values_leave_a_report_valid(name, value):
    """Whatever stands in a file, the report is valid UTF-8 and what its format says."""
    output = reporter(name)(hostile_report(value), _FULL)
    CHECKS[name](output)
    output.encode("utf-8")
    assert UNSEEN.findall(output.replace("\n", "")) == []


@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_any_value_leaves_a_report_valid(value):
    """Any code points, surrogates and noncharacters too; a path in JUnit is read back as it is shown elsewhere."""
    report = hostile_report(value)
    for name, check in CHECKS.items():
        output = reporter(name)(report, _FULL)
        check(output)
        output.encode("utf-8")
    case = check_junit(reporter("junit")(report, _FULL)).find("testsuite/testcase")
    shown = visible(value)
    assert case.get("name") == shown.replace("\ufffe", r"\ufffe").replace("\uffff", r"\uffff")


@pytest.mark.parametrize("name", CHECKS)
def test_an_empty_report_is_valid(name):
    """A clean run is a report like any other."""
    CHECKS[name](reporter(name)(Report.of([]), ReportOptions()))


def _diagnostic(path: str, **more: object) -> Diagnostic:
    return replace(Diagnostic("FM001", "wrong", Severity.ERROR, _SAYS, path, None), **more)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a/b.md", "a/b.md"),
        ("São Tomé/a b.md", "S%C3%A3o%20Tom%C3%A9/a%20b.md"),
        ("100%#1?.md", "100%25%231%3F.md"),
        ("mailto:x.md", "mailto%3Ax.md"),
        ("caf\udce9.md", "caf%E9.md"),
        ("/elsewhere/a.md", "file:///elsewhere/a.md"),
    ],
)
def test_a_sarif_path_is_a_uri(path, uri):
    """What means something in a URI is written with %, byte by byte; only a relative path has a base."""
    run = check_sarif(reporter("sarif")(Report.of([_diagnostic(path)]), ReportOptions()))
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == uri
    assert unquote_to_bytes(uri.removeprefix("file://")) == path.encode("utf-8", "surrogateescape")
    assert location.get("uriBaseId") == (None if uri.startswith("file:") else "SRCROOT")


def test_sarif_always_lists_what_is_suppressed(report):
    """A suppressed diagnostic stands in the log, marked; the others are marked as not suppressed."""
    run = check_sarif(reporter("sarif")(report, ReportOptions()))
    assert {r["ruleId"]: r["suppressions"] for r in run["results"] if r["suppressions"]} == {
        "FM020": [{"kind": "inSource"}]
    }
    assert len(run["results"]) == len(report.diagnostics)


def test_sarif_tells_the_baseline_from_an_allowance():
    """What the baseline covers is suppressed from outside; only what the file itself allows is so in its source."""
    found = [
        _diagnostic("a.md", suppressed=True),
        _diagnostic("b.md", suppressed=True, baselined=True),
        _diagnostic("c.md"),
    ]
    run = check_sarif(reporter("sarif")(Report.of(found), ReportOptions()))
    kinds = [[each["kind"] for each in result["suppressions"]] for result in run["results"]]
    assert kinds == [["inSource"], ["external"], []]


@pytest.mark.parametrize(
    ("line", "column", "length", "context"),
    [
        ("ab é cd", 4, 1, (1, 8)),
        ("ab", 3, 0, (1, 3)),
        ("whole", 1, 5, None),
        ("é" * 3000, 2000, 5, (1700, 2700)),
        ("é" * 3000, 2000, 900, None),
    ],
)
def test_a_sarif_place_stands_in_its_line(line, column, length, context):
    """The line is there with its own columns where it holds the place and more; it says the same as the region."""
    source = Source.from_text("a.md", line)
    where = source.range(Span(column - 1, column - 1 + length))
    part, first = cut_line(line, column)
    found = _diagnostic("a.md", range=where, source_line=part, source_column=first)
    run = check_sarif(reporter("sarif")(Report.of([found]), ReportOptions()))
    told = run["results"][0]["locations"][0]["physicalLocation"].get("contextRegion")
    assert context == (told and (told["startColumn"], told["endColumn"]))
    assert told is None or told["snippet"]["text"] == line[context[0] - 1 : context[1] - 1]


def test_no_value_makes_a_link_in_sarif():
    """`[text](1)` in a message would lead to a related place; a value cannot write it."""
    output = reporter("sarif")(hostile_report("[read](1)"), ReportOptions())
    assert "](" not in check_sarif(output)["results"][0]["message"]["text"]


def test_entries_of_house_style_are_rules_of_their_own():
    """One code stands for many entries of house style; each is told by its name, with the page of the code."""
    found = [
        _diagnostic("a.md", code="HS001", name=f"house/{name}", fingerprint=name) for name in ("b", "a", "b")
    ]
    info = RuleInfo("HS001", "style", Severity.NOTE, "Words of the house", "Words of the house")
    report = Report.of(found, rules={"HS001": info})
    run = check_sarif(reporter("sarif")(report, ReportOptions()))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["house/a", "house/b"]
    assert {rule["shortDescription"]["text"] for rule in rules} == {"Words of the house"}
    entries = check_gitlab(reporter("gitlab")(report, ReportOptions()))
    assert [entry["check_name"] for entry in entries] == ["house/b", "house/a", "house/b"]
    page = reporter("html")(report, ReportOptions())
    assert page.count("<h3>HS001 house/a</h3>") == page.count("<h3>HS001 house/b</h3>") == 1


def test_gitlab_fingerprints_are_unique():
    """Two diagnostics with one fingerprint, as in a file of two pairs, are two entries to GitLab."""
    same = [_diagnostic("a.md", fingerprint="f"), _diagnostic("a.md", fingerprint="f")]
    entries = check_gitlab(reporter("gitlab")(Report.of(same), ReportOptions()))
    assert [entry["fingerprint"] for entry in entries] == ["f", "f-2"]


@pytest.mark.parametrize(
    ("fail_on", "failed"),
    [
        (Severity.NOTE, ["e.md", "n.md", "w.md"]),
        (Severity.WARNING, ["e.md", "w.md"]),
        (Severity.ERROR, ["e.md"]),
        (None, []),
    ],
)
def test_a_junit_case_fails_as_the_run_does(fail_on, failed):
    """A file fails from the threshold on; every file read has its case, what is below stands in its output."""
    found = [_diagnostic(f"{severity.label[0]}.md", severity=severity) for severity in Severity]
    report = replace(Report.of(found), paths=("clean.md", "e.md", "n.md", "w.md"))
    root = check_junit(reporter("junit")(report, ReportOptions(fail_on=fail_on)))
    cases = root.findall("testsuite/testcase")
    assert [case.get("name") for case in cases] == ["clean.md", "e.md", "n.md", "w.md"]
    assert [case.get("name") for case in cases if case.find("failure") is not None] == failed
    told = {case.get("name") for case in cases if case.find("system-out") is not None}
    assert told == {"e.md", "n.md", "w.md"} - set(failed)


_LINES = st.lists(st.text("aé港\U00010400\t ", max_size=6), min_size=1, max_size=4)


@st.composite
def _edited(draw: st.DrawFn) -> tuple[Source, list[Edit]]:
    """A text in lines, perhaps with a byte order mark, and edits that do not overlap."""
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    text = draw(st.sampled_from(["", "\ufeff"])) + newline.join(draw(_LINES))
    source = Source.from_text("a.md", text)
    places = [
        offset for offset in range(source.start, len(text) + 1) if text[offset - 1 : offset + 1] != "\r\n"
    ]
    cuts = sorted(draw(st.lists(st.sampled_from(places), min_size=2, max_size=4)))
    cuts = cuts[: len(cuts) // 2 * 2]
    new = st.text("bü\n", max_size=3)
    spans = dict.fromkeys(Span(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True))
    return source, [Edit(span, draw(new)) for span in spans]


def _with_fix(source: Source, edits: list[Edit]) -> Report:
    """A report of one diagnostic at the first edit, with these edits as its fix."""
    where = source.range(edits[0].span)
    resolved = tuple(ResolvedEdit(source.range(edit.span), edit.text) for edit in edits)
    line, column = cut_line(source.lines.line_text(where.start.line), where.start.column)
    fix = ResolvedFix(_SAYS, Applicability.SAFE, resolved)
    found = _diagnostic("a.md", range=where, source_line=line, source_column=column, fix=fix)
    return Report.of([found])


@given(_edited())
def test_a_suggestion_for_reviewdog_gives_the_fixed_file(edited):
    """Replacing the bytes that a suggestion names gives what the fix gives; it is left out, never wrong."""
    source, edits = edited
    (told,) = check_rdjson(reporter("rdjson")(_with_fix(source, edits), ReportOptions()))
    suggestions = told.get("suggestions", [])
    lines = source.text.encode().split(b"\n")

    def at(place: dict[str, int]) -> int:
        return sum(len(line) + 1 for line in lines[: place["line"] - 1]) + place["column"] - 1

    for one in suggestions:
        start, end = at(one["range"]["start"]), at(one["range"]["end"])
        data = source.text.encode()
        wanted = apply_edits(source.text, edits).encode()
        assert data[:start] + one["text"].encode() + data[end:] == wanted
    same_line = {source.lines.line_of(offset) for edit in edits for offset in edit.span}
    assert len(suggestions) == 1 or len(same_line) > 1


@given(_edited())
def test_replacements_in_sarif_give_the_fixed_file(edited):
    """Replacing the regions that a SARIF fix names, in code points, gives what the fix gives."""
    source, edits = edited
    run = check_sarif(reporter("sarif")(_with_fix(source, edits), ReportOptions()))
    (fix,) = run["results"][0]["fixes"]
    (change,) = fix["artifactChanges"]

    def at(region: dict[str, int], end: str) -> int:
        return source.lines.start_of(region[f"{end}Line"]) + region[f"{end}Column"] - 1

    replaced = [
        Edit(
            Span(at(r["deletedRegion"], "start"), at(r["deletedRegion"], "end")), r["insertedContent"]["text"]
        )
        for r in change["replacements"]
    ]
    assert apply_edits(source.text, edits) == apply_edits(source.text, replaced)


@pytest.mark.parametrize(
    ("column", "known"), [(1, True), (301, True), (302, False), (1400, False), (2999, False)]
)
def test_columns_that_cannot_be_known_are_left_out(column, known):
    """Of a long line only a part is carried: a place behind what was left out has its line, and no column."""
    source = Source.from_text("a.md", "é" * 3000)
    where = source.range(Span(column - 1, column))
    line, first = cut_line(source.lines.line_text(1), column)
    found = _diagnostic("a.md", range=where, source_line=line, source_column=first)
    (told,) = check_rdjson(reporter("rdjson")(Report.of([found]), ReportOptions()))
    start = told["location"]["range"]["start"]
    assert start == ({"line": 1, "column": 2 * column - 1} if known else {"line": 1})
