"""What a body says in its own words: prose without what others said, each character at its place."""

import re
from collections.abc import Iterator
from functools import lru_cache

from newskit.article import Article, Block, InlineKind
from newskit.language import unquoted

_TAG = re.compile(r"\{%-?\s{0,9}(end)?(highlight|raw)\b")


def prose_blocks(article: Article) -> Iterator[Block]:
    """The blocks of running text outside Liquid's code blocks, which are no Markdown."""
    text, body = article.source.text, article.body
    if "{%" not in text:
        yield from body.prose_blocks
        return
    code, at = _code(text, body.span.start), 0
    for block in body.prose_blocks:
        while at < len(code) and code[at][1] <= block.span.start:
            at += 1
        if at == len(code) or block.span.end <= code[at][0]:
            yield block


def _code(text: str, start: int) -> list[tuple[int, int]]:
    """Where Liquid's code blocks stand, from tag to tag."""
    found: list[tuple[int, int]] = []
    opened: tuple[int, str] | None = None
    for tag in _TAG.finditer(text, start):
        if opened is None and not tag[1]:
            opened = (tag.start(), tag[2])
        elif opened is not None and tag[1] and tag[2] == opened[1]:
            found.append((opened[0], tag.end()))
            opened = None
    return found


def own_words(block: Block) -> str:
    """The prose of a block with every quotation blank; its length is kept."""
    return _unquoted(block.prose)


_unquoted = lru_cache(maxsize=256)(unquoted)  # several rules ask for the same paragraphs, one after the other


def without_emphasis(article: Article, block: Block, prose: str) -> str:
    """The prose of a block with what stands in italics blank: titles, and words of other languages."""
    pieces: list[str] = []
    at = 0
    for inline in block.inlines:
        start, end = inline.span.start - block.span.start, inline.span.end - block.span.start
        if (
            inline.kind is InlineKind.EMPHASIS
            and start >= at
            and article.source.text[inline.span.start] in "*_"
        ):
            pieces += prose[at:start], " " * (end - start)
            at = end
    return "".join((*pieces, prose[at:])) if pieces else prose
