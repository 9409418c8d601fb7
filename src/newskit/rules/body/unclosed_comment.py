"""BD012 unclosed-comment."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import place, shown_raw
from newskit.text import Span

_OPENING, _CLOSING = "<!--", "-->"
_SHOWN = re.compile(_OPENING)


class UnclosedComment(ArticleRule):
    """A comment that is not closed.

    ## What it does
    Finds `<!--` without a `-->` after it: at the beginning of a line it hides the rest of the story, inside a
    line readers see it.

    ## Why
    What was a note to colleagues takes the copy after it away, or is published.

    ## Example
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.

    <!-- check the day with the port

    Fares stay as they are.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.

    <!-- check the day with the port -->

    Fares stay as they are.
    ```

    ## Source
    CommonMark 0.31.2, section 4.6: a comment that begins a line runs to `-->` or to the end of the document.
    """

    code = "BD012"
    name = "unclosed-comment"
    severity = Severity.ERROR
    since = "0.1"
    body_signs = frozenset("<")
    says = 'the comment that begins here is never closed: "-->" is missing, and what follows is hidden'
    variants: ClassVar[dict[str, str]] = {
        "shown": 'readers see the comment that begins here: "-->" is missing'
    }

    def check(self, article: Article) -> Iterator[Found]:
        """Every comment that is left open."""
        if article.source.text.find(_OPENING, article.body_span.start) < 0:
            return
        for block in article.body.blocks:
            at = _open_comment(article.source.slice(block.span)) if block.kind is BlockKind.HTML else None
            if at is not None:
                start = block.span.start + at
                yield self.found(article.path, Span(start, start + len(_OPENING)))
        for block, found in shown_raw(article, _SHOWN, _OPENING):
            yield self.found(article.path, place(block, found), variant="shown")


def _open_comment(text: str) -> int | None:
    """Where the comment stands that the text does not close."""
    at = text.rfind(_OPENING)
    return at if at >= 0 and text.find(_CLOSING, at) < 0 else None
