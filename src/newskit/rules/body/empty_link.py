"""BD004 empty-link."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Block, Inline, InlineKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule

# What a link may hold that is no text: a tag of a template or of HTML can put words there.
_MAY_SHOW = frozenset({InlineKind.HTML, InlineKind.TEMPLATE, InlineKind.FOOTNOTE})

_NOWHERE = frozenset({"", "#"})


class EmptyLink(ArticleRule):
    """A link that has nothing to click on, or that leads nowhere.

    ## What it does
    Finds links without words (`[](https://example.org)`), links whose only content is a picture without a
    description, and links without an address (`[the report]()`, `[the report](#)`). A link that holds HTML
    or a template tag is left alone.

    ## Why
    A link without words cannot be seen; a screen reader spells its address. A link without an address looks
    like one and goes to the page that the reader is on. Both are mostly left over from editing.

    ## Example
    ```markdown
    credit: Acme
    ---
    The [report]() names three yards.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The [report](https://example.org/report/) names three yards.
    ```

    ## Source
    WCAG 2.2, success criteria 2.4.4 and 4.1.2: the purpose of each link can be told from its text, and it
    has a name.
    """

    code = "BD004"
    name = "empty-link"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = frozenset("[<")
    says = 'the link "{label}" has no address'
    variants: ClassVar[dict[str, str]] = {
        "words": "the link to {target} has no words",
        "picture": "the link to {target} is a picture without a description",
        "both": "the link has neither words nor an address",
    }

    def check(self, article: Article) -> Iterator[Found]:
        """Every link without words or address."""
        for block in article.body.blocks:
            for number, link in enumerate(block.inlines):
                if link.kind is InlineKind.LINK and not _is_whole(link):
                    yield from self._empty(article, link, _inside(block, number))

    def _empty(self, article: Article, link: Inline, inside: frozenset[InlineKind]) -> Iterator[Found]:
        if inside & _MAY_SHOW:
            return
        label = " ".join(link.label.split())
        if label:
            yield self.found(article.path, link.span, label=label)
        elif link.target in _NOWHERE:
            yield self.found(article.path, link.span, variant="both")
        else:
            variant = "picture" if InlineKind.IMAGE in inside else "words"
            yield self.found(article.path, link.span, variant=variant, target=link.target)


def _is_whole(link: Inline) -> bool:
    return link.target not in _NOWHERE and bool(link.label.strip())


def _inside(block: Block, number: int) -> frozenset[InlineKind]:
    """What kinds of inlines a link holds; they follow it in the order of the text."""
    inlines, end = block.inlines, block.inlines[number].span.end
    last = bisect_left(inlines, end, number, key=lambda inline: inline.span.start)
    return frozenset(inline.kind for inline in inlines[number + 1 : last])
