"""One article of the project, read anew from its bytes."""

from datetime import datetime

from newskit.article import Article
from newskit.config import for_path
from newskit.config.settings import Settings
from newskit.sources import Unreadable, read_bytes

_NO_ARTICLE = frozenset({"missing-front-matter", "empty-file"})


def read_one(settings: Settings, path: str, now: datetime) -> Article | Unreadable:
    """The article at a path from the project's root."""
    from newskit.parsing import read_bytes as read_article

    in_force = for_path(settings, path)
    data = read_bytes(settings.root, path, in_force.limits.article_bytes)
    return data if isinstance(data, Unreadable) else read_article(path, data, in_force, now)


def is_no_article(article: Article) -> bool:
    """Whether a file has no front matter at all; one whose front matter cannot be read is an article."""
    return article.front is None and any(fault.kind in _NO_ARTICLE for fault in article.faults)
