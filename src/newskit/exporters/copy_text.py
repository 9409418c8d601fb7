"""The copy of a story, ready for any format."""

from dataclasses import dataclass

from newskit.exporters.loss import Loss


@dataclass(frozen=True, slots=True)
class CopyText:
    """A body for the wire: clean HTML, the words alone, and what was lost."""

    html: str
    plain: str
    losses: tuple[Loss, ...]
