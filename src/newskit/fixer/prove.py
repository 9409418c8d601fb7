"""The proof that a fix changed nothing but what it said.

Text outside the edits is equal because edits are spans. What remains to be shown is meaning: every field
whose lines no edit touched reads as before, and the body is the same text where no edit lies in it.
"""

from dataclasses import dataclass

from newskit.article import Article, Entry
from newskit.article.fault import OF_VALUES
from newskit.parsing.scalars import plain
from newskit.text import Edit, Span


@dataclass(frozen=True, slots=True)
class Difference:
    """What a fix would have changed beyond its edits: a field, or the body."""

    what: str


def difference(before: Article, after: Article, edits: list[Edit]) -> Difference | None:
    """The first difference in meaning that no edit accounts for."""
    if after.front is None and before.front is not None:
        return Difference("front matter")
    found = _fields(before, after, edits) or _body(before, after, edits)
    if found is None and _breaks(after) > _breaks(before):
        return Difference("front matter")
    return found


def _breaks(article: Article) -> int:
    """How many faults of syntax and fence a file has: a fix may mend some, never add one."""
    return sum(breaks(fault.kind) for fault in article.faults)


def breaks(kind: str) -> bool:
    """Whether a kind of fault is one of syntax, fence or encoding, so that not all of a file can be read."""
    return kind not in OF_VALUES


def _fields(before: Article, after: Article, edits: list[Edit]) -> Difference | None:
    """Fields that no edit touches read as before; the others are still there.

    Unless an edit took their name.
    """
    if before.front is None or after.front is None:
        return None
    for name, entry in before.front.entries.items():
        if _touched(entry.key.span, edits):
            continue
        kept = after.front.entries.get(name)
        whole = Span(entry.key.start, max(entry.node.end, entry.key.end))
        if kept is not None and kept.key.text != entry.key.text and _stands(before, after, whole, edits):
            continue
        if kept is None or not (_touched(whole, edits) or _equal(entry, kept)):
            return Difference(entry.key.text)
    return None


def _stands(before: Article, after: Article, whole: Span, edits: list[Edit]) -> bool:
    """Whether a field stands letter for letter where it must.

    Where several fields mean one of newskit's, one that can be read again goes before it.
    """
    by = sum(len(edit.text) - (edit.span.end - edit.span.start) for edit in edits if edit.span < whole)
    text = before.source.slice(whole)
    return not _touched(whole, edits) and after.source.text.startswith(text, whole.start + by)


def _touched(span: Span, edits: list[Edit]) -> bool:
    """Whether an edit changes a part of the span, or puts something in at one of its ends."""
    return any(
        edit.span.overlaps(span)
        or (edit.span.start == edit.span.end and span.start <= edit.span.start <= span.end)
        for edit in edits
    )


def _equal(entry: Entry, kept: Entry) -> bool:
    return entry.key.text == kept.key.text and plain(entry.node) == plain(kept.node)


def _body(before: Article, after: Article, edits: list[Edit]) -> Difference | None:
    start = before.body_span.start
    if before.front is None or any(edit.span.end > start for edit in edits):
        return None
    old = before.source.text[start:]
    return None if after.source.text.endswith(old) and _same_start(before, after, old) else Difference("body")


def _same_start(before: Article, after: Article, body: str) -> bool:
    """The body begins where it began: right after the closing fence, or, where that was missing.

    After what was put in.
    """
    fence = before.front.fence if before.front else None
    if fence is None or fence.closing is None:
        return True
    return len(after.source.text) - after.body_span.start == len(body)
