"""The text of a stamp that is neither date nor clock: who wrote it, which house, or plain prose."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from newskit.datelines import words
from newskit.datelines.items import Item
from newskit.datelines.names import Found, agency_in, is_house, site_house, written_names
from newskit.datelines.reading import Span
from newskit.lexicon.agencies import agency_named
from newskit.lexicon.months import MONTHS
from newskit.lexicon.weekdays import WEEKDAYS

_KEY = re.compile(rf"(?:{'|'.join(sorted(words.KEYS))})\s?:", re.IGNORECASE)
_SMALL = re.compile(r"(?<![\w'’.\-])[^\W\d_A-ZÀ-Ý]{4,}(?![\w'’])")
_MOST_PROSE = 3  # words of prose from which on a line is not looked at more closely
_LONGEST_STATE = 2  # letters: "(PA)" is a state and no agency
_MOST_NAMES = 9  # capitalised words that may stand loose; more are a headline
_STAMP_WORDS = words.FILLERS | words.PARTICLES | frozenset(MONTHS) | frozenset(WEEKDAYS)
_LAST_LATIN = "\u024f"  # words of other scripts are prose to a grammar of two languages
_TIMES = frozenset({"date", "clock", "zone", "weekday", "short"})
_JUDGED = frozenset({"", "by", "©"}) | words.SOURCES


class Credit(NamedTuple):
    """Agency and byline of a line, with their spans."""

    agency: str | None = None
    byline: str | None = None
    parts: tuple[tuple[str, Span], ...] = ()

    def without_byline(self) -> "Credit":
        """The agency alone."""
        return Credit(self.agency, None, tuple(part for part in self.parts if part[0] != "byline"))


class Loose(NamedTuple):
    """What the loose text says; `prose` when it is a sentence."""

    credit: Credit = Credit()
    prose: bool = False


@dataclass(slots=True)
class _Segment:
    """Words between separators; `mode` is "", "by", "©" or the key word before a colon."""

    mode: str = ""
    items: list[Item] = field(default_factory=list)

    @property
    def words(self) -> list[str]:
        return [str(item.value) for item in self.items if item.kind == "word"]

    @property
    def capitals(self) -> list[str]:
        """The capitalised words that no stamp has by itself."""
        return [w for w in self.words if w[:1].isupper() and w.lower().rstrip(".") not in words.FILLERS]

    @property
    def span(self) -> Span:
        return self.items[0].start, self.items[-1].end


def is_sentence(line: str) -> bool:
    """A quick look: whether a line holds more words of prose than a stamp does.

    Lines with keys ("Tags: ...") and photo credits may hold some.
    """
    prose = [word for word in _SMALL.findall(line) if word not in _STAMP_WORDS]
    return len(prose) >= _MOST_PROSE and "©" not in line and not _KEY.search(line)


def loose_text(line: str, items: list[Item], *, labelled: bool) -> Loose:
    """Judge the loose text of a stamp; `labelled` when a word like "Published" stands in the line."""
    segments = _segments(line, items)
    bare = [segment for segment in segments if segment.mode in {"", "©"}]
    if any(_is_prose(segment, labelled=labelled) for segment in bare):
        return Loose(prose=True)
    if sum(len(segment.capitals) for segment in bare if not segment.mode) > _MOST_NAMES:
        return Loose(prose=True)
    return Loose(_credit(line, segments))


# Segments


def _segments(line: str, items: list[Item]) -> list[_Segment]:
    """Cut the loose text at dates, clocks, labels, keys, separators and brackets."""
    segments = [_Segment()]
    for at, item in enumerate(items):
        opened = _opened(line, items, at)
        if opened is not None:
            segments.append(opened)
        elif item.value != ":":
            segments[-1].items.append(item)
    return [segment for segment in segments if segment.items]


def _opened(line: str, items: list[Item], at: int) -> _Segment | None:
    """The segment that starts behind an item; None when the item belongs to one."""
    item = items[at]
    word = str(item.value).lower().rstrip(".") if item.kind == "word" else ""
    if item.value == "©":
        return _Segment("©")
    if item.kind in _TIMES or word in words.LABELS or _cuts(line, item):
        return _Segment()
    if word in words.BY:
        return _Segment("by")
    if word in words.KEYS and at + 1 < len(items) and items[at + 1].value == ":":
        return _Segment("by" if word in words.AUTHORS else word)
    return None


def _cuts(line: str, item: Item) -> bool:
    """Whether a mark ends a segment; a hyphen or slash only between blanks."""
    if item.kind != "mark":
        return False
    mark = str(item.value)
    if mark in "()[]|•·—–;":
        return True
    around = line[max(item.start - 1, 0) : item.start] + line[item.end : item.end + 1]
    return mark in "-/" and (not around or around.isspace() or " " in around)


def _is_prose(segment: _Segment, *, labelled: bool) -> bool:
    """A small word that no stamp holds, or, without a label in the line, a preposition before the date."""
    texts = segment.words
    if any(_is_prose_word(text) for text in texts):
        return True
    if labelled or segment.mode or not segment.capitals:
        return False
    last = segment.items[-1]
    return last.kind == "word" and texts[-1].islower() and texts[-1] in words.FILLERS


def _is_prose_word(text: str) -> bool:
    small = text[:1].islower() and text.rstrip(".") not in _STAMP_WORDS
    return (small and agency_named(text) is None) or text[:1] > _LAST_LATIN


# Who


def _credit(line: str, segments: list[_Segment]) -> Credit:
    """The first agency and the first name, those after "by" before those that stand loose."""
    agency: Found | None = None
    byline: Found | None = None
    for segment in sorted(segments, key=lambda segment: segment.mode != "by"):
        if segment.mode in _JUDGED:
            house, name = _who(line, segment)
            agency, byline = agency or house, byline or name
    found = [("agency", agency), ("byline", byline)]
    parts = tuple((part, value[1]) for part, value in found if value)
    return Credit(agency[0] if agency else None, byline[0] if byline else None, parts)


def _who(line: str, segment: _Segment) -> tuple[Found | None, Found | None]:
    """The house and the names of one segment."""
    start, end = segment.span
    house = agency_in(line, start, end, sure=segment.mode != "by")
    if segment.mode == "by":
        house = house or _last_house(line, start, end)
        signed = line[start:end]
        if house is None and is_house(signed):
            return None, (signed, (start, end))
        return house, written_names(line, start, house[1][0] if house else end)
    if segment.mode:
        return house, None
    if house is None and end - start > _LONGEST_STATE and is_house(line[start:end]):
        return (site_house(line[start:end]) or line[start:end], (start, end)), None
    name = written_names(line, start, _before_house(line, start, house[1][0]) if house else end)
    return house, name if name and _is_loose_name(name[0]) else None


def _is_loose_name(name: str) -> bool:
    """Two words or more, the last with a capital: a lone word is a section or a street."""
    return " " in name and name.rsplit(maxsplit=1)[-1][:1].isupper()


def _before_house(line: str, start: int, end: int) -> int:
    """Where a name ends that "com", "e" or a comma joins to a house; `start` when nothing joins them."""
    text = line[start:end].rstrip()
    if text.endswith((",", "/")):
        return start + len(text) - 1
    last = text.rpartition(" ")[2].lower()
    return start + len(text) - len(last) if last in {"com", "with", "e", "and"} else start


def _last_house(line: str, start: int, end: int) -> Found | None:
    """An unknown house behind the last comma, when its words are those of a house."""
    comma = line.rfind(",", start, end)
    text = line[comma + 1 : end].strip()
    if comma < 0 or not is_house(text):
        return None
    at = line.index(text, comma)
    return text, (at, at + len(text))
