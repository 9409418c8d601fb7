"""Wire datelines: PLACE, DATE (AGENCY) -, and what is left of it when parts are missing."""

import re
from collections.abc import Callable

from newskit.datelines.context import Line
from newskit.datelines.forewords import BYLINE, Foreword, foreword_of
from newskit.datelines.gazetteer import regions
from newskit.datelines.heads import Towns, in_capitals
from newskit.datelines.items import items_of
from newskit.datelines.moments import answer
from newskit.datelines.names import agencies_in, is_site
from newskit.datelines.namesakes import settled
from newskit.datelines.places import holds, is_place, is_town
from newskit.datelines.reading import Kind, Place, Reading, Span
from newskit.datelines.tokens import tokens_of
from newskit.lexicon.regions import BRAZILIAN_CODES

_HEAD = 220  # characters in which a dateline ends
_LONGEST_BARE = 90  # characters of PLACE, DATE without agency and dash
_MOST_DASHES = 3  # dashes of a line that are tried
_FEWEST_LETTERS, _MOST_LETTERS = 3, 5  # of an agency that no table knows
_COPY = 80  # characters behind a lone place that have to look like copy

_EMPHASIS = "*_ \t\n"  # marks around a dateline in bold or italics
_END = r"""(?=\s|$|["“«*A-ZÀ-Ý])"""
_DASH = r"(?:\.\s?[-–—]|--?|[—–−‐‑]|_|:)"
_BRACKET = re.compile(
    rf"[(\[]\s{{0,3}}([^()\[\]]{{2,60}}?)\s{{0,3}}[)\]](?P<dash>[\s*]{{0,4}}\.?\s?{_DASH}{_END})?"
    r"|(?<=[\s.])/([A-Z][A-Za-z\-]{2,20})/\.?(?:\s{0,3}--?(?=\s|$))?"
    r"|(?<=\s)\|\s([A-Z][A-Za-z ]{1,20}?)\s\|(?=\s)"
)
_DASHED = re.compile(rf"(?:--|[—–−_]|-(?=\s|$)|\.-|(?<=\d):(?=\s)){_END}")
_FIXTURE = re.compile(r"[A-ZÀ-Ý]{3,}\s?[,–—-]")  # PORTO - BENFICA, hoje
_ISO_END = re.compile(r"\s\d{4}-\d\d-\d\d$")
_DAY_END = re.compile(r"\d(?:\.?[ºª°]|[a-z]{2}|\s(?:de\s)?[^\W\d_]{3,10}\.?)?$")

_Agency = tuple[str, Span]


def read_wire(line: Line) -> Reading | None:
    """The line as a wire dateline, or None when it is none."""
    head = line.text[:_HEAD]
    return _bracketed(line, head) or _agency_first(line, head) or _dashed(line, head) or _bare(line)


# PLACE, DATE (AGENCY) -


def _bracketed(line: Line, head: str) -> Reading | None:
    for match in _BRACKET.finditer(head):
        inside = next(group for group in (1, 3, 4) if match[group])
        agency = agencies_in(match[inside])
        ends = bool(match["dash"] or match[3] or (match[4] and agency))
        if agency is None and not (ends and _may_be_house(match[inside])):
            continue
        if not head[: match.start()].strip():
            return _agency_first(line, head)
        before = foreword_of(head[: match.start()], line)
        rest = line.text[match.end() :]
        if before is None or _is_state(match[inside], before, line) or _is_signed(before, rest):
            continue
        if match[4] and not (
            before.towns and _all(before.towns, _is_located) and any(map(str.islower, rest))
        ):
            continue
        if _fits(before, known=agency is not None, ends=ends, last=not rest.strip()):
            return _reading(line, before, (agency or match[inside], match.span(inside)), match.end())
    return None


def _may_be_house(inside: str) -> bool:
    """Whether what stands in brackets before the dash may be a house no table knows: no place, no day."""
    return inside[:1].isupper() and not is_place(inside) and not any(c.isdigit() for c in inside)


