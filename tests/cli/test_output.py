"""Where reports go and what they look like: formats, files, colour, width."""

import json
import sys
from pathlib import Path

import jsonschema_rs
import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parents[1] / "reporters"))
from formats import CHECKS
from running import ARTICLE

from newskit.reporters import FORMATS

LONG = ARTICLE.replace("story-1", "story-2").replace(
    "A headline", "A headline " + "so very long " * 10 + "that it is told"
)
ERROR = ARTICLE.replace("published:", "publishd:")
SUPPRESSED = LONG.replace("story-2", "story-3").replace("---\nid", "---\nnewskit: {allow: [HL001]}\nid")


@pytest.fixture
def copy(desk):
    """A project with an error, a warning and a suppressed warning."""
    desk.write({"news/error.md": ERROR, "long.md": LONG, "quiet.md": SUPPRESSED})
    return desk


@pytest.mark.parametrize(
    "more", [[], ["--show-suppressed"], ["--statistics", "--verbose"], ["--messages", "pt"]]
)
def test_json_fits_its_schema(copy, more):
    """The JSON report is what `newskit schema report` says."""
    validator = jsonschema_rs.Draft202012Validator(json.loads(copy("schema", "report").out))
    report = copy("check", "--format", "json", *more).report
    validator.validate(report)
    assert report["summary"] == {
        "files": 3,
        "skipped": 0,
        "pairs": 0,
        "errors": 1,
        "warnings": 1,
        "notes": 0,
        "suppressed": 1,
        "fixable": 1,
    }


def test_jsonl_is_the_diagnostics_alone(copy):
    """One diagnostic a line, the objects of the JSON report; nothing where there is nothing."""
    lines = [json.loads(line) for line in copy("check", "--format", "jsonl").text.splitlines()]
    assert lines == copy("check", "--format", "json").report["diagnostics"]
    assert copy("check", "--format", "jsonl", "--select", "ST").out == b""


def test_github_annotates_and_fills_the_step_summary(copy, monkeypatch):
    """An annotation a diagnostic; the table is appended to what the file of the job holds."""
    summary = copy.folder / "summary.md"
    summary.write_text("Before.\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    lines = copy("check", "--format", "github").text.splitlines()
    assert [line.partition(",")[0] for line in lines] == [
        "::warning file=long.md",
        "::error file=news/error.md",
    ]
    assert summary.read_text().startswith("Before.\n### newskit\n")
    assert "FM007" in summary.read_text()
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(copy.folder / "nowhere" / "summary.md"))
    assert copy("check", "--format", "github").code == 1


@pytest.mark.parametrize(
    "more",
    [
        ["--diff"],
        ["--output", "o.gh"],
        ["--fix"],
        ["--quiet"],
        ["--statistics", "--verbose"],
        ["--jobs", "2"],
    ],
    ids=" ".join,
)
def test_the_step_summary_is_written_whatever_else_is_asked(copy, monkeypatch, more):
    """With --format github the table of the job is there once, in every kind of run, in the reader's language."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(copy.folder / "summary.md"))
    copy("check", "--format", "github", "--messages", "pt", "--report", "sarif=r.sarif", *more)
    summary = (copy.folder / "summary.md").read_text()
    assert summary.count("### newskit") == 1
    assert "| Gravidade | Lugar |" in summary
    assert "HL001" in summary
    assert "quiet" not in summary


def test_the_step_summary_shows_the_suppressed_on_request(copy, monkeypatch):
    """--show-suppressed holds for the table as for the annotations."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(copy.folder / "summary.md"))
    copy("check", "--format", "github", "--show-suppressed")
    assert "quiet" in (copy.folder / "summary.md").read_text()


