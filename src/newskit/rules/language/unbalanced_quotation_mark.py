"""LG005 unbalanced-quotation-mark."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.language import JUDGED, MARKS, Lone, is_paired, lone_marks
from newskit.rules.base import ArticleRule
from newskit.rules.own_words import prose_blocks
from newskit.text import Span

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
_REACH = 12  # paragraphs that one quotation may run over
_MOST = 20  # marks of one paragraph that are looked at
_TOLD = 20  # marks of one body; more are a habit of the text
_BLANKED = frozenset("`<{[*_\\")  # without these the prose of a body is what is written
_SHOWN = 40  # characters around the mark in the message
_MARKS = ("“", "”", "«", "»", '"', "‘", "'", "’")


class UnbalancedQuotationMark(ArticleRule):
    """A quotation mark without its partner.

    ## What it does
    Looks in each paragraph for a mark that opens a quotation which nothing closes, or closes one that was
    not opened: “ and ”, « and », and straight marks. A quotation may run over several paragraphs: in
    English and Portuguese each of them opens again and only the last closes; that is right, and so is one
    that opens and closes once. Inches, apostrophes and arrows (Home » News) are passed over. The first
    twenty of a body are told.

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
    body_signs = MARKS
    says = 'the quotation that opens here is not closed: "{text}"'
    variants = {"closes": 'this mark closes a quotation that is not opened: "{text}"'}

    def check(self, article: Article) -> Iterator[Found]:
        """The first mark without a partner in each paragraph."""
        if article.language_code not in JUDGED:
            return
        if _BLANKED.isdisjoint(article.body_signs) and is_paired(article.source.slice(article.body_span)):
            return
        blocks = [block for block in prose_blocks(article) if block.kind in _KINDS]
        if all(is_paired(block.prose) for block in blocks):
            return
        for place, lone in _left(blocks)[:_TOLD]:
            block = blocks[place]
            at = block.span.start + lone.at
            variant = "" if lone.opens else "closes"
            yield self.found(article.path, Span(at, at + 1), variant=variant, text=_around(block.prose, lone))


class _Placed(NamedTuple):
    """A mark without a partner and the number of its block."""

    block: int
    lone: Lone


def _left(blocks: Sequence[Block]) -> list[_Placed]:
    """The marks that no other paragraph accounts for, the first of each paragraph, in order."""
    waiting: list[_Placed] = []
    left: dict[int, Lone] = {}
    for number, block in enumerate(blocks):
        waiting = _expired(waiting, number - _REACH, left)
        for lone in lone_marks(block.prose)[:_MOST]:
            if lone.opens:
                if not _goes_on(blocks, number):
                    waiting.append(_Placed(number, lone))
            elif (partner := _partner(waiting, lone)) is not None:
                waiting.remove(partner)
            else:
                _keep(left, number, lone)
    _expired(waiting, len(blocks), left)
    return [_Placed(number, left[number]) for number in sorted(left)]


def _partner(waiting: list[_Placed], lone: Lone) -> _Placed | None:
    """The opening mark of an earlier paragraph that a mark closes."""
    return next((placed for placed in waiting if placed.lone.kind == lone.kind), None)


def _expired(waiting: list[_Placed], before: int, left: dict[int, Lone]) -> list[_Placed]:
    """The opening marks that still wait; those of paragraphs before one are left without a partner."""
    for placed in waiting:
        if placed.block < before:
            _keep(left, placed.block, placed.lone)
    return [placed for placed in waiting if placed.block >= before]


def _keep(left: dict[int, Lone], number: int, lone: Lone) -> None:
    if number not in left or lone.at < left[number].at:
        left[number] = lone


def _goes_on(blocks: Sequence[Block], number: int) -> bool:
    """Whether the next paragraph opens again, as quotations of several paragraphs do."""
    return number + 1 < len(blocks) and blocks[number + 1].prose.lstrip().startswith(_MARKS)


def _around(prose: str, lone: Lone) -> str:
    """The words after an opening mark, or before a closing one."""
    if lone.opens:
        return " ".join(prose[lone.at : lone.at + _SHOWN].split())
    return " ".join(prose[max(0, lone.at + 1 - _SHOWN) : lone.at + 1].split())
