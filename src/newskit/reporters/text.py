"""Text for people: one block a diagnostic, with its source line, and a summary."""

from collections.abc import Iterator

from newskit.diagnostics import Diagnostic, Report, Severity
from newskit.messages import Message
from newskit.messages import render as words
from newskit.reporters import ansi
from newskit.reporters.excerpt import excerpt
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.places import place
from newskit.reporters.statistics import statistics
from newskit.reporters.visible import visible
from newskit.reporters.words import FIXES, RULE, SEE, SEVERITIES, SUPPRESSED, summary_words


def render(report: Report, options: ReportOptions) -> str:
    """A report as text, a line feed after every line; with `quiet`, diagnostics or counts alone."""
    printer = _Printer(report, options)
    if options.statistics:
        lines = list(statistics(report, options))
    else:
        lines = [line for diagnostic in shown(report, options) for line in printer.block(diagnostic)]
    if not options.quiet:
        lines.append(summary_words(report.summary, options.language))
    return "".join(f"{line}\n" for line in lines)


class _Printer:
    """The lines of one report, in one language and with or without colour."""

    def __init__(self, report: Report, options: ReportOptions) -> None:
        self._report = report
        self._options = options

    def block(self, diagnostic: Diagnostic) -> Iterator[str]:
        """Every line about one diagnostic."""
        yield self._head(diagnostic)
        yield from self._source(diagnostic)
        for related in diagnostic.related:
            message = self._say(related.message)
            yield f"  {self._say(SEE)} {place(related.path, related.range)}: {message}"
        if diagnostic.fix:
            kind = self._paint(self._say(FIXES[diagnostic.fix.applicability]), ansi.GREEN)
            yield f"  {kind}: {self._say(diagnostic.fix.title)}"
        rule = self._report.rules.get(diagnostic.code)
        if self._options.verbose and rule:
            yield f"  {self._say(RULE)}: {visible(rule.summary)}"

    def _head(self, diagnostic: Diagnostic) -> str:
        """Where it is, how bad, which rule, and what it says."""
        where = self._paint(place(diagnostic.path, diagnostic.range), ansi.BOLD)
        severity = self._severity(self._say(SEVERITIES[diagnostic.severity]), diagnostic.severity)
        rule = f"{visible(diagnostic.code)} {visible(diagnostic.name)}"
        mark = f" ({self._say(SUPPRESSED)})" if diagnostic.suppressed else ""
        return f"{where}: {severity} {rule}: {self._say(diagnostic.message)}{mark}"

    def _source(self, diagnostic: Diagnostic) -> Iterator[str]:
        """The source line behind a gutter with its number, and the carets below; nothing without a line."""
        if diagnostic.range is None or not diagnostic.source_line:
            return
        start, end = diagnostic.range
        number = str(start.line)
        first = start.column - diagnostic.source_column
        if first > len(diagnostic.source_line):  # the place lies beyond what was kept of a long line
            return
        last = first + (end.column - start.column) if end.line == start.line else len(diagnostic.source_line)
        room = self._options.width and self._options.width - len(number) - 5
        line, carets = excerpt(diagnostic.source_line, first, last, room)
        gutter = self._paint(f"{number} |", ansi.DIM)
        below = self._paint(f"{'':>{len(number)}} |", ansi.DIM)
        yield f"  {gutter} {line}"
        marks = carets.lstrip()
        blanks = " " * (len(carets) - len(marks))
        yield f"  {below} {blanks}{self._severity(marks, diagnostic.severity)}"

    def _say(self, message: Message) -> str:
        """The words of a message, nothing in them left unseen."""
        return visible(words(message, self._options.language))

    def _severity(self, text: str, severity: Severity) -> str:
        return self._paint(text, ansi.SEVERITIES[severity])

    def _paint(self, text: str, style: str) -> str:
        return ansi.painted(text, style, on=self._options.color)
