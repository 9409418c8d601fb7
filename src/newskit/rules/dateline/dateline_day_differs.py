"""DL007 dateline-day-differs."""

from collections.abc import Iterator
from datetime import date

from newskit.article import Article, Moment, Value
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule, Options
from newskit.rules.printed import Printed, day_of, nearest, printed


class DaysApart(Options):
    """The options of dateline-day-differs.

    Attributes:
        days: the most days that may lie between the dateline and the publication.
    """

    days: int = 1


class DatelineDayDiffers(ArticleRule):
    """A dateline of another day than the story.

    ## What it does
    Compares the day of the dateline (the field, else the head of the body) with `published`. A day without a
    year is taken in the year that brings it nearest. A story that was changed later may have the day of its
    last change, or one between the two. Dates that can be read in two ways are not judged.

    ## Why
    One of the two is wrong, mostly because an old file was copied for a new story. Archives sort by the one
    and readers see the other.

    ## Example
    ```markdown
    published: 2024-05-14T15:48:00+01:00
    dateline: LISBON, April 14 (Lusa) -
    ```

    Use instead:
    ```markdown
    published: 2024-05-14T15:48:00+01:00
    dateline: LISBON, May 14 (Lusa) -
    ```

    ## Options
    `days`: the most days between the two, 1 unless set; zones alone can make one.

        [newskit.rules.dateline-day-differs]
        days = 3

    ## Source
    Reuters-21578: of 18,771 stories with a dateline, 97.2 % have the day on which they were sent, and 99.8 %
    that day or one beside it.
    """

    code = "DL007"
    name = "dateline-day-differs"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the dateline is of "{written}", "{field}" says {day}'
    variants = {"published": "the day of publication"}
    options_type = DaysApart
    options: DaysApart

    def check(self, article: Article) -> Iterator[Found]:
        """The day of the dateline, when it is too far from the publication."""
        if article.published is None or article.front is None:
            return
        line = printed(article)
        if line is None or line.reading.clock.date is None:
            return
        first, last = _days(article.published, article.modified)
        if _apart(line.reading.clock.date, first, last) > self.options.days:
            yield self._differing(article, line, first)

    def _differing(self, article: Article, line: Printed, day: date) -> Found:
        field = article.front.written_name("published") if article.front else "published"
        span = article.published.span if article.published else None
        related = (Related(article.path, span, self.message("published")),) if span else ()
        written = line.part("date")
        return self.found(
            article.path, line.span, related=related, written=written, field=field, day=day.isoformat()
        )


def _days(published: Value[Moment], modified: Value[Moment] | None) -> tuple[date, date]:
    """The day of publication and that of the last change."""
    first = day_of(published.value)
    return first, max(first, day_of(modified.value)) if modified else first


def _apart(written: str, first: date, last: date) -> int:
    """The days between a written day and the nearest day of the span; 0 inside it."""
    if written.startswith("--"):
        days = [nearest(written[2:], first), nearest(written[2:], last)]
    else:
        days = [date.fromisoformat(written)]
    return min((max((first - day).days, (day - last).days, 0) for day in days if day), default=0)
