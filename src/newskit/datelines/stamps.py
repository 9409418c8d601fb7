"""A page's publication line: time, date, zone and credit in any order."""

import re

from newskit.datelines.context import Line
from newskit.datelines.heads import Towns, towns_of
from newskit.datelines.items import Item, items_of
from newskit.datelines.loose import Credit, Loose, is_sentence, loose_text
from newskit.datelines.moments import answer, clock_on
from newskit.datelines.places import is_dateline_town, is_place, locate
from newskit.datelines.reading import Clock, Kind, Reading, Span
from newskit.datelines.sections import Section, Sections, sections_of
from newskit.datelines.tokens import tokens_of
from newskit.datelines.words import FILLERS, KEYS, NOT_OF_STAMPS
from newskit.lexicon.agencies import agency_named

LONGEST = 300
"""Characters of the longest line that is read as a stamp; what is longer is copy."""

_DIGIT = re.compile(r"\d")
_DATED = re.compile(
    r"\d[ºª°]?\s?[/.\-:]\s?\d"
    r"|\d{8}T\d"
    r"|\d\s?[hH]"
    r"|\d\s?[apAP]\.?\s?[mM]"
    r"|\d(?:\.?[ºª°]|[a-z]{2})?[\s.\-/]{0,3}(?:(?:de|of)\s)?[^\W\d_]{3}"
    r"|[^\W\d_]{3}\.?\s{0,2}\d"
)
# The signature of a post that the page quotes; marks of code and quotation, which no stamp holds.
_FOREIGN = re.compile(r"(?:^|[\s(])@[A-Za-z_]|[\"`{}=<>]")
_SECTIONS = re.compile(r"In [A-Z][^\d\n]{1,80} - ")
_BULLETS = frozenset("•·*")


def read_stamp(line: Line) -> Reading | None:
    """The line as a stamp, or None when it is none."""
    text = line.text
    if (
        len(text) > LONGEST
        or not _DIGIT.search(text)
        or not _DATED.search(text)
        or is_sentence(text)
        or _FOREIGN.search(text)
    ):
        return None
    items = items_of(tokens_of(text))
    sections = sections_of(items)
    if not _is_moment(sections) or _is_weather(text, sections.main, items):
        return None
    loose = loose_text(text, items, labelled=sections.labelled)
    bare = _is_day_alone(sections) and not _nothing_else(items, loose)
    if loose.prose or bare or _is_other_day(text, sections, items):
        return None
    return _reading(line, sections, loose.credit)


def _is_moment(sections: Sections) -> bool:
    """Whether a day stands there, or a clock with a label, and nothing contradicts it."""
    main = sections.main
    if main.broken or sections.modified.broken:
        return False
    timed = main.clock is not None and (main.date is not None or sections.labelled)
    return bool(main.ways) or timed


def _is_weather(text: str, main: Section, items: list[Item]) -> bool:
    """A bullet and a day alone are a weather or calendar box."""
    bare = all(item.kind in {"mark", "date", "weekday"} for item in items)
    return bare and main.clock is None and text.lstrip()[:1] in _BULLETS


def _is_day_alone(sections: Sections) -> bool:
    """Whether no more than a day without a year stands there."""
    ways = sections.main.ways
    return sections.main.clock is None and not sections.labelled and bool(ways) and ways[0].year is None


def _is_other_day(text: str, sections: Sections, items: list[Item]) -> bool:
    """Whether the day heads a list, "19 May 2024:", or is of something else, "Available: 19 May 2024"."""
    date = sections.main.date
    at = next((n for n, item in enumerate(items) if date and item.start == date.start), 0)
    if sections.labelled:
        return False
    if at < 2 or items[at - 1].value != ":":
        return text.rstrip().endswith(":") or any(str(item.value).lower() in NOT_OF_STAMPS for item in items)
    key = str(items[at - 2].value)
    return items[at - 2].kind == "word" and key.lower() not in KEYS | FILLERS and not agency_named(key)


def _nothing_else(items: list[Item], loose: Loose) -> bool:
    """Whether day, weekday, marks and a known house are all there is; "May 5 - 10: Festival" is none."""
    return loose.credit.agency is not None or all(item.kind in {"date", "weekday", "mark"} for item in items)


def _reading(line: Line, sections: Sections, credit: Credit) -> Reading:
    towns = _towns(line, sections.main, credit)
    if towns:
        credit = credit.without_byline()
    found = answer(sections.main.stated(), line, credit.agency, towns.places[0] if towns else None)
    return Reading(
        line.text,
        Kind.STAMP,
        line.language,
        towns.places if towns else (),
        found.clock,
        _modified(line, sections.modified, found.clock, credit.agency),
        sections.only_update,
        credit.agency,
        credit.byline,
        found.ambiguous,
        found.readings,
        _parts(sections.main, credit, towns),
    )


def _modified(line: Line, section: Section, main: Clock, agency: str | None) -> Clock | None:
    """The update; a time without a day is of the same day when it is not earlier than the first."""
    if section.empty:
        return None
    stated = section.stated()
    if section.date is None and main.date and stated.time and (main.time or "") <= stated.time:
        return clock_on(main.date, stated._replace(zone=stated.zone or main.timezone), line)
    return answer(stated, line, agency).clock


def _towns(line: Line, main: Section, credit: Credit) -> Towns | None:
    """A town in the line, as local pages print it: "Vila Nova - MT, 7 de março de 2021. 18:20"."""
    before = line.text[: main.date.start] if main.date else ""
    if before.rstrip()[-1:] != ",":
        return _section_town(before, line) or _named_town(line, credit)
    towns = towns_of(before, line.variety)
    if towns is None or len(towns.places) != 1:
        return None
    place = towns.places[0]
    return towns if place.country and (place.region or place.english) else None


def _section_town(before: str, line: Line) -> Towns | None:
    """A place among the sections that "In" lists: "In News, Portugal - 14 May 2024, 15:48"."""
    if not _SECTIONS.fullmatch(before):
        return None
    for match in re.finditer(r"[^,]+", before[: before.rstrip().rfind("-")]):
        name = match.group().strip().removeprefix("In ")
        if is_place(name):
            start = before.index(name, match.start())
            return Towns((locate(name, None, line.variety),), start, start + len(name), sure=True)
    return None


def _named_town(line: Line, credit: Credit) -> Towns | None:
    """What looks like a name and is a town that datelines know: "May 14, 2024 03:48 pm IST - New Delhi"."""
    span = dict(credit.parts).get("byline")
    if span is None or not is_dateline_town(line.text[slice(*span)]):
        return None
    place = locate(line.text[slice(*span)], None, line.variety)
    return Towns((place,), span[0], span[1], sure=True)


def _parts(main: Section, credit: Credit, towns: Towns | None) -> tuple[tuple[str, Span], ...]:
    named = [("date", main.date), ("time", main.clock), ("zone", main.zone)]
    spans = [(name, (item.start, item.end)) for name, item in named if item]
    if towns:
        spans.append(("place", (towns.start, towns.end)))
        spans += [("region", towns.region)] if towns.region else []
    return tuple(sorted((*spans, *credit.parts), key=lambda part: part[1]))