def _is_state(inside: str, before: Foreword, line: Line) -> bool:
    """Whether "(AP)" or "(PA)" is a Brazilian state behind a town of it, not an agency."""
    if inside not in BRAZILIAN_CODES or before.towns is None or before.dated:
        return False
    town = before.towns.places[-1].written
    held = holds(town, "BR", inside)
    return held is True or (line.language == "pt" and not is_place(town))


def _is_signed(before: Foreword, rest: str) -> bool:
    """Whether it is a name and its house before a date: "Ana Reis (Folhapress) — 26/05/2026"."""
    if before.towns is None or before.dated or before.towns.sure or len(rest) > _HEAD:
        return False
    kinds = {item.kind for item in items_of(tokens_of(rest))}
    return "date" in kinds and "word" not in kinds


def _fits(before: Foreword, *, known: bool, ends: bool, last: bool) -> bool:
    """Whether the parts are enough: dash, day and what is known of the place make up for one another."""
    towns = before.towns
    if towns is None:
        return known and (ends or (before.dated and before.stated.time is None))
    if known:
        return ends or before.dated or (last and towns.sure and _all(towns, _in_capitals_or_known))
    return ends and towns.sure and (before.dated or _all(towns, _in_capitals))


# (ANSA) - ROME, MAY 14 - and AGENCY -


def _agency_first(line: Line, head: str) -> Reading | None:
    dash = _DASHED.search(head)
    text = head[: dash.start()].strip() if dash else ""
    bracketed = text[:1] == "(" and text[-1:] == ")"
    named = text[1:-1].strip() if bracketed else text
    agency = agencies_in(named) or (named if is_site(named) else None)
    if dash is None or not agency:
        return None
    start = head.index(named)
    found = agency, (start, start + len(named))
    rest = head[dash.end() :]
    if not rest.strip():
        return _reading(line, Foreword(), found, dash.end())
    second = _DASHED.search(rest)
    before = foreword_of(rest[: second.start()], line, dash.end()) if second else None
    if second and before and before.towns and (before.dated or before.towns.sure):
        return _reading(line, before, found, dash.end() + second.end())
    return _reading(line, Foreword(), found, dash.end()) if bracketed else None


# PLACE, DATE - ; PLACE, DATE, AGENCY - ; PLACE -


def _dashed(line: Line, head: str) -> Reading | None:
    for dash in list(_DASHED.finditer(head))[:_MOST_DASHES]:
        text, agency = _behind(head[: dash.start()])
        before = foreword_of(text, line)
        if before is None or before.towns is None or before.stated.time is not None:
            continue
        dated = before.dated and ("," in text or "(" in text)
        if before.towns.sure and (dated or _stands_alone(before, line.text[dash.end() :])):
            before, end = _next_day(line, before, head, dash.end())
            agency, end = (agency, end) if agency else _next_house(head, end)
            return _reading(line, before, agency, end)
    return None


def _is_unknown_house(before: str, last: str) -> bool:
    """Whether letters behind a town and its country are a house no table knows: "ROSEAU, Dominica, CMC -"."""
    letters = last.isalpha() and last.isupper() and _FEWEST_LETTERS <= len(last) <= _MOST_LETTERS
    return letters and "," in before and not is_place(last) and not regions(last)


def _next_day(line: Line, before: Foreword, head: str, start: int) -> tuple[Foreword, int]:
    """A day between this dash and the next, as releases print it: "TAMPA, Fla. - May 12, 2020 - "."""
    dash = None if before.dated else _DASHED.search(head, start)
    later = foreword_of(head[start : dash.start()].strip("( )"), line, start) if dash else None
    if dash is None or later is None or not later.dated or later.towns or later.stated.time:
        return before, start
    shift = len(head[start:]) - len(head[start:].lstrip("( "))
    parts = [(name, (first + shift, last + shift)) for name, (first, last) in later.parts]
    return Foreword(before.towns, later.stated, before.byline, (*before.parts, *parts)), dash.end()


