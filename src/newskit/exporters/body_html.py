"""The body of an article as HTML and as plain words: the one room for every format that carries copy.

Markdown is CommonMark with tables, footnotes and strikethrough. Raw HTML: an allowed element stays, a known
element outside the list loses its tag and keeps its text, scripts, styles and comments go whole, and what
looks like a tag but is no HTML element is text. Everything that goes is a loss at its place. nh3 reads the
result as a browser would and is the second wall.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Mapping
from html import unescape
from typing import ClassVar

from newskit.article import Article, InlineKind
from newskit.exporters.body_definitions import swallowed
from newskit.exporters.body_items import Item, items
from newskit.exporters.context import ExportContext
from newskit.exporters.copy_text import CopyText
from newskit.exporters.html_elements import ALLOWED, HIDDEN, HTML_ELEMENTS, NEEDED
from newskit.exporters.html_tree import TreeWriter
from newskit.exporters.links import resolve_link, resolve_picture
from newskit.exporters.loss import Loss, LossKind
from newskit.exporters.raw_attributes import kept_attributes
from newskit.text import Span
from newskit.wire.text import UNCARRIED, clean

_ELEMENTS = {
    "Paragraph": "p",
    "BlockQuote": "blockquote",
    "Item": "li",
    "Emphasis": "em",
    "Strong": "strong",
    "Strikethrough": "s",
    "TableRow": "tr",
}
_SUPPRESSION = "newskit:"
_Step = Callable[["_Renderer", Item], None]


def body_html(article: Article, context: ExportContext) -> CopyText:
    """The body as HTML that any page may hold."""
    written = article.source.slice(article.body_span)
    markdown = clean(written)
    renderer = _Renderer(items(markdown), context, article.body_span.start)
    renderer.run()
    renderer.tell_definitions(markdown)
    losses = [*renderer.losses, *_character_losses(written, article), *_template_losses(article)]
    return CopyText(_wall(renderer.writer.html), renderer.writer.plain, tuple(losses))


def copy_of(article: Article, context: ExportContext) -> CopyText:
    """The copy that the context brings, made once for all formats; else the body as HTML."""
    return context.copy or body_html(article, context)


def _wall(html: str) -> str:
    """The HTML as a browser reads it, with the allow-list applied once more."""
    import nh3

    attributes = {name: set(allowed) for name, allowed in ALLOWED.items()}
    attributes["div"].add("id")
    attributes["code"].add("class")
    cleaned = nh3.clean(
        html,
        tags=set(ALLOWED),
        attributes=attributes,
        url_schemes={"http", "https", "mailto"},
        link_rel="noopener",
    )
    return cleaned.strip()


def _character_losses(written: str, article: Article) -> list[Loss]:
    at = article.body_span.start
    return [
        Loss(
            LossKind.CHARACTER,
            "body",
            Span(at + match.start(), at + match.end()),
            {"character": f"U+{ord(match[0]):04X}"},
        )
        for match in UNCARRIED.finditer(written)
    ]


def _template_losses(article: Article) -> list[Loss]:
    """Template tags are not run: they stand in the copy as they are written."""
    inlines = (
        inline
        for block in article.body.blocks
        for inline in block.inlines
        if inline.kind is InlineKind.TEMPLATE
    )
    return [Loss(LossKind.TEMPLATE, "body", i.span, {"tag": article.source.slice(i.span)}) for i in inlines]


class _Renderer:
    """One walk over the items of a body."""

    def __init__(self, found: list[Item], context: ExportContext, start: int) -> None:
        self.writer = TreeWriter()
        self.losses: list[Loss] = []
        self._items = found
        self._context = context
        self._start = start
        self._notes: dict[str, int] = {}
        self._in_head = False
        self._images: list[tuple[Item, bool]] = []
        self._alt: list[str] = []
        self._is_too_deep = False
        self._is_hidden = False
        self._closings: dict[str, list[int]] = defaultdict(list)
        for number, item in enumerate(found):
            if item.kind == "close" and item.name in HIDDEN:
                self._closings[item.name].append(number)

    def run(self) -> None:
        """Write every item; between the tags of a hidden element only the Markdown frame is kept."""
        hidden_to = -1
        for number, item in enumerate(self._items):
            self._is_hidden = number <= hidden_to
            if self._is_hidden:
                self._frame(item)
            elif item.kind == "open" and item.name in HIDDEN:
                hidden_to = self._hide(number)
            else:
                self._ON[item.kind](self, item)

    def tell_definitions(self, markdown: str) -> None:
        """Tell of the lines that Markdown takes for definitions of links and that no link needs."""
        for span, label in swallowed(markdown, self._items, self._resolves):
            self._lose(LossKind.DEFINITION, span, label=label)

    def _resolves(self, target: str) -> bool:
        address, kind = resolve_link(target, self._context)
        return (
            address is not None or kind is LossKind.HELD_LINK or bool(resolve_picture(target, self._context))
        )

    def _lose(self, kind: LossKind, span: Span, **values: str) -> None:
        self.losses.append(Loss(kind, "body", span.shifted(self._start), values))

    def _hide(self, number: int) -> int:
        """The number of the closing tag of a hidden element; without one only the tag goes."""
        item = self._items[number]
        closings = self._closings[item.name]
        at = bisect_left(closings, number)
        if at == len(closings):
            self._lose(LossKind.HTML_ELEMENT, item.span, element=item.name)
            return number
        last = self._items[closings[at]]
        self._lose(LossKind.HTML_CONTENT, Span(item.span.start, last.span.end), element=item.name)
        return closings[at]

    def _frame(self, item: Item) -> None:
        if item.kind in ("start", "end"):
            self._ON[item.kind](self, item)

    def _on_text(self, item: Item) -> None:
        if self._images:
            self._alt.append(item.name)
        else:
            self.writer.text(item.name)

    def _on_raw_text(self, item: Item) -> None:
        self._on_text(Item("text", unescape(item.name), item.span))

    def _on_code(self, item: Item) -> None:
        if self._images:
            self._alt.append(item.name)
            return
        self.writer.open("code")
        self.writer.text(item.name)
        self.writer.close()

    def _on_break(self, _: Item) -> None:
        if self._images:
            self._alt.append(" ")
        else:
            self.writer.void("br")

    def _on_surplus(self, item: Item) -> None:
        self._lose(LossKind.TABLE_CELL, item.span, cells=item.name)

    def _on_rule(self, _: Item) -> None:
        self.writer.void("hr")

    def _on_note(self, item: Item) -> None:
        number = self._note(item.name)
        if self._images:
            return
        self.writer.open("sup")
        self.writer.open("a", {"href": f"#note-{number}"})
        self.writer.text(str(number))
        self.writer.close()
        self.writer.close()

    def _note(self, label: str) -> int:
        return self._notes.setdefault(label, len(self._notes) + 1)

    def _on_start(self, item: Item) -> None:
        if self._images and item.name != "Image":
            return  # an alternative text has no markup
        if item.name in self._STARTS:
            self._STARTS[item.name](self, item)
        elif item.name in _ELEMENTS:
            self._open(item, _ELEMENTS[item.name])

    def _open(self, item: Item, name: str, attributes: Mapping[str, str] | None = None) -> None:
        if not self.writer.open(name, attributes):
            self._lose_depth(item, name)

    def _lose_depth(self, item: Item, name: str) -> None:
        """Told once a body: what stands deeper loses its element and keeps its words."""
        if not self._is_too_deep:
            self._is_too_deep = True
            self._lose(LossKind.NESTING, item.span, element=name)

    def _start_heading(self, item: Item) -> None:
        self._open(item, f"h{max(2, int(item.value['level'][1]))}")

    def _start_list(self, item: Item) -> None:
        if item.value is None:
            self._open(item, "ul")
        else:
            self._open(item, "ol", {} if item.value == 1 else {"start": str(item.value)})

    def _start_codeblock(self, item: Item) -> None:
        """The language of a fence is a class, as HTML suggests; further words have no place."""
        written = item.value["Fenced"] if isinstance(item.value, dict) else ""
        language, _, rest = written.partition(" ")
        if rest.strip():
            self._lose(LossKind.CODE_INFO, item.span, words=rest)
        self._open(item, "pre")
        self._open(item, "code", {"class": f"language-{language}"} if language else {})

    def _start_footnote(self, item: Item) -> None:
        number = self._note(str(item.value))
        self._open(item, "div", {"id": f"note-{number}"})
        self.writer.text(f"{number}. ")

    def _start_table(self, item: Item) -> None:
        self._open(item, "table")

    def _start_table_head(self, item: Item) -> None:
        self._in_head = True
        self._open(item, "thead")
        self._open(item, "tr")

    def _start_table_cell(self, item: Item) -> None:
        self._open(item, "th" if self._in_head else "td", {"scope": "col"} if self._in_head else {})

    def _start_link(self, item: Item) -> None:
        details = item.value
        target = f"mailto:{details['dest_url']}" if details["link_type"] == "Email" else details["dest_url"]
        address, kind = resolve_link(target, self._context)
        if kind:
            self._lose(kind, item.span, target=target)
        attributes = {"href": address or "", **({"title": details["title"]} if details["title"] else {})}
        self.writer.open("a", attributes, written=address is not None and not self._is_hidden)

    def _start_image(self, item: Item) -> None:
        self._images.append((item, self._is_hidden))

    def _on_end(self, item: Item) -> None:
        if item.name == "Image":
            self._end_image()
        elif item.name != "HtmlBlock" and not self._images:
            self.writer.close()
            if item.name in ("CodeBlock", "TableHead"):
                self.writer.close()
                self._in_head = False

    def _end_image(self) -> None:
        """An image without a public address keeps the words that describe it."""
        image, is_hidden = self._images.pop()
        if self._images:
            return
        alt, self._alt = "".join(self._alt), []
        if is_hidden:
            return
        target = image.value["dest_url"]
        source = resolve_picture(target, self._context)
        if source:
            title = {"title": image.value["title"]} if image.value["title"] else {}
            self.writer.void("img", {"src": source, "alt": " ".join(alt.split()), "loading": "lazy", **title})
        else:
            self._lose(LossKind.IMAGE, image.span, file=target)
            self.writer.text(alt)

    def _on_hidden(self, item: Item) -> None:
        if _SUPPRESSION not in item.name:
            self._lose(LossKind.HTML_CONTENT, item.span, element="comment")

    def _on_open(self, item: Item) -> None:
        if item.name not in HTML_ELEMENTS:
            self._as_text(item)
        elif item.name not in ALLOWED or self._images or not self.writer.admits(item.name):
            self._lose(LossKind.HTML_ELEMENT, item.span, element=item.name)
        else:
            self._open_raw(item)

    def _open_raw(self, item: Item) -> None:
        """Without its address a link is left out, and a picture is the words that describe it."""
        attributes, lost = kept_attributes(item.name, item.value[1], self._context)
        for kind, values in lost:
            self._lose(kind, item.span, **values)
        needed = NEEDED.get(item.name)
        if needed is not None and needed not in attributes:
            self.writer.text(attributes.get("alt", ""))
        elif not self.writer.open_raw(item.name, attributes):
            self._lose_depth(item, item.name)

    def _on_close(self, item: Item) -> None:
        if item.name not in HTML_ELEMENTS:
            self._as_text(item)
        elif item.name in ALLOWED and not self._images:
            self.writer.close_raw(item.name)

    def _as_text(self, item: Item) -> None:
        self._on_text(Item("text", item.value[0], item.span))

    _ON: ClassVar[dict[str, _Step]] = {
        "start": _on_start,
        "end": _on_end,
        "text": _on_text,
        "code": _on_code,
        "break": _on_break,
        "rule": _on_rule,
        "note": _on_note,
        "surplus": _on_surplus,
        "open": _on_open,
        "close": _on_close,
        "hidden": _on_hidden,
        "raw-text": _on_raw_text,
    }
    _STARTS: ClassVar[dict[str, _Step]] = {
        "Heading": _start_heading,
        "List": _start_list,
        "CodeBlock": _start_codeblock,
        "FootnoteDefinition": _start_footnote,
        "Table": _start_table,
        "TableHead": _start_table_head,
        "TableCell": _start_table_cell,
        "Link": _start_link,
        "Image": _start_image,
    }
