"""AS005 caption-without-credit."""

import re
from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.pictures import pictures

_CREDITED = re.compile(
    r"©|\(c\)|\([^()]{2,60}\)\s*$|\b(?:photo|photograph|picture|image|foto|fotografia|imagem|cr[ée]dito?s?)s?\s*(?::|by\b|de\b|/)",
    re.IGNORECASE,
)


class CaptionWithoutCredit(ArticleRule):
    """A picture with a caption and without a credit.

    ## What it does
    Finds entries of `images` that have a `caption` and no `credit`. A caption that names its source itself
    ("©", "Photo:", brackets at the end) is enough.

    ## Why
    Whoever took a picture must be named, and agencies ask for it. The rule is off unless it is selected:
    houses that use their own pictures alone need no credit at each.

    ## Example
    ```markdown
    images:
      - file: images/ferry.jpg
        alt: A ferry leaves the quay at night
        caption: The last ferry on Monday
    ```

    Use instead:
    ```markdown
    images:
      - file: images/ferry.jpg
        alt: A ferry leaves the quay at night
        caption: The last ferry on Monday
        credit: Marta Exemplo
    ```

    ## Source
    IPTC Photo Metadata Standard, `Credit Line`: the credit to be shown when the picture is published.
    """

    code = "AS005"
    name = "caption-without-credit"
    severity = Severity.NOTE
    since = "0.1"
    says = 'the picture "{file}" has a caption and no credit'
    enabled = False

    def check(self, article: Article) -> Iterator[Found]:
        """Every entry with a caption that names nobody."""
        for picture in pictures(article):
            caption = (picture.caption or "").strip()
            if caption and not (picture.credit or "").strip() and not _CREDITED.search(caption):
                yield self.found(article.path, picture.span, file=picture.file)