def _next_house(head: str, start: int) -> tuple[_Agency | None, int]:
    """An agency between this dash and the next, "OTTAWA — AAP —", and where the copy starts."""
    dash = _DASHED.search(head, start)
    house = head[start : dash.start()] if dash else ""
    agency = agencies_in(house) if house.strip() else None
    if dash is None or agency is None:
        return None, start
    at = start + len(house) - len(house.lstrip())
    return (agency, (at, at + len(house.strip()))), dash.end()


def _behind(text: str) -> tuple[str, _Agency | None]:
    """An agency behind the last comma or behind the day: "MANILA, April 1, Reuters -"."""
    end = len(text.rstrip())
    for mark in (",", " "):
        before, _, last = text[:end].rpartition(mark)
        named = agencies_in(last) if before.strip() else None
        if named is None and mark == "," and _is_unknown_house(before, last.strip()):
            named = last.strip()
        if named and (mark == "," or before.rstrip()[-1:].isdigit()):
            start = end - len(last.lstrip())
            return before, (named, (start, end))
    return text, None


def _stands_alone(before: Foreword, rest: str) -> bool:
    """A place before a dash with neither day nor agency: only in capitals, known, and before copy."""
    towns = before.towns
    if towns is None or before.dated or not _all(towns, _in_capitals) or not _all(towns, _is_located):
        return False
    copy = rest.strip(_EMPHASIS)
    if _FIXTURE.match(copy):
        return False
    return not copy or (not copy[0].islower() and any(c.islower() for c in copy[:_COPY]))


# PLACE 1996-08-22 and PLACE, DATE


def _bare(line: Line) -> Reading | None:
    text = line.text.rstrip()
    if len(text) > _LONGEST_BARE or not _DAY_END.search(text) or BYLINE.match(text):
        return None
    before = foreword_of(text, line)
    if before is None or before.towns is None or not before.towns.sure or before.stated.time is not None:
        return None
    place, day = dict(before.parts)["place"], dict(before.parts).get("date")
    if before.byline or day is None or place[0] > day[0] or day[1] != len(text):
        return None
    iso = _ISO_END.search(text) is not None and _all(before.towns, _in_capitals)
    listed = "," in text and _all(before.towns, _in_capitals_or_known)
    return _reading(line, before, None, len(text)) if iso or listed else None


# What all forms share


def _all(towns: Towns, test: Callable[[Place], bool]) -> bool:
    return all(test(place) for place in towns.places)


def _in_capitals(place: Place) -> bool:
    return in_capitals(place.written)


def _in_capitals_or_known(place: Place) -> bool:
    return in_capitals(place.written) or is_place(place.written)


def _is_located(place: Place) -> bool:
    """Whether the town is known, or the region behind it is."""
    return is_town(place.written) or (place.country is not None and place.name is None)


def _copy(text: str, end: int) -> str:
    """What follows, without the marks that close the dateline's bold or italics."""
    rest = text[end:].strip()
    return rest.lstrip(_EMPHASIS) if text.lstrip()[:1] in {"*", "_"} else rest


def _reading(line: Line, before: Foreword, agency: _Agency | None, end: int) -> Reading:
    towns = before.towns or Towns((), 0, 0, sure=False)
    places, why = settled(towns.places, towns.alone, agency[0] if agency else None)
    place = places[0] if len(places) == 1 else None
    found = answer(before.stated, line, agency[0] if agency else None, place).because(why)
    parts = [*before.parts, ("agency", agency[1])] if agency else before.parts
    return Reading(
        line.text,
        Kind.WIRE,
        line.language,
        places,
        found.clock,
        agency=agency[0] if agency else None,
        byline=before.byline,
        ambiguous=found.ambiguous,
        readings=found.readings,
        parts=tuple(sorted(parts, key=lambda part: part[1])),
        rest=_copy(line.text, end),
    )
