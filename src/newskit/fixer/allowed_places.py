"""Where the allowance of a diagnostic can stand, the nearest place first, and the edit that puts it there."""

from bisect import bisect_left
from enum import StrEnum
from typing import NamedTuple

from newskit.article import Article, Block, BlockKind
from newskit.checker.allowing import suppressions
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


class Places:
    """The places of one file, ready to be looked up: a file can have thousands of diagnostics."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._comments = _Comments(article)
        self._blocks = sorted(article.body.blocks, key=lambda block: block.span)
        lines = article.source.lines
        self._first = [lines.line_of(block.span.start) for block in self._blocks]
        self._last = [lines.line_of(max(b.span.end - 1, b.span.start)) for b in self._blocks]

    def of(self, diagnostic: Diagnostic) -> list[Place]:
        """The places at which a diagnostic may be allowed, the nearest first.

        MDX has no HTML comments, so that there the field is the only place for what stands in the body.
        """
        article, field = self._article, [Place(PlaceKind.FIELD)]
        if diagnostic.range is None or diagnostic.range.start.offset is None or article.front is None:
            return field
        line, offset = diagnostic.range.start.line, diagnostic.range.start.offset
        content = article.front.fence.content
        if content.start <= offset < content.end:
            more = self._comments.covering(line, PlaceKind.MORE)
            return [*more, Place(PlaceKind.END, line), Place(PlaceKind.ABOVE, line), *field]
        if offset >= article.body_span.start and not article.path.lower().endswith(".mdx"):
            return [*self._comments.covering(line, PlaceKind.MORE_IN_BODY), *self._block(line), *field]
        return field

    def _block(self, line: int) -> list[Place]:
        """Before the block that holds a line, unless a comment there would cut a list or a table in two."""
        number = bisect_left(self._last, line)
        while number < len(self._blocks) and self._blocks[number].kind is BlockKind.HTML:
            number += 1
        if number == len(self._blocks) or self._first[number] > line:
            return []
        block = self._blocks[number]
        start = self._article.source.lines.start_of(self._first[number])
        marks = self._article.source.text[start : block.span.start].strip(_MARKS)
        begins = _begins(block, self._blocks[number - 1] if number else None)
        return [Place(PlaceKind.BLOCK, start)] if begins and not marks else []


class _Comments:
    """The comments that allow something, by the lines that they cover."""

    def __init__(self, article: Article) -> None:
        self._ends: dict[tuple[PlaceKind, int], int] = {}
        ends: dict[tuple[int, int], int] = {}
        for each in suppressions(article):
            if each.lines is not None:
                ends[each.lines] = max(each.span.end, ends.get(each.lines, 0))
        for (first, last), end in ends.items():
            kind = PlaceKind.MORE_IN_BODY if end > article.body_span.start else PlaceKind.MORE
            for line in range(first, last + 1):
                self._ends[kind, line] = max(end, self._ends.get((kind, line), 0))

    def covering(self, line: int, kind: PlaceKind) -> list[Place]:
        """The end of the last comment that covers a line already."""
        end = self._ends.get((kind, line))
        return [] if end is None else [Place(kind, end)]


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


def _selector(diagnostic: Diagnostic) -> str:
    """How an allowance names the rule: by code; an entry of house style by its name, as one code has many."""
    return diagnostic.name if diagnostic.name.startswith("house/") else diagnostic.code


def _edit(article: Article, place: Place, diagnostics: list[Diagnostic]) -> Edit | None:
    codes = sorted({_selector(diagnostic) for diagnostic in diagnostics})
    words = f"newskit: allow {', '.join(codes)}"
    source, at = article.source, Span(place.at, place.at)
    if place.kind in (PlaceKind.MORE, PlaceKind.MORE_IN_BODY):
        return Edit(at, f", {', '.join(codes)}")
    if place.kind is PlaceKind.BLOCK:
        return Edit(at, f"<!-- {words} -->{source.newline}{source.newline}")
    if place.kind is PlaceKind.FIELD:
        return write.allow(source, article.front, codes) if article.front else None
    return write.comment(source, place.at, words, above=place.kind is PlaceKind.ABOVE)
