"""What stands before the agency or the dash of a wire dateline."""

import re
from typing import NamedTuple

from newskit.datelines.context import Line
from newskit.datelines.heads import Towns, towns_of
from newskit.datelines.items import Item, items_of
from newskit.datelines.loose import is_sentence
from newskit.datelines.moments import Stated
from newskit.datelines.names import agencies_in, written_names
from newskit.datelines.places import is_place
from newskit.datelines.reading import Span
from newskit.datelines.tokens import tokens_of
from newskit.lexicon.agencies import agency_named

BYLINE = re.compile(r"(?:by|por)\s+", re.IGNORECASE)
_LONGEST = 160
_LONGEST_NOTE = 60
_BLANK = " ,."
_WIDE = re.compile(r"\s{2,}|\t")
_DAY_ALONE = re.compile(r"\s?,\s?\d{1,2}\s?$")
_NEXT_SENTENCE = re.compile(r"[.!?;]\s+[a-zà-ý]")


class Foreword(NamedTuple):
    """Towns, moment and a name before them; the spans are offsets in the line."""

    towns: Towns | None = None
    stated: Stated = Stated()
    byline: str | None = None
    parts: tuple[tuple[str, Span], ...] = ()

    @property
    def dated(self) -> bool:
        """Whether a day stands there."""
        return any(name == "date" for name, _ in self.parts)


def foreword_of(text: str, line: Line, offset: int = 0) -> Foreword | None:
    """Read a text that stands in the line at `offset`; None when it holds a sentence or no likely place.

    The moment may stand behind the place (LISBON, May 14) or, glued there by an extractor, before it.
    """
    if len(text) > _LONGEST or _NEXT_SENTENCE.search(text) or is_sentence(text):
        return None
    note = _note_end(text)
    times = _Times.of(items_of(tokens_of(text, note)), len(text))
    behind = bool(text[times.end :].strip(_BLANK))
    name, cut = _byline(text, note, times.start)
    start, end = (times.end, len(text)) if behind else (cut, times.start)
    start = _without_house(text, start, end)
    body = _without_number(text[start:end])
    towns = towns_of(body, line.variety) if body.strip(_BLANK) else None
    if towns is None and body.strip(" ,.()"):
        return None
    found = [*_place_spans(towns, start), *times.spans()]
    found += [("byline", name[1])] if name else []
    parts = tuple((part, (a + offset, b + offset)) for part, (a, b) in found)
    return Foreword(towns, times.stated(), name[0] if name else None, parts)


def _place_spans(towns: Towns | None, start: int) -> list[tuple[str, Span]]:
    if towns is None:
        return []
    spans = [("place", (start + towns.start, start + towns.end))]
    if towns.region:
        spans.append(("region", (start + towns.region[0], start + towns.region[1])))
    return spans


class _Times(NamedTuple):
    """The first day, clock, zone and the weekday beside the day; from where to where they stand."""

    date: Item | None
    clock: Item | None
    zone: Item | None
    weekday: Item | None
    start: int
    end: int

    @classmethod
    def of(cls, items: list[Item], length: int) -> "_Times":
        first = {item.kind: item for item in reversed(items)}
        date, clock, zone = first.get("date") or first.get("short"), first.get("clock"), first.get("zone")
        weekday = _weekday_near(items, date) if date else _weekday_last(items)
        timed = [item for item in (date, clock, zone, weekday) if item]
        start = min((item.start for item in timed), default=length)
        return cls(date, clock, zone, weekday, start, max((item.end for item in timed), default=length))

    def spans(self) -> list[tuple[str, Span]]:
        named = (("date", self.date), ("time", self.clock), ("zone", self.zone))
        return [(name, (item.start, item.end)) for name, item in named if item]

    def stated(self) -> Stated:
        ways = self.date.value if self.date and isinstance(self.date.value, tuple) else ()
        weekday = self.weekday.value if self.weekday and isinstance(self.weekday.value, int) else None
        clock = str(self.clock.value) if self.clock else None
        return Stated(ways, clock, str(self.zone.value) if self.zone else None, weekday)


def _weekday_near(items: list[Item], date: Item | None) -> Item | None:
    """A weekday counts beside a date only: SUN VALLEY is a town."""
    for at, item in enumerate(items):
        if item.kind == "weekday" and date in items[max(at - 2, 0) : at + 3]:
            return item
    return None


def _weekday_last(items: list[Item]) -> Item | None:
    """A weekday behind a comma in the place of the day: "LONDON, Thursday"."""
    behind = len(items) > 2 and items[-1].kind == "weekday" and items[-2].value == ","
    return items[-1] if behind else None


def _note_end(text: str) -> int:
    """Where the text starts behind a note in brackets: "(Atualizado às 13h12) MARRAKESH"."""
    end = text.find(")", 0, _LONGEST_NOTE) if text.lstrip().startswith("(") else -1
    return end + 1


def _without_number(body: str) -> str:
    """The place before the day of the month alone, as old wires print it: "BRASÍLIA, 4 (AE) -"."""
    match = _DAY_ALONE.search(body)
    return body[: match.start()] if match else body


def _without_house(text: str, start: int, end: int) -> int:
    """Where the place starts behind a house: "Canadian Press - OTTAWA"."""
    house, dash, place = text[start:end].partition(" - ")
    return start + len(house) + len(dash) if dash and place.strip() and agencies_in(house.strip()) else start


# A byline that runs into the place


def _byline(text: str, start: int, end: int) -> tuple[tuple[str, Span] | None, int]:
    """A name led by "By" or "Por", and where what follows it starts.

    It ends at a wide gap, or at the words in capitals before the agency.
    """
    found = BYLINE.match(text, start, end)
    if found is None:
        return None, start
    gap = _WIDE.search(text, found.end(), end)
    name_end, cut = (gap.start(), gap.end()) if gap else _capitals(text, found.end(), end)
    return written_names(text, found.end(), name_end), cut


def _capitals(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the last run of words in capitals starts, and where the place in it does: behind an agency."""
    spans = [match.span() for match in re.finditer(r"\S+", text[:end]) if match.start() >= start]
    run = len(spans)
    while run and _is_capital(text[slice(*spans[run - 1])]):
        run -= 1
    place = run
    if run == 0:  # the name is in capitals too: the place is the longest end that is one
        run = place = next((n for n in range(2, len(spans)) if is_place(text[spans[n][0] : end])), 0)
    while place < len(spans) - 1 and agency_named(text[slice(*spans[place])]):
        place += 1
    starts = [*(span[0] for span in spans), end]
    return starts[run], starts[place]


def _is_capital(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters)
