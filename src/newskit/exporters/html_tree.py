"""Writing HTML that is always balanced, with the plain words beside it."""

from collections.abc import Mapping
from html import escape
from typing import NamedTuple

from newskit.exporters.html_elements import LINES_ONLY, PARENTS, PHRASING, VOID

DEPTH = 64  # elements within one another; browsers stop at 512
_BLOCKS = "p h2 h3 h4 h5 h6 pre blockquote div table ul ol dl figure section aside hr"
_LINES = "li tr dt dd br caption figcaption summary"
_BREAKS = {
    **dict.fromkeys(_BLOCKS.split(), "\n\n"),
    **dict.fromkeys(_LINES.split(), "\n"),
    **dict.fromkeys(("td", "th"), "\t"),
}


class _Open(NamedTuple):
    name: str
    is_raw: bool
    is_written: bool


class TreeWriter:
    """Pieces of HTML and the stack of open elements.

    Markdown elements nest by themselves. Raw HTML may not: a raw element ends with the Markdown element
    around it, and a closing tag that closes nothing is left out.
    """

    def __init__(self) -> None:
        self._html: list[str] = []
        self._plain: list[str] = []
        self._break = ""
        self._stack: list[_Open] = []

    @property
    def html(self) -> str:
        """What has been written."""
        return "".join(self._html)

    @property
    def plain(self) -> str:
        """The words: blocks apart by a blank line, items and rows by a line feed, cells by a tab."""
        return "".join(self._plain).strip()

    def open(self, name: str, attributes: Mapping[str, str] | None = None, *, written: bool = True) -> bool:
        """Open a Markdown element; False when it stands too deep and only its content is written."""
        if name not in PHRASING:
            self._end_lines()
        fits = len(self._stack) < DEPTH
        self._stack.append(_Open(name, is_raw=False, is_written=written and fits))
        if written and fits:
            self._start(name, attributes or {})
        return fits

    def close(self) -> None:
        """Close the innermost Markdown element and every raw element inside it."""
        while self._stack:
            is_last = not self._stack[-1].is_raw
            self._pop()
            if is_last:
                return

    def admits(self, name: str) -> bool:
        """Whether a raw element may stand here; one that ends lines ends the raw elements within them."""
        if name not in PHRASING:
            self._end_lines()
            if any(entry.name in LINES_ONLY for entry in self._stack):
                return False
        wanted = PARENTS.get(name)
        return wanted is None or self._around(wanted) in wanted

    def _around(self, wanted: frozenset[str]) -> str:
        """The innermost element that a part of `wanted` would not end: an item ends the item before it."""
        return next((entry.name for entry in reversed(self._stack) if PARENTS.get(entry.name) != wanted), "")

    def _end_lines(self) -> None:
        while self._stack and self._stack[-1].is_raw and self._stack[-1].name in LINES_ONLY:
            self._pop()

    def open_raw(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Write an opening tag of raw HTML; False when it stands too deep and is left out."""
        if name not in VOID:
            if len(self._stack) >= DEPTH:
                return False
            self._stack.append(_Open(name, is_raw=True, is_written=True))
        self._start(name, attributes)
        return True

    def close_raw(self, name: str) -> None:
        """Close a raw element, and those inside it, if it is open within the innermost Markdown element."""
        for depth in range(len(self._stack) - 1, -1, -1):
            if not self._stack[depth].is_raw:
                return
            if self._stack[depth].name == name:
                while len(self._stack) > depth:
                    self._pop()
                return

    def void(self, name: str, attributes: Mapping[str, str] | None = None) -> None:
        """Write an element without content."""
        self._start(name, attributes or {})

    def text(self, text: str) -> None:
        """Write words, escaped."""
        self._html.append(escape(text, quote=False))
        self._words(text)

    def _words(self, text: str) -> None:
        if self._break and text.strip():
            if self._plain:
                self._plain[-1] = self._plain[-1].rstrip()
                self._plain.append(self._break)
            self._break = ""
            text = text.lstrip("\n")
        if text and not self._break:
            self._plain.append(text)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
        self._html.append(f"<{name}{written}>")
        self._apart(name)

    def _pop(self) -> None:
        closed = self._stack.pop()
        if closed.is_written:
            self._html.append(f"</{closed.name}>")
        self._apart(closed.name)

    def _apart(self, name: str) -> None:
        """Words on both sides of a block do not touch: the widest break asked for stands."""
        wanted = _BREAKS.get(name, "")
        if len(wanted) > len(self._break) or (wanted == "\n" and self._break == "\t"):
            self._break = wanted