@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize("more", [[], ["--show-suppressed", "--messages", "pt"], ["--select", "ST"]], ids=str)
def test_machine_formats_are_valid(copy, name, more):
    """On the screen and in a file each format is what its schema or its documentation says."""
    printed = copy("check", "--format", name, *more).text
    CHECKS[name](printed)
    run = copy("check", "--report", f"{name}=r.out", *more)
    assert (copy.folder / "r.out").read_bytes() == printed.encode()
    assert run.text.splitlines()[-1].startswith("3 fi")


@pytest.mark.parametrize("name", ["sarif", "html"])
@pytest.mark.parametrize("how", [["--format"], ["--report"]], ids=str)
def test_formats_that_explain_rules_get_them(copy, name, how):
    """A log and a page hold the manual pages of the rules that spoke, and no others."""
    asked = [*how, name] if how == ["--format"] else [*how, f"{name}=r.out"]
    printed = copy("check", *asked).text
    told = printed if how == ["--format"] else (copy.folder / "r.out").read_text()
    manual = copy("explain", "HL001").text.splitlines()
    assert manual[2] in told
    assert copy("explain", "TP031").text.splitlines()[2] not in told


def test_a_page_speaks_the_readers_language(copy):
    """The HTML report is for people: it follows the settings as text does; formats for machines do not."""
    copy.write({"newskit.toml": '[newskit]\nmessages = "pt"\n'})
    assert '<html lang="pt">' in copy("check", "--format", "html").text
    assert '<html lang="en">' in copy("check", "--format", "html", "--messages", "en").text
    assert b"headline" in copy("check", "--format", "gitlab").out


def test_junit_fails_where_the_run_fails(copy):
    """The threshold of the report is that of the run; a file without diagnostics has a case all the same."""
    for fail_on, failures in (("note", 2), ("warning", 2), ("error", 1), ("never", 0)):
        root = CHECKS["junit"](copy("check", "--format", "junit", "--fail-on", fail_on).text)
        assert (root.get("tests"), root.get("failures")) == ("3", str(failures))


def test_the_help_names_every_format(copy):
    """No format is left out of --help."""
    told = " ".join(copy("check", "--help").text.split())
    assert [
        name for name in FORMATS if name not in told.partition("--format")[2].partition("--output")[0]
    ] == []


