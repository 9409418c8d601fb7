"""Blocks of a translation that are still in the language of the original."""

import re
from collections.abc import Iterable, Iterator

from newskit.article import Block, BlockKind, InlineKind
from newskit.language import of_block, unquoted
from newskit.language.vote import vote
from newskit.pairs.groups import Group

_FEWEST_WORDS = 8
_MOSTLY = 0.6
_ANCHOR = re.compile(r"\{#[^{}\n]*\}")
_WORD = re.compile(r"[^\W\d_]+")
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE, BlockKind.HEADING})


def untranslated_groups(groups: Iterable[Group], languages: tuple[str, str]) -> Iterator[Group]:
    """The groups whose translation is not translated."""
    for group in groups:
        words = _words(group.original)
        if all(_is_untranslated(block, words, languages) for block in group.translation):
            yield group


def _is_reference(block: Block) -> bool:
    """Whether a block is the title of something linked to, which keeps its language."""
    linked = sum(i.span.end - i.span.start for i in block.inlines if i.kind is InlineKind.LINK)
    return linked > _MOSTLY * (block.span.end - block.span.start)


def _words(blocks: Iterable[Block]) -> list[str]:
    return [word for block in blocks for word in _WORD.findall(_ANCHOR.sub(" ", block.prose.lower()))]


def _is_untranslated(block: Block, original: list[str], languages: tuple[str, str]) -> bool:
    """Whether a block is in the original's language.

    Block quotes are left alone, and so is what stands in quotation marks unless the whole block is the
    original's word for word.
    """
    if block.kind not in _PROSE or block.quoted:
        return False
    words = _words([block])
    if len(words) < _FEWEST_WORDS or _is_reference(block):
        return False
    if words == original:
        return vote(block.prose).leader == languages[0]
    own = unquoted(_ANCHOR.sub(" ", block.prose))
    return len(_WORD.findall(own)) >= _FEWEST_WORDS and of_block(own) == languages[0]
