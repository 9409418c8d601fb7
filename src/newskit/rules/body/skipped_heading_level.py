"""BD003 skipped-heading-level."""

import re
from collections.abc import Iterator
from itertools import pairwise

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import is_jsx

_HTML_HEADING = re.compile(r"<h[1-6]\b", re.IGNORECASE)


class SkippedHeadingLevel(ArticleRule):
    """A heading that is two levels or more below the one before it.

    ## What it does
    Finds a heading whose level jumps down: `####` after `##`. The first heading may have any level, since
    themes print the headline above it, and going back up is free. A body that holds headings in HTML is left
    alone, and so are files of the kind `.mdx`, where components may hold headings.

    ## Why
    Readers who listen to a page go from heading to heading and take a missing level for a missing part. Feeds
    and tables of contents nest by level. A jump is mostly a heading whose size looked right.

    It is a note: the words are right, and some house styles set their crossheads smaller on purpose.

    ## Example
    ```markdown
    credit: Acme
    ---
    ## The vote

    Copy.

    #### In the north

    Copy.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    ## The vote

    Copy.

    ### In the north

    Copy.
    ```

    ## Source
    W3C, Web Accessibility Tutorials, Headings: skipping heading ranks can be confusing and should be avoided
    where possible.
    """

    code = "BD003"
    name = "skipped-heading-level"
    severity = Severity.NOTE
    since = "0.1"
    says = "a heading of level {level} follows one of level {before}"

    def check(self, article: Article) -> Iterator[Found]:
        """Every heading that jumps down."""
        if is_jsx(article):
            return
        headings = [block for block in article.body.blocks if _counts(block)]
        jumps = [pair for pair in pairwise(headings) if pair[1].level > pair[0].level + 1]
        if jumps and not _HTML_HEADING.search(article.source.text, article.body_span.start):
            for before, block in jumps:
                yield self.found(article.path, block.span, level=block.level, before=before.level)


def _counts(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and not block.quoted and not block.depth
