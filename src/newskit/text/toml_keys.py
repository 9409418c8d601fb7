"""Where the keys and values of a TOML text stand; tomllib gives values and no places.

The scanner takes any text: it never raises, reads each character a fixed number of times, and goes on with
the next line after something it cannot read. What is right TOML and what is not is for tomllib to say.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from newskit.text.span import Span

TomlPath = tuple[str | int, ...]

_DEEPEST = 32  # parts of a path; what lies deeper is passed over, so that paths stay short on hostile input

# Possessive quantifiers: no part is read twice. A string without its end runs to the end of the line (of
# the text).
_BLANK = re.compile(r"(?:[ \t\r\n\ufeff]++|#[^\n]*+)*+")
_SPACE = re.compile(r"[ \t]*+")
_LINE = re.compile(r"[^\n]*+")
_PART = re.compile(r'"(?:[^"\\\n]++|\\[^\n])*+"|\'[^\'\n]*+\'|[^\s="\'#\[\]{},.]++')
_STRING = re.compile(
    r'"""(?:[^"\\]++|\\[\s\S]|"(?!""))*+(?:"{3,5}+)?+'
    r"|'''(?:[^']++|'(?!''))*+(?:'{3,5}+)?+"
    r'|"(?:[^"\\\n]++|\\[^\n])*+"?+'
    r"|'[^'\n]*+'?+"
)
_PLAIN = re.compile(r"[^,\[\]{}#\r\n\"']*+")
_ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|U00[01][0-9A-Fa-f]{5}|.)")
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}


class TomlKey(NamedTuple):
    """One key and where it and its value stand, in code points.

    The key of a dotted name is the whole name; the item of an array has no key of its own, there `key` equals
    `value`. The value of a table header is the header with its brackets.
    """

    path: TomlPath
    key: Span
    value: Span


class _Part(NamedTuple):
    """One part of a dotted key."""

    name: str
    span: Span


class _Open:
    """An array or inline table that is being read; `path` is None when it lies too deep to be kept."""

    __slots__ = ("closer", "count", "key", "path", "start")

    def __init__(self, path: TomlPath | None, key: Span | None, start: int, closer: str) -> None:
        self.path = path
        self.key = key
        self.start = start
        self.closer = closer
        self.count = 0


def scan_toml(text: str) -> dict[TomlPath, TomlKey]:
    """Every key, table header, array item and inline-table key of a text, by path.

    Items of arrays and of arrays of tables are counted from 0: the second `[[newskit.overrides]]` is
    ("newskit", "overrides", 1). Of a key written twice the first place stays.
    """
    scanner = _Scanner(text)
    scanner.read()
    return scanner.found


def toml_place(keys: Mapping[TomlPath, TomlKey], path: TomlPath) -> TomlKey | None:
    """The key at `path`, else the nearest table or array above it; None when nothing of it is written."""
    for length in range(len(path), 0, -1):
        if path[:length] in keys:
            return keys[path[:length]]
    return None


