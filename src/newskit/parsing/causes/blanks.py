"""Blanks: none behind a colon or dash, a tab where a blank must stand, an indent that fits no level."""

import re
from collections.abc import Iterator

from newskit.parsing.causes.lines import Line
from newskit.parsing.causes.proposal import Around, Level, Proposal
from newskit.text import Edit, Span

_KEY_NO_BLANK = re.compile(r"([A-Za-z_][\w-]{0,60}):(?=[^\s:])(?!//)")
_DASH_NO_BLANK = re.compile(r"[ \t]*-(?=[^\s-])")
_LINE = re.compile(r"[^\r\n]+")
_FARTHEST = 2_000  # code points below a tab in which the indent of its neighbours is looked for
_STEP = 2  # columns from a field to what stands under it, as this project and most others write
_TAB_STOP = 8  # columns, as terminals and editors set out of the box


def tab(line: Line, around: Around) -> Proposal | None:
    """A tab in the indent.

    A field or item goes where the line before stands; other text keeps the width of the tab.
    """
    indent = line.text[: line.indent]
    if "\t" not in indent:
        return None
    at = line.start + indent.index("\t")
    tabs = len(indent.lstrip(" ")) - len(indent.lstrip(" ").lstrip("\t"))
    edits: tuple[Edit, ...] = (
        Edit(Span(line.start, line.start + len(indent)), " " * _width(indent, line, around)),
    )
    # Behind a tab, `#` may begin a comment or a line of the text around it: only the author can tell.
    if line.text.lstrip().startswith("#"):
        edits = ()
    return Proposal("tab-in-front-matter", Span(at, at + tabs), {}, edits)


def _width(indent: str, line: Line, around: Around) -> int:
    """How many blanks take the place of an indent that holds a tab."""
    before = around.previous
    if before is None or not line.is_entry:
        return min([len(indent.expandtabs(_TAB_STOP)), *_indents_below(line, around)])
    if "\t" in before.text[: before.indent]:
        return len(indent.expandtabs(_STEP))
    if before.opens:
        return (before.column if before.key else before.indent) + _STEP
    return before.indent if line.is_item else before.column


def _indents_below(line: Line, around: Around) -> Iterator[int]:
    """The indents of the lines of running text below a line, to the next line of a field's own indent."""
    floor = around.levels[-1].column if around.levels else 0
    for found in _LINE.finditer(around.text, line.start + len(line.text), line.start + _FARTHEST):
        spaces = len(found[0]) - len(found[0].lstrip(" "))
        if not found[0].strip() or found[0][spaces] == "\t":
            continue
        if spaces <= floor:
            return
        yield spaces


def no_blank_after_colon(line: Line, _: Around) -> Proposal | None:
    """`published:2026-01-02`."""
    found = _KEY_NO_BLANK.match(line.text, len(line.lead))
    if not found or line.key:
        return None
    at = line.start + found.end()
    edits = (Edit(Span(at, at), " "),)
    return Proposal("missing-blank-after-colon", Span(at - 1, at), {"key": found[1]}, edits)


def no_blank_after_dash(line: Line, around: Around) -> Proposal | None:
    """`-Lisbon` where a list is open."""
    before = around.previous
    found = _DASH_NO_BLANK.match(line.text)
    if not found or before is None or not (before.text.lstrip().startswith("-") or before.opens):
        return None
    at = line.start + found.end()
    return Proposal("missing-blank-after-dash", Span(at - 1, at), {}, (Edit(Span(at, at), " "),))


def indent(line: Line, around: Around) -> Proposal | None:
    """A field or item at a column where none can stand."""
    before = around.previous
    if before is None or not line.is_entry:
        return None
    level = Level(line.indent, line.is_item)
    if level in around.levels or (before.opens and line.indent >= before.indent + (not line.is_item)):
        return None
    fitting = [each.column for each in around.levels if each.item == line.is_item]
    if not fitting:
        return None
    wanted = min(fitting, key=lambda column: abs(column - line.indent))
    edits = (Edit(Span(line.start, line.start + line.indent), " " * wanted),)
    return Proposal("bad-indent", line.content_span, {}, edits)


def item_without_list(line: Line, around: Around) -> Proposal | None:
    """An item where no list is open: its field was taken away, or made a comment."""
    before = around.previous
    if before is None or not line.is_item or before.opens or any(each.item for each in around.levels):
        return None
    return Proposal("bad-indent", line.content_span)


def levels_after(line: Line, levels: tuple[Level, ...], proposal: Proposal | None) -> tuple[Level, ...]:
    """The levels open behind a line; a line told for its indent counts at the column where it belongs."""
    by = 0
    if proposal is not None and proposal.kind == "bad-indent":
        if not line.is_entry or not proposal.edits or proposal.edits[0].span.start != line.start:
            return levels
        by = len(proposal.edits[0].text) - line.indent
    opened = [level for level in levels if level.column <= line.indent + by]
    columns = [Level(at + by, item=True) for at, sign in enumerate(line.lead) if sign == "-"]
    if line.key:
        columns.append(Level(line.column + by, item=False))
    for level in columns:
        opened = [each for each in opened if each.column <= level.column]
        if level not in opened:
            opened.append(level)
    return tuple(opened)
