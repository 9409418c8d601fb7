"""Fences that are nearly right: told, and read as they were meant."""

import re

from newskit.article import Fault, Fence
from newskit.parsing.causes.closing import closing_place
from newskit.parsing.fence_lines import BLANK_LINE, CLOSING, FENCES, LINE, Fenced, bare, between, line_at
from newskit.text import Edit, Source, Span

_KEY_LINE = re.compile(r"[A-Za-z_][\w .-]{0,60}:(?:[ \t\r\n]|$)")
# Signs that people and programs put for the dashes, with what stands unseen before them or a word behind.
_NEARLY_FENCE = re.compile(
    r"[ \t\u00a0\u200b\ufeff]*(?:[-–—―‐‑−=_*~+.:;] ?){1,12}(?:ya?ml|#[^\r\n]*)?[ \t]*[\r\n]*$"
)
# The same for the closing line, of dashes alone: other signs may begin the copy.
_NEARLY_CLOSED = re.compile(r"[ \t]*(?:[-–—―‐‑−] ?){2,12}\.?[ \t]*$|[ \t]*[–—―][ \t]*$")
_INSIDE = re.compile(r"[ \t]*$|[ \t]+\S|- |-$|#|[A-Za-z_\"'][\w \"'.-]{0,60}:")
_BLANKS = re.compile(r"(?:[ \t]*(?:\r\n|\n|\r))*[ \t]*")
_QUOTED = re.compile(r"[\w-]{1,60}:[ \t]+[\"']")
_COMMENTED = re.compile(r"<!--(?:[^-]++|-(?!->))*+-->[ \t]*(?:\r\n|\n|\r)|(?:#[^\r\n]*+(?:\r\n|\n|\r))+")
_FIELD = re.compile(r"[^\W\d][\w-]{0,60}:(?:[ \t\r\n]|$)")
_COMMENTS = re.compile(r"(?:#[^\r\n]*+[\r\n]|[ \t]*+[\r\n])*+")
_RUNNING_TEXT = 4  # lines that can be no front matter before a fence is taken for a thematic break
_LOOK_AHEAD = 200  # lines in which a lost opening fence is looked for


def nearly_fenced(source: Source, first: Span, syntax: str | None) -> Fenced:
    """Front matter whose first line is no fence, or whose fence is not closed as it should be."""
    if syntax is not None:
        return (_misspelt_as_toml(source, first) if syntax == "toml" else None) or _closed(
            source, first, syntax
        )
    start = source.start
    return _after_blanks(source, start) or _nearly(source, first) or Fenced(None, start)


def _misspelt_as_toml(source: Source, first: Span) -> Fenced | None:
    """Fields of YAML between `+++` and `---`."""
    closing = CLOSING["+++"].search(source.text, first.end)
    return _nearly(source, first) if closing is None else None


def _closed(source: Source, opening: Span, syntax: str) -> Fenced:
    text, mark = source.text, "---" if syntax == "yaml" else "+++"
    closing = CLOSING[mark].search(text, opening.end)
    if closing is None and syntax == "yaml":
        closing = CLOSING["..."].search(text, opening.end)
    if closing is None or (syntax == "yaml" and _is_thematic_break(text, opening.end, closing.start())):
        return _unclosed(source, opening, syntax, mark)
    return between(source, opening, closing.start(), syntax)


def _is_thematic_break(text: str, start: int, closing: int) -> bool:
    """Whether a line of dashes stands so deep in running text that it closes nothing.

    The fields end with a blank line, several lines follow that can be no front matter, and among them is no
    field.
    """
    if not BLANK_LINE.search(text, start, closing):
        return False
    end = _end_of_lines(text, start)
    if end >= closing or text[end : line_at(text, end).end].strip():
        return False
    foreign = 0
    for found in LINE.finditer(text, end, closing):
        if _FIELD.match(found[0]):
            return False
        foreign += not _INSIDE.match(found[0].rstrip("\r\n"))
    return foreign >= _RUNNING_TEXT


