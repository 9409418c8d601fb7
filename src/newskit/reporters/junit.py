"""JUnit XML for systems that show test results, as the schema of Jenkins' xUnit plugin (junit-10.xsd) has it.

One suite, and a case for every file that was read: its name is the path. A file with diagnostics at or above
--fail-on has failed, the others have passed; what lies below the threshold stands in `system-out`. A case has
at most one failure with all its diagnostics, since GitLab shows no second one. Durations are not known and
left out.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from newskit.diagnostics import Diagnostic, Report
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.places import place
from newskit.reporters.told import say, told
from newskit.reporters.visible import escape, visible
from newskit.reporters.words import SEVERITIES, SUPPRESSED, counts_words

# What XML 1.0 (fifth edition, section 2.2) allows in no document, escaped or not.
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def render(report: Report, options: ReportOptions) -> str:
    """The suite as one document."""
    files: dict[str, list[Diagnostic]] = defaultdict(list)
    for diagnostic in shown(report, options):
        files[diagnostic.path].append(diagnostic)
    cases = [_Case(path, files.get(path, ()), options) for path in sorted({*report.paths, *files})]
    counts = f'tests="{len(cases)}" failures="{sum(bool(case.failing) for case in cases)}" errors="0"'
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuites name="newskit" {counts}>']
    lines.append(f'  <testsuite name="newskit" {counts} skipped="0">')
    lines += [line for case in cases for line in case.lines()]
    return "".join(f"{line}\n" for line in [*lines, "  </testsuite>", "</testsuites>"])


class _Case:
    """One file: what it fails by, and what is told beside."""

    def __init__(self, path: str, diagnostics: Sequence[Diagnostic], options: ReportOptions) -> None:
        self._path = path
        self._language = options.language
        self.failing = [d for d in diagnostics if _fails(d, options)]
        self._others = [d for d in diagnostics if not _fails(d, options)]

    def lines(self) -> Iterator[str]:
        """The element, a line each."""
        head = f'    <testcase name="{_safe(self._path)}" classname="newskit"'
        if not self.failing and not self._others:
            yield f"{head}/>"
            return
        yield f"{head}>"
        if self.failing:
            worst = max(d.severity for d in self.failing)
            message = _safe(self._message())
            text = self._text(self.failing)
            yield f'      <failure message="{message}" type="{worst.label}">{text}</failure>'
        if self._others:
            yield f"      <system-out>{self._text(self._others)}</system-out>"
        yield "    </testcase>"

    def _message(self) -> str:
        """The one diagnostic, or how many there are."""
        if len(self.failing) == 1:
            return say(self.failing[0].message, self._language)
        return counts_words([d.severity for d in self.failing], self._language)

    def _text(self, diagnostics: list[Diagnostic]) -> str:
        return "\n".join(_safe(line) for d in diagnostics for line in self._told(d))

    def _told(self, diagnostic: Diagnostic) -> list[str]:
        """The lines of a text report, without the source line."""
        first, *rest = told(diagnostic, self._language)
        severity = say(SEVERITIES[diagnostic.severity], self._language)
        mark = f" ({say(SUPPRESSED, self._language)})" if diagnostic.suppressed else ""
        where = place(diagnostic.path, diagnostic.range)
        head = f"{where}: {severity} {diagnostic.code} {diagnostic.name}: {first}{mark}"
        return [head, *(f"  {line}" for line in rest)]


def _fails(diagnostic: Diagnostic, options: ReportOptions) -> bool:
    threshold = options.fail_on
    return not diagnostic.suppressed and threshold is not None and diagnostic.severity >= threshold


def _safe(text: str) -> str:
    """Text as it may stand in an element or between double quotes."""
    return _ILLEGAL.sub(lambda match: escape(match[0]), visible(text)).translate(_MARKUP)
