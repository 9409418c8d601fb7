"""Where the story stands: the run of lines with the highest sum of scores."""

from collections.abc import Iterator, Sequence

from newskit.importers.text.classes import LineClass, is_sentence
from newskit.importers.text.lines import Line

# Log odds that a line belongs to the story, from a logistic regression over news pages of 87 publishers,
# checked on publishers left out, rounded. A block of its own and the end of a sentence weigh most, then
# length.
_BASE = -1.5
_ALONE = 2.0
_SENTENCE = 1.25
_LENGTHS = ((35, 1.75), (20, 0.75), (4, 0.25), (0, -2.0))  # words from; weight
_QUOTATION = 1.0
_CLASSES = {
    LineClass.MENU: -3.0,
    LineClass.LABEL: -2.0,
    LineClass.RELATED: -1.5,
    LineClass.ENDING: -3.0,
    LineClass.AD: -0.5,
    LineClass.PROMPT: -2.5,
    LineClass.RIGHTS: -2.5,
    LineClass.CREDIT: -1.5,
    LineClass.TEASER: -2.0,
    LineClass.WEATHER: -2.0,
    LineClass.FRAGMENT: -1.0,
}
_LOWEST, _HIGHEST = -1.0, 2.5  # no single line may decide
_LIST, _LISTED = 3, -0.5  # short lines in a row that are a list, and what each loses
_BOX, _BOXED = 6, -0.25  # lines of a box under a label, and what each costs at most
_GAP = -16.0  # the most that lines in a row may cost


def score(line: Line, kind: LineClass, *, spaced: bool) -> float:
    """How much a line speaks for the story (above 0) or for the page around it.

    `spaced` tells whether the capture has blank lines between paragraphs; without them a sentence counts as a
    block.
    """
    sentence = is_sentence(line)
    total = _BASE + _CLASSES.get(kind, 0.0) + next(w for least, w in _LENGTHS if len(line.words) >= least)
    total += _SENTENCE * sentence + _QUOTATION * (line.text[0] in '"“‘«')
    total += _ALONE * (line.alone if spaced else sentence)
    return min(_HIGHEST, max(_LOWEST, total))


def in_context(
    scores: Sequence[float], lines: Sequence[Line], classes: Sequence[LineClass]
) -> tuple[float, ...]:
    """The scores, corrected by neighbours.

    Short lines in runs of three and more are a list rather than subheads and lose. A list that touches its
    label is a box; boxes stand inside stories, so its lines cost little.
    """
    found = list(scores)
    for start, end in _short_runs(classes):
        found[start:end] = [max(_LOWEST, value + _LISTED) for value in found[start:end]]
    for at, kind in enumerate(classes):
        if kind is LineClass.LABEL:
            for below in _touching(lines, at):
                found[below] = max(found[below], _BOXED)
    return tuple(found)


def _short_runs(classes: Sequence[LineClass]) -> Iterator[tuple[int, int]]:
    """Start and end of the short lines that follow one another, where they are a list."""
    start = 0
    for at in range(len(classes) + 1):
        if at < len(classes) and classes[at] is LineClass.SHORT:
            continue
        if at - start >= _LIST:
            yield start, at
        start = at + 1


def _touching(lines: Sequence[Line], label: int) -> Iterator[int]:
    """The lines under a label up to the next blank line, a box's worth of them."""
    for at in range(label, min(label + _BOX, len(lines) - 1)):
        if lines[at].after:
            return
        yield at + 1


def is_spaced(lines: Sequence[Line]) -> bool:
    """Whether paragraphs stand apart: most long sentences have a blank line before and after."""
    prose = [line.alone for line in lines if len(line.words) >= 20 and is_sentence(line)]
    return sum(prose) * 2 >= len(prose)


def best_run(scores: Sequence[float]) -> tuple[int, int]:
    """Start and end (exclusive) of the run with the highest sum; (0, 0) when all are negative."""
    run = (0, 0)
    for run, _ in best_runs(scores):  # noqa: B007 - the last one is the answer
        pass
    return run


def best_runs(scores: Sequence[float]) -> Iterator[tuple[tuple[int, int], float]]:
    """After each line, the best run so far and its sum.

    A gap, lines below 0 in a row, costs no more than some paragraphs: long boxes stand inside stories.
    """
    best, best_sum, at, running, gap = (0, 0), 0.0, 0, 0.0, 0.0
    for index, value in enumerate(scores):
        if running <= 0:
            at, running, gap = index, 0.0, 0.0
        cost = max(value, min(0.0, _GAP - gap)) if value < 0 else value
        gap = gap + cost if value < 0 else 0.0
        running += cost
        if running > best_sum:
            best, best_sum = (at, index + 1), running
        yield best, best_sum