def _unclosed(source: Source, opening: Span, syntax: str, mark: str) -> Fenced:
    """Read on to the first line that cannot be front matter, so that one mistake does not hide the others."""
    text = source.text
    end = _end_of_lines(text, opening.end)
    newline = source.newline
    written = bare(text, line_at(text, end))
    if syntax == "yaml" and _NEARLY_CLOSED.match(text[written.start : written.end]):
        values = {"fence": mark, "misspelt": text[written.start : written.end].strip()}
        fault = Fault("unclosed-fence", written, values, (Edit(written, mark),))
        return Fenced(
            Fence(bare(text, opening), Span(opening.end, end), None, syntax), line_at(text, end).end, [fault]
        )
    before = "" if end == 0 or text[end - 1] in "\r\n" else newline
    edits = (Edit(Span(end, end), f"{before}{mark}{newline}"),)
    fault = Fault("unclosed-fence", bare(text, opening), {"fence": mark}, edits)
    fence = Fence(bare(text, opening), Span(opening.end, end), None, syntax)
    return Fenced(fence, end, [fault])


def _end_of_lines(text: str, start: int) -> int:
    """Where lines that can belong to front matter end.

    Before the first blank line that no key follows, or the first other line.
    """
    at = start
    while at < len(text):
        line = line_at(text, at)
        content = text[line.start : line.end].rstrip("\r\n")
        if not _INSIDE.match(content) or _NEARLY_CLOSED.match(content):
            return at
        if not content.strip() and not _KEY_LINE.match(text, line.end):
            return at
        at = line.end
    return at


def _after_blanks(source: Source, start: int) -> Fenced | None:
    """A fence that only blank lines, or a comment, keep from the first line."""
    text = source.text
    comment = _COMMENTED.match(text, start)
    blank = _BLANKS.match(text, comment.end() if comment else start)
    at = blank.end() if blank else start
    line = line_at(text, at)
    syntax = FENCES.get(text[line.start : line.end].rstrip(" \t\r\n"))
    comments = _COMMENTS.match(text, line.end)
    fields = comments.end() if comments else line.end
    if at == start or syntax is None or not _KEY_LINE.match(text, fields):
        return None
    fenced = _closed(source, line, syntax)
    before = Span(start, at)
    edits = () if comment else (Edit(before, ""),)  # what a comment says is not thrown away
    fault = Fault("blank-before-fence", before, {"what": "comment" if comment else "blanks"}, edits)
    return Fenced(fenced.fence, fenced.body_start, [fault, *fenced.faults])


def _nearly(source: Source, first: Span) -> Fenced | None:
    """A misspelt opening fence, or fields on the first line that a closing fence follows."""
    text = source.text
    misspelt = bool(_NEARLY_FENCE.match(text[first.start : first.end]))
    begins = first.end if misspelt else first.start
    if not _KEY_LINE.match(text, begins):
        return None
    closing = _closing_after_fields(text, begins)
    if closing is None:
        return None
    opening = bare(text, first) if misspelt else Span(first.start, first.start)
    insert = "---" if misspelt else f"---{source.newline}"
    values = {"written": text[opening.start : opening.end]}
    fault = Fault("missing-opening-fence", opening, values, (Edit(opening, insert),))
    fence = Fence(opening, Span(begins, closing.start), bare(text, closing), "yaml")
    return Fenced(fence, closing.end, [fault])


def _closing_after_fields(text: str, start: int) -> Span | None:
    """The closing fence, if only lines that can belong to front matter stand before it."""
    at = start
    for _ in range(_LOOK_AHEAD):
        if at >= len(text):
            return None
        line = line_at(text, at)
        content = text[line.start : line.end].rstrip("\r\n")
        if content.rstrip(" \t") == "---":
            return line
        if not _INSIDE.match(content):
            return None
        at = max(line.end, _end_of_quoted(text, line))
    return None


def _end_of_quoted(text: str, line: Span) -> int:
    """The end of the last line of a value in quotes that runs on over several lines; else 0."""
    opening = _QUOTED.match(text, line.start, line.end)
    end = closing_place(text, opening.end() - 1, line.end) if opening else 0
    return line_at(text, end).end if end else 0
