"""ST004 withheld-with-address."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, PubStatus
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule

_PUBLIC = ("http://", "https://")


class WithheldWithAddress(ArticleRule):
    """A withheld story with a public address.

    ## What it does
    Finds `status: withheld` beside a whole web address in `url`. A path in `url`, which many generators ask
    for before a page is made, and drafts are not told.

    ## Why
    A story with an address on the web is out, or was. Either the status is wrong, or the story must be taken
    down there (`canceled`), or the address was copied from another story.

    ## Example
    ```markdown
    status: withheld
    url: https://news.example/2026/night-ferries
    ```

    Use instead:
    ```markdown
    status: canceled
    url: https://news.example/2026/night-ferries
    ```

    ## Source
    IPTC NewsCodes, scheme "stat": withheld means that the item may not be published until further notice,
    canceled that it was published and must be taken back.
    """

    code = "ST004"
    name = "withheld-with-address"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the story is withheld, and has the public address "{address}"'
    variants: ClassVar[dict[str, str]] = {"status": "withheld here"}

    def check(self, article: Article) -> Iterator[Found]:
        """The address, when it is a whole one and the status says withheld."""
        status, url = article.status, article.url
        if status is None or status.value is not PubStatus.WITHHELD or url is None:
            return
        if url.value.strip().lower().startswith(_PUBLIC):
            related = (Related(article.path, status.span, self.message("status")),)
            yield self.found(article.path, url.span, related=related, address=url.value.strip())
