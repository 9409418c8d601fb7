"""Allowances written beside diagnostics, and the proof that they do that and nothing else."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate

from newskit.article import Article
from newskit.checker.allowing import Covering, suppressions
from newskit.diagnostics import Diagnostic
from newskit.fixer.allowed_places import Chosen, Place, Places, edits_of
from newskit.fixer.fix import Judge, Read
from newskit.fixer.prove import breaks
from newskit.fixer.same import same_but_allowances
from newskit.text import Edit, Span, apply_edits

_MOST = 60  # trials of one file, each of which reads it anew; after that the field takes what is left
_Wanted = tuple[Diagnostic, list[Place]]


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
    broken = any(breaks(fault.kind) for fault in article.faults)
    places = Places(article)
    each = [(d, [p for p in places.of(d) if p.kind.in_body or not broken]) for d in wanted]
    chosen, without = _settled(trial, each, {})
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


def _settled(trial: "_Trial", wanted: list[_Wanted], chosen: Chosen) -> tuple[Chosen, list[Diagnostic]]:
    """Where each allowance goes beside those already chosen, and the diagnostics for which no place is safe.

    All first choices together are nearly always right. Where they are not, the halves are tried, down to the
    one diagnostic whose place is wrong, which then gets its next one.
    """
    without = [diagnostic for diagnostic, places in wanted if not places]
    wanted = [each for each in wanted if each[1]]
    if not wanted:
        return chosen, without
    more = _with(chosen, [(diagnostic, places[0]) for diagnostic, places in wanted])
    if trial.is_sound(more):
        return more, without
    if trial.is_spent:
        more = _with(chosen, [(diagnostic, places[-1]) for diagnostic, places in wanted])
        return (more, without) if trial.is_sound(more) else (chosen, [*without, *(d for d, _ in wanted)])
    if len(wanted) == 1:
        diagnostic, places = wanted[0]
        parts = [[(diagnostic, places[1:])]]
    else:
        parts = [wanted[: len(wanted) // 2], wanted[len(wanted) // 2 :]]
    for part in parts:
        chosen, rest = _settled(trial, part, chosen)
        without += rest
    return chosen, without


def _with(chosen: Chosen, more: list[tuple[Diagnostic, Place]]) -> Chosen:
    """What was chosen with further allowances, those at one place together."""
    found = {place: list(diagnostics) for place, diagnostics in chosen.items()}
    for diagnostic, place in more:
        found.setdefault(place, []).append(diagnostic)
    return found


class _Trial:
    """One file, asked what some allowances would do to it."""

    def __init__(self, article: Article, read: Read, judge: Judge) -> None:
        self._article, self._read, self._judge = article, read, judge
        self._before = _told(judge(article))
        self._trials = 0

    @property
    def is_spent(self) -> bool:
        """Whether so many trials failed that the file gets no more of them."""
        return self._trials >= _MOST

    def text(self, chosen: Chosen) -> str:
        """The text with the allowances."""
        return apply_edits(self._article.source.text, edits_of(self._article, chosen) or [])

    def is_sound(self, chosen: Chosen) -> bool:
        """Whether the allowances cover their diagnostics and change nothing else."""
        self._trials += 1
        edits = edits_of(self._article, chosen)
        if edits is None:
            return False
        after = self._read(apply_edits(self._article.source.text, edits))
        if not same_but_allowances(self._article, after):
            return False
        covering, moved = Covering(suppressions(after)), _Moved(after, edits)
        wanted = (d for diagnostics in chosen.values() for d in diagnostics)
        if not all(covering.keys(moved(diagnostic)) for diagnostic in wanted):
            return False
        return not _told(self._judge(after)) - self._before


class _Moved:
    """Diagnostics where they stand after some edits."""

    def __init__(self, after: Article, edits: list[Edit]) -> None:
        self._after = after
        ordered = sorted(edits, key=lambda edit: edit.span.end)
        self._ends = [edit.span.end for edit in ordered]
        self._grown = [0, *accumulate(len(e.text) - (e.span.end - e.span.start) for e in ordered)]

    def __call__(self, diagnostic: Diagnostic) -> Diagnostic:
        if diagnostic.range is None or diagnostic.range.start.offset is None:
            return diagnostic
        at = diagnostic.range.start.offset
        at += self._grown[bisect_right(self._ends, at)]
        return replace(diagnostic, range=self._after.source.range(Span(at, at)))


def _told(diagnostics: list[Diagnostic]) -> Counter[str]:
    return Counter(d.fingerprint for d in diagnostics if not d.suppressed)
