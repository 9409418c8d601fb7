"""AS006 insecure-image."""

import re
from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.pictures import pictures

_INSECURE = re.compile(r"http://(?!localhost|127\.|\[::1\])", re.IGNORECASE)


class InsecureImage(ArticleRule):
    """A picture that comes over plain http from another site.

    ## What it does
    Finds pictures whose address begins with `http://`.

    ## Why
    A page served over https asks for such a picture over https instead, and shows nothing where the other
    site has no https. The picture also goes when the other site moves it. It is a note: many of those sites
    answer over https as well.

    ## Example
    ```markdown
    language: en
    ---
    ![A ferry leaves the quay at night](http://pictures.example/ferry.jpg)
    ```

    Use instead:
    ```markdown
    language: en
    ---
    ![A ferry leaves the quay at night](https://pictures.example/ferry.jpg)
    ```

    ## Source
    W3C, "Mixed Content", section 4: requests for pictures are upgraded to https, and fail without it.
    """

    code = "AS006"
    name = "insecure-image"
    severity = Severity.NOTE
    since = "0.1"
    says = 'the picture comes over plain http: "{address}"'

    def check(self, article: Article) -> Iterator[Found]:
        """Every picture with such an address."""
        if "http://" not in article.source.text and "HTTP://" not in article.source.text:
            return
        for picture in pictures(article):
            if _INSECURE.match(picture.file):
                yield self.found(article.path, picture.span, address=picture.file)
