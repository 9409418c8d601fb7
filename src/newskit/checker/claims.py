"""What the rules on facts make of troubles: diagnostics, with suppressions applied and idle ones told."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from newskit.article import Allowed, Facts, unpacked
from newskit.checker.allowing import UNUSED, Kept, covers, is_of_unused, names
from newskit.checker.around import Around, Judged
from newskit.checker.failure import RuleFailure
from newskit.checker.resolve import PlacedResolver
from newskit.checker.select import Selection, select
from newskit.config import for_path
from newskit.diagnostics import Diagnostic, Placed
from newskit.index import Project, Scene
from newskit.rules import Kind, Rule, by_code, by_name


def judged(
    scenes: Sequence[Scene], project: Project | None, allowing: Mapping[str, Facts], around: Around
) -> Judged:
    """The diagnostics of every trouble that a rule in force claims."""
    claims = _Claims(around)
    for scene in scenes:
        claims.of_scene(scene)
    if project is not None:
        claims.of_project(project)
    diagnostics = list(_Suppressing(around, allowing).over(claims.diagnostics))
    return Judged(diagnostics, tuple((f.code, f.name, str(f)) for f in claims.failures))


def _selection(around: Around, path: str) -> Selection:
    return select(for_path(around.settings, path).rules, around.command)


class _Claims:
    """Asks the rules in force for each path, and makes diagnostics of what they say."""

    def __init__(self, around: Around) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.failures: list[RuleFailure] = []
        self._around = around
        self._resolver = PlacedResolver()

    def of_scene(self, scene: Scene) -> None:
        """What the rules on facts say of one article."""
        kinds = {trouble.kind for trouble in scene.troubles}
        for rule in _selection(self._around, scene.facts.path).on_facts(Kind.FACTS, kinds):
            self._keep(rule, partial(rule.check, scene), scene.facts.path)

    def of_project(self, project: Project) -> None:
        """What the project rules say; the settings of each path choose the rule and weigh it."""
        kinds = {trouble.kind for trouble in project.troubles}
        for listed in by_code().values():
            if listed.kind is Kind.PROJECT and listed.name in kinds:
                rule: Any = listed.load()()
                self._keep(rule, partial(rule.check, project), "the project")

    def _keep(self, rule: Rule, check: Callable[[], Iterable[Placed]], of: str) -> None:
        try:
            found = list(check())
        except Exception as cause:  # noqa: BLE001 - one broken rule must not silence the others
            self.failures.append(RuleFailure(rule.code, rule.name, of, cause))
            return
        for said in found:
            selection = _selection(self._around, said.path)
            if rule.code in selection.codes:
                severity = selection.severities.get(rule.code, said.severity or rule.severity)
                self.diagnostics.append(self._resolver.diagnostic(rule, severity, said))


class _Suppressing:
    """The suppressions of the articles over these diagnostics."""

    def __init__(self, around: Around, allowing: Mapping[str, Facts]) -> None:
        self._around = around
        self._allowing = allowing
        self._used: set[tuple[str, Allowed]] = set()

    def over(self, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """The diagnostics with the suppressed ones marked; then what is said of idle suppressions."""
        for diagnostic in diagnostics:
            covering = [each for each in self._of(diagnostic.path) if _covers(each, diagnostic)]
            self._used.update((diagnostic.path, each) for each in covering)
            yield replace(diagnostic, suppressed=True) if covering else diagnostic
        yield from self._idle()

    def _of(self, path: str) -> list[Allowed]:
        facts = self._allowing.get(path)
        return [Allowed(*each) for each in facts.allows] if facts else []

    def _idle(self) -> Iterator[Diagnostic]:
        listed, resolver = by_name()[UNUSED], PlacedResolver()
        rule = listed.load()()
        for path in sorted(self._allowing):
            selection = _selection(self._around, path)
            if listed.code not in selection.codes:
                continue
            kept = Kept((each.selector, each.lines) for each in self._of(path))
            for each in self._of(path):
                if not each.used and (path, each) not in self._used and self._has_run(each, selection):
                    said = Placed(path, unpacked(each.packed), rule.message(written=each.selector))
                    told = resolver.diagnostic(rule, selection.severity(rule), said)
                    yield replace(told, suppressed=kept.keeps(each.lines))

    def _has_run(self, allowed: Allowed, selection: Selection) -> bool:
        """Whether every rule in force that the selector names was asked; of pairs that is not known here."""
        if is_of_unused(allowed.selector):
            return False
        named = {code for code, each in by_code().items() if names(allowed.selector, code, each.name)}
        ran = selection.article_codes | selection.facts_codes
        if self._around.project:
            ran |= selection.project_codes
        return bool(named & ran) and named & selection.codes <= ran


def _covers(allowed: Allowed, diagnostic: Diagnostic) -> bool:
    return covers(allowed.selector, allowed.lines, diagnostic)
