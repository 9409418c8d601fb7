"""BD021 table-shown-raw."""

import re
from collections.abc import Iterator

from newskit.article import Article, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import place, shown_raw

_RULED = re.compile(
    r"^[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*\|[ \t:|-]*"
    r"|:?-{3,}:?[ \t]*\|[ \t]*:?-{3}[ \t:|-]*)\r?$",
    re.MULTILINE,
)


class TableShownRaw(ArticleRule):
    """A table that is none to Markdown, so that readers see its bars.

    ## What it does
    Finds the line of bars and hyphens that stands under the head of a table, where Markdown took it for text:
    the head has another number of columns, or it is broken over two lines, or it is missing.

    ## Why
    Readers see one paragraph full of bars, in which no row begins on a line of its own.

    ## Example
    ```markdown
    credit: Acme
    ---
    | Yard | Town |
    |------|
    | East | Vila Nova |
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    | Yard | Town |
    |------|------|
    | East | Vila Nova |
    ```

    ## Source
    GitHub Flavored Markdown, section 4.10: the header row must match the delimiter row in the number of
    cells, else no table is recognized.
    """

    code = "BD021"
    name = "table-shown-raw"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = frozenset("|")
    says = "readers see the bars of this table: the line under its head does not fit it"

    def check(self, article: Article) -> Iterator[Found]:
        """The line under the head of every table that stayed text."""
        for block, found in shown_raw(article, _RULED, "|"):
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
                yield self.found(article.path, place(block, found))
