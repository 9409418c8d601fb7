"""Fields that hold a story back, where they are named and cannot be relied on.

A brake that is misspelt, stands twice or holds empty quotes was meant to hold: nobody writes one to publish.
A field that is left blank, as templates leave it, or null says that there is none.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from newskit.article import Article, Fault, FrontMatter, Scalar
from newskit.diagnostics import Found
from newskit.messages import Message
from newskit.parsing.scalars import is_null
from newskit.text import Span

EMBARGO = "embargo"
_HOLDING = (EMBARGO, "status", "draft", "expires")
_FILLED = (EMBARGO, "status")  # empty quotes are a gap; in a draft they say no
_MAY_BE_BLANK = ("expires",)  # editors of files leave '' in a date that nobody chose
# A value on the line, or on an indented line below: not a comment, not a null.
_VALUE = r"[ \t]*(?!~|null\b|Null\b|NULL\b)(?:[^\s#]|\r?\n[ \t]+\S)"


class Unsure(NamedTuple):
    """A brake that is named and was not understood: newskit's name of it, or that of the generator."""

    name: str
    told: Found


def unsure_brakes(article: Article, brakes: Collection[str] = ()) -> Iterator[Unsure]:
    """The brakes of an article that cannot be relied on; `brakes` are the generator's own, as written."""
    if article.front is None:
        return
    for fault in article.faults:
        name = _meant(fault, article.front, brakes)
        if name is not None:
            yield _unsure(article, name, str(fault.values.get("field") or fault.values["key"]), fault.span)
    for name in _HOLDING:
        if getattr(article, name) is None and _is_unread(article, article.front, name):
            entry = article.front.entries.get(name)
            yield _unsure(article, name, article.front.written_name(name), entry.key.span if entry else None)


def _is_unread(article: Article, front: FrontMatter, name: str) -> bool:
    """Whether a brake has a value that was not understood, or has none where one was meant."""
    entry = front.entries.get(name)
    if entry is not None and is_null(entry.node):
        return False
    if _is_blank(front, name):
        return name in _FILLED or (name not in _MAY_BE_BLANK and is_named(article, name))
    return is_named(article, name)


def is_named(article: Article, name: str) -> bool:
    """Whether the front matter gives a field a value, also where the lines around it could not be read."""
    front = article.front
    if front is None:
        return False
    text = article.source.slice(front.fence.content)
    field = re.escape(front.written_name(name))
    return re.search(rf"(?m)^[\"']?{field}[\"']?[ \t]*[:=]{_VALUE}", text) is not None


def _meant(fault: Fault, front: FrontMatter, brakes: Collection[str]) -> str | None:
    """The brake that a misspelt or repeated field stands for."""
    if fault.kind not in ("misspelt-field", "duplicate-field"):
        return None
    written = fault.values["known" if fault.kind == "misspelt-field" else "key"]
    ours = (name for name in _HOLDING if written in (name, front.written_name(name), front.names.get(name)))
    return next(ours, written if written in brakes else None)


def _is_blank(front: FrontMatter, name: str) -> bool:
    entry = front.entries.get(name)
    return entry is not None and isinstance(entry.node, Scalar) and not entry.node.text


def _unsure(article: Article, name: str, written: str, span: Span | None) -> Unsure:
    message = Message(
        "bundle-unsure-brake",
        '"{field}" may hold this story back and cannot be read: it is held',
        {"field": written},
    )
    return Unsure(name, Found(article.path, span, message))
