"""What the project needs of an article when the article itself is no longer at hand."""

from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from newskit.article.body import InlineKind
from newskit.article.model import Article
from newskit.article.tree import Scalar
from newskit.article.values import Value
from newskit.diagnostics import Place, cut_line
from newskit.text import Position, Range, Source, Span

Packed = tuple[Any, ...]
LONGEST_PATH = 1024
"""Code points of a path that is looked for."""
_MOST_PICTURES = 500  # of an article; each keeps its line
_TEXTS = ("id", "slug", "url", "translation_of")
_MOMENTS = ("published", "embargo", "expires")
_TRUE = frozenset({"true", "yes", "sim"})


class Stated(NamedTuple):
    """One thing that an article states: newskit's name of the field, the value, where it stands.

    `field` is also "related.file", "images.file", "image" for a picture in the body, and "permalink", which
    no field of newskit has to be named after. A moment is ISO 8601 text. `written` is the field's name in the
    file.
    """

    field: str
    value: str
    packed: Packed
    written: str

    @property
    def place(self) -> Place:
        """Where it stands."""
        return unpacked(self.packed)


class Allowed(NamedTuple):
    """A suppression that can cover what is told without the article.

    `lines` are the lines that it covers, None for the whole file; `used` tells that it has had an effect.
    """

    selector: str
    lines: tuple[int, int] | None
    packed: Packed
    used: bool


class Facts(NamedTuple):
    """A few plain values of one article, small enough to keep for a whole archive.

    `has_front` tells whether there is an article to pair; `blocks` are hashes of the prose of each block,
    empty where no run asked for them. `status` is the one in force; `untranslated` says that front matter
    marks the story as not translated; `address` is where its page stands, as addresses are compared, None
    where nobody can tell. `rows` are what it states (`stated` reads them), `allows` its suppressions.
    """

    path: str
    id: str | None = None
    language: str | None = None
    translation_of: str | None = None
    translation_key: str | None = None
    slug: str | None = None
    url: str | None = None
    has_front: bool = True
    blocks: tuple[str, ...] = ()
    status: str = "usable"
    untranslated: bool = False
    address: str | None = None
    rows: tuple[Packed, ...] = ()
    allows: tuple[Packed, ...] = ()

    def stated(self, *fields: str) -> Iterator[Stated]:
        """What the article states in some fields, in the order of the file's fields."""
        for row in self.rows:
            if row[0] in fields:
                yield Stated(row[0], row[1], row[2], row[3] if len(row) > 3 else row[0])

    def place_of(self, *fields: str) -> Place | None:
        """Where the first of some fields stands that the article has."""
        found = (stated.place for field in fields for stated in self.stated(field))
        return next(found, None)


def facts_of(article: Article, untranslated: tuple[str, ...] = ()) -> Facts:
    """The facts of an article; `untranslated` are the fields that mark one as not translated."""
    return Facts(
        article.path,
        id=_of(article.id),
        language=_of(article.language),
        translation_of=_of(article.translation_of),
        translation_key=_of(article.translation_key),
        slug=_of(article.slug),
        url=_of(article.url),
        has_front=article.front is not None,
        status=article.pub_status.value,
        untranslated=is_marked(article, untranslated),
        rows=tuple(_rows(article)) if article.front else (),
    )


def is_marked(article: Article, fields: tuple[str, ...]) -> bool:
    """Whether one of some front matter fields says yes."""
    entries = [article.front.entries.get(name) for name in fields] if article.front else []
    nodes = [entry.node for entry in entries if entry]
    return any(isinstance(node, Scalar) and node.text.strip().lower() in _TRUE for node in nodes)


def _of(value: Value[str] | None) -> str | None:
    return value.value if value is not None else None


def _rows(article: Article) -> Iterator[Packed]:
    for field in (*_TEXTS, *_MOMENTS):
        yield from _row(article, field, getattr(article, field))
    entry = article.front.entries.get("permalink") if article.front else None
    if entry is not None and isinstance(entry.node, Scalar):
        yield from _row(article, "permalink", Value(entry.node.text, entry.node.span))
    for story in article.related[:_MOST_PICTURES]:
        yield from _row(article, "related.file", story.file)
    for image in article.images[:_MOST_PICTURES]:
        yield from _row(article, "images.file", image.file)
    if "![" in article.source.text:
        yield from _pictures(article)


def _pictures(article: Article) -> Iterator[Packed]:
    """The pictures of the body that can be files: no web addresses, no pictures written out as data."""
    inlines = (inline for block in article.body.blocks for inline in block.inlines)
    images = (inline for inline in inlines if inline.kind is InlineKind.IMAGE and _may_be_path(inline.target))
    for inline in islice(images, _MOST_PICTURES):
        yield ("image", inline.target, packed(article.source, inline.span))


def _may_be_path(target: str) -> bool:
    return 0 < len(target) <= LONGEST_PATH and "://" not in target and not target.startswith(("data:", "//"))


def _row(article: Article, field: str, value: Value[Any] | None) -> Iterator[Packed]:
    if value is None or value.span is None:
        return
    row = (field, str(value.value), packed(article.source, value.span))
    written = article.front.written_name(field) if article.front and "." not in field else field
    yield row if written == field else (*row, written)


def packed(source: Source, span: Span) -> Packed:
    """A place as plain numbers and its line; shorter where it stands on one line, as most do."""
    start, end = source.range(span)
    line, column = cut_line(source.lines.line_text(start.line), start.column)
    if start.line == end.line and column == 1 and start.offset is not None:
        return (start.line, start.column, start.offset, end.column - start.column, line)
    return (*start, *end, line, column)


def unpacked(place: Packed) -> Place:
    """The place again."""
    if len(place) == 5:
        number, column, offset, length, line = place
        end = Position(number, column + length, offset + length)
        return Place(Range(Position(number, column, offset), end), line)
    return Place(Range(Position(*place[:3]), Position(*place[3:6])), place[6], place[7])
