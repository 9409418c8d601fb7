"""A capture surveyed: its lines with their classes, copies and readings."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from newskit.importers.text.classes import LineClass, classify
from newskit.importers.text.discussion import discussion_at
from newskit.importers.text.lines import Line, lines_of
from newskit.importers.text.separators import without_separators
from newskit.importers.text.window import best_run, in_context, is_spaced, score
from newskit.importers.text.wrapping import unwrapped


@dataclass(frozen=True)
class Page:
    """The lines of a capture, what each looks like, where equal lines stand and the run that holds the story.

    `scores` are the scores of the lines, `start` and `end` (exclusive) the run with the highest sum of them.
    `separators` are lines of ornaments, which stand among none of these.
    """

    lines: tuple[Line, ...]
    classes: tuple[LineClass, ...]
    copies: Mapping[str, tuple[int, ...]]
    scores: tuple[float, ...]
    start: int
    end: int
    spaced: bool
    separators: tuple[Line, ...] = ()

    def text(self, at: int) -> str:
        """The text of a line."""
        return self.lines[at].text

    def kind(self, at: int) -> LineClass:
        """The class of a line."""
        return self.classes[at]


def survey(text: str) -> Page:
    """The page that a capture holds."""
    lines, separators = without_separators(unwrapped(lines_of(text)))
    classes = tuple(map(classify, lines))
    spaced = is_spaced(lines)
    scores = tuple(score(line, kind, spaced=spaced) for line, kind in zip(lines, classes, strict=True))
    scores = in_context(scores, lines, classes)
    start, end = best_run(scores[: discussion_at(lines, scores)])
    return Page(lines, classes, _copies(lines), scores, start, end, spaced, separators)


def _copies(lines: tuple[Line, ...]) -> Mapping[str, tuple[int, ...]]:
    """The places of each line, by its words."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, line in enumerate(lines):
        places[line.key].append(at)
    return {key: tuple(found) for key, found in places.items()}
