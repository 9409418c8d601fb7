"""Where the allowance of a diagnostic can stand, the nearest place first, and the edit that puts it there."""

from enum import StrEnum
from typing import NamedTuple

from newskit.article import Article, Block, BlockKind
from newskit.checker.allowing import Suppression
from newskit.diagnostics import Diagnostic
from newskit.parsing import write
from newskit.text import Edit, Span

_MARKS = " \t>-+*.)0123456789"  # what stands before the first words of a list or a quotation


class PlaceKind(StrEnum):
    """A way to allow: in a comment that is there, at a line's end, above it, before a block, in the field."""

    MORE = "more"
    MORE_IN_BODY = "more-in-body"
    END = "end"
    ABOVE = "above"
    BLOCK = "block"
    FIELD = "field"

    @property
    def in_body(self) -> bool:
        """Whether it leaves the front matter as it is."""
        return self in (PlaceKind.BLOCK, PlaceKind.MORE_IN_BODY)


class Place(NamedTuple):
    """A way to allow and where: a line for END and ABOVE, an offset for MORE and BLOCK."""

    kind: PlaceKind
    at: int = 0


Chosen = dict[Place, list[Diagnostic]]


def places_for(article: Article, diagnostic: Diagnostic, found: list[Suppression]) -> list[Place]:
    """The places at which a diagnostic may be allowed; `found` are the suppressions of the file.

    MDX has no HTML comments, so that there the field is the only place for what stands in the body.
    """
    field = [Place(PlaceKind.FIELD)]
    if diagnostic.range is None or diagnostic.range.start.offset is None or article.front is None:
        return field
    line, offset = diagnostic.range.start.line, diagnostic.range.start.offset
    content = article.front.fence.content
    if content.start <= offset < content.end:
        more = _more(found, line, PlaceKind.MORE, content)
        return [*more, Place(PlaceKind.END, line), Place(PlaceKind.ABOVE, line), *field]
    if offset >= article.body_span.start and not article.path.lower().endswith(".mdx"):
        return [
            *_more(found, line, PlaceKind.MORE_IN_BODY, article.body_span),
            *_block(article, line),
            *field,
        ]
    return field


def _more(found: list[Suppression], line: int, kind: PlaceKind, where: Span) -> list[Place]:
    """The end of the last comment that already covers a line."""
    covering = (each for each in found if each.lines and each.lines[0] <= line <= each.lines[1])
    ends = [each.span.end for each in covering if where.contains(each.span)]
    return [Place(kind, max(ends))] if ends else []


def _block(article: Article, line: int) -> list[Place]:
    """Before the block that holds a line, unless a comment there would cut a list or a table in two."""
    lines = article.source.lines
    blocks = sorted(article.body.blocks, key=lambda block: block.span)
    for number, block in enumerate(blocks):
        last = lines.line_of(max(block.span.end - 1, block.span.start))
        if block.kind is BlockKind.HTML or not lines.line_of(block.span.start) <= line <= last:
            continue
        start = lines.start_of(lines.line_of(block.span.start))
        marks = article.source.text[start : block.span.start].strip(_MARKS)
        begins = _begins(block, blocks[number - 1] if number else None)
        return [Place(PlaceKind.BLOCK, start)] if begins and not marks else []
    return []


def _begins(block: Block, previous: Block | None) -> bool:
    """Whether a block is the first of what it stands in: a list, a quotation, a table, or the body itself."""
    if block.kind is BlockKind.FOOTNOTE:
        return False
    if previous is None:
        return True
    if block.kind is BlockKind.TABLE_CELL and previous.kind is BlockKind.TABLE_CELL:
        return False
    return block.depth == 0 or previous.depth == 0


def edits_of(article: Article, chosen: Chosen) -> list[Edit] | None:
    """The edits that write the allowances; None when one of them has no place."""
    edits = [_edit(article, place, diagnostics) for place, diagnostics in chosen.items()]
    made = [edit for edit in edits if edit is not None]
    return made if len(made) == len(edits) else None


def _edit(article: Article, place: Place, diagnostics: list[Diagnostic]) -> Edit | None:
    codes = sorted({diagnostic.code for diagnostic in diagnostics})
    words = f"newskit: allow {', '.join(codes)}"
    source, at = article.source, Span(place.at, place.at)
    if place.kind in (PlaceKind.MORE, PlaceKind.MORE_IN_BODY):
        return Edit(at, f", {', '.join(codes)}")
    if place.kind is PlaceKind.BLOCK:
        return Edit(at, f"<!-- {words} -->{source.newline}{source.newline}")
    if place.kind is PlaceKind.FIELD:
        return write.allow(source, article.front, codes) if article.front else None
    return write.comment(source, place.at, words, above=place.kind is PlaceKind.ABOVE)
