"""From the pieces of a line to dates, clocks, zones, weekdays, labels and loose text."""

import re
from functools import lru_cache
from typing import NamedTuple

from newskit.datelines.dates import Way, exists, full_year, numeric_ways
from newskit.datelines.places import is_dateline_town, locate
from newskit.datelines.tokens import Token, clock_time, tokens_of
from newskit.lexicon import zones
from newskit.lexicon.months import ALSO_WORDS, month_number
from newskit.lexicon.weekdays import weekday_number

_LONGEST_PHRASE = 4
_TOWN_TIME = re.compile(r"(?:(?:horas?|horário|horario)\s)?(?:de|do|da|em)\s(.{3,40})|(.{3,40})\stime")
_AFTER_CLOCK = frozenset("()[]|•·,;-–—/")
_BEFORE_ZONE = frozenset("(),-–[")
_RANGE_WORDS = frozenset({"a", "to", "até", "through", "until"})
_NUMBERED = ("2ª", "3ª", "4ª", "5ª", "6ª")  # Portuguese counts the weekdays from Sunday


class Item(NamedTuple):
    """One thing read.

    `kind` is "date" (value: ways), "clock" ("15:48"), "zone" (letters, offset, zone name or "local"),
    "weekday" (0 to 6), "word", "number", "domain" or "mark" (value: the text); "short" (value: ways) is two
    numbers with a slash, which are a date only beside a clock, and "range" several days.
    """

    kind: str
    value: object
    start: int
    end: int


@lru_cache(maxsize=8)
def items_in(text: str, start: int = 0) -> list[Item]:
    """The items of a short text from an offset on; nobody may change the list.

    A line is tried as one form after the other, so the last texts are remembered.
    """
    return items_of(tokens_of(text, start))


def items_of(tokens: list[Token]) -> list[Item]:
    """Read pieces from left to right, each once."""
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        found, used = _next(tokens, at, items)
        items += found
        at += used
    return items


def _next(tokens: list[Token], at: int, items: list[Item]) -> tuple[list[Item], int]:
    token = tokens[at]
    if token.kind == "iso":
        return _iso(token), 1
    if token.kind == "compact":
        return _compact(token), 1
    if token.kind == "dotted":
        return [_dotted(tokens, at, items)], 1
    one = _ONE.get(token.kind)
    if one:
        return [one(token)], 1
    if token.kind in {"mark", "domain"}:  # which begins neither date nor zone nor weekday
        return _plain(token)
    return _month_date(tokens, at) or _zone(tokens, at, items) or _weekday(tokens, at) or _plain(token)


def _short(token: Token) -> Item:
    return Item("short", _short_ways(token.text), token.start, token.end)


def _clock(token: Token) -> Item:
    time = clock_time(token.text)
    return Item("clock" if time else "number", time or token.text, token.start, token.end)


def _numeric(token: Token) -> Item:
    """Three numbers: a date, also one that the calendar does not have, or a version (3.3.10)."""
    ways = numeric_ways(token.text)
    kind = "date" if ways or "." not in token.text else "number"
    return Item(kind, ways if kind == "date" else token.text, token.start, token.end)


def _short_ways(text: str) -> tuple[Way, ...]:
    """Day and month, in either order, without a year."""
    first, second = (int(part) for part in text.split("/"))
    tried = (Way("dmy", None, second, first), Way("mdy", None, first, second))
    ways = tuple(way for way in tried if exists(None, way.month, way.day))
    return ways[:1] if first == second else ways


def _dotted(tokens: list[Token], at: int, items: list[Item]) -> Item:
    """A clock behind a day, as in "3.5.2024, 15.48", when no unit follows it; else a number."""
    token = tokens[at]
    back = [item for item in items[-3:] if item.kind != "mark" and item.value not in {"às", "at", "pelas"}]
    ends = at + 1 == len(tokens) or tokens[at + 1].text in _AFTER_CLOCK
    if back and back[-1].kind == "date" and ends:
        return Item("clock", clock_time(token.text), token.start, token.end)
    return Item("number", token.text, token.start, token.end)


_ONE = {"numeric": _numeric, "short": _short, "clock": _clock}


def _plain(token: Token) -> tuple[list[Item], int]:
    return [Item("mark" if token.kind == "zone" else token.kind, token.text, token.start, token.end)], 1


