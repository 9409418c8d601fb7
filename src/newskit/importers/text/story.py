"""The body: which lines of the story's run are paragraphs and subheads, and which were put between them."""

import re
from bisect import bisect_left
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from newskit.importers.text.classes import LineClass, is_sentence
from newskit.importers.text.headline import core_of
from newskit.importers.text.marks import Marks
from newskit.importers.text.page import Page

_DROPPED = frozenset(
    {
        LineClass.MENU,
        LineClass.LABEL,
        LineClass.RELATED,
        LineClass.ENDING,
        LineClass.AD,
        LineClass.PROMPT,
        LineClass.RIGHTS,
        LineClass.CREDIT,
        LineClass.TEASER,
        LineClass.WEATHER,
        LineClass.SIGN_OFF,
    }
)
_ENDS = frozenset({LineClass.ENDING, LineClass.RIGHTS})
_LATE = 0.7  # share of the story's score after which a label such as "Tags" ends it
_VERY_LATE = 0.9  # share after which any line of furniture does
_LIST_INTRO = re.compile(r":['\"”’)]?$")
_HEAD = 5  # lines of the run in which a stamp still stands over the story: standfirst and picture come first
_OPENING, _CERTAIN = 15, 1.5  # lines between headline and run, and score, of a paragraph cut off
_RUN = 4  # short lines in a row that are a list of headlines
_SAID_TWICE = 6  # words from which a repeated line is left out
_LONGEST_LIST = 12  # headlines under a label


@dataclass(frozen=True)
class Story:
    """The lines of the body, and of those left out inside it the class that says why."""

    body: tuple[int, ...]
    left_out: Mapping[int, LineClass]
    start: int
    end: int

    def without(self, lines: Collection[int]) -> "Story":
        """The same story without lines that turned out to be fields."""
        return replace(self, body=tuple(at for at in self.body if at not in lines))


def find_story(page: Page, headline: int | None, marks: Marks) -> Story:
    """The body of the story under its headline."""
    start = _start(page, headline, marks)
    end = max(start, _end(page, start))
    left_out = {
        at: page.kind(at) for at in range(start, end) if page.kind(at) in _DROPPED or at in marks.places
    }
    _leave_out_blocks(page, start, end, left_out)
    _leave_out_runs(page, start, end, left_out)
    left_out |= {
        at: LineClass.TEASER for at in range(start, end) if at not in left_out and _is_said(page, at, start)
    }
    body = [at for at in range(start, end) if at not in left_out]
    while body and not _may_end(page, body[-1]):
        last = body.pop()
        left_out[last] = page.kind(last)
    return Story(tuple(body), left_out, start, end)


def _start(page: Page, headline: int | None, marks: Marks) -> int:
    """The first line after the headline, its copies and its stamp."""
    core = core_of(page)
    heads = [at for at in marks.places if at < core or (at in marks.stamps and at < page.start + _HEAD)]
    if headline is not None:
        heads = [at for at in heads if at > headline]
        heads += [at for at in page.copies[page.lines[headline].key] if at < core]
    if headline is None:
        return page.start
    head = max(headline, *heads) + 1 if heads else headline + 1
    return max(head, _first_paragraph(page, head))


def _first_paragraph(page: Page, head: int) -> int:
    """The start of the run, or a paragraph between headline and run that a box cut off."""
    if page.start - head > _OPENING:
        return page.start
    cut_off = (at for at in range(head, page.start) if page.kind(at) is LineClass.PROSE)
    return next((at for at in cut_off if page.scores[at] >= _CERTAIN), page.start)


def _end(page: Page, start: int) -> int:
    """Where the story has ended: at the first late label, or line of furniture near its end."""
    gains = [max(0.0, page.scores[at]) for at in range(start, page.end)]
    so_far, whole = 0.0, sum(gains)
    for at, gain in enumerate(gains, start):
        so_far += gain
        if so_far > _LATE * whole and page.kind(at) in _ENDS:
            return at
        if so_far > _VERY_LATE * whole and page.kind(at) in _DROPPED:
            return at
    return page.end


def _leave_out_blocks(page: Page, start: int, end: int, left_out: dict[int, LineClass]) -> None:
    """Leave out lists under a label, captions over their credit, lists among spaced paragraphs."""
    at = start
    while at < end:
        group = _group(page, at, end)
        if page.kind(at) is LineClass.LABEL:
            group = max(group, _listed_until(page, at, end))
            left_out.update(dict.fromkeys(range(at, group), LineClass.LABEL))
        elif group - at > 1:
            left_out.update(_in_group(page, at, group, start))
        at = group


def _leave_out_runs(page: Page, start: int, end: int, left_out: dict[int, LineClass]) -> None:
    """Leave out short lines in long runs, unless a line announces them as a list."""
    at = start
    while at < end:
        until = at
        while until < end and page.kind(until) in (LineClass.SHORT, LineClass.FRAGMENT):
            until += 1
        if until - at >= _RUN and not _follows_intro(page, at, start):
            left_out.update(dict.fromkeys(range(at, until), LineClass.TEASER))
        at = max(until, at + 1)


def _is_said(page: Page, at: int, start: int) -> bool:
    """Whether the same words stand above in the story."""
    line = page.lines[at]
    copies = page.copies[line.key]
    first = bisect_left(copies, start)
    return len(line.words) >= _SAID_TWICE and first < len(copies) and copies[first] < at


def _group(page: Page, at: int, end: int) -> int:
    """The end of the lines that touch, from a line on; a line by itself where the page sets nothing apart.

    A label that carries its title is a box by itself: what touches it is not its list.
    """
    while page.spaced and at + 1 < end and not page.lines[at].after:
        if LineClass.RELATED in (page.kind(at), page.kind(at + 1)):
            break
        at += 1
    return at + 1


def _listed_until(page: Page, label: int, end: int) -> int:
    """The end of the list of short lines under a label that stands alone; else the line after it."""
    at = label + 1
    while (
        at < min(end, label + 1 + _LONGEST_LIST)
        and not is_sentence(page.lines[at])
        and page.kind(at) is not LineClass.PROSE
    ):
        at += 1
    return at if at - label > 2 else label + 1


def _in_group(page: Page, at: int, end: int, start: int) -> dict[int, LineClass]:
    """What a group of touching lines leaves out."""
    kinds = [page.kind(line) for line in range(at, end)]
    if LineClass.LABEL in kinds:
        label = at + kinds.index(LineClass.LABEL)
        return dict.fromkeys(range(label, end), LineClass.LABEL)
    if LineClass.CREDIT in kinds and end - at <= 4:
        return {line: LineClass.CREDIT for line in range(at, end) if not _is_paragraph(page, line)}
    if _follows_intro(page, at, start):
        return {}
    return {line: LineClass.TEASER for line in range(at, end) if not _is_paragraph(page, line)}


def _is_paragraph(page: Page, at: int) -> bool:
    """Whether a line is prose long enough to be a paragraph in spite of its neighbours."""
    return page.kind(at) is LineClass.PROSE and len(page.lines[at].words) >= 20


def _follows_intro(page: Page, at: int, start: int) -> bool:
    """Whether the line above announces a list."""
    return at > start and bool(_LIST_INTRO.search(page.text(at - 1)))


def _may_end(page: Page, at: int) -> bool:
    """Whether a story can end with a line: a sentence, or a part of a list that touches the line above."""
    line = page.lines[at]
    return is_sentence(line) or not line.before or line.cells > 1
