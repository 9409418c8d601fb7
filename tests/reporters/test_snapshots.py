from dataclasses import replace

import pytest

from newskit.diagnostics import Severity
from newskit.reporters import FORMATS, ReportOptions, reporter
from newskit.reporters.step_summary import step_summary

_FIXED = ReportOptions(version="1.2.3")
_CASES = {
    "text.en.txt": ("text", _FIXED),
    "text.pt.txt": ("text", replace(_FIXED, language="pt")),
    "text.color.txt": ("text", replace(_FIXED, color=True)),
    "text.full.txt": ("text", replace(_FIXED, show_suppressed=True, verbose=True)),
    "text.statistics.txt": ("text", replace(_FIXED, statistics=True)),
    "text.statistics-quiet.pt.txt": (
        "text",
        replace(_FIXED, statistics=True, quiet=True, show_suppressed=True, language="pt"),
    ),
    "text.quiet-narrow.txt": ("text", replace(_FIXED, quiet=True, width=32)),
    "report.json": ("json", _FIXED),
    "report.jsonl": ("jsonl", replace(_FIXED, show_suppressed=True)),
    "github.txt": ("github", _FIXED),
    "github.suppressed.txt": ("github", replace(_FIXED, show_suppressed=True)),
    "gitlab.json": ("gitlab", _FIXED),
    "gitlab.suppressed.json": ("gitlab", replace(_FIXED, show_suppressed=True)),
    "report.sarif": ("sarif", _FIXED),
    "report.pt.sarif": ("sarif", replace(_FIXED, language="pt")),
    "junit.xml": ("junit", _FIXED),
    "junit.warnings.xml": ("junit", replace(_FIXED, fail_on=Severity.WARNING, show_suppressed=True)),
    "report.rdjson": ("rdjson", replace(_FIXED, show_suppressed=True)),
    "report.en.html": ("html", _FIXED),
    "report.pt.html": ("html", replace(_FIXED, language="pt", show_suppressed=True)),
}


@pytest.mark.parametrize("name", _CASES)
def test_a_report_is_printed_as_expected(name, report, matches_snapshot):
    """Every format prints the fixed report as its file of expected output says."""
    form, options = _CASES[name]
    matches_snapshot(name, reporter(form)(report, options))


@pytest.mark.parametrize("language", ["en", "pt"])
def test_the_step_summary_is_written_as_expected(language, report, matches_snapshot):
    """The table for the page of a GitHub job is as its file of expected output says."""
    matches_snapshot(f"step-summary.{language}.md", step_summary(report, replace(_FIXED, language=language)))


def test_every_format_has_expected_output():
    """No format is without a file of expected output."""
    assert {form for form, _ in _CASES.values()} == set(FORMATS)
