"""ST002 embargo-before-published."""

from collections.abc import Iterator
from typing import Any, ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.order import is_before


class EmbargoBeforePublished(ArticleRule):
    """An embargo that was over before the story came out.

    ## What it does
    Compares `embargo` with `published`. A day or a time without an offset comes before another moment only
    where that is so in every zone of the world. A date by which the generator itself waits (Hugo's
    `publishDate`) is no embargo in this sense and may be earlier.

    ## Why
    `published` says when the story was first sent, `embargo` until when those who have it hold it back. One
    that ends before holds nothing: mostly the day, the month or the offset is wrong, and the story comes out
    too early. That breaks a promise, so it is an error.

    ## Example
    ```markdown
    published: 2026-03-10T09:00:00+00:00
    embargo: 2026-03-01T18:00:00+00:00
    ```

    Use instead:
    ```markdown
    published: 2026-03-10T09:00:00+00:00
    embargo: 2026-03-10T18:00:00+00:00
    ```

    ## Source
    IPTC NewsML-G2, `embargoed`: the time until which the item may not be published.
    """

    code = "ST002"
    name = "embargo-before-published"
    severity = Severity.ERROR
    since = "0.1"
    says = 'the embargo ends on "{embargo}", before the story was published on "{published}"'
    variants: ClassVar[dict[str, str]] = {"published": "published here"}

    def check(self, article: Article) -> Iterator[Found]:
        """The embargo, when it certainly ends before the story came out."""
        embargo, published = article.embargo, article.published
        if embargo is None or published is None or not is_before(embargo.value, published.value):
            return
        if article.front and article.front.written_name("embargo").lower() in article.world.waits_for:
            return
        related = (Related(article.path, published.span, self.message("published")),)
        values: dict[str, Any] = {"embargo": str(embargo.value), "published": str(published.value)}
        yield self.found(article.path, embargo.span, related=related, **values)
