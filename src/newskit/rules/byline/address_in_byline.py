"""BY005 address-in-byline."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
_SITE = re.compile(r"https?://\S{1,300}|(?<![\w.])www\.[\w-]{1,63}\.\w{2,10}\S{0,200}", re.IGNORECASE)


class AddressInByline(ArticleRule):
    """An e-mail or web address in the byline.

    ## What it does
    Finds an e-mail address, or a web address that begins with `http`, `https` or `www.`, in `byline`.

    ## Why
    `byline` holds who wrote. An address there becomes the author's name in feeds, search results and wire
    formats, and an e-mail address on a page is collected for spam.

    ## Example
    ```markdown
    byline: Marta Exemplo <marta@example.com>
    ```

    Use instead:
    ```markdown
    byline: Marta Exemplo
    ```
    """

    code = "BY005"
    name = "address-in-byline"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the byline holds the e-mail address "{address}"'
    variants: ClassVar[dict[str, str]] = {"site": 'the byline holds the web address "{address}"'}

    def check(self, article: Article) -> Iterator[Found]:
        """The first address of each entry of the byline."""
        for byline in article.byline:
            mail = _MAIL.search(byline.value) if "@" in byline.value else None
            site = None if mail or "." not in byline.value else _SITE.search(byline.value)
            if mail:
                yield self.found(article.path, byline.span, address=mail[0])
            elif site:
                yield self.found(article.path, byline.span, variant="site", address=site[0])
