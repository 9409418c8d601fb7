"""Which fixes are made together: in the order of the text, none over another."""

from collections.abc import Iterable

from newskit.diagnostics import Applicability, Diagnostic
from newskit.text import Edit, Span


def chosen_edits(diagnostics: Iterable[Diagnostic], *, unsafe: bool = False) -> list[Edit]:
    """The edits of all fixes that may be applied and do not touch one another.

    A fix is made whole or not at all. Of two that overlap the first in the text is made; the other has its
    turn in the next pass. Equal edits of two fixes are made once.
    """
    chosen: dict[Edit, None] = {}
    for diagnostic in sorted(diagnostics, key=lambda d: d.sort_key):
        edits = _edits(diagnostic, unsafe=unsafe)
        if edits and all(edit in chosen or _is_free(edit, chosen) for edit in edits):
            chosen.update(dict.fromkeys(edits))
    return list(chosen)


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


def _is_free(edit: Edit, chosen: dict[Edit, None]) -> bool:
    """Whether an edit touches no chosen one; two different insertions at one place keep apart."""
    return not any(edit.span.overlaps(other.span) or edit.span == other.span for other in chosen)
