"""Fields that a fix writes: the scalar to put another text in place of, a line for one that is missing."""

import re

from newskit.article import Article, Scalar
from newskit.parsing.write import add_field
from newskit.text import Edit


def one_line(article: Article, name: str) -> Scalar | None:
    """The scalar of a field (newskit's name) when it is no block and stands on one line; else None."""
    entry = article.front.entries.get(name) if article.front else None
    if entry is None or not isinstance(entry.node, Scalar) or entry.node.is_block:
        return None
    return None if "\n" in article.source.slice(entry.node.span) else entry.node


def is_absent(article: Article, name: str) -> bool:
    """Whether the file has no field of this name (newskit's), read or not, nor a misspelt one for it."""
    front = article.front
    if front is None or name in front.entries:
        return False
    written = front.written_name(name)
    if any(
        fault.values.get("known") == written for fault in article.faults if fault.kind == "misspelt-field"
    ):
        return False
    named = rf"(?m)^[\"']?{re.escape(written)}[\"']?[ \t]*[:=]"
    return not re.search(named, article.source.slice(front.fence.content))


def new_field(article: Article, name: str, text: str, *, bare: bool = False) -> Edit | None:
    """An edit that adds a field (newskit's name); `bare` writes a number or a flag.

    None where the file has the field already.
    """
    front = article.front
    if front is None or not is_absent(article, name):
        return None
    return add_field(article.source, front, front.written_name(name), text, bare=bare)
