"""HL001 headline-too-long."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule, Options
from newskit.rules.seen import seen_length


class HeadlineLength(Options):
    """The options of headline-too-long; 0 means no limit.

    Attributes:
        limit: the most characters a headline may have anywhere, counted as a reader sees them.
        search: the most that search pages are to show whole.
        alert: the most that alerts on phones are to show whole.
        wire: the most that the desks fed by wire formats take.
    """

    limit: int = 110
    search: int = 0
    alert: int = 0
    wire: int = 0


class HeadlineTooLong(ArticleRule):
    """A headline longer than pages, feeds and phones show.

    ## What it does
    Counts the characters of the headline as a reader sees them: an accent that stands as a mark of its own
    and signs without a shape do not count. Of several limits that are set and passed, the lowest is told: a
    headline that keeps to it keeps to all.

    ## Why
    Search pages, news alerts and social cards cut a long headline, often before its point.

    ## Example
    ```markdown
    headline: >-
      The council decides after nine hours of debate that the night ferries will run again from the
      first Monday in May
    ```

    Use instead:
    ```markdown
    headline: Night ferries run again from May, council decides
    ```

    ## Options
    `limit`: the most characters anywhere, 110 unless set. `search`, `alert` and `wire`: the most for search
    pages, alerts on phones and desks fed by wire formats; none unless set, because each house and each screen
    has its own. 0 is no limit.

        [newskit.rules.headline-too-long]
        limit = 90
        search = 60

    ## Source
    Google Search Central, structured data for articles: 110 characters were the limit of `headline` until
    January 2023; the page now says that long titles may be cut. Some validators of JSON-LD keep to the
    number. Google Search Central, title links: no limit, cut to the width of the screen. Superdesk,
    validators it is shipped with: 42 characters for the headline of an item.
    """

    code = "HL001"
    name = "headline-too-long"
    severity = Severity.WARNING
    since = "0.1"
    says = "the headline has {length} characters, more than {limit}"
    variants: ClassVar[dict[str, str]] = {
        "search": "the headline has {length} characters, more than {limit} for search pages",
        "alert": "the headline has {length} characters, more than {limit} for alerts",
        "wire": "the headline has {length} characters, more than {limit} for wire formats",
    }
    options_type = HeadlineLength
    options: HeadlineLength

    def check(self, article: Article) -> Iterator[Found]:
        """The headline, when it is longer than a limit; of several, the lowest."""
        headline, limits = article.headline, self._limits()
        if headline is None or not limits:
            return
        limit, variant = min(limits)
        if len(headline.value) <= limit:
            return
        length = seen_length(headline.value.strip())
        if length > limit:
            yield self.found(article.path, headline.span, variant=variant, length=length, limit=limit)

    def _limits(self) -> list[tuple[int, str]]:
        """The limits that are set; of equal ones that for every place comes first."""
        options = self.options
        named = (("", options.limit), *((name, getattr(options, name)) for name in self.variants))
        return [(limit, name) for name, limit in named if limit > 0]
