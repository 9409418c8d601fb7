"""EX003 link-without-address."""

from typing import TYPE_CHECKING, ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import LossRule

if TYPE_CHECKING:
    from newskit.rules.losses import FormatLoss


class LinkWithoutAddress(LossRule):
    """A link that leads nowhere once the story is published.

    ## What it does
    Finds links and related stories that are no web address and no file of the bundle: a path to a file
    that was not chosen, a scheme that readers cannot follow, a related story that is only a headline.
    The words stay; the link goes.

    A `related.file` that does not exist is an error, whatever the severity of the rule is by default.

    It needs to know what else is published, so it speaks in `newskit bundle` only, never in `newskit
    check`.

    ## Why
    A path in the repository means nothing on the site. Without the other story in the bundle nobody
    knows its address.

    ## Example
    ```markdown
    related: [{headline: Fog on the quay, file: quay-not-in-the-bundle.en.md}]
    ```

    Use instead:
    ```markdown
    related: [{headline: Fog on the quay, url: "https://example.org/quay/"}]
    ```
    """

    code = "EX003"
    name = "link-without-address"
    severity = Severity.NOTE
    since = "0.1"
    says = 'nothing is published at "{target}": {formats} keep the words without the link'
    variants: ClassVar[dict[str, str]] = {
        "missing": 'there is no file "{target}": {formats} keep the words without the link'
    }
    checked_by = "bundle"

    def claim(self, article: Article, lost: "FormatLoss") -> Found:
        """A file that does not exist is told apart from one that is not in the bundle."""
        if not lost.loss.is_broken:
            return super().claim(article, lost)
        target = lost.loss.values["target"]
        return self.found(
            article.path, lost.loss.span, variant="missing", formats=lost.formats, target=target
        )
