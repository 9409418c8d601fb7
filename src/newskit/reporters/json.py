"""The JSON report, version 1; schemas/report.schema.json describes it."""

from newskit import __version__
from newskit.diagnostics import Report
from newskit.reporters.encoded import encoded
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.plain import diagnostic_object, summary_object

VERSION = 1


def render(report: Report, options: ReportOptions) -> str:
    """The report as one JSON document; each diagnostic stands on a line of its own, for comparing reports."""
    tool = {"name": "newskit", "version": options.version or __version__}
    rows = [encoded(diagnostic_object(diagnostic, options.language)) for diagnostic in shown(report, options)]
    diagnostics = "[\n" + ",\n".join(rows) + "\n]" if rows else "[]"
    return (
        f'{{"version": {VERSION}, "tool": {encoded(tool)},\n'
        f'"diagnostics": {diagnostics},\n'
        f'"summary": {encoded(summary_object(report.summary))}}}\n'
    )
