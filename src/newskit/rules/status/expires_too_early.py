"""ST003 expires-too-early."""

from collections.abc import Iterator
from typing import Any, ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.order import is_before


class ExpiresTooEarly(ArticleRule):
    """A story that expires before anybody may see it.

    ## What it does
    Compares `expires` with `published` and with `embargo`. A day or a time without an offset comes before
    another moment only where that is so in every zone of the world.

    ## Why
    Such a story is never shown by what honours `expires`. Mostly a digit or an offset slipped.

    ## Example
    ```markdown
    published: 2026-03-10T09:00:00+00:00
    expires: 2025-03-20T09:00:00+00:00
    ```

    Use instead:
    ```markdown
    published: 2026-03-10T09:00:00+00:00
    expires: 2026-03-20T09:00:00+00:00
    ```
    """

    code = "ST003"
    name = "expires-too-early"
    severity = Severity.WARNING
    since = "0.1"
    says = 'expires on "{expires}", before it is published on "{other}"'
    variants: ClassVar[dict[str, str]] = {
        "embargo": 'expires on "{expires}", before its embargo ends on "{other}"',
        "other": "the other moment",
    }

    def check(self, article: Article) -> Iterator[Found]:
        """`expires`, when it is certainly earlier than one of the two."""
        expires = article.expires
        if expires is None:
            return
        for variant, other in (("", article.published), ("embargo", article.embargo)):
            if other is not None and is_before(expires.value, other.value):
                related = (Related(article.path, other.span, self.message("other")),)
                values: dict[str, Any] = {"expires": str(expires.value), "other": str(other.value)}
                yield self.found(article.path, expires.span, variant=variant, related=related, **values)
                return
