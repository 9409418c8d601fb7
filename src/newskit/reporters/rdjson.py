"""reviewdog's rdjson, https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto.

Columns there count the bytes of UTF-8. They are reckoned from the source line that a diagnostic carries, and
left out where that does not tell; a range without columns means its whole lines. A fix is one suggestion,
since reviewdog offers each suggestion by itself: where its edits cannot be written as one, its title is told
alone.
"""

from typing import Any

from newskit.diagnostics import Diagnostic, Report, Severity
from newskit.reporters.bytewise import SourceLine
from newskit.reporters.encoded import encoded
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.places import last_line
from newskit.reporters.told import rule_id, say, told
from newskit.reporters.visible import visible
from newskit.reporters.words import SUPPRESSED
from newskit.text import Range

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def render(report: Report, options: ReportOptions) -> str:
    """One DiagnosticResult; a suppressed diagnostic, when asked for, is an INFO that says so."""
    rows = [encoded(_diagnostic(diagnostic, options.language)) for diagnostic in shown(report, options)]
    diagnostics = "[\n" + ",\n".join(rows) + "\n]" if rows else "[]"
    return f'{{"source": {{"name": "newskit"}},\n"diagnostics": {diagnostics}}}\n'


def _diagnostic(diagnostic: Diagnostic, language: str) -> dict[str, Any]:
    first, *rest = told(diagnostic, language)
    mark = f" ({say(SUPPRESSED, language)})" if diagnostic.suppressed else ""
    location: dict[str, Any] = {"path": diagnostic.path}
    if diagnostic.range:
        location["range"] = _range(diagnostic.range, SourceLine(diagnostic))
    return {
        "message": "\n".join([f"{visible(diagnostic.name)}: {first}{mark}", *rest]),
        "location": location,
        "severity": "INFO" if diagnostic.suppressed else _SEVERITIES[diagnostic.severity],
        "code": {"value": rule_id(diagnostic)},
        **_suggestions(diagnostic),
    }


def _range(where: Range, line: SourceLine) -> dict[str, Any]:
    """Start and end with their columns, or the lines alone when one of the two is not known."""
    start, end = line.column(where.start), line.column(where.end)
    if start is None or end is None:
        return {"start": {"line": where.start.line}, "end": {"line": last_line(where)}}
    return {
        "start": {"line": where.start.line, "column": start},
        "end": {"line": where.end.line, "column": end},
    }


def _suggestions(diagnostic: Diagnostic) -> dict[str, Any]:
    """The fix as one replacement, where that can be written."""
    line = SourceLine(diagnostic)
    edit = line.joined(diagnostic.fix.edits) if diagnostic.fix else None
    if edit is None:
        return {}
    where = _range(edit.range, line)
    return {"suggestions": [{"range": where, "text": edit.text}]} if "column" in where["start"] else {}
