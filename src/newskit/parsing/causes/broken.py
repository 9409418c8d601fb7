"""Lines that are neither a field nor the rest of one."""

import re

from newskit.parsing.causes.lines import Line
from newskit.parsing.causes.proposal import Around, Proposal
from newskit.text import Edit, Span

_EQUALS = re.compile(r"([A-Za-z_][\w-]{0,60})[ \t]*=[ \t]*(?=\S)")
_NAME = re.compile(r"[A-Za-z_][\w-]{0,60}$")


def broken_line(line: Line, around: Around) -> Proposal | None:
    """`youtube_id= x`, a name without its colon, or text at a place where only a field can stand."""
    if line.is_entry or line.text.lstrip().startswith(("]", "}")):
        return None
    values = {"line": line.text.strip()}
    equals = _EQUALS.match(line.text, line.indent)
    if equals:
        span = Span(line.start + equals.end(1), line.start + equals.end())
        return Proposal("broken-line", line.content_span, values, (Edit(span, ": "),))
    if _NAME.match(line.text.strip()) and around.following is not None and around.following.is_entry:
        at = line.content_span.end
        return Proposal("broken-line", line.content_span, values, (Edit(Span(at, at), ":"),))
    if line.indent == 0 and line.value[:1] not in ("'", '"'):
        return Proposal("broken-line", line.content_span, values)
    return None


def cut_by_comment(line: Line, _: Around) -> Proposal | None:
    """Text that went on with the value above until a comment came between."""
    if not line.after_comment or line.is_item or not line.indent or (line.key and " " not in line.key):
        return None
    return Proposal("broken-line", line.content_span, {"line": line.text.strip()})


def below_block_header(line: Line, around: Around) -> Proposal | None:
    """Text under `|` or `>` that does not stand deeper than the field."""
    before = around.previous
    if (
        before is None
        or not before.is_block
        or before.has_block
        or not before.key
        or line.indent > before.column
    ):
        return None
    end = _end_of_text(around)
    starts = [
        found.start() for found in re.finditer(r"^(?=[^\r\n])", around.text[line.start : end], re.MULTILINE)
    ]
    deeper = " " * (before.column + 2)
    edits = tuple(Edit(Span(line.start + at, line.start + at), deeper) for at in starts)
    return Proposal("bad-indent", line.content_span, {}, edits)


def _end_of_text(around: Around) -> int:
    """Where the text under a block header ends: at the next plain field name, or with the stretch."""
    for line in around.lines[around.at + 1 :]:
        if (
            line.key
            and " " not in line.key
            and line.indent <= (around.previous.column if around.previous else 0)
        ):
            return line.start
    return len(around.text)
