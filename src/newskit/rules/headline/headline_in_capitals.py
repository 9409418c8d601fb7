"""HL003 headline-in-capitals."""

import re
from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_ACRONYM = 5  # letters
_FEWEST_WORDS = 2


class HeadlineInCapitals(ArticleRule):
    """A headline all in capitals.

    ## What it does
    Finds a headline whose letters are all capitals and that has at least two words too long for an acronym
    (six letters and more).

    ## Why
    Capitals are a matter of the page's design, which can set any headline in them. In the field they go to
    search pages, alerts and screen readers, where they are hard to read; names and acronyms in them cannot be
    told apart any more, so no program can undo them.

    ## Example
    ```markdown
    headline: COUNCIL BRINGS BACK NIGHT FERRIES
    ```

    Use instead:
    ```markdown
    headline: Council brings back night ferries
    ```
    """

    code = "HL003"
    name = "headline-in-capitals"
    severity = Severity.WARNING
    since = "0.1"
    says = "the headline is all in capitals"

    def check(self, article: Article) -> Iterator[Found]:
        """The headline, when nothing in it is lower case and not all of it can be acronyms."""
        headline = article.headline
        if headline is None or not headline.value.isupper():
            return
        long = [word for word in _WORD.findall(headline.value) if len(word) > _LONGEST_ACRONYM]
        if len(long) >= _FEWEST_WORDS:
            yield self.found(article.path, headline.span)
