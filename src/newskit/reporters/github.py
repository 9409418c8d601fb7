"""Annotations for GitHub Actions, and the table for the page of the job.

Workflow commands: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions. What
must be escaped is taken from `escapeData` and `escapeProperty` of actions/toolkit: %, CR and LF everywhere, :
and , in properties too. Columns are given only where an annotation stays on one line; the Checks API refuses
them elsewhere.
"""

from newskit.diagnostics import Diagnostic, Report, Severity
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.told import told
from newskit.reporters.visible import visible
from newskit.text import Range

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(report: Report, options: ReportOptions) -> str:
    """One workflow command a diagnostic; a suppressed one, when asked for, is a notice."""
    commands = (_command(diagnostic, options.language) for diagnostic in shown(report, options))
    return "".join(f"{command}\n" for command in commands)


def _command(diagnostic: Diagnostic, language: str) -> str:
    """`::error file=...,line=...,title=...::message`."""
    name = "notice" if diagnostic.suppressed else _COMMANDS[diagnostic.severity]
    title = f"{diagnostic.code} {diagnostic.name}"
    properties = {"file": diagnostic.path, **_lines(diagnostic.range), "title": title}
    written = ",".join(f"{key}={visible(value).translate(_PROPERTY)}" for key, value in properties.items())
    text = "\n".join(told(diagnostic, language))
    return f"::{name} {written}::{text.translate(_DATA)}"


def _lines(where: Range | None) -> dict[str, str]:
    """Lines, and columns where start and end share a line."""
    if where is None:
        return {}
    start, end = where
    numbers = {"line": start.line, "endLine": end.line}
    if start.line == end.line:
        numbers |= {"col": start.column, "endColumn": end.column}
    return {key: str(number) for key, number in numbers.items()}
