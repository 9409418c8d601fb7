"""Which line is the headline, and which the standfirst."""

from collections import Counter
from collections.abc import Collection
from itertools import accumulate, islice

from newskit.importers.text.classes import LineClass, is_sentence
from newskit.importers.text.marks import Marks
from newskit.importers.text.page import Page

_CANDIDATES = frozenset({LineClass.SHORT, LineClass.PROSE, LineClass.TEASER})
_LONGEST, _SHORTEST = 40, 2  # words of a headline
_CRUMBS = (" > ", " » ", " › ", " / ")  # between the parts of a path through the site
_LINES_READ = 60  # sentences of the story that a headline is compared with
_CORE = 0.2  # share of the story's score after which no headline is looked for
_REACH, _NEAR = 6, 3  # lines between a headline and its stamp: at most, and before the bonus falls
_BETWEEN = 3  # lines between a headline and its copy that holds the stamp
_FARTHEST = 60  # lines above the story beyond which distance does not count
_CLIMB = 0.7  # share of the score at which the line above a standfirst is the headline

# Weights, set by hand on news pages of 87 publishers and checked on every other page.
_OVERLAP = 4.0  # all longer words stand in the story
_STAMPED = 2.0  # a stamp or byline follows
_UNDER_STAMP = 1.0  # one stands right above
_REPEATED = 1.0  # the words stand on the page again
_LISTED = -1.5  # an entry of a list of headlines
_LABELLED = -2.0  # an entry under "Read more"
_SENTENCE = -1.5  # ends with a full stop
_INSIDE = -2.0  # stands in the run of the story
_FAR = -0.02  # for each line above the story
_LENGTH = ((30, -1.0), (5, 0.75), (4, 0.25), (3, -0.5), (0, -2.0))  # words from; weight


def find_headline(page: Page, marks: Marks) -> int | None:
    """The line of the headline; None when no line is like one.

    It is the line above the story that shares most words with it, is repeated on the page, stands near a
    stamp or byline and is no entry of a list of headlines. When the best line is a standfirst, the line above
    it is taken.
    """
    core = core_of(page)
    story = _story_stems(page)
    values = {
        at: _score(page, at, marks.places, story) + _FAR * min(core - at, _FARTHEST)
        for at in range(core)
        if _may_be(page, at, marks)
    }
    best = max(values, key=lambda at: (values[at], -at), default=None)
    if best is None or values[best] <= 0:
        return None
    while values.get(best - 1, 0.0) > values[best] * _CLIMB and len(page.lines[best - 1].words) >= 4:
        best -= 1
    return _upper_copy(page, best)


def _upper_copy(page: Page, at: int) -> int:
    """The copy just above a headline with the standfirst between them; else the line itself."""
    for copy in page.copies[page.lines[at].key]:
        between = range(copy + 1, at)
        if 1 <= len(between) <= _BETWEEN and any(page.kind(line) is LineClass.PROSE for line in between):
            return copy
    return at


def _may_be(page: Page, at: int, marks: Marks) -> bool:
    """Whether a line can be a headline at all."""
    line = page.lines[at]
    if (
        at in marks.places
        or at + 1 in marks.listed
        or page.kind(at) not in _CANDIDATES
        or not _SHORTEST <= len(line.words) <= _LONGEST
    ):
        return False
    return not any(mark in line.text for mark in _CRUMBS) and not _is_path(page, at)


def _is_path(page: Page, at: int) -> bool:
    """Whether a line is the path through the site that ends with the line below it."""
    text, below = page.text(at), page.text(at + 1) if at + 1 < len(page.lines) else ""
    return len(below) > 8 and len(below) < len(text) and text.endswith(below)


def core_of(page: Page) -> int:
    """The first line of the story after which it has certainly begun."""
    gains = [max(0.0, page.scores[at]) for at in range(page.start, page.end)]
    limit = _CORE * sum(gains)
    return page.start + next((at for at, total in enumerate(accumulate(gains)) if total > limit), 0)


def _score(page: Page, at: int, marks: Collection[int], story: Counter[str]) -> float:
    """How much a line looks like the headline of the story."""
    line = page.lines[at]
    bonus = _stamp_bonus(page, at, marks)
    stems = _stems(line.words)
    own = page.start <= at < page.end
    overlap = sum(story[stem] > own for stem in stems) / (len(stems) + 1)
    total = _OVERLAP * overlap + next(weight for least, weight in _LENGTH if len(line.words) >= least)
    total += _REPEATED * _repeated(page, at) + bonus
    total += (
        _INSIDE * (own and bonus <= _UNDER_STAMP)
        + _LISTED * (_listed(page, at) >= 2)
        + _LABELLED * _labelled(page, at)
    )
    return total + _SENTENCE * (is_sentence(line) and line.text[-1] in ".:;")


def _repeated(page: Page, at: int) -> bool:
    """Whether the words stand on the page twice to four times; a menu entry is shorter."""
    line = page.lines[at]
    return len(line.words) >= 4 and 2 <= len(page.copies[line.key]) <= 4


def _labelled(page: Page, at: int) -> bool:
    """Whether a line stands in a touching list of at most three lines under a label such as "Read more"."""
    for other in range(at - 1, max(-1, at - 4), -1):
        if not _touch(page, other, other + 1) or page.kind(other) is LineClass.PROSE:
            return False
        if page.kind(other) is LineClass.LABEL:
            return True
    return False


def _stamp_bonus(page: Page, at: int, marks: Collection[int]) -> float:
    """More the nearer a stamp or byline follows; less when one stands above and belongs to no other line."""
    below = next((step for step in range(1, _REACH + 1) if at + step in marks), None)
    if below is not None:
        return _STAMPED * (1 - max(0, below - _NEAR) / (2 * _REACH))
    above = next((at - step for step in (1, 2) if at - step in marks), None)
    if (
        above is None
        or above == 0
        or (page.kind(above - 1) in _CANDIDATES and len(page.lines[above - 1].words) >= 4)
    ):
        return 0.0
    return _UNDER_STAMP


def _listed(page: Page, at: int) -> int:
    """How many of the two lines on each side look like headlines of a list: touching and short."""
    found = 0
    for step in (-1, 1):
        other = at + step
        while (
            0 <= other < len(page.lines)
            and abs(other - at) <= 2
            and _touch(page, other - (step > 0), other + (step < 0))
        ):
            line = page.lines[other]
            found += page.kind(other) is LineClass.SHORT and len(line.words) >= 4
            other += step
    return found


def _touch(page: Page, upper: int, lower: int) -> bool:
    """Whether no blank line stands between two neighbours."""
    return not page.lines[upper].after and not page.lines[lower].before


def _story_stems(page: Page) -> Counter[str]:
    """How many of the story's first sentences hold each stem."""
    prose = (page.lines[at] for at in range(page.start, page.end) if page.kind(at) is LineClass.PROSE)
    return Counter(stem for line in islice(prose, _LINES_READ) for stem in _stems(line.words))


def _stems(words: Collection[str]) -> frozenset[str]:
    """The beginnings of the longer words, in lower case, so that endings do not matter."""
    return frozenset(word.casefold()[:5] for word in words if len(word) > 3)
