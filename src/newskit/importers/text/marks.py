"""Lines that tell when and by whom: stamps, bylines, relative times, reading times."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from newskit.datelines import Context, Kind, Reading, parse
from newskit.importers.text.classes import LineClass
from newskit.importers.text.page import Page
from newskit.importers.text.times import is_time

_LONGEST = 300  # characters of a stamp
_ABOVE, _BELOW = 150, 300  # lines above and below the start of the story that are read
_LIST_GAP, _LIST_LENGTH = 4, 3  # lines between, and number of, stamps that make a list of stories
_CUT, _LONGEST_TIME = 2, 24  # lines over which a stamp may be cut, and characters of the later ones
_CLOCK = re.compile(r"^\W*\d{1,2}(?:[:.h]\d{2}|h| ?[ap]\.?m)", re.IGNORECASE)
_NOTE = re.compile(r"(?<=[a-zà-öø-ÿ]{3})\d{1,2}(?=,|\s|$)")  # the number of a note, glued to a name
_NEVER = frozenset(
    {LineClass.CREDIT, LineClass.RIGHTS, LineClass.WEATHER, LineClass.PROMPT, LineClass.RELATED}
)


@dataclass(frozen=True)
class Marks:
    """Stamps and bylines by line; lines of relative and reading times; stamps in lists of stories."""

    stamps: Mapping[int, Reading]
    bylines: Mapping[int, Reading]
    times: frozenset[int]
    listed: frozenset[int]

    @property
    def places(self) -> frozenset[int]:
        """All lines near which a headline may stand."""
        return frozenset(self.stamps) | frozenset(self.bylines) | self.times


def marks_of(page: Page, context: Context) -> Marks:
    """The marks around the start of the story."""
    near = range(max(0, page.start - _ABOVE), min(len(page.lines), page.end + 10, page.start + _BELOW))
    short = [at for at in near if len(page.text(at)) <= _LONGEST and _may_be(page, at)]
    found = {at: _reading(page, at, context) for at in short}
    stamps = {at: reading for at, reading in found.items() if reading.kind is Kind.STAMP}
    bylines = {at: reading for at, reading in found.items() if reading.kind is Kind.BYLINE}
    listed = _listed(stamps)
    single = {at: reading for at, reading in stamps.items() if at not in listed}
    return Marks(single, bylines, frozenset(at for at in short if is_time(page.text(at))), listed)


def _reading(page: Page, at: int, context: Context) -> Reading:
    """The reading of a line; a day alone takes the time that stands on the lines below it."""
    reading = parse(_NOTE.sub("", page.text(at)), context)
    if reading.kind is not Kind.STAMP or not reading.clock.date or reading.clock.time:
        return reading
    for until in range(at + 2, min(len(page.lines), at + 1 + _CUT) + 1):
        below = [line.text for line in page.lines[at + 1 : until]]
        if len(below[-1]) > _LONGEST_TIME or not _CLOCK.search(below[-1]):
            continue
        whole = parse(" ".join((page.text(at), *below)), context)
        if whole.clock.time and whole.clock.date == reading.clock.date:
            return whole
    return reading


def lines_read(page: Page, at: int, reading: Reading) -> range:
    """The lines that a reading was taken from: more than one where a stamp is cut."""
    for until in range(at + 2, min(len(page.lines), at + 1 + _CUT) + 1):
        if reading.raw == " ".join(line.text for line in page.lines[at:until]):
            return range(at, until)
    return range(at, at + 1)


def _may_be(page: Page, at: int) -> bool:
    """Whether a line can be a mark: furniture only where it begins with a number, as a stamp does."""
    return page.kind(at) not in _NEVER or page.text(at)[0].isdigit()


def _listed(stamps: Mapping[int, Reading]) -> frozenset[int]:
    """The stamps that follow one another with a few lines between, as in a list of dated stories."""
    runs: list[list[int]] = []
    for at in sorted(stamps):
        if runs and at - runs[-1][-1] <= _LIST_GAP:
            runs[-1].append(at)
        else:
            runs.append([at])
    return frozenset(at for run in runs if _is_list(run) for at in run)


def _is_list(run: list[int]) -> bool:
    """Whether enough stamps have a line between; published and updated on touching lines are one."""
    return 1 + sum(lower - upper > 1 for upper, lower in pairwise(run)) >= _LIST_LENGTH
