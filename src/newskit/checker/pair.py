"""The pair rules over one pair."""

from newskit.article import Article
from newskit.checker.failure import RuleFailure
from newskit.checker.file import told_as_idle
from newskit.checker.resolve import Resolver
from newskit.checker.select import Selection, select
from newskit.checker.suppress import mark
from newskit.checker.task import PairResult, Task
from newskit.config.settings import Settings
from newskit.diagnostics import Diagnostic
from newskit.diagnostics.packing import pack
from newskit.pairs.model import Pair
from newskit.parsing import read_bytes


def check_pair(
    original: tuple[str, bytes], translation: tuple[str, bytes], settings: Settings, task: Task
) -> PairResult:
    """Read both sides and run the pair rules; `settings` are those in force for the translation."""
    sides = [read_bytes(path, data, settings) for path, data in (original, translation)]
    failures: list[RuleFailure] = []
    pair = Pair(sides[0], sides[1], settings.pairs.untranslated)
    diagnostics, idle = judge_pair(pair, select(settings.rules, task.command), failures)
    broken = tuple((f.code, f.name, str(f)) for f in failures)
    digests = (sides[0].source.digest, sides[1].source.digest)
    packed, packed_idle = tuple(map(pack, diagnostics)), tuple(map(pack, idle))
    return PairResult(original[0], translation[0], digests, packed, broken, packed_idle)


def judge_pair(
    pair: Pair, selection: Selection, failures: list[RuleFailure]
) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """The diagnostics of a pair with suppressions of both sides applied, and what would be said of idle ones.

    A suppression may be idle in one pair of a file and needed in another, so that is said only once all
    pairs are known. Silent when a side has no front matter.
    """
    sides = (pair.original, pair.translation)
    if any(side.front is None for side in sides):
        return [], []
    resolver = Resolver({side.path: side.source for side in sides})
    found: list[Diagnostic] = []
    for rule in selection.pairs:
        try:
            found += resolver.diagnostics(rule, selection.severity(rule), list(rule.check(pair)))
        except Exception as cause:  # noqa: BLE001 - one broken rule must not silence the others
            failures.append(RuleFailure(rule.code, rule.name, pair.translation.path, cause))
    return _suppressed(sides, found, selection)


def _suppressed(
    sides: tuple[Article, Article], found: list[Diagnostic], selection: Selection
) -> tuple[list[Diagnostic], list[Diagnostic]]:
    ran = frozenset(rule.code for rule in selection.pairs)
    done: list[Diagnostic] = []
    idle: list[Diagnostic] = []
    for side in sides:
        marked = mark(side, [d for d in found if d.path == side.path], ran, unknown=False)
        done += marked.diagnostics
        idle += told_as_idle(side, marked, selection, fixable=False)
    return done, idle
