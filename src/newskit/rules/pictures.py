"""The pictures of an article: entries of `images` and Markdown images of the body, seen alike."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newskit.article import Article, InlineKind
from newskit.text import Span

_TEMPLATE = ("{{", "{%", "<%", "${")


class Picture(NamedTuple):
    """A picture.

    `file` is the path or address as written; `alt` None where an entry has none, and for a Markdown image the
    words between its brackets, empty or not. `span` is the place of the file or of the whole image,
    `alt_span` that of the words.
    """

    file: str
    span: Span
    alt: str | None
    alt_span: Span
    caption: str | None = None
    credit: str | None = None
    in_body: bool = False


def pictures(article: Article) -> Iterable[Picture]:
    """Every picture whose address is no template: entries first, then the body in the order of the text."""
    return _pictures(article) if article.images or "!" in article.body_signs else ()


def _pictures(article: Article) -> Iterator[Picture]:
    for picture in (*_entries(article), *_in_body(article)):
        if not any(mark in picture.file for mark in _TEMPLATE):
            yield picture


def _entries(article: Article) -> Iterator[Picture]:
    for image in article.images:
        span = image.file.span
        if span is None:
            continue
        alt = image.alt
        alt_span = alt.span if alt and alt.span else span
        credit = image.credit.value if image.credit else None
        caption = image.caption.value if image.caption else None
        yield Picture(image.file.value, span, alt.value if alt else None, alt_span, caption, credit)


def _in_body(article: Article) -> Iterator[Picture]:
    """The Markdown images; the body is read only where one can be."""
    if article.source.text.find("![", article.body_span.start) < 0:
        return
    for block in article.body.blocks:
        for inline in block.inlines:
            if inline.kind is InlineKind.IMAGE and inline.target:
                yield Picture(inline.target, inline.span, inline.label, inline.span, in_body=True)
