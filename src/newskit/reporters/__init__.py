"""A report as text for people or machines: one file a format, chosen by name.

A reporter is a function `render(report, options) -> str`. It prints what stands in the report; it reads no
file and knows no rule. Every value in a report may come from a hostile file, so each format escapes for where
it goes.
"""

from collections.abc import Callable
from importlib import import_module

from newskit.diagnostics import Report
from newskit.messages import Message, UsageError
from newskit.reporters.options import ReportOptions

__all__ = [
    "EXPLAINING",
    "FORMATS",
    "FOR_PEOPLE",
    "FROM_HERE",
    "FROM_REPOSITORY",
    "ReportOptions",
    "Reporter",
    "reporter",
]

Reporter = Callable[[Report, ReportOptions], str]

FORMATS = {
    "text": "newskit.reporters.text",
    "json": "newskit.reporters.json",
    "jsonl": "newskit.reporters.jsonl",
    "github": "newskit.reporters.github",
    "gitlab": "newskit.reporters.gitlab",
    "sarif": "newskit.reporters.sarif",
    "junit": "newskit.reporters.junit",
    "rdjson": "newskit.reporters.rdjson",
    "html": "newskit.reporters.html",
}
"""The module of each format, imported when the format is asked for."""

EXPLAINING = frozenset(["sarif", "html"])
"""The formats that tell of the rules themselves, for which a report needs `Report.rules`."""

FOR_PEOPLE = frozenset(["text", "html"])
"""The formats in the reader's language; the others, for machines, are English unless asked otherwise."""

FROM_REPOSITORY = frozenset(["github", "gitlab", "sarif"])
"""The formats whose readers take paths from the root of the git repository."""

FROM_HERE = frozenset(["rdjson"])
"""The formats whose readers take paths from the folder in which they run, as newskit does beside them."""


def reporter(name: str) -> Reporter:
    """The reporter of a format.

    Raises:
        UsageError: no format has this name.
    """
    if name not in FORMATS:
        raise UsageError(_unknown(name))
    render: Reporter = import_module(FORMATS[name]).render
    return render


def _unknown(name: str) -> Message:
    """What to say of a format that is not there: the nearest name, else all of them."""
    from difflib import get_close_matches

    nearest = get_close_matches(name, FORMATS, n=1)
    if nearest:
        english = "unknown report format: {name}; the nearest is {nearest}"
        return Message("report-nearest-format", english, {"name": name, "nearest": nearest[0]})
    english = "unknown report format: {name}; known are {known}"
    return Message("report-unknown-format", english, {"name": name, "known": tuple(FORMATS)})
