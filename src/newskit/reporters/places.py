"""Places as people and editors read them: path:line:column."""

from newskit.reporters.visible import visible
from newskit.text import Range


def place(path: str, where: Range | None) -> str:
    """A path with line and column; the path alone for a whole file."""
    if where is None:
        return visible(path)
    return f"{visible(path)}:{where.start.line}:{where.start.column}"


def last_line(where: Range) -> int:
    """The last line of which a range holds something: not the one at whose start it ends."""
    start, end = where
    return end.line - 1 if end.column == 1 and end.line > start.line else end.line
