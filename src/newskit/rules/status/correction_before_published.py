"""ST008 correction-before-published."""

from collections.abc import Iterator
from typing import Any, ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.order import is_before


class CorrectionBeforePublished(ArticleRule):
    """A correction from before the story came out.

    ## What it does
    Compares the `at` of each correction with `published`. A day or a time without an offset comes before
    another moment only where that is so in every zone of the world.

    ## Why
    What was mended before publication needs no correction, so one of the two moments is wrong. Readers see a
    notice that is older than the story.

    ## Example
    ```markdown
    published: 2026-01-02T10:00:00+00:00
    corrections:
      - at: 2025-01-02T12:00:00+00:00
        text: The ferry is the second of its kind, not the first.
    ```

    Use instead:
    ```markdown
    published: 2026-01-02T10:00:00+00:00
    corrections:
      - at: 2026-01-02T12:00:00+00:00
        text: The ferry is the second of its kind, not the first.
    ```
    """

    code = "ST008"
    name = "correction-before-published"
    severity = Severity.WARNING
    since = "0.1"
    says = 'corrected on "{corrected}", before it was published on "{published}"'
    variants: ClassVar[dict[str, str]] = {"published": "published here"}

    def check(self, article: Article) -> Iterator[Found]:
        """Every correction that is certainly earlier than the story."""
        published = article.published
        if published is None:
            return
        for correction in article.corrections:
            if correction.at is not None and is_before(correction.at.value, published.value):
                related = (Related(article.path, published.span, self.message("published")),)
                values: dict[str, Any] = {
                    "corrected": str(correction.at.value),
                    "published": str(published.value),
                }
                yield self.found(article.path, correction.at.span, related=related, **values)
