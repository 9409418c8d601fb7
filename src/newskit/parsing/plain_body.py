"""Bodies that are paragraphs and nothing else, as most news copy is, read without a Markdown parser.

Only where no character on the page could mean markup; a property holds the answer to the parser's.
"""

import re
from collections.abc import Iterator

from newskit.article import Block, BlockKind
from newskit.text import Span, signs_of

# What can be or begin an inline, and what ends no line or blanks none for the parser.
_MARKUP = frozenset("*_`[]<&\\|~{}\t\x00\x0b\x0c")
# At the start of a line: what can begin a block or continue the one before.
_OPENS = re.compile(r"[ #>+=-]|\d{1,9}[.)]|import\b|export\b")
_OPENS_BELOW = re.compile(rf"\n(?:{_OPENS.pattern})")
_LONE_RETURN = re.compile(r"\r(?!\n)")
_PARAGRAPH = re.compile(r"[^\r\n]++(?:\r?\n[^\r\n]++)*+")


def paragraphs(text: str, base: int) -> tuple[Block, ...] | None:
    """The paragraphs of a text whose first character stands at `base`; None where it may hold more."""
    signs = signs_of(text)
    if not _MARKUP.isdisjoint(signs) or _OPENS.match(text) or _OPENS_BELOW.search(text):
        return None
    if "\r" in signs:
        if _LONE_RETURN.search(text):
            return None
        return tuple(_block(found[0], base + found.start()) for found in _PARAGRAPH.finditer(text))
    return tuple(_parted(text, base))


def _parted(text: str, base: int) -> Iterator[Block]:
    """The paragraphs of a text whose lines end in a line feed alone."""
    at = base
    for part in text.split("\n\n"):
        written = part.lstrip("\n")
        if written:
            yield _block(written, at + len(part) - len(written))
        at += len(part) + 2


def _block(written: str, start: int) -> Block:
    prose = written.rstrip()
    return Block(BlockKind.PARAGRAPH, Span(start, start + len(prose)), prose)