def _weekday(tokens: list[Token], at: int) -> tuple[list[Item], int] | None:
    """A weekday's name, or "3ª feira"."""
    token = tokens[at]
    if token.text in _NUMBERED and at + 1 < len(tokens):
        here = _skip(tokens, at + 1, {"-"}, 1)
        if here < len(tokens) and tokens[here].text.lower().rstrip(".") == "feira":
            return [
                Item("weekday", _NUMBERED.index(token.text), token.start, tokens[here].end)
            ], here + 1 - at
    number = weekday_number(token.text) if token.kind == "word" else None
    return (
        None
        if number is None or _ends_name(tokens, at)
        else ([Item("weekday", number, token.start, token.end)], 1)
    )


def _ends_name(tokens: list[Token], at: int) -> bool:
    """Whether a weekday is the last word of a town's name: SANTO DOMINGO."""
    before = tokens[at - 1] if at else None
    return (
        before is not None and before.kind == "word" and is_dateline_town(f"{before.text} {tokens[at].text}")
    )


def _iso(token: Token) -> list[Item]:
    """An ISO day, with a clock and an offset when they stand there."""
    text, at = token.text, token.start
    year, month, day = int(text[:4]), int(text[5:7]), int(text[8:10])
    ways = (Way("", year, month, day),) if exists(year, month, day) else ()
    items = [Item("date", ways, at, at + 10)]
    rest = text[11:]
    if not rest:
        return items
    cut = next((i for i, c in enumerate(rest) if c in "Z+-−"), len(rest))
    time = clock_time(rest[:cut].rstrip())
    if time:
        items.append(Item("clock", time, at + 11, at + 11 + len(rest[:cut].rstrip())))
        if rest[cut:]:
            items.append(Item("zone", rest[cut:], at + 11 + cut, token.end))
    return items


def _compact(token: Token) -> list[Item]:
    """An ISO moment without marks: 20240514T154800Z."""
    text, at = token.text, token.start
    year, month, day = int(text[:4]), int(text[4:6]), int(text[6:8])
    clock = text[9:].removesuffix("Z")
    cut = max(clock.find("+"), clock.find("-"))
    digits = clock[:cut] if cut >= 0 else clock
    time = clock_time(":".join(digits[n : n + 2] for n in range(0, len(digits), 2)))
    if not exists(year, month, day) or time is None:
        return [Item("number", text, at, token.end)]
    end = at + 9 + len(digits)
    items = [Item("date", (Way("", year, month, day),), at, at + 8), Item("clock", time, at + 9, end)]
    return [*items, Item("zone", text[end - at :], end, token.end)] if end < token.end else items


# Dates with a month's name


def _month_date(tokens: list[Token], at: int) -> tuple[list[Item], int] | None:
    """A date like "14 de maio de 2024", "1.º de maio", "14-May-24" or "May 14, 2024"."""
    token = tokens[at]
    if token.kind == "number":
        found = _day_first(tokens, at)
        if found and _is_range(tokens, at):
            return [found[0][0]._replace(kind="range", value="")], found[1]
        return found
    month = month_number(token.text) if token.kind == "word" else None
    return None if month is None else _month_first(tokens, at, month)


def _is_range(tokens: list[Token], at: int) -> bool:
    """Whether another day stands before: "5-7 July", "5 a 7 de julho"."""
    if at < 2 or tokens[at - 2].kind != "number" or _day(tokens, at - 2) is None:
        return False
    joint = tokens[at - 1]
    close = tokens[at - 2].end == joint.start and joint.end == tokens[at].start
    return (close and joint.text in {"-", "–", "—", "/"}) or joint.text.lower() in _RANGE_WORDS


def _day_first(tokens: list[Token], at: int) -> tuple[list[Item], int] | None:
    day = _day(tokens, at)
    if day is None:
        return None
    here = _skip(tokens, at + 1, {"de", "of", ".", "-", "/"}, 2)
    month = month_number(tokens[here].text) if here < len(tokens) and tokens[here].kind == "word" else None
    if month is None:
        return None
    year, end = _year(tokens, here + 1, short=True)
    return _date(tokens, at, end, Way("", year, month, day))


def _month_first(tokens: list[Token], at: int, month: int) -> tuple[list[Item], int] | None:
    here = _skip(tokens, at + 1, {"."}, 1)
    day = _day(tokens, here)
    if day is None:
        return None
    year, end = _year(tokens, here + 1, short=False)
    if year is None and _is_word(tokens[at]):
        return None
    return _date(tokens, at, end, Way("", year, month, day))


def _is_word(token: Token) -> bool:
    """Whether a month's form is a common word too."""
    return token.text.rstrip(".").lower() in ALSO_WORDS


