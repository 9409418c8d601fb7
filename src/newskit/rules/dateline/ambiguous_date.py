"""DL012 ambiguous-date."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.printed import printed


class AmbiguousDate(ArticleRule):
    """A date in numbers that can be read in two ways.

    ## What it does
    Reads the dateline (the field, else the head of the body) and tells a date in numbers for which nothing
    decides whether day or month comes first: not the language of the copy, a weekday, the agency, nor the
    house (`profile`). Portuguese puts the day first, English says nothing.

    ## Why
    Half of the readers, and of the programs, take another day than the one that was meant.

    ## Example
    ```markdown
    language: en
    dateline: LISBON, 05/06/2024 (AP) -
    ```

    Use instead:
    ```markdown
    language: en
    dateline: LISBON, June 5, 2024 (AP) -
    ```

    ## Source
    Of 5,831 numeric dates on Brazilian news pages (Fake.Br corpus), 36 % have two numbers up to 12.
    """

    code = "DL012"
    name = "ambiguous-date"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{written}" can be {first} or {second}'

    def check(self, article: Article) -> Iterator[Found]:
        """The date of the dateline, when two readings stand."""
        if article.front is None:
            return
        line = printed(article)
        if line is None or not line.reading.ambiguous:
            return
        first, second = (possible.date or "" for possible in line.reading.readings[:2])
        yield self.found(article.path, line.span, written=line.part("date"), first=first, second=second)
