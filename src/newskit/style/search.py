"""Every match of a sheet in an article: one walk over the words, whatever the number of entries."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from newskit.article import Article
from newskit.language.verdict import of_block
from newskit.style.model import Entry, Kind, Match, Quotations, Sheet, Wording
from newskit.style.stretches import Stretch, stretches
from newskit.style.wordings import compiled, first_letters

_WORD = re.compile(r"\w+")
_BLOCKS_READ = 20  # blocks at the head of a body that say in which language it is


@dataclass(frozen=True, slots=True)
class _Hit:
    """A wording of an entry found in a stretch."""

    entry: Entry
    wording: Wording
    stretch: Stretch
    start: int
    end: int

    @property
    def written(self) -> str:
        return self.stretch.text[self.start : self.end]

    def match(self, **more: object) -> Match:
        return Match(
            self.entry,
            self.stretch.place(self.start, self.end),
            self.written,
            _like(self.written, self.wording.use),
            self.stretch.scope,
            self.start,
            **more,  # type: ignore[arg-type]  # further fields of Match
        )


class _Index:
    """The literal wordings of some entries by their first word; wildcards and patterns apart."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.by_word: dict[str, list[tuple[Entry, Wording]]] = defaultdict(list)
        self.by_start: dict[str, list[tuple[Entry, Wording]]] = defaultdict(list)
        self.patterns: list[tuple[Entry, Wording]] = []
        self.ways: set[Quotations] = set()
        for entry in entries:
            self.ways.add(entry.quotations)
            for wording in entry.wordings:
                self._put(entry, wording)
        self.lengths = sorted({len(start) for start in self.by_start})

    def _put(self, entry: Entry, wording: Wording) -> None:
        first = first_letters(wording)
        if first is None:
            self.patterns.append((entry, wording))
        elif wording.text[len(first) : len(first) + 1] == "*":
            self.by_start[first].append((entry, wording))
        else:
            self.by_word[first].append((entry, wording))

    def starting(self, word: str) -> Iterator[tuple[Entry, Wording]]:
        """The wordings that may begin at a word, given in small letters."""
        yield from self.by_word.get(word, ())
        for length in self.lengths:
            if length > len(word):
                return
            yield from self.by_start.get(word[:length], ())


@lru_cache(maxsize=64)
def _entries(sheet: Sheet, tag: str) -> tuple[Entry, ...]:
    return tuple(entry for entry in sheet.entries if entry.speaks(tag))


@lru_cache(maxsize=64)
def _index(sheet: Sheet, tag: str, scope: str) -> _Index:
    return _Index(entry for entry in _entries(sheet, tag) if scope in entry.scopes)


def _spoken(article: Article, sheet: Sheet) -> str:
    """The language declared; without one, that of the copy where its words tell; empty where they do not."""
    if article.language:
        return article.language.value
    if not any(entry.languages for entry in sheet.entries):
        return ""
    return of_block("\n".join(block.prose for block in article.body.prose_blocks[:_BLOCKS_READ])) or ""


def matches(article: Article, sheet: Sheet) -> Iterator[Match]:
    """Where an article departs from a sheet, entry by entry."""
    tag = _spoken(article, sheet)
    entries = _entries(sheet, tag)
    if not entries:
        return
    hits: dict[str, list[_Hit]] = defaultdict(list)
    for stretch in stretches(article):
        for hit in _hits(stretch, _index(sheet, tag, stretch.scope)):
            hits[hit.entry.name].append(hit)
    for entry in entries:
        yield from _told(entry, _apart(hits[entry.name]))


def _hits(stretch: Stretch, index: _Index) -> Iterator[_Hit]:
    """Every wording in one stretch."""
    read = {way: stretch.read(way) for way in index.ways}
    for word in _WORD.finditer(stretch.text):
        for entry, wording in index.starting(word[0].lower()):
            finder = compiled(wording, case=entry.case)
            found = finder.match(read[entry.quotations], word.start())  # type: ignore[attr-defined]  # a re.Pattern
            if found:
                yield from _unless_excepted(_Hit(entry, wording, stretch, found.start(), found.end()))
    for entry, wording in index.patterns:
        for found in compiled(wording, case=entry.case).finditer(read[entry.quotations]):
            if found.end() > found.start():
                yield from _unless_excepted(_Hit(entry, wording, stretch, found.start(), found.end()))


def _unless_excepted(hit: _Hit) -> Iterator[_Hit]:
    """A hit, unless it lies inside one of its entry's exceptions."""
    for wording in hit.entry.exceptions:
        for found in compiled(wording, case=hit.entry.case).finditer(hit.stretch.text):
            if found.start() <= hit.start and hit.end <= found.end():
                return
    yield hit


def _apart(hits: list[_Hit]) -> list[_Hit]:
    """Hits in the order of the text; of those that overlap the longest."""
    order = {id(stretch): number for number, stretch in enumerate(_once(hit.stretch for hit in hits))}
    kept: list[_Hit] = []
    for hit in sorted(hits, key=lambda one: (order[id(one.stretch)], one.start, -one.end)):
        before = kept[-1] if kept else None
        if before is None or before.stretch is not hit.stretch or hit.start >= before.end:
            kept.append(hit)
    return kept


def _once(found: Iterable[Stretch]) -> list[Stretch]:
    return list({id(stretch): stretch for stretch in found}.values())


def _told(entry: Entry, hits: list[_Hit]) -> Iterator[Match]:
    if entry.kind is Kind.CONSISTENCY:
        yield from _mixed(hits)
    elif entry.kind is Kind.OCCURRENCE:
        yield from _counted(entry, hits)
    else:
        yield from (hit.match() for hit in hits if hit.written != hit.wording.use)


def _mixed(hits: list[_Hit]) -> Iterator[Match]:
    """Every form but the one used most; of forms used as often the first stays."""
    if len({hit.wording for hit in hits}) < 2:
        return
    times = Counter(hit.wording for hit in hits)
    kept = max(times, key=lambda wording: times[wording])
    first = next(hit for hit in hits if hit.wording == kept)
    other = first.stretch.place(first.start, first.end)
    for hit in hits:
        if hit.wording != kept:
            use = None if "*" in kept.text else _like(hit.written, kept.text)
            yield replace(hit.match(other=other, kept=first.written), use=use)


def _counted(entry: Entry, hits: list[_Hit]) -> Iterator[Match]:
    if entry.most is not None and len(hits) > entry.most:
        yield hits[entry.most].match(times=entry.most)
    if len(hits) < entry.least:
        yield Match(entry, None, entry.wordings[0].text, times=entry.least)


def _like(written: str, use: str | None) -> str | None:
    """What the house writes, with the capitals of what stood there."""
    if not use or not written:
        return use
    if len(written) > 1 and written.isupper():
        return use.upper()
    return use[0].upper() + use[1:] if written[0].isupper() and use[0].islower() else use
