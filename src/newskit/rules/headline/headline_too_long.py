"""HL001 headline-too-long."""

import unicodedata
from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule, Options

_UNSEEN = frozenset({"Mn", "Me", "Cf"})  # combining marks and signs without a shape of their own


class HeadlineLength(Options):
    """The options of headline-too-long.

    Attributes:
        limit: the most characters a headline may have, counted as a reader sees them.
    """

    limit: int = 110


class HeadlineTooLong(ArticleRule):
    """A headline longer than pages, feeds and phones show.

    ## What it does
    Counts the characters of the headline as a reader sees them: an accent that stands as a mark of its own
    and signs without a shape do not count.

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
    `limit`: the most characters, 110 unless set.

        [newskit.rules.headline-too-long]
        limit = 90

    ## Source
    Google Search Central, structured data for articles: 110 characters were the limit of `headline` until
    January 2023; the page now says that long titles may be cut. Some validators of JSON-LD keep to the
    number.
    """

    code = "HL001"
    name = "headline-too-long"
    severity = Severity.WARNING
    since = "0.1"
    says = "the headline has {length} characters, more than {limit}"
    options_type = HeadlineLength
    options: HeadlineLength

    def check(self, article: Article) -> Iterator[Found]:
        """The headline, when it is longer than the limit."""
        headline = article.headline
        if headline is None:
            return
        length = _seen(headline.value.strip())
        if length > self.options.limit:
            yield self.found(article.path, headline.span, length=length, limit=self.options.limit)


def _seen(text: str) -> int:
    return sum(unicodedata.category(character) not in _UNSEEN for character in text)
