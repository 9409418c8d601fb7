"""What a cause proposes, and what it sees of the lines around."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from newskit.parsing.causes.lines import Line
from newskit.parsing.write import quoted
from newskit.text import Edit, Span


@dataclass(slots=True)
class Proposal:
    """A cause at a place, the values that describe it, and the edits that would mend it."""

    kind: str
    span: Span
    values: dict[str, str] = field(default_factory=dict)
    edits: tuple[Edit, ...] = ()


class Level(NamedTuple):
    """The column of an open list (`item`) or of the fields of an open entry."""

    column: int
    item: bool


class Around(NamedTuple):
    """The lines of a stretch, the number of the one in question, and the levels open before it."""

    text: str
    lines: list[Line]
    at: int
    levels: tuple[Level, ...]

    @property
    def previous(self) -> Line | None:
        """The line before."""
        return self.lines[self.at - 1] if self.at else None

    @property
    def following(self) -> Line | None:
        """The line after."""
        return self.lines[self.at + 1] if self.at + 1 < len(self.lines) else None


Cause = Callable[[Line, Around], Proposal | None]


def whole_value(line: Line, around: Around) -> Span:
    """The value of a line with the deeper lines of plain text that go on with it."""
    end = line.value_span.end
    if line.has_comment:
        return line.value_span  # behind a comment nothing goes on
    for after in around.lines[around.at + 1 :]:
        if _is_field(after) or after.indent <= line.column or after.after_comment:
            break
        end = after.content_span.end if after.key else after.value_span.end
        if after.has_comment:
            break
    return Span(line.value_start, end)


def _is_field(line: Line) -> bool:
    """Whether a line begins something of its own; a name of several words is text that holds a colon."""
    return line.is_item or (bool(line.key) and " " not in line.key)


def in_quotes(line: Line, around: Around) -> Edit:
    """Put the whole value in quotes; its line breaks stay, and fold to blanks either way."""
    span = whole_value(line, around)
    text = around.text[span.start : span.end]
    if "\n" not in text:
        return Edit(span, quoted(text))
    if "'" not in text:
        return Edit(span, f"'{text}'")
    return Edit(span, '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"')
