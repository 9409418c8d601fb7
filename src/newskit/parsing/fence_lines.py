"""The lines of dashes or plus signs around front matter."""

import re
from dataclasses import dataclass, field

from newskit.article import Fault, Fence
from newskit.text import Source, Span

LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|$)")
BLANK_LINE = re.compile(r"(?:\n|\r(?!\n))[ \t]*+[\r\n]")
FENCES = {"---": "yaml", "+++": "toml"}
CLOSING = {
    # The mark comes first, so that the search goes by it; what stands before it is looked at after.
    mark: re.compile(rf"{re.escape(mark)}(?<=[\r\n]{re.escape(mark)})[ \t]*+(?=[\r\n]|\Z)")
    for mark in ("---", "+++", "...")
}


@dataclass(slots=True)
class Fenced:
    """The fence, if there is one, where the body starts, and what is wrong with the fence."""

    fence: Fence | None
    body_start: int
    faults: list[Fault] = field(default_factory=list)


def between(source: Source, opening: Span, closing: int, syntax: str) -> Fenced:
    """What stands between an opening line and the closing one that starts at `closing`."""
    end = line_at(source.text, closing)
    content = Span(opening.end, closing)
    return Fenced(Fence(bare(source.text, opening), content, bare(source.text, end), syntax), end.end)


def line_at(text: str, start: int) -> Span:
    """The line at `start` with its line break."""
    found = LINE.match(text, start)
    return Span(start, found.end() if found else len(text))


def bare(text: str, line: Span) -> Span:
    """A line without trailing blanks and line break."""
    return Span(line.start, line.start + len(text[line.start : line.end].rstrip(" \t\r\n")))
