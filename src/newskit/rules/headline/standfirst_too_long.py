"""HL010 standfirst-too-long."""

from collections.abc import Iterator
from typing import Any

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule, Options
from newskit.rules.seen import seen_length


class StandfirstLength(Options):
    """The options of standfirst-too-long.

    Attributes:
        limit: the most characters a standfirst may have, counted as a reader sees them.
    """

    limit: int = 160


class StandfirstTooLong(ArticleRule):
    """A standfirst longer than search pages and desks take.

    ## What it does
    Counts the characters of the standfirst as a reader sees them, as HL001 does for the headline.

    ## Why
    Search pages cut a long standfirst, and some desks refuse it. The rule is off unless it is selected:
    search engines state no number, and many houses write standfirsts of two sentences.

    ## Example
    ```markdown
    standfirst: >-
      The council decided after nine hours of debate that the night ferries will run again from the first
      Monday in May, that fares stay as they are, and that crews will be paid for the hours they lost
    ```

    Use instead:
    ```markdown
    standfirst: The council decided after nine hours of debate; fares stay as they are.
    ```

    ## Options
    `limit`: the most characters, 160 unless set.

        [newskit.rules.standfirst-too-long]
        limit = 200

    ## Source
    Superdesk, validators it is shipped with: 160 characters for the abstract of an item. Google Search
    Central, snippets: no limit, cut to the width of the screen.
    """

    code = "HL010"
    name = "standfirst-too-long"
    severity = Severity.WARNING
    since = "0.1"
    says = "the standfirst has {length} characters, more than {limit}"
    enabled = False
    options_type = StandfirstLength
    options: StandfirstLength

    def check(self, article: Article) -> Iterator[Found]:
        """The standfirst, when it is longer than the limit."""
        standfirst = article.standfirst
        if standfirst is None or len(standfirst.value) <= self.options.limit:
            return
        length = seen_length(standfirst.value.strip())
        if length > self.options.limit:
            values: dict[str, Any] = {"length": length, "limit": self.options.limit}
            yield self.found(article.path, standfirst.span, **values)
