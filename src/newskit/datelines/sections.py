"""What a stamp states, by label: the moment of publication and that of an update."""

from dataclasses import dataclass, field

from newskit.datelines import words
from newskit.datelines.dates import Way
from newskit.datelines.items import Item
from newskit.datelines.moments import Stated

_YEAR_DIGITS = 4
_VERSION_DOTS = 2  # 0.10.24 is the number of a release, and its day no stamp


@dataclass(slots=True)
class Section:
    """What stands under one label.

    `broken` when two days or two clocks contradict each other, or something stands there that no stamp holds.
    """

    date: Item | None = None
    clock: Item | None = None
    short: Item | None = None
    zone: Item | None = None
    weekday: int | None = None
    broken: bool = False

    @property
    def empty(self) -> bool:
        """Whether neither day nor clock stands here."""
        return self.date is None and self.clock is None

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways to read the day."""
        ways = self.date.value if self.date else ()
        return ways if isinstance(ways, tuple) else ()

    def stated(self) -> Stated:
        """The section as what is printed of a moment."""
        clock = str(self.clock.value) if self.clock else None
        zone = str(self.zone.value) if self.zone else None
        return Stated(self.ways, clock, zone, self.weekday)


@dataclass(slots=True)
class Sections:
    """What a line states.

    `labelled` when a word like "Published" stands in it; `only_update` when it tells no more than an
    update, which then is in `main`.
    """

    main: Section = field(default_factory=Section)
    modified: Section = field(default_factory=Section)
    labelled: bool = False
    only_update: bool = False


def sections_of(items: list[Item]) -> Sections:
    """Sort the items of a stamp under their labels."""
    found = Sections()
    current = found.main
    trailing = False
    for at, item in enumerate(items):
        label = _label(item)
        if label is None:
            _put(current, items, at)
            continue
        found.labelled = True
        current = found.modified if label == "updated" else found.main
        trailing = label == "updated" and all(later.kind == "mark" for later in items[at + 1 :])
    return _settled(found, trailing=trailing)


def _label(item: Item) -> str | None:
    word = str(item.value).lower().rstrip(".") if item.kind == "word" else ""
    return "updated" if word in words.UPDATED else "published" if word in words.PUBLISHED else None


def _settled(found: Sections, *, trailing: bool) -> Sections:
    """Take "14/05" beside a clock as a day, and an update that stands alone as what the line is about."""
    for section in (found.main, found.modified):
        if section.date is None and section.clock and section.short:
            section.date = section.short
    found.only_update = trailing and found.modified.empty
    if found.main.empty and not found.modified.empty:
        found.main, found.modified, found.only_update = found.modified, found.main, True
    return found


def _put(section: Section, items: list[Item], at: int) -> None:
    item = items[at]
    if item.kind == "date":
        section.broken |= section.date is not None and section.date.value != item.value
        section.date = section.date or item
    elif item.kind == "clock":
        _put_clock(section, items, at)
    elif item.kind == "short":
        section.short = section.short or item
    elif item.kind == "zone":
        section.zone = section.zone or item
    elif item.kind == "weekday" and isinstance(item.value, int):
        section.weekday = item.value if section.weekday is None else section.weekday
    elif item.kind == "number":
        section.broken |= str(item.value).count(".") >= _VERSION_DOTS
        _put_late_year(section, items, at)
    elif item.kind == "range":
        section.broken = True


def _put_clock(section: Section, items: list[Item], at: int) -> None:
    """The first clock counts; a second one in brackets is the same moment in another zone."""
    if section.clock is None:
        section.clock = items[at]
    elif section.clock.value != items[at].value and not (at and items[at - 1].value == "("):
        section.broken = True


def _put_late_year(section: Section, items: list[Item], at: int) -> None:
    """The year behind the clock, as `date` prints it: "Apr 22 09:13:26 EDT 2013"."""
    text = str(items[at].value)
    late = (
        at > 0 and items[at - 1].kind in {"zone", "clock"} and len(text) == _YEAR_DIGITS and text.isdecimal()
    )
    if late and section.date and len(section.ways) == 1 and section.ways[0].year is None:
        month, day = section.ways[0].month, section.ways[0].day
        section.date = section.date._replace(value=(Way("", int(text), month, day),))
