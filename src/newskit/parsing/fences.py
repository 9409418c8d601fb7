"""Where front matter stands in a file: a fence on the first line, and the line that closes it."""

from newskit.parsing.fence_lines import BLANK_LINE, CLOSING, FENCES, Fenced, between, line_at
from newskit.text import Source


def find_fences(source: Source) -> Fenced:
    """Front matter begins on the first line; nearly right fences are told and read all the same."""
    text, start = source.text, source.start
    first = line_at(text, start)
    syntax = FENCES.get(text[first.start : first.end].rstrip(" \t\r\n"))
    closing = CLOSING["---" if syntax == "yaml" else "+++"].search(text, first.end) if syntax else None
    if closing is not None and syntax and not _may_be_break(text, first.end, closing.start(), syntax):
        return between(source, first, closing.start(), syntax)
    from newskit.parsing.nearly_fenced import nearly_fenced

    return nearly_fenced(source, first, syntax)


def _may_be_break(text: str, start: int, closing: int, syntax: str) -> bool:
    """Whether a closing line may be a thematic break in running text: only behind a blank line."""
    return syntax == "yaml" and BLANK_LINE.search(text, start, closing) is not None
