"""BD016 empty-body."""

from collections.abc import Iterator

from newskit.article import Article, BlockKind, InlineKind, PubStatus, Scalar
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.text import Span

_SHOWN = frozenset({InlineKind.IMAGE, InlineKind.TEMPLATE, InlineKind.HTML, InlineKind.LINK, InlineKind.CODE})
# Fields by which a repository says that the text stands elsewhere, or not yet anywhere.
_ELSEWHERE = (
    "untranslated",
    "redirect",
    "redirect_to",
    "redirect_url",
    "external_url",
    "link",
    "layout",
    "type",
)
_LONG = 200  # characters of a field from which it is the text


class EmptyBody(ArticleRule):
    """A story without a body.

    ## What it does
    Finds stories with a date of publication whose body holds no words, picture, HTML or template tag. Drafts,
    withheld and canceled stories may be empty, and so may files that say by a field that their text stands
    elsewhere or is not yet translated (`untranslated: true`, `redirect_to`, `external_url`), that a layout
    makes the page, or that hold the text in a field of 200 characters and more.

    ## Why
    A headline without a story is mostly a file that was begun and published by mistake.

    It is a note: a file can be empty because the site fills the page.

    ## Example
    ```markdown
    credit: Acme
    ---
    <U+000A>
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.
    ```
    """

    code = "BD016"
    name = "empty-body"
    severity = Severity.NOTE
    since = "0.1"
    says = "the story has no body"

    def check(self, article: Article) -> Iterator[Found]:
        """A body that shows nothing."""
        if (
            article.published
            and article.pub_status is PubStatus.USABLE
            and not _shows(article)
            and not _is_elsewhere(article)
        ):
            fence = article.front.fence if article.front else None
            if fence and fence.closing:
                yield self.found(article.path, Span(fence.closing.start, fence.closing.end))


def _shows(article: Article) -> bool:
    """Whether a reader would see anything of the body."""
    if article.body.prose_blocks:
        return True
    if any(block.kind in (BlockKind.CODE, BlockKind.HTML) for block in article.body.blocks):
        return True
    return any(inline.kind in _SHOWN for block in article.body.blocks for inline in block.inlines)


def _is_elsewhere(article: Article) -> bool:
    """Whether a field says why the body is empty."""
    entries = article.front.entries if article.front else {}
    values = (entries[name].node for name in _ELSEWHERE if name in entries)
    if any(not isinstance(node, Scalar) or node.text.lower() != "false" for node in values):
        return True
    return any(entry.node.span.end - entry.node.span.start >= _LONG for entry in entries.values())
