"""BD011 unclosed-code."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import is_jsx
from newskit.text import Span


class UnclosedCode(ArticleRule):
    """A block of code whose closing fence is missing.

    ## What it does
    Finds a fence, three back quotes or tildes and more, that no fence of its kind closes: to the end of the
    body, or of the list or quotation it stands in. Files of the kind `.mdx` are left alone: there a fence may
    be indented as deep as the components around it.

    ## Why
    All that follows the fence is code: readers see the rest of the story in typewriter letters, with its
    markup, and the links in it are dead.

    ## Example
    ```markdown
    credit: Acme
    ---
    The notice reads:

    ~~~
    Closed until Monday.

    The yard opens again next week.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The notice reads:

    ~~~
    Closed until Monday.
    ~~~

    The yard opens again next week.
    ```

    ## Source
    CommonMark 0.31.2, section 4.5: without a closing fence the code runs to the end of what holds it.
    """

    code = "BD011"
    name = "unclosed-code"
    severity = Severity.ERROR
    since = "0.1"
    body_signs = frozenset("`~")
    says = "the code that begins here is never closed: a line {fence} is missing, and what follows is code"

    def check(self, article: Article) -> Iterator[Found]:
        """Every fence that is left open."""
        for block in article.body.blocks:
            if block.unclosed and not is_jsx(article):
                fence = _fence(article.source.slice(block.span))
                start = block.span.start
                yield self.found(article.path, Span(start, start + len(fence)), fence=fence)


def _fence(text: str) -> str:
    return text[: len(text) - len(text.lstrip(text[0]))]
