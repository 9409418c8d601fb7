"""Bodies: Markdown blocks and inlines with their exact ranges, everything that is not prose masked.

pyromark (pulldown-cmark) gives the byte range of every block and inline. Template tags of Liquid, Nunjucks,
Hugo shortcodes and JSX are no Markdown: they are found first and masked in the prose. Linear in the length
of the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from newskit.article import Block, BlockKind, Body, Inline, InlineKind
from newskit.parsing.plain_body import paragraphs
from newskit.text import Source, Span

_TEMPLATE = re.compile(
    r"\{\{[^\n]{0,500}?\}\}|\{%[^\n]{0,500}?%\}|\{/\*[^\n]{0,500}?\*/\}"
    r"|^import\b[^\n'\"]*\bfrom[ \t]+['\"][^\n]*$"
    r"|^export[ \t]+(?:const|default|let|function)\b[^\n]*$",
    re.MULTILINE,
)
# A component's tag with an expression in braces: no tag to Markdown, whatever lines it stands on.
# No piece of it reaches past the next "<", so that all tags together cost the length of the text.
_COMPONENT = re.compile(
    r"<[A-Za-z][\w.:-]{0,60}+(?:[^<>\"'{}]{1,300}+|\"[^\"<>]{0,300}+\"|'[^'<>]{0,300}+'"
    r"|\{(?:[^{}<]{1,300}+|\{[^{}<]{0,300}+\}){0,20}+\}){0,60}+>"
)
_TAG_NAME = re.compile(r"\{[{%][-<%]? {0,9}(/ {0,9}|end)?([a-z]+)")
_HOLDS_NO_PROSE = frozenset({"comment", "highlight", "code", "mermaid"})
_FENCE = re.compile(r"(`{3,}|~{3,})")
_MODULE_LINE = re.compile(r"(?:\A|\n)(?:import|export)\b")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_NOT_BREAK = re.compile(r"[^\n\r]")
_ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_LEAVES = {
    "Paragraph": BlockKind.PARAGRAPH,
    "Heading": BlockKind.HEADING,
    "CodeBlock": BlockKind.CODE,
    "HtmlBlock": BlockKind.HTML,
    "TableCell": BlockKind.TABLE_CELL,
    "Item": BlockKind.LIST_ITEM,
    "FootnoteDefinition": BlockKind.FOOTNOTE,
}
_AROUND = frozenset({"List", "BlockQuote"})
_INLINES = {
    "Link": InlineKind.LINK,
    "Image": InlineKind.IMAGE,
    "Emphasis": InlineKind.EMPHASIS,
    "Strong": InlineKind.STRONG,
}


def read_body(source: Source, span: Span) -> Body:
    """The blocks of the text at `span`.

    `span.start` is the offset of the first character after the front matter.
    """
    text = source.text[span.start : span.end].replace("\x00", " ")
    if not text.strip():
        return Body(span, ())
    plain = paragraphs(text, span.start)
    components = source.path.endswith(".mdx")
    return Body(span, _blocks(text, span.start, components=components) if plain is None else plain)


def _blocks(text: str, base: int, *, components: bool = False) -> tuple[Block, ...]:
    """The blocks of a Markdown text, in which there may be components."""
    import pyromark

    options = pyromark.Options
    events = pyromark.events_with_range(
        text.encode("utf-8", "replace").decode(),
        options=options.ENABLE_TABLES | options.ENABLE_STRIKETHROUGH | options.ENABLE_FOOTNOTES,
    )
    templates = _templates(text)
    if components:
        templates = _outermost(sorted([*templates, *_components(text)]))
    walk = _Walk(text, base, _code_points(text), templates)
    for event, place in events:
        start, end = place["start"], place["end"]
        # Short rows of a table are padded with cells of no text, a quarter of a million of them at most.
        if start != end:
            walk.take(event, start, end)
    return tuple(walk.blocks)


def _code_points(text: str) -> Callable[[int], int]:
    """From offsets in UTF-8 bytes to offsets in code points."""
    if text.isascii():
        return lambda offset: offset
    ends, extras, extra = [0], [0], 0
    for found in _NOT_ASCII.finditer(text):
        extra += len(found[0].encode("utf-8", "replace")) - 1
        ends.append(found.end() + extra)
        extras.append(extra)
    return lambda offset: offset - extras[bisect_right(ends, offset) - 1]


@dataclass(slots=True)
class _Open:
    """A block that is being read: its prose grows in `shown`, ranges of text that stay visible."""

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    fenced: bool = False
    shown: list[tuple[int, int]] = field(default_factory=list)
    inlines: list[Inline] = field(default_factory=list)
    has_own_text: bool = False


def _templates(text: str) -> list[tuple[int, int]]:
    """The ranges of template tags, in order; a pair of tags around what is no prose is one range with it."""
    if not ("{{" in text or "{%" in text or "{/*" in text or _MODULE_LINE.search(text)):
        return []
    ends: dict[str, int] = {}
    ranges: list[tuple[int, int]] = []
    for tag in reversed(list(_TEMPLATE.finditer(text))):
        named = _TAG_NAME.match(tag[0])
        name = named[2] if named and named[2] in _HOLDS_NO_PROSE else ""
        if name and named and named[1]:
            ends[name] = tag.end()
        ranges.append((tag.start(), ends.get(name, tag.end())))
    return _outermost(reversed(ranges))


def _components(text: str) -> list[tuple[int, int]]:
    """The ranges of components' tags that Markdown cannot read."""
    return [tag.span() for tag in _COMPONENT.finditer(text) if "{" in tag[0]]


