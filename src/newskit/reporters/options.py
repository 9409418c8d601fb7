"""How a report is shown."""

from dataclasses import dataclass

from newskit.diagnostics import Diagnostic, Report, Severity


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What a reader asked for.

    `language` is that of the messages ("en" or "pt"); `width` is the width of the terminal in columns, None
    for lines as long as they are; `version` is the version of newskit that machine formats name, the
    installed one when empty; `fail_on` is the severity from which on a run fails, None for never. What a
    format has no use for, it ignores.
    """

    language: str = "en"
    color: bool = False
    show_suppressed: bool = False
    statistics: bool = False
    quiet: bool = False
    verbose: bool = False
    width: int | None = 80
    version: str = ""
    fail_on: Severity | None = Severity.ERROR


def shown(report: Report, options: ReportOptions) -> tuple[Diagnostic, ...]:
    """The diagnostics to tell: all of them, or all but the suppressed."""
    if options.show_suppressed:
        return report.diagnostics
    return tuple(diagnostic for diagnostic in report.diagnostics if not diagnostic.suppressed)
