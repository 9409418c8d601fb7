"""FM046 direction-control-in-body."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body_copy import in_copy
from newskit.text import Span
from newskit.text.unseen import DIRECTION, stray_direction


class DirectionControlInBody(ArticleRule):
    """An unseen mark of writing direction in the copy.

    ## What it does
    Does in the body what direction-control does in front matter: marks of direction on a line without any
    text from right to left, and overrides. Code, addresses and raw HTML are not looked at.

    ## Why
    An override shows another text than the one that is there. The other marks change nothing and stay in
    everything that is copied from the page. A warning, because the words are all there.

    ## Example
    Here `<U+202E>` stands for the character itself.
    ```markdown
    credit: Lusa
    ---
    The port<U+202E> reopens on Monday.
    ```

    Use instead:
    ```markdown
    credit: Lusa
    ---
    The port reopens on Monday.
    ```

    ## Source
    Unicode Standard Annex #9; Unicode Technical Standard #55, Unicode source code handling.
    """

    code = "FM046"
    name = "direction-control-in-body"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = DIRECTION
    says = "{character} is an unseen mark of writing direction"

    def check(self, article: Article) -> Iterator[Found]:
        """The first such marks of the body."""
        text, language = article.source.text, article.language_code

        def stray(text: str, start: int, end: int) -> Iterator[Span]:
            return stray_direction(text, start, end, language)

        for span in in_copy(article, stray):
            yield self.found(article.path, span, character=f"U+{ord(text[span.start]):04X}")
