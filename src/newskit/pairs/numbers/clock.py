"""Times of day as English and Portuguese write them."""

import re
from fractions import Fraction

from newskit.pairs.numbers.model import Amount, ClockTime, Number, NumberKind
from newskit.text import Span

_NOON = 12 * 60
_DAY = 24 * 60
_LAST_HOUR = 24
_BLANK = "\x00"  # neither a blank, a digit nor a letter: nothing joins across it

_ENGLISH = re.compile(
    r"(?<![\w.,:$€£])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?"
    r"[ \u00a0]?(?P<half>[ap])\.?[ \u00a0]?m\b\.?",
    re.IGNORECASE,
)
_COLON = re.compile(r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]\d)(?![\d:])")
_PORTUGUESE = re.compile(
    r"(?<![\w.,:])(?P<hour>[01]?\d|2[0-4])[ \u00a0]?(?:horas?\b|hs?:?(?![^\W\d_]))"
    r"(?:(?: e )?[ \u00a0]?(?P<minute>[0-5]\d)(?:[ \u00a0]?m(?:in(?:utos)?)?\b|(?!\w)))?",
    re.IGNORECASE,
)
_BARE_HOUR = re.compile(
    r"(?<![\w.,:])(?P<hour>\d{1,2})(?= da (?:manhã|tarde|noite|madrugada)\b| o['’]clock\b)"
)
_MILITARY = re.compile(
    r"(?<![\w.,:])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?= (?:GMT|UTC|BST|EST|EDT|CET|CEST)\b)"
)
_PART_OF_DAY = re.compile(r"[ \u00a0](?:horas )?da (manhã|tarde|noite|madrugada)\b")
_ZONE = re.compile(r" (?:GMT|UTC|BST|CET|CEST|WEST|WET)\b")
_DOTTED = re.compile(r"(?P<hour>[01]?\d|2[0-3])\.(?P<minute>[0-5]\d)")
_BEFORE_DOTTED = {
    "en": re.compile(
        r"\b(?:at|from|until|till|by|between|before|after|since|about|the|to|and|or) $", re.IGNORECASE
    ),
    "pt": re.compile(r"\b(?:às|pelas) $", re.IGNORECASE),
}
_BEFORE_REACH = 9  # letters of the longest word before a dotted time, with its blank
_FORMS = {
    "en": (_ENGLISH, _COLON, _BARE_HOUR, _MILITARY),
    "pt": (_ENGLISH, _COLON, _PORTUGUESE, _BARE_HOUR, _MILITARY),
}


def take_clock_times(prose: str, language: str) -> tuple[str, list[Number]]:
    """The prose with its times of day blanked, and the times; the clearest forms are read first."""
    found: list[Number] = []

    def take(match: re.Match[str]) -> str:
        hour = int(match["hour"])
        if hour > _LAST_HOUR or (match.re is _ENGLISH and hour > _NOON // 60):
            return match.group()
        found.append(Number(_values(match, prose, hour), Span(*match.span()), match.group(), NumberKind.TIME))
        return _BLANK * len(match.group())

    for form in _FORMS[language]:
        prose = form.sub(take, prose)
    return prose, found


def dotted_times(prose: str, span: Span, language: str) -> frozenset[ClockTime]:
    """The times a figure such as 9.30 can be, as British papers write them; none for a mere decimal."""
    match = _DOTTED.fullmatch(prose, span.start, span.end)
    before = max(0, span.start - _BEFORE_REACH)
    if not match or not _BEFORE_DOTTED[language].search(prose, before, span.start):
        return frozenset()
    hour = int(match["hour"])
    return frozenset(map(ClockTime, _halves(hour * 60 + int(match["minute"]), hour, "")))


def _values(match: re.Match[str], prose: str, hour: int) -> frozenset[Amount]:
    """The times a writing allows; an hour without minutes can be a bare number on the other side ("às 7")."""
    groups = match.groupdict()
    minute = int(groups.get("minute") or 0)
    minutes = (hour % 24) * 60 + minute
    values: set[Amount] = {ClockTime(time) for time in _halves(minutes, hour, _half(match, prose))}
    if not groups.get("minute"):
        values |= {Fraction(hour)} | {
            Fraction(v.minutes // 60) for v in list(values) if isinstance(v, ClockTime)
        }
    elif match.re is _MILITARY:
        values.add(Fraction(int(match.group())))
    return frozenset(values)


def _half(match: re.Match[str], prose: str) -> str:
    """Which half of the day is stated: "a", "p", "24" for a clock of twenty-four hours, or nothing."""
    if half := match.groupdict().get("half"):
        return half.lower()
    if match["hour"][0] == "0" or (match.re is _COLON and _ZONE.match(prose, match.end())):
        return "24"
    part = _PART_OF_DAY.match(prose, match.end())
    if not part:
        return ""
    return "p" if part[1] in {"tarde", "noite"} else "a"


def _halves(minutes: int, hour: int, half: str) -> tuple[int, ...]:
    """The minutes after midnight for a clock of twelve or twenty-four hours."""
    if hour > 12:
        return (minutes,)
    morning = minutes % _NOON
    if half == "24":
        return (minutes,)
    if half:
        return (morning if half == "a" else morning + _NOON,)
    return (minutes, (minutes + _NOON) % _DAY)
