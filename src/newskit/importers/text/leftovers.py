"""Parts of a used line that stand in no field: a place behind a name, a relative time behind a stamp."""

import re
from collections.abc import Iterator

from newskit.datelines import Reading
from newskit.importers.model import UnusedLine
from newskit.importers.text.marks import Marks
from newskit.importers.text.page import Page
from newskit.importers.text.publication import Publication
from newskit.importers.text.reasons import PART
from newskit.lexicon import furniture, weekdays

_WORD = re.compile(r"[^\W_]+")
_BARS = re.compile(r"[|•·]")
_EDGES = " \t\u00a0,;:.|/•·-–—()[]"


def leftovers(page: Page, marks: Marks, publication: Publication) -> Iterator[UnusedLine]:
    """The unused parts of the lines that gave stamp and bylines."""
    for at in publication.lines:
        reading = marks.stamps.get(at) or marks.bylines.get(at)
        if reading:
            parts = _between(reading, publication)
        else:
            parts = _around(page.text(at), publication.named.get(at, ""))
        yield from (UnusedLine(page.lines[at].number, part, PART) for part in parts if part)


def _between(reading: Reading, publication: Publication) -> Iterator[str]:
    """What stands between the parts of a reading that stand in a field."""
    end = 0
    for start, until in sorted(span for name, span in reading.parts if _is_used(name, reading, publication)):
        yield from _stated(reading.raw[end:start], reading)
        end = max(end, until)
    yield from _stated(reading.raw[end:], reading)


def _is_used(name: str, reading: Reading, publication: Publication) -> bool:
    """Whether a part of a reading stands in a field."""
    if name == "agency":
        return reading.agency == publication.agency
    if name == "zone":
        return reading.clock.offset is not None
    return name in ("date", "time", "byline")


def _stated(text: str, reading: Reading) -> Iterator[str]:
    """The statements of a text between used parts; labels, weekdays and the update that was read are none."""
    for part in _BARS.split(text):
        words = [word.casefold() for word in _WORD.findall(part)]
        updated = reading.modified and any(word in furniture.UPDATES for word in words)
        if not updated and not all(map(_is_label, words)):
            yield part.strip(_EDGES)


def _is_label(word: str) -> bool:
    """Whether a word only says what the part beside it is."""
    return word in furniture.STAMP_LABELS or word in weekdays.WEEKDAYS


def _around(text: str, name: str) -> Iterator[str]:
    """What stands before and behind a name."""
    start = text.find(name)
    for part in (text[:start], text[start + len(name) :]) if name and start >= 0 else ():
        if not all(_is_label(word.casefold()) for word in _WORD.findall(part)):
            yield part.strip(_EDGES)
