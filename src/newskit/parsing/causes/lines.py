"""The lines of a stretch that does not read, cut into indent, dashes, key and value.

What cannot be a mistake is left out: blank lines, comments, and the lines inside a block scalar, a value in
quotes or a bracketed list that runs over several lines and is closed as it should be.
"""

import re
from dataclasses import dataclass

from newskit.parsing.causes.closing import closing_place
from newskit.text import Span

_LINE = re.compile(r"[^\r\n]+")
_LEAD = re.compile(r"[ \t]*(?:-[ \t]+)*")
_KEY = re.compile(r"""("[^"\n]*"|'[^'\n]*'|[^\s"'#\[\]{},:-][^:#\n]{0,80}?)[ \t]*:(?:[ \t]+|$)""")
_HEADER = re.compile(r"[|>][-+1-9]{0,2}(?:[ \t]+#.*)?$")
_COMMENT = re.compile(r"[ \t]#(?:[ \t]|$)")


@dataclass(slots=True)
class Line:
    """A line of a stretch; offsets count from the start of the stretch."""

    start: int
    text: str
    lead: str
    key: str
    value: str
    value_start: int
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
    if value[:1] not in "\"'" and (comment := _COMMENT.search(value)):
        value = value[: comment.start()].rstrip()
    return Line(start, text, text[:after], key[1] if key else "", value, start + value_at)


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
