from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.diagnostics import Applicability, Diagnostic, Report, ResolvedFix, Severity
from newskit.messages import Message
from newskit.text import Position, Range

_SAYS = Message("wrong", "wrong")


def _diagnostic(
    severity=Severity.ERROR, path="a.md", line=1, column=1, code="FM001", **more: Any
) -> Diagnostic:
    where = Range(Position(line, column, None), Position(line, column, None))
    return Diagnostic(code, "wrong", severity, _SAYS, path, where, **more)


def _fix(applicability) -> ResolvedFix:
    return ResolvedFix(_SAYS, applicability, ())


def test_a_report_counts_what_is_told():
    """Suppressed diagnostics count only as suppressed; only safe fixes count as fixable."""
    report = Report.of(
        [
            _diagnostic(fix=_fix(Applicability.SAFE)),
            _diagnostic(fix=_fix(Applicability.UNSAFE)),
            _diagnostic(Severity.WARNING),
            _diagnostic(Severity.NOTE),
            _diagnostic(suppressed=True, fix=_fix(Applicability.SAFE)),
        ],
        files=3,
        skipped=2,
        pairs=1,
    )
    counts = report.summary
    assert (counts.errors, counts.warnings, counts.notes, counts.suppressed, counts.fixable) == (
        2,
        1,
        1,
        1,
        1,
    )
    assert (counts.files, counts.skipped, counts.pairs) == (3, 2, 1)


@pytest.mark.parametrize(
    ("severities", "worst"),
    [
        ([], None),
        ([Severity.NOTE], Severity.NOTE),
        ([Severity.NOTE, Severity.ERROR, Severity.WARNING], Severity.ERROR),
    ],
)
def test_the_worst_severity_decides(severities, worst):
    """The worst of what is not suppressed stands for the report."""
    suppressed = _diagnostic(Severity.ERROR, suppressed=True)
    assert Report.of([suppressed, *map(_diagnostic, severities)]).worst() is worst


def test_severities_have_an_order_and_a_word():
    """Note is below warning, warning below error; the word is the one of settings."""
    assert [severity.label for severity in sorted(Severity)] == ["note", "warning", "error"]


def test_a_diagnostic_about_a_whole_file_comes_first():
    """Within a file order is by place, and the whole file stands before its lines."""
    whole = replace(_diagnostic(code="ZZ999"), range=None)
    later = _diagnostic(line=2, column=3)
    earlier = _diagnostic(line=2, column=2, code="ZZ001")
    assert Report.of([later, earlier, whole]).diagnostics == (whole, earlier, later)


@given(
    st.permutations(
        [_diagnostic(path=p, line=n, code=c) for p in ("a", "b") for n in (2, 10) for c in ("X1", "X2")]
    )
)
def test_the_order_of_a_report_does_not_depend_on_the_order_of_work(diagnostics):
    """However files were shared out, the report is the same."""
    report = Report.of(diagnostics)
    assert [(d.path, d.range.start.line, d.code) for d in report.diagnostics] == sorted(
        (d.path, d.range.start.line, d.code) for d in diagnostics
    )
