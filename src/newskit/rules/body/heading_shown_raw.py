"""BD010 heading-shown-raw."""

import re
from collections.abc import Iterator

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import place, shown_raw
from newskit.text import Edit, Span

_HEADING = re.compile(r"^(?P<marks>#{2,6})(?P<words>[^\s#][^\r\n]{0,200})", re.MULTILINE)


class HeadingShownRaw(ArticleRule):
    """A heading that is none to Markdown, so that readers see its number signs.

    ## What it does
    Finds lines that begin with two to six number signs and go on with a word, without a blank between:
    `##The vote`. One sign alone may be a hashtag.

    ## Why
    Markdown wants a blank after the signs. Without it the line is a paragraph that begins with `##`.

    ## Example
    ```markdown
    credit: Acme
    ---
    ##The vote in the north
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    ## The vote in the north
    ```

    ## Fix safety
    Unsafe: a paragraph becomes a heading.

    ## Source
    CommonMark 0.31.2, section 4.2: the opening sequence of number signs is followed by a blank.
    """

    code = "BD010"
    name = "heading-shown-raw"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = frozenset("#")
    says = 'readers see "{raw}": no blank stands after the number signs'
    fix_says = "put a blank after the number signs"

    def check(self, article: Article) -> Iterator[Found]:
        """Every line that was to be a heading."""
        for block, found in shown_raw(article, _HEADING, "##"):
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
                yield self._told(article, block, found)

    def _told(self, article: Article, block: Block, found: re.Match[str]) -> Found:
        at = place(block, found, "marks").end
        fix = self.fix(Edit(Span(at, at), " "), safe=False)
        return self.found(article.path, place(block, found), fix=fix, raw=found[0].rstrip())
