"""The copy of a body, for rules that look at single characters: markup and code are none of it."""

from collections.abc import Callable, Iterable, Iterator

from newskit.article import Article
from newskit.text import Span

_MOST = 20  # places told in one body; beyond that the whole text went the same way
_MOST_TRIED = 2_000  # places looked at; no story has so many


def in_copy(article: Article, find: Callable[[str, int, int], Iterable[Span]]) -> Iterator[Span]:
    """The first places that `find` gives of a body (text, start, end), in order, and that stand in copy.

    A body in which nothing is found is not cut into blocks.
    """
    text, told, at = article.source.text, 0, 0
    for tried, span in enumerate(find(text, *article.body_span)):
        blocks = article.body.prose_blocks
        while at < len(blocks) and blocks[at].span.end <= span.start:
            at += 1
        if at == len(blocks) or told == _MOST or tried == _MOST_TRIED:
            return
        block = blocks[at]
        if block.span.start <= span.start and block.prose[span.start - block.span.start] == text[span.start]:
            told += 1
            yield span
