"""FM045 file-date-differs."""

from collections.abc import Iterator
from datetime import UTC, date, tzinfo

from newskit.article import Article, Day, Instant, Moment
from newskit.diagnostics import Found, Severity
from newskit.parsing.paths import day_of_path
from newskit.rules.base import ArticleRule


class FileDateDiffers(ArticleRule):
    """A file named for another day than its story was published on.

    ## What it does
    Compares the date in the name of a file (`2026-01-02-ferries.md`) or in its folders
    (`2026/01/02/ferries.md`) with the day of `published`, in the offset written there. The same instant may
    be another day elsewhere, so the day in UTC and that in the time zone of the settings are as right. A
    story without `published` is passed over: to Jekyll its name is its date.

    ## Why
    Addresses, archives and the order of files go by the name, pages and feeds by the field: the story stands
    under one day and says another. Mostly the year is that of the file it was copied from. A warning,
    because a story that was put off for a day keeps its name in many houses.

    ## Example
    In the file `2026-01-02-ferries.md`:
    ```markdown
    published: 2025-01-02T10:00:00+00:00
    ```

    Use instead:
    ```markdown
    published: 2026-01-02T10:00:00+00:00
    ```

    ## Source
    Jekyll, "Posts": the file name gives the date unless front matter has one.
    """

    code = "FM045"
    name = "file-date-differs"
    severity = Severity.WARNING
    since = "0.1"
    says = "published on {published}, in a file named for {named}"

    def check(self, article: Article) -> Iterator[Found]:
        """The day of `published`, when it is not the day in the file's path."""
        published, named = article.published, day_of_path(article.path)
        if published is None or published.span is None or named is None:
            return
        days = _days(published.value, article.world.timezone)
        if named not in days:
            yield self.found(
                article.path, published.span, published=days[0].isoformat(), named=named.isoformat()
            )


def _days(moment: Moment, timezone: str | None) -> list[date]:
    """The days that a moment is: as written, in UTC, and in the zone of the settings."""
    if isinstance(moment, Day):
        return [moment.at]
    days = [moment.at.date()]
    if isinstance(moment, Instant):
        try:
            days += [moment.at.astimezone(zone).date() for zone in _zones(timezone)]
        except (OverflowError, ValueError, KeyError):  # the first and last day of the calendar; no such zone
            return days
    return days


def _zones(name: str | None) -> list[tzinfo]:
    if name is None:
        return [UTC]
    from zoneinfo import ZoneInfo

    return [UTC, ZoneInfo(name)]
