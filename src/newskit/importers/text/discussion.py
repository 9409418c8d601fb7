"""Where the readers' discussion begins: no story goes on after it."""

import re
from collections.abc import Sequence

from newskit.importers.text.lines import Line
from newskit.importers.text.window import best_runs
from newskit.lexicon import furniture

_COUNTED = re.compile(
    r"^[(\[]?\s*(?:\d{1,5}|one)\s+(?:comments?|responses?|replies|comentários?|respostas?)\b", re.IGNORECASE
)
_SAID = re.compile(
    r"\d.{0,40}\b(?:said|says|disse|diz|wrote|escreveu)\s?:$|^\w[\w .]{1,30}\b(?:says|said|disse|diz):$",
    re.IGNORECASE,
)
_LONGEST = 12  # words of a label
_LEAST = 5.0  # score of a story that must stand above a label of discussion


def discussion_at(lines: Sequence[Line], scores: Sequence[float]) -> int:
    """The first line of the discussion under a story; the number of lines when there is none."""
    above = 0.0  # score of the best run above the line
    for at, (line, (_, best)) in enumerate(zip(lines, best_runs(scores), strict=True)):
        if above > 0 and len(line.words) <= _LONGEST and _opens(line, above):
            return at
        above = best
    return len(lines)


def _opens(line: Line, above: float) -> bool:
    """Whether a line opens a discussion: the head of a comment, or a label with a story above it."""
    if _SAID.search(line.head):
        return True
    return above >= _LEAST and (line.key in furniture.DISCUSSION or bool(_COUNTED.match(line.head)))
