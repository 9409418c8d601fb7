"""What a body says in its own words: prose without code and without what others said, each character at its place."""

import re
from collections.abc import Iterator

from newskit.article import Article, Block, InlineKind

# One pair of marks each, so that an opening one without its partner masks nothing.
_QUOTATION = re.compile(r"“[^“”]{1,3000}”|«[^«»]{1,3000}»|„[^„“”]{1,3000}[“”]|\"[^\"\n]{1,3000}\"")
_CODE = re.compile(r"\{%-?\s{0,9}(highlight|raw)\b.{0,20000}?\{%-?\s{0,9}end\1\b", re.DOTALL)
_MARKS = frozenset("“«„\"")


def prose_blocks(article: Article) -> Iterator[Block]:
    """The blocks of running text outside Liquid's code blocks, which are no Markdown."""
    text, body = article.source.text, article.body
    if "{%" not in text:
        yield from body.prose_blocks
        return
    code = [found.span() for found in _CODE.finditer(text, body.span.start)]
    for block in body.prose_blocks:
        while code and code[0][1] <= block.span.start:
            del code[0]
        if not code or block.span.end <= code[0][0]:
            yield block


def own_words(block: Block) -> str:
    """The prose of a block with every quotation blank; its length is kept."""
    prose = block.prose
    if _MARKS.isdisjoint(prose):
        return prose
    return _QUOTATION.sub(_blank, prose)


def without_emphasis(article: Article, block: Block, prose: str) -> str:
    """The prose of a block with what stands in italics blank: titles, and words of other languages."""
    for inline in block.inlines:
        if inline.kind is InlineKind.EMPHASIS and article.source.text[inline.span.start] in "*_":
            start, end = inline.span.start - block.span.start, inline.span.end - block.span.start
            prose = prose[:start] + " " * (end - start) + prose[end:]
    return prose


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])
