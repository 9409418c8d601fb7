"""Stretches of the two sides that say the same: headlines, standfirsts, linked blocks of the bodies."""

from collections.abc import Iterator
from dataclasses import dataclass

from newskit.article import Article, Block, BlockKind, Value
from newskit.pairs.alignment import Alignment

_FIELDS = ("headline", "standfirst")


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks of the original and the blocks that stand for them; every block knows its place in its file.

    `is_field` tells a headline or standfirst, which says less than the text and may leave out what it likes.
    """

    original: tuple[Block, ...]
    translation: tuple[Block, ...]
    is_field: bool = False


def fields_of(original: Article, translation: Article) -> Iterator[Group]:
    """A group for each text field of the front matter that both sides have."""
    for name in _FIELDS:
        one, other = _block(original, name), _block(translation, name)
        if one and other:
            yield Group((one,), (other,), is_field=True)


def _block(article: Article, name: str) -> Block | None:
    """A field as it is written in the file, so that what is found in it has its exact place."""
    value: Value[str] | None = getattr(article, name)
    if value is None or value.span is None:
        return None
    return Block(BlockKind.PARAGRAPH, value.span, article.source.slice(value.span))


def linked(
    original: tuple[Block, ...], translation: tuple[Block, ...], alignment: Alignment
) -> Iterator[Group]:
    """A group for each link, in the order of the original."""
    for link in alignment.links:
        yield Group(
            tuple(original[i] for i in link.original), tuple(translation[i] for i in link.translation)
        )
