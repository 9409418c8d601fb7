"""What the project needs of an article when the article itself is no longer at hand."""

from typing import NamedTuple

from newskit.article.model import Article
from newskit.article.values import Value


class Facts(NamedTuple):
    """A few plain values of one article, small enough to keep for a whole archive.

    `headline` tells whether there is an article to pair; `blocks` are hashes of the prose of each block,
    empty where no run asked for them.
    """

    path: str
    id: str | None = None
    language: str | None = None
    translation_of: str | None = None
    translation_key: str | None = None
    slug: str | None = None
    url: str | None = None
    has_front: bool = True
    blocks: tuple[str, ...] = ()


def facts_of(article: Article) -> Facts:
    """The facts of an article."""
    return Facts(
        article.path,
        id=_of(article.id),
        language=_of(article.language),
        translation_of=_of(article.translation_of),
        translation_key=_of(article.translation_key),
        slug=_of(article.slug),
        url=_of(article.url),
        has_front=article.front is not None,
    )


def _of(value: Value[str] | None) -> str | None:
    return value.value if value is not None else None
