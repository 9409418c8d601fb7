"""How often each rule spoke, in place of the diagnostics: the first look at a large archive."""

from collections import Counter
from collections.abc import Iterator

from newskit.diagnostics import Applicability, Diagnostic, Report
from newskit.messages import render
from newskit.reporters.options import ReportOptions, shown
from newskit.reporters.visible import visible
from newskit.reporters.words import MARKS

_ALL, _SOME, _NONE = "[*]", "[-]", "[ ]"


def statistics(report: Report, options: ReportOptions) -> Iterator[str]:
    """A line a rule, the most frequent first: count, code, whether `--fix` mends all or some of them, name.

    Below it, unless quiet, what the marks mean, where there are any.
    """
    told = shown(report, options)
    counts = Counter((d.code, d.name) for d in told)
    mended = Counter((d.code, d.name) for d in told if _is_fixable(d))
    width = max((len(str(count)) for count in counts.values()), default=0)
    for rule, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        mark = _NONE if not mended[rule] else _ALL if mended[rule] == count else _SOME
        yield f"{count:>{width}} {visible(rule[0])} {mark} {visible(rule[1])}"
    if mended and not options.quiet:
        yield render(MARKS, options.language)


def _is_fixable(diagnostic: Diagnostic) -> bool:
    """Whether --fix would mend it."""
    fix = diagnostic.fix
    return fix is not None and fix.applicability is Applicability.SAFE and not diagnostic.suppressed