class _Scanner:
    """One pass over a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.found: dict[TomlPath, TomlKey] = {}
        self._table: TomlPath | None = ()
        self._tables: dict[TomlPath, int] = {}  # how many of each array of tables were seen

    def read(self) -> None:
        """Read statement by statement, each from the start of a line."""
        while True:
            self._skip(_BLANK)
            if self.at >= len(self.text):
                return
            if self._peek() == "[":
                self._header()
            else:
                self._pair()
            self._skip(_LINE)

    def _peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def _skip(self, pattern: re.Pattern[str]) -> None:
        found = pattern.match(self.text, self.at)
        self.at = found.end() if found else self.at

    def _keep(self, path: TomlPath | None, key: Span, value: Span) -> None:
        if path:
            self.found.setdefault(path, TomlKey(path, key, value))

    def _header(self) -> None:
        start = self.at
        many = self.text.startswith("[[", start)
        self.at += 2 if many else 1
        parts = self._dotted()
        if not parts:
            return
        key = Span(parts[0].span.start, parts[-1].span.end)
        self._skip(_SPACE)
        closer = "]]" if many else "]"
        if self.text.startswith(closer, self.at):
            self.at += len(closer)
        self._table = self._table_path(parts, many=many)
        self._keep(self._table, key, Span(start, self.at))

    def _table_path(self, parts: list[_Part], *, many: bool) -> TomlPath | None:
        """The path of a header: a part that names an array of tables means its last table."""
        if len(parts) > _DEEPEST:
            return None
        path: TomlPath = ()
        for number, part in enumerate(parts, start=1):
            path = (*path, part.name)
            span = Span(parts[0].span.start, part.span.end)
            if number < len(parts) or many:
                self._keep(path, span, span)
            if path in self._tables and not (many and number == len(parts)):
                path = (*path, self._tables[path] - 1)
        if many:
            count = self._tables.get(path, 0)
            self._tables[path] = count + 1
            path = (*path, count)
        return path

    def _pair(self) -> None:
        parts = self._dotted()
        self._skip(_SPACE)
        if parts and self._peek() == "=":
            self.at += 1
            path, key = self._named(self._table, parts)
            self._value(path, key)

    def _dotted(self) -> list[_Part]:
        """The parts of a key; what follows a part that is no key is left unread."""
        parts: list[_Part] = []
        while True:
            self._skip(_SPACE)
            found = _PART.match(self.text, self.at)
            if not found:
                return parts
            parts.append(_Part(_plain_name(found.group()), Span(*found.span())))
            self.at = found.end()
            self._skip(_SPACE)
            if self._peek() != ".":
                return parts
            self.at += 1

    def _named(self, table: TomlPath | None, parts: list[_Part]) -> tuple[TomlPath | None, Span]:
        """The path and span of a key in a table; the tables that a dotted key implies are kept too."""
        start = parts[0].span.start
        key = Span(start, parts[-1].span.end)
        if table is None or len(table) + len(parts) > _DEEPEST:
            return None, key
        path = table
        for part in parts:
            path = (*path, part.name)
            if part is not parts[-1]:
                self._keep(path, Span(start, part.span.end), Span(start, part.span.end))
        return path, key

    def _value(self, path: TomlPath | None, key: Span) -> None:
        """Read one value, however deep, without recursion."""
        stack: list[_Open] = []
        wanted: tuple[TomlPath | None, Span | None] | None = (path, key)
        while wanted:
            self._skip(_BLANK if stack else _SPACE)
            start = self.at
            if self._peek() in {"[", "{"}:
                stack.append(_Open(*wanted, start, "]" if self._peek() == "[" else "}"))
                self.at += 1
            elif not self._scalar(*wanted) and stack:
                wanted = None  # neither a value nor an end: give the rest of the statement up
                continue
            wanted = self._next(stack)
        self._close(stack)

    def _scalar(self, path: TomlPath | None, key: Span | None) -> bool:
        """Read a string, number, date or boolean; False when there is none here."""
        start = self.at
        found = _STRING.match(self.text, start) or _PLAIN.match(self.text, start)
        written = found.group().rstrip(" \t") if found else ""
        self.at = start + len(written)
        value = Span(start, self.at)
        self._keep(path, key or value, value)
        return bool(written)

    def _next(self, stack: list[_Open]) -> tuple[TomlPath | None, Span | None] | None:
        """Close what ends here and say which value comes next; None when the statement is over."""
        while stack:
            self._skip(_BLANK)
            here = self._peek()
            if here == ",":
                self.at += 1
            elif here == stack[-1].closer:
                self.at += 1
                self._close([stack.pop()])
            elif not here:
                return None
            else:
                return self._item(stack[-1])
        return None

    def _item(self, within: _Open) -> tuple[TomlPath | None, Span | None] | None:
        """The path and key of the next item of an array or inline table."""
        if within.closer == "]":
            deep = within.path is None or len(within.path) >= _DEEPEST
            path = None if deep else (*(within.path or ()), within.count)
            within.count += 1
            return path, None
        parts = self._dotted()
        self._skip(_SPACE)
        if not parts or self._peek() != "=":
            return None
        self.at += 1
        return self._named(within.path, parts)

    def _close(self, opened: list[_Open]) -> None:
        for one in opened:
            value = Span(one.start, self.at)
            self._keep(one.path, one.key or value, value)


def _plain_name(written: str) -> str:
    """A part of a key without quotes and escapes."""
    if written.startswith("'"):
        return written[1:-1]
    if written.startswith('"'):
        return _ESCAPE.sub(_unescaped, written[1:-1])
    return written


def _unescaped(found: re.Match[str]) -> str:
    """The character of one escape; an escape that TOML does not know stays as written."""
    code = found.group(1)
    if len(code) == 1:
        return _ESCAPED.get(code, code)
    number = int(code[1:], 16)
    return chr(number) if number <= 0x10FFFF else found.group()
