"""Lines of ornaments between two scenes of a story: neither story nor the end of one."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from newskit.importers.text.lines import Line

_ORNAMENTS = frozenset("*#~_=•·⁂◆●—–-")
_SURE = 3  # ornaments in a row; fewer count only between blank lines, elsewhere they are bullets
_LONGEST = 120  # characters


def is_separator(line: Line) -> bool:
    """Whether a line holds ornaments only."""
    if len(line.text) > _LONGEST or line.cells > 1:
        return False
    marks = line.text.replace(" ", "").replace("\u00a0", "")
    return _ORNAMENTS.issuperset(marks) and (len(marks) >= _SURE or line.alone)


def without_separators(lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """The other lines, which stand apart where a separator stood, and the separators."""
    found = [is_separator(line) for line in lines]
    if not any(found):
        return tuple(lines), ()
    return tuple(_kept(lines, found)), tuple(line for line, apart in zip(lines, found, strict=True) if apart)


def _kept(lines: Sequence[Line], found: Sequence[bool]) -> Iterator[Line]:
    """The lines that are no separator; a separator beside one counts as a blank line."""
    edges = [*found, False]
    for at, line in enumerate(lines):
        if not found[at]:
            yield replace(line, before=line.before or edges[at - 1], after=line.after or edges[at + 1])
