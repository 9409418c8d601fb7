"""An original and its translation, and what follows from putting them side by side."""

from dataclasses import dataclass
from functools import cached_property

from newskit.article import Article, Block, is_marked
from newskit.pairs.alignment import Alignment, align
from newskit.pairs.evidence import PlacedDifference, number_differences
from newskit.pairs.groups import Group, fields_of, linked
from newskit.pairs.untranslated import untranslated_groups


@dataclass(frozen=True)
class Pair:
    """Two articles that say the same in two languages.

    `untranslated_fields` are the front matter fields with which a repository marks a translation as not done
    yet. Everything that rules need is worked out once, on first use.
    """

    original: Article
    translation: Article
    untranslated_fields: tuple[str, ...] = ("untranslated",)

    @cached_property
    def languages(self) -> tuple[str, str]:
        """The codes of the two sides; what a side does not say follows from the other ("en" and "pt")."""
        one, other = self.original.language_code, self.translation.language_code
        if one not in {"en", "pt"}:
            one = "pt" if other == "en" else "en"
        if other not in {"en", "pt"}:
            other = "pt" if one == "en" else "en"
        return one, other

    @cached_property
    def english(self) -> Article:
        """The side in English."""
        return self.original if self.languages[0] == "en" else self.translation

    @cached_property
    def portuguese(self) -> Article:
        """The side in Portuguese."""
        return self.translation if self.languages[0] == "en" else self.original

    @cached_property
    def blocks(self) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
        """The blocks of prose of original and translation, which the alignment counts."""
        return self.original.body.prose_blocks, self.translation.body.prose_blocks

    @cached_property
    def alignment(self) -> Alignment:
        """Which block stands for which."""
        return align(*self.blocks, self.languages)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """Headlines, standfirsts and linked blocks, in order."""
        return (*fields_of(self.original, self.translation), *linked(*self.blocks, self.alignment))

    @cached_property
    def untranslated(self) -> tuple[Group, ...]:
        """The groups still in the original's language; none where front matter says so itself."""
        return () if self.is_marked_untranslated else tuple(untranslated_groups(self.groups, self.languages))

    @cached_property
    def number_differences(self) -> tuple[PlacedDifference, ...]:
        """The numbers that differ between corresponding blocks, those that are translated."""
        left_out = set(map(id, untranslated_groups(self.groups, self.languages)))
        return number_differences([g for g in self.groups if id(g) not in left_out], self.languages)

    @cached_property
    def is_marked_untranslated(self) -> bool:
        """Whether a front matter field says that the translation is not done."""
        return is_marked(self.translation, self.untranslated_fields)
