"""A line cut into the pieces that dates and clocks are made of."""

import re
from typing import NamedTuple

from newskit.lexicon import zones

_LETTERS = r"[A-Z]{2,4}"
_LONGEST_ZONE = 5
_AMPM = r"(?:[AaPp]\.\s?[Mm]\.?|[AaPp][Mm])(?![a-z]|T\b)\.?"
_NO_NUMBER = r"(?!-[A-Za-z]|-\d(?![\dhH:]))"  # 2019-10-30-A is the number of a case
_OFFSET = r"[+\-−](?:\d\d:\d\d|(?:0\d|1[0-4])(?:00|30|45))(?!\d)"
# Each repetition is bounded, and no two of them can share a character: the time is linear.
_TOKEN = re.compile(
    rf"""
    (?P<iso>(?<!\d)(?:1[89]|20|21)\d\d-\d\d-\d\d(?!\d){_NO_NUMBER}
        (?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{{1,9}})?)?
            (?:\ ?(?:Z(?![A-Za-z])|[+\-−]\d\d:?\d\d(?!\d)))?
        )?)
    |(?P<compact>(?<!\d)(?:19|20)\d{{6}}T\d{{4}}(?:\d\d)?(?:Z|[+\-]\d{{4}})?(?!\w))
    |(?P<gluedyear>(?:19|20)\d\d(?=\d{{1,2}}:\d\d(?!\d)))
    |(?P<version>(?<![\d.])\d{{1,3}}\.\d{{1,3}}\.\d(?![\d.]))
    |(?P<numeric>(?<!\d)\d{{1,4}}(?:[ºª°](?=/))?
        (?:(?P<mark>[/.\-])\d{{1,2}}(?P=mark)
          |\ ?(?P<wide>[/\-])\ ?\d{{1,2}}\ ?(?P=wide)\ ?
        )\d{{2,4}}(?!\d){_NO_NUMBER})
    |(?P<short>(?<![\d/])\d{{1,2}}/\d{{1,2}}(?![\d/]))
    |(?P<clock>(?<!:)(?:
         \d{{1,2}}:\d\d(?::\d\d(?:[.,]\d{{1,9}})?)?(?![\d:])
            (?:\s{{0,2}}{_AMPM}|\s?h(?:rs|oras)?(?!\w)\.?)?
        |\d{{1,2}}\s?[hH]\s?\d\d(?:\s?m(?:in)?)?(?!\w)
        |(?<!á\ )\d{{1,2}}\s?[hH](?!\w)
        |\d{{1,2}}(?:\.\d\d)?\s{{0,2}}{_AMPM}
        |\d{{1,2}}\.\d\d(?=\s?{_LETTERS}(?![A-Za-z]))
        |(?:[01]\d|2[0-3])[0-5]\d(?=\s{_LETTERS}(?![A-Za-z]))
        |(?:[01]\d|2[0-3])[0-5]\d\s?h(?:rs)?(?!\w)\.?
    ))
    |(?P<dotted>(?<![\d.,:])(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d.,:%]))
    |(?P<zone>(?:GMT|UTC)\s?[+\-−]\s?\d{{1,2}}(?::?\d\d)?(?!\d)|{_OFFSET})
    |(?P<domain>(?:[a-z][a-z0-9\-]{{0,62}}\.){{1,4}}(?:com|pt|br|net|org|info|co\.uk)(?!\w))
    |(?P<word>[^\W\d_]+(?:[\-'’][^\W\d_]+)*\.?)
    |(?P<number>\d+(?:\.?[ºª°]|(?:st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z]))?)
    |(?P<mark2>[^\w\s]|_)
    """,
    re.VERBOSE,
)
_CLOCK = re.compile(r"(\d{1,2}?)\s?[:.hH]?\s?(\d\d)?(?!\d)(?::(\d\d))?")
_ZONE_AFTER = re.compile(r"\s?([A-Z]{2,4})(?![A-Za-z])")


class Token(NamedTuple):
    """A piece of a line.

    `kind` is "iso", "compact" (ISO without marks), "numeric", "clock", "dotted" (15.48, a clock only beside a
    day), "zone", "domain", "word", "short" (two numbers with a slash), "number" or "mark".
    """

    kind: str
    text: str
    start: int
    end: int


def tokens_of(line: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The pieces of `line` between two offsets; blanks separate and are dropped."""
    found: list[Token] = []
    for match in _TOKEN.finditer(line, start, len(line) if end is None else end):
        kind = match.lastgroup or ""
        if kind in {"mark", "wide", "numeric"}:
            kind = "numeric"
        elif kind in {"gluedyear", "version"}:
            kind = "number"
        elif kind == "mark2":
            kind = "mark"
        if (
            kind == "clock"
            and match.group().replace(".", "").isdecimal()
            and not _before_zone(line, match.end())
        ):
            kind = "number"
        if kind == "word" and found and found[-1].kind == "clock":
            found += _split_zone(match)
        else:
            found.append(Token(kind, match.group(), match.start(), match.end()))
    return found


def _split_zone(match: re.Match[str]) -> list[Token]:
    """A word after a clock; letters of a zone that an extractor glued to the next word stand apart."""
    word, at = match.group(), match.start()
    cut = next((n for n in range(_LONGEST_ZONE, 1, -1) if zones.known(word[:n]) and _new_word(word[n:])), 0)
    if not cut:
        return [Token("word", word, at, match.end())]
    return [Token("word", word[:cut], at, at + cut), Token("word", word[cut:], at + cut, match.end())]


def _before_zone(line: str, at: int) -> bool:
    """Whether letters of a zone follow: "06.05 GMT" and "2010 GMT" are clocks, "06.05" and "2010" are not."""
    letters = _ZONE_AFTER.match(line, at)
    return letters is not None and zones.known(letters[1])


def _new_word(text: str) -> bool:
    """Whether a word starts here: three capitals, or a capital before a small letter."""
    return text[:1].isupper() and (text[1:2].islower() or (len(text) > 2 and text[:3].isupper()))


def clock_time(text: str) -> str | None:
    """The time of a clock form as "15:48" or "15:48:07"; None when there is no such time.

    An hour above 12 beside "pm" is kept as printed: "13:42pm" is 13:42.
    """
    bare = text.strip()
    match = re.match(r"(\d\d)(\d\d)(?=$|\s?h)", bare) or _CLOCK.match(bare)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    second = match[3] if (match.lastindex or 0) >= 3 else None
    half = bare[match.end() :].lower().lstrip()[:1]
    if half in {"a", "p"} and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or int(second or 0) > 59:
        return None
    return f"{hour:02}:{minute:02}" + (f":{int(second):02}" if second else "")
