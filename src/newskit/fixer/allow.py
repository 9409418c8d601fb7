"""Allowances written beside diagnostics, and the proof that they do that and nothing else."""

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum

from newskit.article import Article
from newskit.checker.allowing import Suppression, suppressions
from newskit.diagnostics import Diagnostic
from newskit.fixer.allowed_places import Chosen, Place, PlaceKind, edits_of, places_for
from newskit.fixer.fix import Judge, Read
from newskit.fixer.prove import breaks
from newskit.fixer.same import same_but_allowances
from newskit.text import Edit, Span, apply_edits

_MOST = 100  # diagnostics whose allowances are tried one by one; each trial reads the file anew


class Left(StrEnum):
    """Why no allowance was written."""

    UNREADABLE = "unreadable"
    BROKEN = "broken"
    UNUSED = "unused"
    NO_PLACE = "no-place"


@dataclass(frozen=True, slots=True)
class Allowed:
    """The text with its allowances, and the diagnostics that have none, each with the reason."""

    text: str
    left: tuple[tuple[Diagnostic, Left], ...] = ()


def allow(article: Article, told: list[Diagnostic], read: Read, judge: Judge) -> Allowed:
    """Write an allowance for each diagnostic of a file where that is safe.

    `read` reads a text as the same file, `judge` gives what the article rules say of it. Written is only what
    was proved: every diagnostic is covered by its allowance, all values and all prose read as before, and no
    rule says anything new.
    """
    left: list[tuple[Diagnostic, Left]] = []
    wanted: list[Diagnostic] = []
    for diagnostic in told:
        reason = _refusal(article, diagnostic)
        if reason is None:
            wanted.append(diagnostic)
        else:
            left.append((diagnostic, reason))
    trial = _Trial(article, read, judge)
    chosen, without = _chosen(trial, article, wanted)
    left += [(diagnostic, Left.NO_PLACE) for diagnostic in without]
    return Allowed(trial.text(chosen), tuple(left))


def _refusal(article: Article, diagnostic: Diagnostic) -> Left | None:
    """Why a diagnostic gets no allowance wherever it would stand."""
    if not article.source.decoded or article.front is None:
        return Left.UNREADABLE
    if diagnostic.name == "unused-suppression":
        return Left.UNUSED
    broken = any(breaks(fault.kind) for fault in article.faults)
    start = diagnostic.range.start.offset if diagnostic.range else None
    in_body = start is not None and start >= article.body_span.start and article.front.fence.closing
    of_syntax = any(breaks(fault.kind) and fault.kind == diagnostic.name for fault in article.faults)
    return Left.BROKEN if broken and (of_syntax or not in_body) else None


def _chosen(trial: "_Trial", article: Article, wanted: list[Diagnostic]) -> tuple[Chosen, list[Diagnostic]]:
    """Where each allowance goes, and the diagnostics for which no place is safe.

    All first choices together are nearly always right; otherwise each is tried alone, and the next place
    where it fails.
    """
    found = suppressions(article)
    broken = any(breaks(fault.kind) for fault in article.faults)
    places = [
        [p for p in places_for(article, each, found) if not broken or p.kind.in_body] for each in wanted
    ]
    firsts: Chosen = {}
    for diagnostic, candidates in zip(wanted, places, strict=True):
        if candidates:
            firsts.setdefault(candidates[0], []).append(diagnostic)
    without = [d for d, candidates in zip(wanted, places, strict=True) if not candidates]
    if trial.is_sound(firsts):
        return firsts, without
    if len(wanted) > _MOST:
        whole = [next((p for p in each if p.kind is PlaceKind.FIELD), None) for each in places]
        fields: Chosen = {p: [d for d, q in zip(wanted, whole, strict=True) if q == p] for p in whole if p}
        return (fields, without) if trial.is_sound(fields) else ({}, wanted)
    return _one_by_one(trial, wanted, places)


def _one_by_one(
    trial: "_Trial", wanted: list[Diagnostic], places: list[list[Place]]
) -> tuple[Chosen, list[Diagnostic]]:
    chosen: Chosen = {}
    without: list[Diagnostic] = []
    for diagnostic, candidates in zip(wanted, places, strict=True):
        for place in candidates:
            more = chosen | {place: [*chosen.get(place, []), diagnostic]}
            if trial.is_sound(more):
                chosen = more
                break
        else:
            without.append(diagnostic)
    return chosen, without


class _Trial:
    """One file, asked what some allowances would do to it."""

    def __init__(self, article: Article, read: Read, judge: Judge) -> None:
        self._article, self._read, self._judge = article, read, judge
        self._before = _told(judge(article))

    def text(self, chosen: Chosen) -> str:
        """The text with the allowances."""
        return apply_edits(self._article.source.text, edits_of(self._article, chosen) or [])

    def is_sound(self, chosen: Chosen) -> bool:
        """Whether the allowances cover their diagnostics and change nothing else."""
        edits = edits_of(self._article, chosen)
        if edits is None:
            return False
        after = self._read(apply_edits(self._article.source.text, edits))
        if not same_but_allowances(self._article, after):
            return False
        found = suppressions(after)
        wanted = (d for diagnostics in chosen.values() for d in diagnostics)
        return all(_covered(found, d, after, edits) for d in wanted) and not (
            _told(self._judge(after)) - self._before
        )


def _covered(found: list[Suppression], diagnostic: Diagnostic, after: Article, edits: list[Edit]) -> bool:
    """Whether a suppression covers the diagnostic where it stands after the edits."""
    if diagnostic.range is not None and diagnostic.range.start.offset is not None:
        at = diagnostic.range.start.offset
        at += sum(len(e.text) - (e.span.end - e.span.start) for e in edits if e.span.end <= at)
        diagnostic = replace(diagnostic, range=after.source.range(Span(at, at)))
    return any(each.covers(diagnostic) for each in found)


def _told(diagnostics: list[Diagnostic]) -> Counter[str]:
    return Counter(d.fingerprint for d in diagnostics if not d.suppressed)
