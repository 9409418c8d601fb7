"""Text and places in it: sources, spans, positions, edits. Knows no news."""

from newskit.text.edit import Edit, OverlappingEditsError, apply_edits
from newskit.text.lines import LineIndex
from newskit.text.signs import ORDINARY, signs_of
from newskit.text.source import Source, digest_of
from newskit.text.span import Position, Range, Span

__all__ = [
    "ORDINARY",
    "Edit",
    "LineIndex",
    "OverlappingEditsError",
    "Position",
    "Range",
    "Source",
    "Span",
    "apply_edits",
    "digest_of",
    "signs_of",
]
