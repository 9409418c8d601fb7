"""BY006 byline-in-capitals."""

import re
from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule

_WORD = re.compile(r"[^\W\d_]{3,}")
_FEWEST_WORDS = 2


class BylineInCapitals(ArticleRule):
    """A byline all in capitals.

    ## What it does
    Finds a byline of two words or more, each of three letters or more, all in capitals. Initials, and houses
    that newskit knows, keep theirs.

    ## Why
    Capitals are a matter of the page's design. In the field they go to feeds and search results, and no
    program can tell how a name with particles or accents is written. It is a note: some houses sign that way.

    ## Example
    ```markdown
    byline: MARTA EXEMPLO
    ```

    Use instead:
    ```markdown
    byline: Marta Exemplo
    ```
    """

    code = "BY006"
    name = "byline-in-capitals"
    severity = Severity.NOTE
    since = "0.1"
    says = "the byline is all in capitals"

    def check(self, article: Article) -> Iterator[Found]:
        """Every name in capitals."""
        for byline in article.byline:
            text = byline.value
            if text.isupper() and len(_WORD.findall(text)) >= _FEWEST_WORDS and not _is_house(text.strip()):
                yield self.found(article.path, byline.span)


def _is_house(text: str) -> bool:
    from newskit.datelines.names import is_house  # twenty milliseconds, and few names are in capitals

    return is_house(text)
