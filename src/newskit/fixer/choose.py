"""Which fixes are made together: in the order of the text, none over another."""

from bisect import bisect_left, insort
from collections.abc import Iterable

from newskit.diagnostics import Applicability, Diagnostic
from newskit.text import Edit, Span


def chosen_edits(diagnostics: Iterable[Diagnostic], *, unsafe: bool = False) -> list[Edit]:
    """The edits of all fixes that may be applied and do not touch one another.

    A fix is made whole or not at all. Of two that overlap the first in the text is made; the other has its
    turn in the next pass. Equal edits of two fixes are made once.
    """
    chosen = _Chosen()
    for diagnostic in sorted(diagnostics, key=lambda d: d.sort_key):
        edits = _edits(diagnostic, unsafe=unsafe)
        if edits and all(edit in chosen or chosen.is_free(edit.span) for edit in edits):
            for edit in edits:
                chosen.add(edit)
    return chosen.edits()


class _Chosen:
    """Edits that do not touch one another, asked for their neighbours: a file can offer thousands."""

    def __init__(self) -> None:
        self._edits: dict[Edit, None] = {}
        self._spans: list[Span] = []

    def __contains__(self, edit: Edit) -> bool:
        return edit in self._edits

    def is_free(self, span: Span) -> bool:
        """Whether a span touches no chosen one; two different insertions at one place keep apart."""
        at = bisect_left(self._spans, span)
        around = self._spans[max(at - 1, 0) : at + 1]
        return not any(span.overlaps(other) or span == other for other in around)

    def add(self, edit: Edit) -> None:
        """Choose an edit."""
        if edit not in self._edits:
            self._edits[edit] = None
            insort(self._spans, edit.span)

    def edits(self) -> list[Edit]:
        """The edits in the order in which they were chosen."""
        return list(self._edits)


def _edits(diagnostic: Diagnostic, *, unsafe: bool) -> list[Edit]:
    fix = diagnostic.fix
    if fix is None or diagnostic.suppressed or (fix.applicability is Applicability.UNSAFE and not unsafe):
        return []
    edits = []
    for edit in fix.edits:
        start, end = edit.range.start.offset, edit.range.end.offset
        if start is None or end is None:
            return []
        edits.append(Edit(Span(start, end), edit.text))
    return edits
