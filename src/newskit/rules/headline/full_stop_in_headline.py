"""HL002 full-stop-in-headline."""

import re
from collections.abc import Iterator

from newskit.article import Article, Value
from newskit.diagnostics import Fix, Found, Severity
from newskit.lexicon.abbreviations import is_abbreviation
from newskit.parsing.write import set_scalar
from newskit.rules.base import ArticleRule
from newskit.rules.nodes import one_line
from newskit.rules.pages import is_page

_INNER_END = re.compile(r"(\S{1,40})[.!?…][\"”»’')\]]?\s+(?=[\"“«(]?[^\W_])")


class FullStopInHeadline(ArticleRule):
    """A headline that ends in a full stop.

    ## What it does
    Finds a full stop at the very end of the headline. Dots that tell of an omission, abbreviations and
    initials ("Jr.", "U.S.", "J.") keep theirs, and so does a headline of two sentences. A page of a
    generator's site that has no date, such as a manual's, is no news and is passed over.

    ## Why
    Headlines of newspapers carry no final stop, and lists of stories look uneven where some do. It is a
    matter of house style, and therefore a note; a house that sets the stop ignores the rule.

    ## Example
    ```markdown
    headline: Night ferries run again from May.
    ```

    Use instead:
    ```markdown
    headline: Night ferries run again from May
    ```

    ## Fix safety
    Unsafe: the stop may belong to an abbreviation that newskit does not know.
    """

    code = "HL002"
    name = "full-stop-in-headline"
    severity = Severity.NOTE
    since = "0.1"
    says = "the headline ends in a full stop"
    fix_says = "take the full stop away"

    def check(self, article: Article) -> Iterator[Found]:
        """The headline, when it is one sentence with its stop."""
        headline = article.headline
        if is_page(article):
            return
        if headline is not None and _ends_in_stop(headline.value.rstrip()):
            yield self.found(article.path, headline.span, fix=self._fix(article, headline))

    def _fix(self, article: Article, headline: Value[str]) -> Fix | None:
        node = one_line(article, "headline")
        if node is None:
            return None
        return self.fix(set_scalar(node, headline.value.rstrip()[:-1].rstrip()), safe=False)


def _ends_in_stop(text: str) -> bool:
    if not text.endswith(".") or text.endswith(".."):
        return False
    words = text.split()
    if len(words) < 2 or is_abbreviation(words[-1]):
        return False
    return not any(not is_abbreviation(found[1] + ".") for found in _INNER_END.finditer(text))
