"""From what files and pairs gave to a report."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from newskit.checker.around import Judged
from newskit.checker.task import FileResult, PairResult
from newskit.diagnostics import Diagnostic, Report, RuleInfo
from newskit.diagnostics.packing import unpack

if TYPE_CHECKING:
    from newskit.checker.baseline import Baseline

# Rules on articles that are silent where a rule on pairs, which knows more, speaks of the same place.
_SAID_BETTER = {"LG002": "TP002"}


def diagnostics_of(
    results: dict[str, FileResult],
    pairs: Sequence[PairResult],
    on_facts: Sequence[Diagnostic] = (),
    baseline: "Baseline | None" = None,
) -> list[Diagnostic]:
    """Every diagnostic, in order; those in the baseline are marked as suppressed."""
    everything: list[FileResult | PairResult] = [*results.values(), *pairs]
    found = [unpack(packed) for result in everything for packed in result.diagnostics]
    found = [*_told_once(found), *_idle_everywhere(pairs), *on_facts]
    found.sort(key=lambda diagnostic: diagnostic.sort_key)
    return baseline.mark(found) if baseline else found


def report_of(
    diagnostics: Sequence[Diagnostic],
    results: dict[str, FileResult],
    *,
    pairs: int = 0,
    skipped: int = 0,
    with_rules: bool = False,
) -> Report:
    """The report over diagnostics, with the counts of files and pairs; `skipped` were never looked into."""
    read = tuple(path for path, result in results.items() if not result.skipped)
    report = Report.of(
        diagnostics,
        files=len(read),
        skipped=skipped + len(results) - len(read),
        pairs=pairs,
        rules=_rules(diagnostics) if with_rules else {},
    )
    return replace(report, paths=read)


def failures_of(results: Iterable[FileResult | PairResult | Judged]) -> tuple[str, ...]:
    """The words of the rules that broke."""
    return tuple(words for result in results for _, _, words in result.failures)


def _told_once(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The diagnostics without what an article rule says of a place of which a pair rule says more."""
    better: dict[tuple[str, str], list[Diagnostic]] = {}
    for each in diagnostics:
        if each.code in _SAID_BETTER.values():
            better.setdefault((each.code, each.path), []).append(each)
    for each in diagnostics:
        others = better.get((_SAID_BETTER.get(each.code, ""), each.path), ())
        if not any(_overlap(each, other) for other in others):
            yield each


def _overlap(one: Diagnostic, other: Diagnostic) -> bool:
    if one.range is None or other.range is None:
        return False
    starts, ends = (one.range.start, other.range.start), (one.range.end, other.range.end)
    return max(place.offset or 0 for place in starts) < min(place.offset or 0 for place in ends)


def _idle_everywhere(pairs: Sequence[PairResult]) -> Iterator[Diagnostic]:
    """What is said of suppressions on pair rules that had no effect in any pair of their file."""
    told = [unpack(packed) for pair in pairs for packed in pair.idle]
    times = Counter((d.path, d.range) for d in told)
    sides = Counter(path for pair in pairs for path in (pair.original, pair.translation))
    for diagnostic in dict.fromkeys(told):
        if times[diagnostic.path, diagnostic.range] == sides[diagnostic.path]:
            yield diagnostic


def _rules(diagnostics: Iterable[Diagnostic]) -> dict[str, RuleInfo]:
    """The rules that a report speaks of, for formats that explain them."""
    from newskit.rules import by_code

    known = by_code()
    return {
        code: known[code].load().info() for code in sorted({d.code for d in diagnostics}) if code in known
    }
