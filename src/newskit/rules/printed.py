"""The datelines that an article prints: that of its field, and that at the head of its copy.

A body is looked at closely only where its first words can be a dateline; most articles have none, and the
grammar is not loaded for them.
"""

import re
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from newskit.article import Article, Block, Moment
from newskit.rules.lines import read_line
from newskit.rules.removal import without_block
from newskit.text import Edit, Span

if TYPE_CHECKING:
    from newskit.datelines import Reading

_HEAD = 300  # characters of a paragraph that are read; the grammar ends a dateline after 220
_LONGEST = 120  # characters before the dash
_DASH = re.compile(r"[.\s)]\s?(?:--?|[–—−_])[\s\"“«]|[.)]--?\s|\s[–—](?=[A-ZÀ-Ý])")
_DAY = re.compile(r"\d\b")
_LONGEST_ALONE = 90  # characters of PLACE, DATE in a paragraph of its own


class Printed(NamedTuple):
    """A dateline as it is printed.

    `text` is without the copy behind it, `span` where it stands in the file, `reading` what it says.
    """

    text: str
    span: Span
    reading: "Reading"

    def part(self, name: str) -> str:
        """A part of the dateline as printed; empty where it has none."""
        start, end = dict(self.reading.parts).get(name, (0, 0))
        return self.reading.raw[start:end]


def in_field(article: Article) -> Printed | None:
    """The dateline of the field; None where it has none that reads as one."""
    if article.dateline is None or article.dateline.span is None:
        return None
    reading = read_line(article, article.dateline.value)
    return (
        Printed(_without_rest(reading), article.dateline.span, reading)
        if reading.kind.value == "wire"
        else None
    )


def at_head(article: Article) -> Printed | None:
    """The dateline before the first words of the copy: a place, and what shows that it is no prose."""
    block = article.body.lead
    if block is None or not _may_begin_so(block):
        return None
    prose = block.prose[:_HEAD].replace("\n", " ").replace("\r", " ")
    reading = read_line(article, prose)
    if reading.kind.value != "wire" or not reading.places:
        return None
    start = block.span.start + len(prose) - len(prose.lstrip())
    text = _without_rest(reading)
    return Printed(text, Span(start, start + len(text)), reading)


def day_of(moment: Moment) -> date:
    """The calendar day of a moment, as it is written."""
    return moment.at.date() if isinstance(moment.at, datetime) else moment.at


def nearest(month_and_day: str, to: date) -> date | None:
    """The day "05-14" in the year that brings it nearest; None where none of the years beside has it."""
    from newskit.datelines.dates import nearest as nearest_day

    return nearest_day(int(month_and_day[:2]), int(month_and_day[3:]), to)


def printed(article: Article) -> Printed | None:
    """The dateline of the field, else that at the head of the copy."""
    return in_field(article) if article.dateline is not None else at_head(article)


def without_head(article: Article, head: Printed) -> Edit | None:
    """An edit that takes the dateline from the head of the copy; None where markup begins inside it."""
    block = article.body.lead
    if block is None:
        return None
    end = head.span.start + len(head.reading.raw) - len(head.reading.rest)
    if any(inline.span.start < end for inline in block.inlines):
        return None
    return Edit(Span(block.span.start, end), "") if head.reading.rest else without_block(article, block.span)


def _without_rest(reading: "Reading") -> str:
    return reading.raw[: len(reading.raw) - len(reading.rest)].rstrip()


def _may_begin_so(block: Block) -> bool:
    """A quick look: a dash, and before it capitals, a bracket or the number of a day; or PLACE DATE alone."""
    head = block.prose[:_LONGEST]
    if block.quoted or block.depth:
        return False
    if not ("-" in head or "—" in head or "–" in head or "_" in head or "−" in head):
        return len(block.prose) <= _LONGEST_ALONE and head[:3].isupper() and head.rstrip()[-1:].isdigit()
    dash = _DASH.search(head + " ")
    if dash is None:
        return False
    before = head[: dash.start() + 1]
    return ")" in before or before.lstrip()[:3].isupper() or bool(_DAY.search(before))
