"""DL011 contradicted-weekday."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.printed import Printed, day_of, nearest, printed

if TYPE_CHECKING:
    from newskit.datelines.dates import Way
    from newskit.datelines.items import Item

_NEAR = 1  # days from the publication within which a day without a year has its year


class _Stated(NamedTuple):
    """The weekday that a dateline names, as written and from 0 for Monday, and the ways to read its date."""

    written: str
    weekday: int
    ways: "tuple[Way, ...]"


class ContradictedWeekday(ArticleRule):
    """A weekday that the date beside it does not have.

    ## What it does
    Reads the dateline (the field, else the head of the body). Where it names a weekday and a date, it counts
    whether the one is of the other. A date without a year has that of `published`, when the two are a day
    apart or less; else it is not judged. A date in numbers is told only when no way of reading it has that
    weekday.

    ## Why
    One of the two is wrong, and readers cannot know which.

    ## Example
    ```markdown
    dateline: LISBON, Monday, May 14, 2024 (Lusa) -
    ```

    Use instead:
    ```markdown
    dateline: LISBON, Tuesday, May 14, 2024 (Lusa) -
    ```
    """

    code = "DL011"
    name = "contradicted-weekday"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{written}" is no "{weekday}"'

    def check(self, article: Article) -> Iterator[Found]:
        """The weekday of the dateline, when its date has another."""
        if article.front is None:
            return
        line = printed(article)
        stated = _stated(line) if line is not None and line.part("date") else None
        if line is None or stated is None:
            return
        published = day_of(article.published.value) if article.published else None
        weekdays = [_weekday(way, published) for way in stated.ways]
        if weekdays and stated.weekday not in weekdays and None not in weekdays:
            yield self.found(article.path, line.span, written=line.part("date"), weekday=stated.written)


def _stated(line: Printed) -> _Stated | None:
    """What the dateline states, when it names one weekday and one date.

    A weekday right beside a word is a part of a name: SANTO DOMINGO, SUN VALLEY.
    """
    from newskit.datelines.items import items_of
    from newskit.datelines.tokens import tokens_of

    items = items_of(tokens_of(line.text))
    weekdays = [item for at, item in enumerate(items) if item.kind == "weekday" and not _in_name(items, at)]
    dates = [item.value for item in items if item.kind == "date" and isinstance(item.value, tuple)]
    if len(weekdays) != 1 or len(dates) != 1 or not isinstance(weekdays[0].value, int):
        return None
    written = line.text[weekdays[0].start : weekdays[0].end]
    return _Stated(written, weekdays[0].value, dates[0])


def _in_name(items: "list[Item]", at: int) -> bool:
    return any(item.kind == "word" for item in (*items[max(at - 1, 0) : at], *items[at + 1 : at + 2]))


def _weekday(way: "Way", published: date | None) -> int | None:
    """The weekday of a day, 0 for Monday; None for a day whose year nothing tells."""
    if way.year is not None:
        return way.weekday()
    day = nearest(str(way)[2:], published) if published else None
    return day.weekday() if day and published and abs((day - published).days) <= _NEAR else None
