"""The body of an article: blocks and inlines with their exact ranges."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from newskit.text import Span


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    CODE = "code"
    HTML = "html"
    RULE = "rule"
    FOOTNOTE = "footnote"


class InlineKind(StrEnum):
    """What an inline is."""

    LINK = "link"
    IMAGE = "image"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    CODE = "code"
    HTML = "html"
    TEMPLATE = "template"
    FOOTNOTE = "footnote"


class Inline(NamedTuple):
    """An inline with its range; `target` is the address of a link or image, `label` the words shown.

    A FOOTNOTE is the mark of a note that the body defines.
    """

    kind: InlineKind
    span: Span
    target: str = ""
    label: str = ""


class Block(NamedTuple):
    """A leaf block.

    `prose` has exactly the length of `span`: markup, code, HTML and template tags are blanks in it, so that
    the character at `prose[i]` stands at `span.start + i` in the file. `level` is the level of a heading;
    `depth` counts the lists and quotations around the block; `unclosed` says that the closing fence of a
    block of code is missing.
    """

    kind: BlockKind
    span: Span
    prose: str
    inlines: tuple[Inline, ...] = ()
    level: int = 0
    depth: int = 0
    quoted: bool = False
    unclosed: bool = False

    def words(self) -> str:
        """The prose on one line, blanks joined."""
        return " ".join(self.prose.split())


@dataclass(frozen=True)
class Body:
    """Everything after the front matter; `span` runs to the end of the file."""

    span: Span
    blocks: tuple[Block, ...]

    @cached_property
    def prose_blocks(self) -> tuple[Block, ...]:
        """The blocks that hold running text."""
        return tuple(b for b in self.blocks if b.prose and not b.prose.isspace())

    @cached_property
    def low_words(self) -> tuple[tuple[str, ...], ...]:
        """The words of each of `prose_blocks` in lower case, with the punctuation that touches them."""
        return tuple(tuple(block.prose.lower().split()) for block in self.prose_blocks)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Every different one of `low_words`."""
        return frozenset(chain.from_iterable(self.low_words))

    @cached_property
    def lead(self) -> Block | None:
        """The first paragraph."""
        return next((b for b in self.prose_blocks if b.kind is BlockKind.PARAGRAPH), None)
