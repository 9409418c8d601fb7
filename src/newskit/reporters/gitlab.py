"""GitLab Code Quality, https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.

GitLab wants description, check_name, fingerprint, severity, path and line, and shows nothing else. It keeps
one entry a fingerprint, and reads no further at the first entry that is not right. Its pages give the five
severities no meaning; error is major, warning minor and note info here, as linters that write this format
mostly have it, so that lists of several tools sort alike. Critical and blocker are not used: whether a branch
may be merged is what --fail-on decides.
"""

from collections import Counter
from typing import Any

from newskit.diagnostics import Diagnostic, Report, Severity
from newskit.reporters.encoded import encoded
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.places import last_line
from newskit.reporters.told import rule_id, say
from newskit.reporters.visible import visible
from newskit.reporters.words import SUPPRESSED

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(report: Report, options: ReportOptions) -> str:
    """One array, an entry a line; a suppressed diagnostic, when asked for, is an info that says so."""
    seen: Counter[str] = Counter()
    rows = [encoded(_entry(diagnostic, options.language, seen)) for diagnostic in shown(report, options)]
    return "[\n" + ",\n".join(rows) + "\n]\n" if rows else "[]\n"


def _entry(diagnostic: Diagnostic, language: str, seen: Counter[str]) -> dict[str, Any]:
    where = diagnostic.range
    mark = f" ({say(SUPPRESSED, language)})" if diagnostic.suppressed else ""
    return {
        "description": f"{visible(diagnostic.name)}: {say(diagnostic.message, language)}{mark}",
        "check_name": rule_id(diagnostic),
        "fingerprint": _unique(diagnostic.fingerprint, seen),
        "severity": "info" if diagnostic.suppressed else _SEVERITIES[diagnostic.severity],
        "location": {
            "path": diagnostic.path,
            "lines": {"begin": where.start.line if where else 1, "end": last_line(where) if where else 1},
        },
    }


def _unique(fingerprint: str, seen: Counter[str]) -> str:
    """The fingerprint; with a number where another diagnostic has the same, as in a file of two pairs."""
    seen[fingerprint] += 1
    return fingerprint if seen[fingerprint] == 1 else f"{fingerprint}-{seen[fingerprint]}"
