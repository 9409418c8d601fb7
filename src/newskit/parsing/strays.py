"""Lines at the start of a line of front matter that are no field: what they were meant to be.

Text goes on with the value above it, lost its place under `|` or `>`, or was torn from the field below. Each
is told at its line; the repair is offered, where the fields read after it, as one that somebody must look at.
"""

import re

from newskit.article import Fault, Mapping
from newskit.config.settings import Limits
from newskit.parsing.events import read_tree
from newskit.text import Edit, Span, apply_edits

_HEADER = re.compile(r"[^\n]*:[ \t]+[|>][-+1-9]{0,2}[ \t]*(?:#[^\n]*)?\r?\n(?:[ \t]*\r?\n)*\Z")
_CONTENT = re.compile(r"^(?=[^\s])", re.MULTILINE)
_PLAIN_VALUE = re.compile(r"[^\n:]{1,100}:[ \t]+[^\s\"'\[{|>&*!%@`#]")
_TORN = re.compile(r"[A-Za-z_]{1,3}\r?\n(?=[a-z_][\w-]*:)")
_WORDS = re.compile(r"[^\s:#]+(?::\S[^\s:#]*)?[ \t]+[^\s:#]")
_FIELD_LIKE = re.compile(r"[A-Za-z_][\w-]*(?:[ \t]*[=：]|:(?!//))|[^\n:]{1,30}:(?:[ \t\r\n]|$)")
_INDENTED = re.compile(r"^([ ]*)([^\s])[^\r\n]*", re.MULTILINE)
_DEEPER = "  "


def stray_faults(text: str, around: tuple[Span, Span, Span], base: int, limits: Limits) -> list[Fault]:
    """The fault of a stretch that is no field of its own; none when it is something else.

    `around` holds the stretch before, the stretch and the one after; offsets of faults count from `base`.
    """
    before, stretch, after = around
    if _HEADER.match(text[before.start : before.end]):
        return [_under_header(text, before, stretch, base, limits)]
    if _TORN.match(text, stretch.start) and stretch.end - stretch.start <= len("xxx\r\n"):
        return [_torn(text, stretch, after, base, limits)]
    if _is_text(text, stretch):
        return [_continued(text, before, stretch, base, limits)]
    return []


def moved_in(text: str, stretches: list[Span], base: int) -> list[Fault]:
    """Fields that stand deeper than those below them at the start of a line, before any other."""
    if len(stretches) < 2:
        return []
    first = stretches[0]
    lines = [found for found in _INDENTED.finditer(text, *first) if found[2] != "#"]
    if not lines or not all(found[1] for found in lines):
        return []
    by = min(len(found[1]) for found in lines)
    edits = tuple(Edit(Span(found.start(1), found.start(1) + by), "") for found in lines)
    span = Span(lines[0].end(1), lines[0].end(1) + len(lines[0][0].strip()))
    return [Fault("bad-indent", span.shifted(base), {}, _shifted(edits, base))]


def _line(text: str, stretch: Span) -> Span:
    """The first line of a stretch without its break."""
    end = text.find("\n", stretch.start, stretch.end)
    line = text[stretch.start : end if end >= 0 else stretch.end]
    return Span(stretch.start, stretch.start + len(line.rstrip()))


def _is_text(text: str, stretch: Span) -> bool:
    """Whether a stretch is running text: two words and more, and no sign of a field."""
    own = text[stretch.start : stretch.end]
    return bool(_WORDS.match(own)) and not _FIELD_LIKE.match(own)


def _under_header(text: str, before: Span, stretch: Span, base: int, limits: Limits) -> Fault:
    edits = _moved(text, stretch)
    mended = _fields(text, Span(before.start, stretch.end), edits, limits) == 1
    return Fault(
        "bad-indent", _line(text, stretch).shifted(base), {}, _shifted(edits, base) if mended else ()
    )


def _torn(text: str, stretch: Span, after: Span, base: int, limits: Limits) -> Fault:
    """The first letters of a name on a line of their own.

    The edit takes in the first character below: the name there changes, and the edit says so.
    """
    line = _line(text, stretch)
    edits = (Edit(Span(line.end, after.start + 1), text[after.start : after.start + 1]),)
    mended = _fields(text, Span(stretch.start, after.end), edits, limits) == 1
    values = {"line": text[line.start : line.end]}
    return Fault("broken-line", line.shifted(base), values, _shifted(edits, base) if mended else ())


def _continued(text: str, before: Span, stretch: Span, base: int, limits: Limits) -> Fault:
    """Text that can go on with the plain value above it."""
    line = _line(text, stretch)
    edits = _joined(text, before, stretch)
    mended = (
        bool(_PLAIN_VALUE.match(text, before.start))
        and _fields(text, Span(before.start, stretch.end), edits, limits) == 1
    )
    values = {"line": text[line.start : line.end]}
    return Fault("broken-line", line.shifted(base), values, _shifted(edits, base) if mended else ())


def _joined(text: str, before: Span, stretch: Span) -> tuple[Edit, ...]:
    """Every line of a stretch moved in.

    The first edit begins with the last character of the value above: that value changes, and edits say so.
    """
    last = before.start + max(len(text[before.start : before.end].rstrip()) - 1, 0)
    first, *others = _moved(text, stretch)
    return (Edit(Span(last, first.span.end), text[last : first.span.start] + first.text), *others)


def _moved(text: str, stretch: Span) -> tuple[Edit, ...]:
    """Every line of a stretch moved in."""
    starts = (found.start() for found in _CONTENT.finditer(text[stretch.start : stretch.end]))
    return tuple(Edit(Span(at, at), _DEEPER) for at in (stretch.start + start for start in starts))


def _fields(text: str, part: Span, edits: tuple[Edit, ...], limits: Limits) -> int:
    """How many fields a part of the text has with the edits made; 0 when it does not read."""
    own = [Edit(edit.span.shifted(-part.start), edit.text) for edit in edits]
    tree = read_tree(apply_edits(text[part.start : part.end], own), limits)
    return len(tree.root.pairs) if tree.problem is None and isinstance(tree.root, Mapping) else 0


def _shifted(edits: tuple[Edit, ...], base: int) -> tuple[Edit, ...]:
    return tuple(Edit(edit.span.shifted(base), edit.text) for edit in edits)
