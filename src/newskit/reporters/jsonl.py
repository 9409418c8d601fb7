"""JSON lines: one diagnostic a line, no header, no summary."""

from newskit.diagnostics import Report
from newskit.reporters.encoded import encoded
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.plain import diagnostic_object


def render(report: Report, options: ReportOptions) -> str:
    """Each diagnostic as the object it is in the JSON report, version 1."""
    lines = (
        encoded(diagnostic_object(diagnostic, options.language)) for diagnostic in shown(report, options)
    )
    return "".join(f"{line}\n" for line in lines)
