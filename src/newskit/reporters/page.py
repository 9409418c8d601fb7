"""What the HTML report shows, in its order: text without markup, nothing in it unseen."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from newskit.diagnostics import Applicability, Diagnostic, Report, Severity
from newskit.reporters.manual import Block, blocks
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.page_words import PLACE, WHOLE_FILE
from newskit.reporters.places import place
from newskit.reporters.told import say
from newskit.reporters.visible import visible
from newskit.reporters.words import SEVERITIES, counts_words
from newskit.text import Range

_SIGNS = {Severity.ERROR: "✖", Severity.WARNING: "▲", Severity.NOTE: "●"}
_HERE = "‸"  # U+2038 CARET, where something is missing
_BEFORE, _MEANT, _AFTER = 160, 400, 160  # characters of a source line that are shown


class Marked(NamedTuple):
    """A source line in three parts, the middle one being what is meant, and its number."""

    number: int
    before: str
    meant: str
    after: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One diagnostic as the page shows it; `anchor` is its address on the page."""

    anchor: str
    severity: Severity
    sign: str
    severity_word: str
    code: str
    name: str
    path: str
    place: str
    message: str
    suppressed: bool
    line: Marked | None
    related: tuple[tuple[str, str], ...]
    fix: tuple[Applicability, str] | None


class Group(NamedTuple):
    """The entries of a file or of a rule, with their counts in words; `manual` is empty for a file."""

    anchor: str
    title: str
    subtitle: str
    counts: str
    entries: Sequence[Entry]
    manual: Sequence[Block] = ()


def entries(report: Report, options: ReportOptions) -> list[Entry]:
    """Every diagnostic to tell, by path and place."""
    return [
        _entry(f"d{number}", diagnostic, options.language)
        for number, diagnostic in enumerate(shown(report, options), 1)
    ]


def by_file(told: Iterable[Entry], language: str) -> list[Group]:
    """A group for every file that has diagnostics."""
    return [
        _group(f"file-{number}", path, "", found, language)
        for number, (path, found) in enumerate(_grouped(told, lambda entry: entry.path), 1)
    ]


def by_rule(told: Iterable[Entry], report: Report, language: str) -> list[Group]:
    """A group for every rule that spoke, in the order of the codes, with its manual page."""
    infos = {visible(code): info for code, info in report.rules.items()}
    groups = []
    for number, (title, found) in enumerate(_grouped(told, lambda entry: f"{entry.code} {entry.name}"), 1):
        info = infos.get(found[0].code)
        summary = visible(info.summary) if info else ""
        group = _group(f"rule-{number}", title, summary, found, language)
        groups.append(group._replace(manual=_manual(info.manual) if info else ()))
    return groups


def _grouped(told: Iterable[Entry], key: Callable[[Entry], str]) -> list[tuple[str, list[Entry]]]:
    groups: dict[str, list[Entry]] = defaultdict(list)
    for entry in told:
        groups[key(entry)].append(entry)
    return sorted(groups.items())


def _group(anchor: str, title: str, subtitle: str, found: list[Entry], language: str) -> Group:
    counts = counts_words([entry.severity for entry in found], language)
    return Group(anchor, title, subtitle, counts, found)


def _entry(anchor: str, diagnostic: Diagnostic, language: str) -> Entry:
    fix = diagnostic.fix
    return Entry(
        anchor,
        diagnostic.severity,
        _SIGNS[diagnostic.severity],
        say(SEVERITIES[diagnostic.severity], language),
        visible(diagnostic.code),
        visible(diagnostic.name),
        visible(diagnostic.path),
        _place(diagnostic.range, language),
        say(diagnostic.message, language),
        diagnostic.suppressed,
        _marked(diagnostic),
        tuple((place(r.path, r.range), say(r.message, language)) for r in diagnostic.related),
        (fix.applicability, say(fix.title, language)) if fix else None,
    )


def _place(where: Range | None, language: str) -> str:
    """Line and column in words."""
    if where is None:
        return say(WHOLE_FILE, language)
    return say(replace(PLACE, values={"line": where.start.line, "column": where.start.column}), language)


def _marked(diagnostic: Diagnostic) -> Marked | None:
    """The source line with the place marked; nothing where the place lies beyond what was kept of it."""
    where, line = diagnostic.range, diagnostic.source_line
    if where is None or not line:
        return None
    first = where.start.column - diagnostic.source_column
    if first > len(line):
        return None
    last = len(line)
    if where.end.line == where.start.line:
        last = max(first, where.end.column - diagnostic.source_column)
    before, meant, after = line[:first], line[first:last], line[last:]
    return Marked(
        where.start.line,
        "…" * (len(before) > _BEFORE) + _shown(before[-_BEFORE:]),
        _shown(meant[:_MEANT]) + "…" * (len(meant) > _MEANT) or _HERE,
        _shown(after[:_AFTER]) + "…" * (len(after) > _AFTER),
    )


def _shown(text: str) -> str:
    """A piece of a source line: tabs stay, what else is unseen becomes an escape."""
    return "\t".join(visible(part) for part in text.split("\t"))


def _manual(manual: str) -> list[Block]:
    """The blocks of a manual page, code with its lines."""
    return [
        Block(kind, "\n".join(visible(line) for line in text.split("\n"))) for kind, text in blocks(manual)
    ]
