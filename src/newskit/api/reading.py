"""One article of the project, read anew from its bytes."""

from dataclasses import replace
from typing import Any

from newskit.article import FIELDS, Article, Value
from newskit.config import for_path
from newskit.config.settings import Settings
from newskit.sources import Unreadable, read_bytes

_NO_ARTICLE = frozenset({"missing-front-matter", "empty-file"})


def read_one(settings: Settings, path: str) -> Article | Unreadable:
    """The article at a path from the project's root, as a bundle may state it."""
    from newskit.parsing import read_bytes as read_article

    in_force = for_path(settings, path)
    data = read_bytes(settings.root, path, in_force.limits.article_bytes)
    if isinstance(data, Unreadable):
        return data
    return _without_invalid(read_article(path, data, in_force))


def _without_invalid(article: Article) -> Article:
    """The article without fields whose value is outside their list or form.

    Such a value is an error of the check; where that does not stop a build, no document may state it. A
    status or an embargo that is named and not read holds the story.
    """
    invalid = {fault.values["field"] for fault in article.faults if fault.kind == "invalid-value"}
    entries = article.front.entries if article.front else {}
    blank: dict[str, Any] = {
        name: () if _is_list(getattr(article, name)) else None
        for name, entry in entries.items()
        if name in FIELDS and entry.key.text in invalid and hasattr(article, name)
    }
    return replace(article, **blank) if blank else article


def _is_list(value: object) -> bool:
    """Whether a field holds several values; one value is a tuple too, of itself and its place."""
    return isinstance(value, tuple) and not isinstance(value, Value)


def is_no_article(article: Article) -> bool:
    """Whether a file has no front matter at all; one whose front matter cannot be read is an article."""
    return article.front is None and any(fault.kind in _NO_ARTICLE for fault in article.faults)
