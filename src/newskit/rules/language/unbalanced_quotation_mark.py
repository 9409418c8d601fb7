"""LG005 unbalanced-quotation-mark."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.language import JUDGED, Lone, has_marks, lone_marks
from newskit.rules.base import ArticleRule
from newskit.rules.own_words import prose_blocks
from newskit.text import Span

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_REACH = 12  # paragraphs that one quotation may run over
_SHOWN = 40  # characters around the mark in the message
_MARKS = ("“", "”", "«", "»", '"', "‘", "'", "’")


class UnbalancedQuotationMark(ArticleRule):
    """A quotation mark without its partner.

    ## What it does
    Looks in each paragraph for a mark that opens a quotation which nothing closes, or closes one that was
    not opened: “ and ”, « and », and straight marks. A quotation may run over several paragraphs: in English and Portuguese each of them
    opens again and only the last closes; that is right, and so is one that opens and closes once. Inches, apostrophes
    and arrows (Home » News) are passed over.

    ## Why
    The reader no longer knows who speaks. Mostly half a quotation was cut, or pasted.

    ## Example
    ```markdown
    credit: Lusa
    ---
    The operator said that it was “about time, and that more boats will follow.
    ```

    Use instead:
    ```markdown
    credit: Lusa
    ---
    The operator said that it was “about time”, and that more boats will follow.
    ```
    """

    code = "LG005"
    name = "unbalanced-quotation-mark"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the quotation that opens here is not closed: "{text}"'
    variants = {"closes": 'this mark closes a quotation that is not opened: "{text}"'}

    def check(self, article: Article) -> Iterator[Found]:
        """The first mark without a partner in each paragraph."""
        if article.language_code not in JUDGED:
            return
        blocks = [block for block in prose_blocks(article) if block.kind in _KINDS]
        if not any(has_marks(block.prose) for block in blocks):
            return
        for place, lone in _left(blocks):
            block = blocks[place]
            at = block.span.start + lone.at
            variant = "" if lone.opens else "closes"
            yield self.found(
                article.path, Span(at, at + 1), variant=variant, text=_around(block.prose, lone)
            )


class _Placed(NamedTuple):
    """A mark without a partner and the number of its block."""

    block: int
    lone: Lone


def _left(blocks: Sequence[Block]) -> list[_Placed]:
    """The marks that no other paragraph accounts for, one a paragraph."""
    waiting: list[_Placed] = []
    left: list[_Placed] = []
    for number, block in enumerate(blocks):
        for lone in lone_marks(block.prose):
            partner = _partner(waiting, number, lone)
            if partner is not None:
                waiting.remove(partner)
            elif lone.opens:
                if not _goes_on(blocks, number):
                    waiting.append(_Placed(number, lone))
            else:
                left.append(_Placed(number, lone))
    first = {placed.block: placed for placed in sorted((*left, *waiting), reverse=True)}
    return [first[number] for number in sorted(first)]


def _partner(waiting: list[_Placed], number: int, lone: Lone) -> _Placed | None:
    """The opening mark of an earlier paragraph that a mark closes."""
    if lone.opens:
        return None
    near = (w for w in waiting if w.lone.kind == lone.kind and number - w.block <= _REACH)
    return next(near, None)


def _goes_on(blocks: Sequence[Block], number: int) -> bool:
    """Whether the next paragraph opens again, as quotations of several paragraphs do."""
    return number + 1 < len(blocks) and blocks[number + 1].prose.lstrip().startswith(_MARKS)


def _around(prose: str, lone: Lone) -> str:
    """The words after an opening mark, or before a closing one."""
    if lone.opens:
        return " ".join(prose[lone.at : lone.at + _SHOWN].split())
    return " ".join(prose[max(0, lone.at + 1 - _SHOWN) : lone.at + 1].split())
