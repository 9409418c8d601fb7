"""The words that reports add to what rules say."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from newskit.diagnostics import Applicability, Severity, Summary
from newskit.messages import Message, render

SEVERITIES = {
    Severity.ERROR: Message("report-error", "error"),
    Severity.WARNING: Message("report-warning", "warning"),
    Severity.NOTE: Message("report-note", "note"),
}
FIXES = {
    Applicability.SAFE: Message("report-fix-safe", "fix (safe)"),
    Applicability.UNSAFE: Message("report-fix-unsafe", "fix (unsafe)"),
}
SEE = Message("report-see", "see")
RULE = Message("report-rule", "rule")
SUPPRESSED = Message("report-suppressed", "suppressed")
MARKS = Message("report-marks", "[*] fixable with --fix, [-] some of them")
NOTHING = Message("report-nothing", "nothing to report")
SEVERITY = Message("report-column-severity", "Severity")
RULE_COLUMN = Message("report-column-rule", "Rule")
PLACE = Message("report-column-place", "Place")
MESSAGE = Message("report-column-message", "Message")


class Counted(NamedTuple):
    """The words for one and for any other number, the plural rule of English and of Portuguese."""

    one: Message
    many: Message

    def words(self, number: int, language: str) -> str:
        """A number with its noun."""
        message = self.one if number == 1 else self.many
        return render(replace(message, values={"number": number}), language)


FILES = Counted(Message("report-one-file", "{number} file"), Message("report-files", "{number} files"))
PAIRS = Counted(Message("report-one-pair", "{number} pair"), Message("report-pairs", "{number} pairs"))
ERRORS = Counted(Message("report-one-error", "{number} error"), Message("report-errors", "{number} errors"))
WARNINGS = Counted(
    Message("report-one-warning", "{number} warning"), Message("report-warnings", "{number} warnings")
)
NOTES = Counted(Message("report-one-note", "{number} note"), Message("report-notes", "{number} notes"))
FIXABLE = Counted(
    Message("report-one-fixable", "{number} fixable with --fix"),
    Message("report-fixables", "{number} fixable with --fix"),
)
HIDDEN = Counted(
    Message("report-one-suppressed", "{number} suppressed"),
    Message("report-suppressions", "{number} suppressed"),
)
SKIPPED = Counted(
    Message("report-one-skipped", "{number} file skipped"),
    Message("report-skips", "{number} files skipped"),
)
MORE = Counted(
    Message("report-one-more", "{number} more is not shown"),
    Message("report-more", "{number} more are not shown"),
)


def summary_words(summary: Summary, language: str) -> str:
    """The counts of a report in one line: what was read, what was found, what else is worth knowing."""
    read = _told(((FILES, summary.files), (PAIRS, summary.pairs)), language) or FILES.words(0, language)
    found = ((ERRORS, summary.errors), (WARNINGS, summary.warnings), (NOTES, summary.notes))
    beside = ((FIXABLE, summary.fixable), (HIDDEN, summary.suppressed), (SKIPPED, summary.skipped))
    line = f"{read}: {_told(found, language) or render(NOTHING, language)}"
    extra = _told(beside, language)
    return f"{line} ({extra})" if extra else line


def _told(counts: tuple[tuple[Counted, int], ...], language: str) -> str:
    """The counts that are not zero."""
    return ", ".join(words.words(number, language) for words, number in counts if number)


def counts_words(severities: Iterable[Severity], language: str) -> str:
    """How many of each severity, worst first; empty for none."""
    counts = Counter(severities)
    named = ((ERRORS, Severity.ERROR), (WARNINGS, Severity.WARNING), (NOTES, Severity.NOTE))
    return _told(tuple((words, counts[severity]) for words, severity in named), language)
