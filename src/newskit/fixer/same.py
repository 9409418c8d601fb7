"""Whether two articles say the same, allowances aside."""

import re
from collections import Counter
from typing import Any

from newskit.article import Article, BlockKind, FrontMatter
from newskit.parsing.scalars import plain

_ALLOWANCE = re.compile(r"<!--[ \t]{0,20}newskit:[ \t]{0,20}allow[^\r\n>]{1,1000}-->")


def same_but_allowances(before: Article, after: Article) -> bool:
    """Whether every field but `newskit`, every block of the body and every fault is as it was."""
    if before.front is None or after.front is None:
        return False
    return (
        _values(before.front) == _values(after.front)
        and Counter(fault.kind for fault in before.faults) == Counter(fault.kind for fault in after.faults)
        and _blocks(before) == _blocks(after)
        and _html(before) == _html(after)
    )


def _values(front: FrontMatter) -> list[tuple[str, str, Any]]:
    entries = front.entries.items()
    return [(name, entry.key.text, plain(entry.node)) for name, entry in entries if name != "newskit"]


def _blocks(article: Article) -> list[tuple[Any, ...]]:
    """What can be read of each block, without where it stands."""
    return [
        (b.kind, b.prose, b.level, b.depth, b.quoted, [(i.kind, i.target, i.label) for i in b.inlines])
        for b in article.body.blocks
        if b.kind is not BlockKind.HTML
    ]


def _html(article: Article) -> list[str]:
    """The HTML of the body, without allowances."""
    texts = (article.source.slice(b.span) for b in article.body.blocks if b.kind is BlockKind.HTML)
    kept = (_ALLOWANCE.sub("", text).strip() for text in texts)
    return [text for text in kept if text]
