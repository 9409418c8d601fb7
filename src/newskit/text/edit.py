"""Changes to a text, by span, and how they apply."""

from collections.abc import Iterable
from typing import NamedTuple

from newskit.text.span import Span


class Edit(NamedTuple):
    """Put `text` in place of `span`; an empty span inserts, an empty text deletes."""

    span: Span
    text: str


class OverlappingEditsError(ValueError):
    """Two edits want to change the same stretch of text."""


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made, whatever order they come in.

    Insertions at one place keep the order in which they were given; equal edits count once.

    Raises:
        OverlappingEditsError: two different edits overlap.
    """
    pieces: list[str] = []
    at = 0
    for span, new in sorted(dict.fromkeys(edits), key=lambda edit: edit.span):
        if span.start < at:
            raise OverlappingEditsError(f"edits overlap at offset {span.start}")
        pieces += text[at : span.start], new
        at = span.end
    return "".join(pieces) + text[at:]
