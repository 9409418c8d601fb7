"""Markup that Markdown did not take for markup: readers see it as it is written.

What the parser understood is blank in the prose of a block, so that what is left of a mark stands there for
all to read. A backslash before a mark, and a template tag in it, say that it is meant.
"""

import re
from collections.abc import Iterator

from newskit.article import Article, Block
from newskit.text import Span


def shown_raw(article: Article, pattern: re.Pattern[str], gate: str) -> Iterator[tuple[Block, re.Match[str]]]:
    """Every match in what readers see; `gate` is what a body with a match must hold somewhere."""
    if article.source.text.find(gate, article.body_span.start) < 0:
        return
    for block in article.body.prose_blocks:
        if gate in block.prose:
            yield from ((block, m) for m in pattern.finditer(block.prose) if _is_bare(article, block, m))


def place(block: Block, found: re.Match[str], group: int | str = 0) -> Span:
    """Where a match in the prose of a block stands in the file."""
    return Span(block.span.start + found.start(group), block.span.start + found.end(group))


def is_jsx(article: Article) -> bool:
    """Whether the file is MDX: tags are components there, and what they hold need not be Markdown."""
    return article.path.endswith(".mdx")


def _is_bare(article: Article, block: Block, found: re.Match[str]) -> bool:
    """Whether all of a match is shown as it is written: nothing in it is escaped, a tag or other markup."""
    start, end = place(block, found)
    text = article.source.text
    return text[start:end] == found[0] and not (start > article.body_span.start and text[start - 1] == "\\")
