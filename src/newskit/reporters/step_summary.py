"""The Markdown table that GitHub shows on the page of a job (what is appended to $GITHUB_STEP_SUMMARY).

GitHub shows at most ten annotations of each kind a step; the table is where an editor sees the others.
"""

from newskit.diagnostics import Diagnostic, Report
from newskit.messages import Message, render
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.places import place
from newskit.reporters.visible import visible
from newskit.reporters.words import MESSAGE, MORE, PLACE, RULE_COLUMN, SEVERITIES, SEVERITY, summary_words

_MOST = 1000  # rows
_LONGEST = 1000  # characters of a cell
_MOST_BYTES = 1_000_000  # GitHub refuses a summary of more than 1 MiB
# A character reference never opens markup (CommonMark 0.31, section 2.5). The colon and the full stop are
# here because GitHub makes links of bare addresses, $ because it sets formulas.
_MARKUP = str.maketrans({character: f"&#{ord(character)};" for character in "\\`*_~[]()<>|&@#:.$!"})


def step_summary(report: Report, options: ReportOptions | None = None) -> str:
    """The counts and a row a diagnostic, worst first; content is escaped and cannot become markup."""
    options = options or ReportOptions()
    told = sorted(shown(report, options), key=lambda diagnostic: -diagnostic.severity)
    lines = ["### newskit", "", _cell(summary_words(report.summary, options.language))]
    rows = _rows(told, options.language)
    if rows:
        lines += ["", *_head(options.language), *rows]
    if len(told) > len(rows):
        lines += ["", _cell(MORE.words(len(told) - len(rows), options.language))]
    return "".join(f"{line}\n" for line in lines)


def _head(language: str) -> tuple[str, str]:
    """The two lines that open the table."""
    names = [render(name, language) for name in (SEVERITY, PLACE, RULE_COLUMN, MESSAGE)]
    return _table_line(names), _table_line(["---"] * len(names))


def _rows(told: list[Diagnostic], language: str) -> list[str]:
    """As many rows as GitHub takes."""
    rows: list[str] = []
    room = _MOST_BYTES
    for diagnostic in told[:_MOST]:
        row = _row(diagnostic, language)
        room -= len(row.encode()) + 1
        if room < 0:
            break
        rows.append(row)
    return rows


def _row(diagnostic: Diagnostic, language: str) -> str:
    """One diagnostic."""
    cells = (
        _say(SEVERITIES[diagnostic.severity], language),
        _cell(place(diagnostic.path, diagnostic.range)),
        _cell(f"{diagnostic.code} {diagnostic.name}"),
        _say(diagnostic.message, language),
    )
    return _table_line(cells)


def _table_line(cells: list[str] | tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _say(message: Message, language: str) -> str:
    return _cell(render(message, language))


def _cell(text: str) -> str:
    """Text that stays text in a Markdown table; a very long one is cut."""
    shown = visible(text)
    cut = shown if len(shown) <= _LONGEST else f"{shown[: _LONGEST - 1]}…"
    return cut.translate(_MARKUP)
