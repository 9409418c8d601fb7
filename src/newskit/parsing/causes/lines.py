"""The lines of a stretch that does not read, cut into indent, dashes, key and value.

What cannot be a mistake is left out: blank lines, comments, and the lines inside a block scalar, a value in
quotes or a bracketed list that runs over several lines and is closed as it should be.
"""

import re
from dataclasses import dataclass

from newskit.parsing.causes.closing import closing_place, closing_quote
from newskit.text import Span

_LINE = re.compile(r"[^\r\n]+")
_LEAD = re.compile(r"[ \t]*(?:-[ \t]+)*")
_KEY = re.compile(r"""("[^"\n]*"|'[^'\n]*'|[^\s"'#\[\]{},:-][^:#\n]{0,80}?)[ \t]*:(?:[ \t]+|$)""")
_HEADER = re.compile(r"[|>][-+1-9]{0,2}(?:[ \t]+#.*)?$")
_COMMENT = re.compile(r"[ \t]#(?:[ \t]|$)")
_NUMBER_SIGN = re.compile(r"[ \t]#")
_BEFORE_COMMENT = re.compile(r"[ \t]+#")
_STOPS = re.compile(r"[.!?…,;]*+")  # signs that stand behind the closing quote and were meant before it
_QUOTE_AND_COMMENT = {quote: re.compile(rf"{quote}[.!?…,;]*+(?=[ \t]+#)") for quote in ("'", '"')}


@dataclass(slots=True)
class Line:
    """A line of a stretch; offsets count from the start of the stretch."""

    start: int
    text: str
    lead: str
    key: str
    value: str
    value_start: int
    has_comment: bool = False  # a comment stands behind the value
    end_is_guess: bool = False  # the value is in quotes, and a number sign in it or behind it may be text
    after_comment: bool = False  # a comment stands between this line and the one before
    runs_on: bool = False  # the value is in quotes or brackets that close, cleanly, on a later line
    has_block: bool = False  # lines of a block scalar follow

    @property
    def value_span(self) -> Span:
        """The value without blanks and a comment at its end."""
        return Span(self.value_start, self.value_start + len(self.value))

    @property
    def content_span(self) -> Span:
        """Everything after the indent."""
        return Span(self.start + self.indent, self.start + len(self.text.rstrip()))

    @property
    def indent(self) -> int:
        """The column of the first character that is not blank, from 0."""
        return len(self.text) - len(self.text.lstrip())

    @property
    def column(self) -> int:
        """The column of the key or value, behind the dashes."""
        return len(self.lead)

    @property
    def is_item(self) -> bool:
        """Whether the line begins an item of a list."""
        return "-" in self.lead

    @property
    def is_entry(self) -> bool:
        """Whether the line begins a field or an item."""
        return bool(self.key) or self.is_item

    @property
    def opens(self) -> bool:
        """Whether what the line names stands on the lines below."""
        return self.is_entry and not self.value

    @property
    def is_block(self) -> bool:
        """Whether the value is the header of a block scalar."""
        return bool(_HEADER.match(self.value))


def cut(start: int, text: str) -> Line:
    """One line, cut."""
    lead = _LEAD.match(text)
    after = lead.end() if lead else 0
    key = _KEY.match(text, after)
    value_at = key.end() if key else after
    rest = text[value_at:]
    value = rest.strip()
    value_at += len(rest) - len(rest.lstrip())
    end, sure = _end_of_value(value)
    line = Line(start, text, text[:after], key[1] if key else "", value[:end].rstrip(), start + value_at)
    line.has_comment, line.end_is_guess = end < len(value), not sure
    return line


def _end_of_value(value: str) -> tuple[int, bool]:
    """Where a value ends and its comment begins, and whether that is certain."""
    if value[:1] in ("'", '"') and _NUMBER_SIGN.search(value):
        return _end_of_quoted(value)
    comment = _COMMENT.search(value)
    return (comment.start() if comment else len(value)), True


def _end_of_quoted(value: str) -> tuple[int, bool]:
    """The same for a value that begins with a quote and holds what may be a comment.

    It ends where its quote closes; else behind the last such quote, if the line or a comment ends there;
    else behind the first that a number sign follows. Only where a number sign has one reading is it certain.
    """
    closing = closing_quote(value, 0)
    if closing is not None and _BEFORE_COMMENT.match(value, closing + 1):
        return closing + 1, True
    first = _QUOTE_AND_COMMENT[value[0]].search(value, 1)
    stop = _STOPS.match(value, value.rindex(value[0]) + 1)
    last = stop.end() if stop and stop.start() > 1 else 0
    if last == len(value):
        return last, first is None
    if last and _BEFORE_COMMENT.match(value, last):
        return last, not _NUMBER_SIGN.search(value, 0, last)
    comment = _COMMENT.search(value)
    end = comment.start() if comment else len(value)
    return (first.end() if first else end), False


def lines_of(text: str, most: int) -> list[Line]:
    """The lines of a stretch that may hold a mistake; no more than `most`."""
    lines: list[Line] = []
    skip = 0  # offset before which lines belong to a value already read
    block = -1  # column of the field whose block scalar is being read
    comment = False
    for found in _LINE.finditer(text):
        bare = found[0].strip()
        if not bare or found.start() < skip:
            continue
        if block >= 0 and _spaces(found[0]) > block:
            lines[-1].has_block = True
            continue
        line = cut(found.start(), found[0])
        # A tab in its indent ends a block scalar for the parser, not for whoever wrote it.
        inside = block >= 0 and "\t" in found[0][: line.indent]
        if bare.startswith("#") and not inside:
            comment = True
            continue
        line.after_comment, comment = comment, False
        block = block if inside else (_spaces(found[0]) if line.is_block else -1)
        skip = closing_place(text, line.value_start, found.end())
        line.runs_on = skip > 0
        lines.append(line)
        if len(lines) >= most:
            break
    return lines


def _spaces(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
