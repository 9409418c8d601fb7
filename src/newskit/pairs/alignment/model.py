"""Which blocks of an original and its translation belong together."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Blocks that say the same: indices into the prose blocks of each side, one to three, ascending."""

    original: tuple[int, ...]
    translation: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """The links in the order of the original, and the blocks without a partner.

    Links follow the order of both sides unless a paragraph was moved: then its link crosses others.
    """

    links: tuple[Link, ...]
    missing: tuple[int, ...] = ()
    added: tuple[int, ...] = ()

    def translation_of(self, original: int) -> tuple[int, ...]:
        """The translation's blocks for a block of the original; none when it is missing."""
        return next((link.translation for link in self.links if original in link.original), ())

    def moved(self) -> tuple[Link, ...]:
        """The links that stand out of order: before an earlier link's end on the translation's side."""
        reached, found = -1, []
        for link in self.links:
            if link.translation[0] < reached:
                found.append(link)
            reached = max(reached, link.translation[-1])
        return tuple(found)
