"""The pair rules over one pair."""

from newskit.checker.failure import RuleFailure
from newskit.checker.file import apply_suppressions
from newskit.checker.resolve import Resolver
from newskit.checker.select import Selection, select
from newskit.checker.task import PairResult, Task
from newskit.config.settings import Settings
from newskit.diagnostics import Diagnostic
from newskit.diagnostics.packing import pack
from newskit.pairs import Pair
from newskit.parsing import read_bytes


def check_pair(
    original: tuple[str, bytes], translation: tuple[str, bytes], settings: Settings, task: Task
) -> PairResult:
    """Read both sides and run the pair rules; `settings` are those in force for the translation."""
    sides = [read_bytes(path, data, settings, task.now) for path, data in (original, translation)]
    failures: list[RuleFailure] = []
    pair = Pair(sides[0], sides[1], settings.pairs.untranslated)
    diagnostics = judge_pair(pair, select(settings.rules, task.command), failures)
    broken = tuple((f.code, f.name, str(f)) for f in failures)
    digests = (sides[0].source.digest, sides[1].source.digest)
    return PairResult(original[0], translation[0], digests, tuple(map(pack, diagnostics)), broken)


def judge_pair(pair: Pair, selection: Selection, failures: list[RuleFailure]) -> list[Diagnostic]:
    """The diagnostics of a pair with suppressions of both sides applied.

    Silent when a side has no front matter.
    """
    original, translation = pair.original, pair.translation
    if original.front is None or translation.front is None:
        return []
    resolver = Resolver({side.path: side.source for side in (original, translation)})
    found: list[Diagnostic] = []
    for rule in selection.pairs:
        try:
            found += resolver.diagnostics(rule, selection.severity(rule), list(rule.check(pair)))
        except Exception as cause:  # noqa: BLE001 - one broken rule must not silence the others
            failures.append(RuleFailure(rule.code, rule.name, translation.path, cause))
    ran = frozenset(rule.code for rule in selection.pairs)
    done: list[Diagnostic] = []
    for side in (original, translation):
        own = [d for d in found if d.path == side.path]
        done += apply_suppressions(side, own, selection, ran, unknown=False)
    return done
