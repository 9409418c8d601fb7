"""DL002 stamp-in-body."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.lines import is_stamp, read_line
from newskit.text import Edit, Span

if TYPE_CHECKING:
    from newskit.datelines import Reading

_EDGE = 5  # paragraphs at the head and at the foot of a body where a page's line ends up
_MOST = 2  # publication and update; a body with more of them is a live blog, whose entries have their times
_LONGEST = 160  # characters; the gold lines of pages are shorter
_LABEL = re.compile(
    r"\b(?:updated|published|posted|modified|atualizad[oa]|actualizad[oa]|publicad[oa]|modificad[oa]|alterad[oa])\b",
    re.IGNORECASE,
)
_TELLING = re.compile(r"\d[:.hH]\d\d|\d\s?[apAP]\.?\s?[mM]\b|\d[/.-]\d{1,2}[/.-]\d|(?:19|20)\d\d")


class StampInBody(ArticleRule):
    """A page's publication line left in the body.

    ## What it does
    Reads the first and last five paragraphs of the body. A paragraph that is nothing but a page's line (day
    and time, or a day with who wrote, or a day behind "Updated" or "Publicado") is told. A day alone, prose
    with a date in it, and bodies with more than two such lines, as live blogs have, are passed over.

    ## Why
    The line came with the text when it was copied from a page, mostly in that page's language. It is no copy:
    feeds and agencies carry it on as the first sentence of the story.

    ## Example
    ```markdown
    published: 2024-05-14T15:48:00+01:00
    ---
    15:48 - 14/05/24 por Lusa

    The ferry line across the river reopens on Monday.
    ```

    Use instead:
    ```markdown
    published: 2024-05-14T15:48:00+01:00
    credit: Lusa
    ---
    The ferry line across the river reopens on Monday.
    ```

    ## Fix safety
    Unsafe: the line is taken away, and what it says of day and credit may stand nowhere else.
    """

    code = "DL002"
    name = "stamp-in-body"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{written}" is the stamp of a page, not copy'
    fix_says = "take it away"

    def check(self, article: Article) -> Iterator[Found]:
        """The paragraphs that are stamps."""
        candidates = _candidates(article)
        if not candidates:
            return
        stamps = [
            block for block in candidates if _is_whole(read_line(article, block.words()), block.words())
        ]
        if len(stamps) > _MOST:
            return
        for block in stamps:
            fix = self.fix(Edit(_with_blank(article, block), ""), safe=False)
            yield self.found(article.path, block.span, fix=fix, written=block.words())


def _candidates(article: Article) -> list[Block]:
    """The paragraphs at the head and at the foot that are worth reading.

    Short, with a clock, a year or the numbers of a day.
    """
    blocks = article.body.prose_blocks
    ends = blocks if len(blocks) <= 2 * _EDGE else (*blocks[:_EDGE], *blocks[-_EDGE:])
    short = [block for block in ends if len(block.prose) <= _LONGEST]
    return [
        block
        for block in short
        if block.kind is BlockKind.PARAGRAPH and not block.quoted and _TELLING.search(block.prose)
    ]


def _is_whole(reading: "Reading", text: str) -> bool:
    """Whether a line is a stamp that says more than a day."""
    clocks = (reading.clock, *([reading.modified] if reading.modified else []))
    if not is_stamp(reading) or not (reading.ambiguous or any(clock.date for clock in clocks)):
        return False
    signed = bool(reading.agency or reading.byline)
    return signed or any(clock.time for clock in clocks) or bool(_LABEL.search(text))


def _with_blank(article: Article, block: Block) -> Span:
    """A paragraph with the blank lines after it."""
    text, end = article.source.text, block.span.end
    while end < len(text) and text[end].isspace():
        end += 1
    return Span(block.span.start, end)
