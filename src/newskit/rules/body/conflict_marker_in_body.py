"""BD022 conflict-marker-in-body."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from newskit.article import Article, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.text import Span

_OPENING = "<<<<<<<"
_LINE = re.compile(r"^(?:(<{7})(?= |\r?$)|(={7})(?=\r?$)|(>{7})(?= |\r?$))", re.MULTILINE)


class ConflictMarkerInBody(ArticleRule):
    """The marks of a merge that was not finished, in the copy.

    ## What it does
    Finds the lines that git writes around two versions it could not join: `<<<<<<<`, and after it `=======`
    or `>>>>>>>`. In blocks of code they may be meant. Those in front matter are told by FM025.

    ## Why
    Readers get both versions of the passage, with the marks around them and the name of a branch.

    ## Example
    ```markdown
    credit: Acme
    ---
    <<<<<<< HEAD
    The ferry runs again on Monday.
    =======
    The ferry runs again on Tuesday.
    >>>>>>> desk
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The ferry runs again on Tuesday.
    ```

    ## Source
    git-merge, "How conflicts are presented".
    """

    code = "BD022"
    name = "conflict-marker-in-body"
    severity = Severity.ERROR
    since = "0.1"
    body_signs = frozenset("<")
    says = 'an unfinished merge: "{marker}", and both versions after it'

    def check(self, article: Article) -> Iterator[Found]:
        """Every opening mark with another mark after it."""
        text, start = article.source.text, article.body_span.start
        if text.find(_OPENING, start) < 0:
            return
        code = [block.span for block in article.body.blocks if block.kind is BlockKind.CODE]
        marks = [mark for mark in _LINE.finditer(text, start) if not _within(mark.start(), code)]
        for mark, after in pairwise(marks):
            if mark[1] and not after[1]:
                yield self.found(article.path, Span(*mark.span()), marker=mark[0])


def _within(offset: int, spans: list[Span]) -> bool:
    """Whether an offset lies in one of some spans, which come in the order of the text."""
    before = bisect_right(spans, offset, key=attrgetter("start"))
    return before > 0 and offset < spans[before - 1].end