def _date(tokens: list[Token], at: int, end: int, way: Way) -> tuple[list[Item], int]:
    ways = (way,) if exists(way.year, way.month, way.day) else ()
    return [Item("date", ways, tokens[at].start, tokens[end - 1].end)], end - at


def _day(tokens: list[Token], at: int) -> int | None:
    if at >= len(tokens) or tokens[at].kind != "number":
        return None
    digits = tokens[at].text.rstrip("ºª°.sthndrSTHNDR")
    return int(digits) if len(digits) <= 2 and digits.isdecimal() and 1 <= int(digits) <= 31 else None


def _year(tokens: list[Token], at: int, *, short: bool) -> tuple[int | None, int]:
    """The year after a day and month, and where the date ends; two digits only where `short`."""
    here = _skip(tokens, at, {"de", "of", ".", "-", "/", ",", "'", "’"}, 2)
    if any(_stands_free(tokens, mark) for mark in range(at, min(here, len(tokens)))):
        return None, at
    if here < len(tokens) and tokens[here].kind == "number":
        text = tokens[here].text
        if len(text) == 4 and text.isdecimal() and 1500 <= int(text) <= 2199:
            return int(text), here + 1
        marks = {token.text for token in tokens[at:here]}
        if (
            short
            and len(text) == 2
            and text.isdecimal()
            and not marks & {",", "."}
            and _ends(tokens, here + 1)
        ):
            return full_year(text), here + 1
    return None, at


def _ends(tokens: list[Token], at: int) -> bool:
    """Whether what follows cannot belong to the number before: a unit, or a month that makes it a day."""
    here = _skip(tokens, at, {"de"}, 1)
    if here < len(tokens) and month_number(tokens[here].text) is not None:
        return False
    return at >= len(tokens) or tokens[at].text not in {":", "%", "h", "/"}


def _stands_free(tokens: list[Token], at: int) -> bool:
    """Whether a hyphen or slash has blanks around it: then it separates and does not join."""
    token = tokens[at]
    if token.text not in {"-", "/"}:
        return False
    before = at > 0 and tokens[at - 1].end < token.start
    return before or (at + 1 < len(tokens) and token.end < tokens[at + 1].start)


def _skip(tokens: list[Token], at: int, allowed: set[str], most: int) -> int:
    end = at
    while end < len(tokens) and end - at < most and tokens[end].text.lower() in allowed:
        end += 1
    return end


# Zones


def _zone(tokens: list[Token], at: int, items: list[Item]) -> tuple[list[Item], int] | None:
    """A zone after a clock, in brackets or not."""
    token = tokens[at]
    if token.kind not in {"zone", "word"} or not _after_clock(items):
        return None
    if token.kind == "zone":
        return [Item("zone", token.text, token.start, token.end)], 1
    letters = token.text.rstrip(".").upper()
    if zones.known(letters) and (token.text.rstrip(".") == letters or letters not in zones.ENGLISH_WORDS):
        return [Item("zone", letters, token.start, token.end)], 1
    return _zone_phrase(tokens, at)


def _after_clock(items: list[Item]) -> bool:
    back = [item for item in items[-4:] if item.kind != "mark" or item.value not in _BEFORE_ZONE]
    back = [item for item in back if not (item.kind == "word" and item.value in {"no", "na", "pelo", "à"})]
    return bool(back) and back[-1].kind == "clock"


def _zone_of_town(phrase: str) -> str | None:
    """The zone of a town that datelines know: "hora de Bruxelas", "de Lisboa", "Tokyo time"."""
    match = _TOWN_TIME.fullmatch(phrase)
    town = (match[1] or match[2]) if match else ""
    return locate(town, None, None).timezone if is_dateline_town(town) else None


def _zone_phrase(tokens: list[Token], at: int) -> tuple[list[Item], int] | None:
    for length in range(_LONGEST_PHRASE, 0, -1):
        words = tokens[at : at + length]
        phrase = " ".join(token.text for token in words).lower()
        if len(words) == length and phrase in zones.PHRASES:
            return [Item("zone", zones.PHRASES[phrase], words[0].start, words[-1].end)], length
        if len(words) == length and (zone := _zone_of_town(phrase)):
            return [Item("zone", zone, words[0].start, words[-1].end)], length
        if phrase in {"hora local", "horário local", "local time", "horas locais"}:
            return [Item("zone", "local", words[0].start, words[-1].end)], len(words)
    return None
