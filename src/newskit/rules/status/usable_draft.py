"""ST009 usable-draft."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, PubStatus
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule


class UsableDraft(ArticleRule):
    """A draft whose status says that it may be published.

    ## What it does
    Finds `draft: true` beside `status: usable`. Without a `status` a draft is a draft.

    ## Why
    The two contradict one another. newskit and the generator hold the story back, so that one that was meant
    to go out does not; where the draft is right, a wire format made elsewhere from `status` sends it.

    ## Example
    ```markdown
    draft: true
    status: usable
    ```

    Use instead:
    ```markdown
    draft: true
    ```
    """

    code = "ST009"
    name = "usable-draft"
    severity = Severity.WARNING
    since = "0.1"
    says = "the story is usable by its status and a draft at the same time"
    variants: ClassVar[dict[str, str]] = {"draft": "a draft by this"}

    def check(self, article: Article) -> Iterator[Found]:
        """The status, when it says usable and the story is a draft."""
        status, draft = article.status, article.draft
        if status is None or status.value is not PubStatus.USABLE or draft is None or not draft.value:
            return
        related = (Related(article.path, draft.span, self.message("draft")),)
        yield self.found(article.path, status.span, related=related)
