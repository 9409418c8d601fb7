import sys
from subprocess import run

import pytest

from newskit.diagnostics import Diagnostic, Report, Severity
from newskit.messages import Message, UsageError, render
from newskit.reporters import FORMATS, ReportOptions, reporter
from newskit.reporters.step_summary import step_summary
from newskit.reporters.visible import UNSEEN, visible
from newskit.reporters.words import FILES, summary_words
from newskit.text import Position, Range


@pytest.mark.parametrize(("name", "word"), [("jsom", "json"), ("xml", "text, json"), ("", "text, json")])
def test_an_unknown_format_is_a_usage_error(name, word):
    """An unknown format names the nearest one, or all of them."""
    with pytest.raises(UsageError) as raised:
        reporter(name)
    assert word in render(raised.value.message)
    assert word in render(raised.value.message, "pt")


@pytest.mark.parametrize(
    ("counts", "english", "portuguese"),
    [
        ({"files": 0}, "0 files: nothing to report", "0 ficheiros: nada a assinalar"),
        ({"files": 1}, "1 file: nothing to report", "1 ficheiro: nada a assinalar"),
        (
            {"files": 2, "pairs": 2, "skipped": 2},
            "2 files, 2 pairs: nothing to report (2 files skipped)",
            "2 ficheiros, 2 pares: nada a assinalar (2 ficheiros ignorados)",
        ),
    ],
)
def test_the_summary_counts_in_both_languages(counts, english, portuguese):
    """One is singular and every other number plural, in English and in Portuguese."""
    summary = Report.of([], **counts).summary
    assert summary_words(summary, "en") == english
    assert summary_words(summary, "pt") == portuguese
    assert FILES.words(21, "pt") == "21 ficheiros"


@pytest.mark.parametrize(
    ("name", "output"), [("jsonl", ""), ("github", ""), ("text", "0 files: nothing to report\n")]
)
def test_an_empty_report(name, output):
    """A clean run prints its summary, and nothing where each line is a diagnostic."""
    assert reporter(name)(Report.of([]), ReportOptions()) == output


def test_a_long_step_summary_ends_with_what_it_leaves_out(report):
    """The table stays below the size GitHub takes, and says how many rows are missing."""
    many = Report.of(report.diagnostics * 400)
    text = step_summary(many)
    assert text.endswith("1000 more are not shown\n")
    assert len(text.encode()) < 1024 * 1024


def test_a_summary_of_long_rows_stays_below_what_github_takes():
    """Rows are left out, and counted, before the table is too large for GitHub."""
    one = Diagnostic("BD001", "*" * 4000, Severity.NOTE, Message("example-wrong", "wrong"), "a.md", None)
    text = step_summary(Report.of([one] * 900))
    assert 900_000 < len(text.encode()) < 1024 * 1024
    assert int(text.splitlines()[-1].split()[0]) == 900 - text.count("| note |")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("é“x” 港 👍🏽 ❤️", "é“x” 港 👍🏽 ❤️"),
        ("a\tb\nc\r", r"a\tb\nc\r"),
        ("\x1b\x9f\xad", r"\x1b\x9f\xad"),
        ("\u202e\ud800\U000e0001", r"\u202e\ud800\U000e0001"),
    ],
)
def test_unseen_characters_become_escapes(text, shown):
    """What can be seen stays; what cannot becomes the escape that names it."""
    assert visible(text) == shown
    assert not UNSEEN.search(visible(text))


@pytest.mark.parametrize(("column", "shown"), [(1, True), (11, True), (12, False), (501, False)])
def test_no_caret_stands_under_the_wrong_word(column, shown):
    """A line is printed only when the place lies within what was kept of it."""
    where = Range(Position(1, column, None), Position(1, column + 2, None))
    found = Diagnostic(
        "BD001", "wrong", Severity.NOTE, Message("example-wrong", "wrong"), "a.md", where, "ten bytes."
    )
    assert (" | ten bytes." in reporter("text")(Report.of([found]), ReportOptions())) is shown


def test_choosing_a_reporter_imports_no_other():
    """A hook that prints text does not pay for the other formats."""
    code = (
        "import sys; from newskit.reporters import reporter; reporter('text'); print(*sys.modules, sep='\\n')"
    )
    modules = run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout.split()
    assert not {FORMATS[name] for name in FORMATS if name != "text"} & set(modules)
    assert not {"json", "rich", "importlib.metadata", "pydantic"} & set(modules)
