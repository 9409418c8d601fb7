"""Blocks of a body taken away with the blank lines that belong to them."""

from newskit.article import Article
from newskit.text import Edit, Span


def without_block(article: Article, span: Span) -> Edit:
    """An edit that takes a block away: with the blank lines above it, or below it where it is the first."""
    before = _blanks_before(article, span)
    if before.start > article.body_span.start:
        return Edit(before, "")
    return Edit(_blanks_after(article, span), "")


def _blanks_before(article: Article, span: Span) -> Span:
    """The block with the line breaks and blanks before it, back to the end of the block above."""
    text, start = article.source.text, span.start
    while start > article.body_span.start and text[start - 1].isspace():
        start -= 1
    return Span(start, span.end)


def _blanks_after(article: Article, span: Span) -> Span:
    """The block with the line breaks and blanks after it, up to the next block."""
    text, end = article.source.text, span.end
    while end < article.body_span.end and text[end].isspace():
        end += 1
    return Span(span.start, end)
