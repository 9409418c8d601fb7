"""Bodies that are paragraphs and nothing else, as most news copy is, read without a Markdown parser.

Only where no character on the page could mean markup; a property holds the answer to the parser's.
"""

import re

from newskit.article import Block, BlockKind
from newskit.text import Span

# What can be or begin an inline; at the start of a line, what can begin a block or continue the one before.
_MARKUP = re.compile(
    r"[*_`\[\]<&\\|~{}\t\x00\x0b\x0c]|\r(?!\n)|^(?:[ #>+=-]|\d{1,9}[.)]|import\b|export\b)",
    re.MULTILINE,
)
_PARAGRAPH = re.compile(r"[^\r\n]++(?:\r?\n[^\r\n]++)*+")


def paragraphs(text: str, base: int) -> tuple[Block, ...] | None:
    """The paragraphs of a text whose first character stands at `base`; None where it may hold more."""
    if _MARKUP.search(text):
        return None
    found = []
    for paragraph in _PARAGRAPH.finditer(text):
        prose = paragraph[0].rstrip()
        start = base + paragraph.start()
        found.append(Block(BlockKind.PARAGRAPH, Span(start, start + len(prose)), prose))
    return tuple(found)
