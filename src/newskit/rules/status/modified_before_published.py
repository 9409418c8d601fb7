"""ST001 modified-before-published."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.order import is_before


class ModifiedBeforePublished(ArticleRule):
    """A story that was changed before it was published.

    ## What it does
    Compares `modified` with `published`. A day or a time without an offset comes before another moment only
    where that is so in every zone of the world.

    ## Why
    Feeds and sitemaps order stories by these two. A reader sees an update older than the story, and some
    services drop the entry. Mostly a digit or an offset slipped.

    ## Example
    ```markdown
    published: 2026-01-02T10:00:00+00:00
    modified: 2026-01-01T18:30:00+00:00
    ```

    Use instead:
    ```markdown
    published: 2026-01-02T10:00:00+00:00
    modified: 2026-01-02T18:30:00+00:00
    ```

    ## Source
    RFC 4287, sections 4.2.9 and 4.2.15: `published` stands early in the life of an entry, `updated` is its
    latest change that matters.
    """

    code = "ST001"
    name = "modified-before-published"
    severity = Severity.ERROR
    since = "0.1"
    says = 'modified on "{modified}", before it was published on "{published}"'
    variants: ClassVar[dict[str, str]] = {"published": "published here"}

    def check(self, article: Article) -> Iterator[Found]:
        """`modified`, when it is certainly earlier than `published`."""
        modified, published = article.modified, article.published
        if modified is None or published is None or not is_before(modified.value, published.value):
            return
        related = (Related(article.path, published.span, self.message("published")),)
        days = str(modified.value), str(published.value)
        yield self.found(article.path, modified.span, related=related, modified=days[0], published=days[1])
