"""HL005 standfirst-repeats-headline."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.seen import same_words


class StandfirstRepeatsHeadline(ArticleRule):
    """A standfirst that is the headline once more.

    ## What it does
    Compares standfirst and headline word for word; case, punctuation and blanks do not count.

    ## Why
    The two stand one under the other on pages, in search results and in alerts. A standfirst that adds
    nothing was mostly filled in because the form asked for it.

    ## Example
    ```markdown
    headline: Night ferries run again from May
    standfirst: Night ferries run again from May.
    ```

    Use instead:
    ```markdown
    headline: Night ferries run again from May
    standfirst: The council decided after nine hours of debate; fares stay as they are.
    ```
    """

    code = "HL005"
    name = "standfirst-repeats-headline"
    severity = Severity.WARNING
    since = "0.1"
    says = "the standfirst says what the headline says"
    variants: ClassVar[dict[str, str]] = {"headline": "the headline"}

    def check(self, article: Article) -> Iterator[Found]:
        """The standfirst, when its words are those of the headline."""
        headline, standfirst = article.headline, article.standfirst
        if headline is None or standfirst is None or not same_words(headline.value, standfirst.value):
            return
        related = (Related(article.path, headline.span, self.message("headline")),)
        yield self.found(article.path, standfirst.span, related=related)