def test_output_and_reports_are_written_beside_each_other(copy):
    """--output takes the report off the screen; --report, several times, writes further ones."""
    screen = {name: copy("check", "--format", name).out for name in ("text", "json", "github")}
    run = copy(
        "check",
        "--output",
        "o.txt",
        "--report",
        "json=r.json",
        "--report=github=r.gh",
        "--report",
        "text=r.txt",
    )
    assert (run.code, run.out, run.err) == (1, b"", "")
    written = {name: (copy.folder / name).read_bytes() for name in ("o.txt", "r.json", "r.gh", "r.txt")}
    assert written["r.json"] == screen["json"]
    assert written["r.gh"] == screen["github"]
    assert written["o.txt"].decode().splitlines()[0] == screen["text"].decode().splitlines()[0]
    assert copy("check", "--report", "json=again.json").out == screen["text"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--format", "jso"],
        ["--format", "sarif2"],
        ["--report", "json"],
        ["--report", "json="],
        ["--report", "jso=x"],
        ["--color", "sometimes"],
        ["--fail-on", "errors"],
        ["--now", "yesterday"],
        ["--now", "2026-01-01"],
        ["--jobs", "0"],
    ],
)
def test_unknown_choices_are_refused_before_anything_is_written(copy, arguments):
    """Exit 2, one line, no fix made, no file written."""
    before = {path: path.read_bytes() for path in copy.folder.rglob("*") if path.is_file()}
    run = copy("check", "--fix", *arguments)
    assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
    assert before == {path: path.read_bytes() for path in copy.folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("arguments", [["--output", "no/o.txt"], ["--report", "json=no/r.json"]])
def test_unwritable_report_is_told(copy, arguments):
    """A folder that is not there: exit 2 and one line that names the file."""
    run = copy("check", *arguments)
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert "no/" in run.err


def test_quiet_prints_diagnostics_alone(copy):
    """--quiet leaves the summary out, and -q is the same; a clean run prints nothing."""
    whole = copy("check").text.splitlines()
    assert copy("check", "--quiet").text.splitlines() == whole[:-1]
    assert copy("check", "-q").text.splitlines() == whole[:-1]
    assert copy("check", "-q", "--select", "ST").out == b""


def test_verbose_says_what_a_rule_is_about(copy):
    """--verbose adds the first line of the rule's manual page."""
    (line,) = [line for line in copy("check", "long.md", "--verbose").text.splitlines() if "rule: " in line]
    assert line.partition("rule: ")[2] in copy("explain", "HL001").text
    assert "rule: " not in copy("check", "long.md").text


def test_statistics_count_by_rule(copy):
    """How often each rule spoke stands in place of the diagnostics; --quiet leaves the counts alone."""
    counts = ["1 FM007 [*] misspelt-field", "1 HL001 [ ] headline-too-long"]
    lines = copy("check", "--statistics").text.splitlines()
    assert lines[:-1] == [*counts, "[*] fixable with --fix, [-] some of them"]
    assert copy("check", "--statistics", "--quiet").text.splitlines() == counts


@pytest.mark.parametrize("name", ["json", "jsonl", "github"])
def test_statistics_are_for_people(copy, name):
    """Formats for machines are the same with --statistics."""
    assert copy("check", "--format", name, "--statistics").out == copy("check", "--format", name).out


@pytest.mark.parametrize("name", ["text", "jsonl"])
def test_suppressed_are_shown_on_request(copy, name):
    """What a suppression hides is counted, and shown with --show-suppressed; it never decides the exit code."""
    assert b"quiet.md" not in copy("check", "--format", name).out
    assert b"quiet.md" in copy("check", "--format", name, "--show-suppressed").out
    assert copy("check", "quiet.md", "--fail-on", "note", "--show-suppressed").code == 0


COLOURS = {
    "pipe": (False, {}, [], False),
    "terminal": (True, {}, [], True),
    "NO_COLOR": (True, {"NO_COLOR": "1"}, [], False),
    "dumb terminal": (True, {"TERM": "dumb"}, [], False),
    "always": (False, {"NO_COLOR": "1"}, ["--color", "always"], True),
    "never": (True, {}, ["--color", "never"], False),
    "machine format": (True, {}, ["--color", "always", "--format", "json"], False),
}


@pytest.mark.parametrize(("terminal", "env", "more", "coloured"), COLOURS.values(), ids=COLOURS)
def test_colour_is_for_terminals(copy, monkeypatch, *, terminal, env, more, coloured):
    """Colour on a terminal unless something speaks against it, or where it is asked for; never in a further report."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    assert (b"\x1b[" in copy("check", "--report", "text=r.txt", *more).out) is coloured
    assert b"\x1b[" not in (copy.folder / "r.txt").read_bytes()


def test_width_is_the_terminals(copy, monkeypatch):
    """With COLUMNS=80 no source line is wider; without it, piped, lines are whole."""
    narrow = [line for line in copy("check", "long.md").text.splitlines() if " | " in line]
    assert max(map(len, narrow)) <= 80
    monkeypatch.delenv("COLUMNS")
    whole = [line for line in copy("check", "long.md").text.splitlines() if " | " in line]
    assert "that it is told" in whole[0]


def test_diff_stands_alone_on_standard_output(copy):
    """With --diff the summary goes to standard error."""
    run = copy("check", "--diff")
    assert run.code == 1
    assert run.text.startswith("--- a/news/error.md\n+++ b/news/error.md\n")
    assert "long.md" in run.err
    assert (copy.folder / "news/error.md").read_text() == ERROR


def test_summary_counts(copy):
    """The last line says how many files and of what severity."""
    assert (
        copy("check").text.splitlines()[-1]
        == "3 files: 1 error, 1 warning (1 fixable with --fix, 1 suppressed)"
    )
