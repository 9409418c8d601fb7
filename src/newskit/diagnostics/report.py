"""Everything one run found, sorted and counted."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from posixpath import join, normpath

from newskit.diagnostics.found import Applicability, Severity
from newskit.diagnostics.model import Diagnostic


@dataclass(frozen=True, slots=True)
class RuleInfo:
    """What an output may tell of a rule: plain text, so that reporters need no rules."""

    code: str
    name: str
    severity: Severity
    summary: str
    manual: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The counts of a report; suppressed diagnostics are counted only as suppressed."""

    files: int = 0
    skipped: int = 0
    pairs: int = 0
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    suppressed: int = 0
    fixable: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """Diagnostics in order, with the counts, the rules that took part and the paths of the files read."""

    diagnostics: tuple[Diagnostic, ...]
    summary: Summary
    rules: Mapping[str, RuleInfo] = field(default_factory=dict)
    paths: tuple[str, ...] = ()

    @classmethod
    def of(
        cls,
        diagnostics: Iterable[Diagnostic],
        *,
        files: int = 0,
        skipped: int = 0,
        pairs: int = 0,
        rules: Mapping[str, RuleInfo] | None = None,
    ) -> "Report":
        """Sort and count."""
        ordered = tuple(sorted(diagnostics, key=lambda d: d.sort_key))
        told = [d for d in ordered if not d.suppressed]
        by_severity = [sum(d.severity is severity for d in told) for severity in Severity]
        summary = Summary(
            files=files,
            skipped=skipped,
            pairs=pairs,
            notes=by_severity[0],
            warnings=by_severity[1],
            errors=by_severity[2],
            suppressed=len(ordered) - len(told),
            fixable=sum(d.fix is not None and d.fix.applicability is Applicability.SAFE for d in told),
        )
        return cls(ordered, summary, rules or {})

    def seen_from(self, way: str) -> "Report":
        """The same report with every path that is no absolute one as from another folder.

        `way` leads from there to the root of the project: "site", "../site", empty where it is the root.
        """
        if not way:
            return self
        return replace(
            self,
            diagnostics=tuple(_seen_from(way, diagnostic) for diagnostic in self.diagnostics),
            paths=tuple(_joined(way, path) for path in self.paths),
        )

    def worst(self) -> Severity | None:
        """The highest severity among what is not suppressed."""
        return max((d.severity for d in self.diagnostics if not d.suppressed), default=None)


def _seen_from(way: str, diagnostic: Diagnostic) -> Diagnostic:
    related = tuple(replace(other, path=_joined(way, other.path)) for other in diagnostic.related)
    return replace(diagnostic, path=_joined(way, diagnostic.path), related=related)


def _joined(way: str, path: str) -> str:
    """A path behind a way; steps up in it are taken."""
    joined = join(way, path)
    return normpath(joined) if joined != path and ".." in joined else joined