def _outermost(ranges: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges, in order of their starts, without those that begin inside an earlier one."""
    found: list[tuple[int, int]] = []
    for start, end in ranges:
        if not found or start >= found[-1][1]:
            found.append((start, end))
    return found


def _is_closed(block: str) -> bool:
    """Whether a fenced block of code ends with a fence of its kind, at least as long as the first."""
    opening = _FENCE.match(block)
    if not opening:
        return True
    first, _, rest = block.partition("\n")
    last = rest.rpartition("\n")[2].lstrip(" \t>").rstrip()
    return bool(first) and last.startswith(opening[1]) and not last.strip(opening[1][0])


def _place(inline: Inline) -> Span:
    return inline.span


class _Walk:
    """One pass over the events; leaf blocks become Blocks in the order of the text."""

    def __init__(
        self, text: str, base: int, point: Callable[[int], int], templates: list[tuple[int, int]]
    ) -> None:
        self.blocks: list[Block] = []
        self._text = text
        self._base = base
        self._point = point
        self._open: list[_Open] = []
        self._spans: list[tuple[InlineKind, int, int, str, list[str]]] = []
        self._depth = 0
        self._quotes = 0
        self._templates = templates
        self._template_starts = [s for s, _ in self._templates]
        self._template_ends = [e for _, e in self._templates]

    def take(self, event: Any, start: int, end: int) -> None:
        start, end = self._point(start), self._point(end)
        if isinstance(event, str):
            if event == "Rule":
                self.blocks.append(Block(BlockKind.RULE, self._span(start, end), "", depth=self._depth))
            elif event in ("SoftBreak", "HardBreak") and self._open:
                self._open[-1].shown.append((start, end))
                self._label("\n")
            return
        name, value = next(iter(event.items()))
        if name == "Start":
            self._start(value, start, end)
        elif name == "End":
            self._end(value)
        else:
            self._leaf(name, value, start, end)

    def _start(self, tag: Any, start: int, end: int) -> None:
        name, detail = (tag, None) if isinstance(tag, str) else next(iter(tag.items()))
        if name in _LEAVES:
            self._flush_item()
            level = int(str(detail["level"])[1:]) if name == "Heading" and isinstance(detail, dict) else 0
            fenced = name == "CodeBlock" and isinstance(detail, dict)
            self._open.append(_Open(_LEAVES[name], start, end, level, fenced))
            self._depth += name == "Item"
        elif name in _INLINES:
            target = detail.get("dest_url", "") if isinstance(detail, dict) else ""
            self._spans.append((_INLINES[name], start, end, target, []))
        elif name in _AROUND:
            self._quotes += name == "BlockQuote"

    def _end(self, tag: Any) -> None:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name in _LEAVES and self._open:
            block = self._open.pop()
            self._depth -= name == "Item"
            self._close(block)
        elif name in _INLINES and self._spans:
            kind, start, end, target, label = self._spans.pop()
            self._label("".join(label))
            self._inline(Inline(kind, self._span(start, end), target, "".join(label)))
        elif name == "BlockQuote":
            self._quotes -= 1

    def _leaf(self, name: str, value: Any, start: int, end: int) -> None:
        if name == "Text":
            self._label(str(value))
            if self._open and self._open[-1].kind is not BlockKind.CODE and not self._in_image():
                self._open[-1].shown.append((start, end))
                self._open[-1].has_own_text = True
        elif name == "Code":
            self._label(str(value))
            self._inline(Inline(InlineKind.CODE, self._span(start, end), "", str(value)))
        elif name in ("InlineHtml", "Html"):
            self._inline(Inline(InlineKind.HTML, self._span(start, end), "", str(value)))
        elif self._open:
            self._open[-1].shown.append((start, end))
            if name == "FootnoteReference":
                self._inline(Inline(InlineKind.FOOTNOTE, self._span(start, end), "", str(value)))

    def _in_image(self) -> bool:
        return any(span[0] is InlineKind.IMAGE for span in self._spans)

    def _label(self, text: str) -> None:
        if self._spans:
            self._spans[-1][4].append(text)

    def _inline(self, inline: Inline) -> None:
        if self._open:
            self._open[-1].inlines.append(inline)

    def _flush_item(self) -> None:
        """Text of a list item before a list or block inside it is a block of its own."""
        if self._open and self._open[-1].kind is BlockKind.LIST_ITEM and self._open[-1].shown:
            item = self._open[-1]
            self._close(
                _Open(
                    item.kind,
                    item.start,
                    item.shown[-1][1],
                    shown=item.shown,
                    inlines=item.inlines,
                    has_own_text=True,
                )
            )
            item.shown, item.inlines, item.has_own_text = [], [], False

    def _close(self, block: _Open) -> None:
        if (
            block.kind in (BlockKind.LIST_ITEM, BlockKind.FOOTNOTE)
            and not block.has_own_text
            and not block.inlines
        ):
            return
        start = block.shown[0][0] if block.kind is BlockKind.LIST_ITEM and block.shown else block.start
        end = block.start + len(self._text[block.start : block.end].rstrip())
        end = max(end, start)
        prose = self._prose(start, end, block.shown)
        kind = BlockKind.LIST_ITEM if block.kind is BlockKind.PARAGRAPH and self._depth else block.kind
        if kind is BlockKind.HEADING and self._is_covered(start, end):
            kind = BlockKind.CODE  # a comment in code, between the tags that show it
        inlines = self._inlines(block, start, end)
        self.blocks.append(
            Block(
                kind,
                self._span(start, end),
                prose,
                inlines,
                block.level,
                self._depth,
                quoted=self._quotes > 0,
                unclosed=block.fenced and not _is_closed(self._text[start:end]),
            )
        )

    def _inlines(self, block: _Open, start: int, end: int) -> tuple[Inline, ...]:
        """The inlines of a block, template tags among them, in the order of the text."""
        templates = [Inline(InlineKind.TEMPLATE, self._span(s, e)) for s, e in self._templates_in(start, end)]
        if not templates:
            return (
                tuple(sorted(block.inlines, key=_place)) if len(block.inlines) > 1 else tuple(block.inlines)
            )
        return tuple(sorted([*block.inlines, *templates], key=_place))

    def _prose(self, start: int, end: int, shown: list[tuple[int, int]]) -> str:
        """The text between `start` and `end` with everything not shown made blank; its length is kept."""
        if len(shown) == 1 and shown[0][0] <= start and end <= shown[0][1]:
            prose = self._text[start:end]
        else:
            prose = self._masked(start, end, shown)
        if "\\" in prose:
            prose = _ESCAPED.sub(" ", prose)
        return self._without_templates(prose, start, end) if self._templates else prose

    def _masked(self, start: int, end: int, shown: list[tuple[int, int]]) -> str:
        pieces: list[str] = []
        at = start
        for shown_start, shown_end in shown:
            if shown_start < at:
                continue
            if shown_start > at:
                pieces.append(_NOT_BREAK.sub(" ", self._text[at:shown_start]))
            pieces.append(self._text[shown_start:shown_end])
            at = shown_end
        return ("".join(pieces) + _NOT_BREAK.sub(" ", self._text[at:end]))[: end - start]

    def _without_templates(self, prose: str, start: int, end: int) -> str:
        pieces: list[str] = []
        at = 0
        for s, e in self._templates_in(start, end):
            pieces += prose[at : s - start], _NOT_BREAK.sub(" ", prose[s - start : e - start])
            at = e - start
        return "".join(pieces) + prose[at:]

    def _templates_in(self, start: int, end: int) -> list[tuple[int, int]]:
        if not self._templates:
            return []
        first = bisect_right(self._template_ends, start)
        last = bisect_left(self._template_starts, end)
        return [(max(s, start), min(e, end)) for s, e in self._templates[first:last]]

    def _is_covered(self, start: int, end: int) -> bool:
        return self._templates_in(start, end) == [(start, end)]

    def _span(self, start: int, end: int) -> Span:
        return Span(self._base + start, self._base + end)
