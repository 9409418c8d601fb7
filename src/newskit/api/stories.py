"""The stories of a bundle: chosen files read anew, each with its original and its pictures."""

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from urllib.parse import unquote

from newskit.api.originals import originals_of
from newskit.api.reading import is_no_article, read_one
from newskit.article import Article
from newskit.bundle import Story, wanted_images
from newskit.checker import Job
from newskit.config.settings import Settings
from newskit.messages import UsageError
from newskit.sources import FileFound, Unreadable, inside, read_bytes
from newskit.sources.walking import found_file

_LARGEST_IMAGE = 64 * 1024 * 1024  # bytes


def read_articles(settings: Settings, files: Sequence[FileFound]) -> dict[str, Article]:
    """The articles in files, by path: a bundle is built from bytes, not from a cache.

    A file without front matter is an article only when it was named.

    Raises:
        UsageError: a file cannot be read.
    """
    articles: dict[str, Article] = {}
    for file in files:
        article = read_one(settings, file.path)
        if isinstance(article, Unreadable):
            raise UsageError(article.message, article.path)
        if file.named or not is_no_article(article):
            articles[file.path] = article
    return articles


def stories_of(
    job: Job, articles: Mapping[str, Article], *, complete: bool, now: datetime
) -> Iterator[Story]:
    """The stories of the articles chosen; `complete` says that these are all of the project."""
    originals = originals_of(job, articles, complete=complete, now=now)
    for path, article in articles.items():
        yield Story(
            article,
            originals.found.get(path),
            _images(job.settings.root, article),
            originals.lost.get(path),
            _missing_files(job.settings.root, article),
        )


def _missing_files(root: str, article: Article) -> tuple[str, ...]:
    """The files of related stories, as written, that are no files of the project."""
    named = {story.file.value for story in article.related if story.file}
    return tuple(sorted(n for n in named if not _is_file(root, posixpath.dirname(article.path), n)))


def _is_file(root: str, folder: str, name: str) -> bool:
    path = posixpath.join(folder, unquote(name.partition("#")[0]))
    return inside(root, path) and found_file(root, path) is not None


def _images(root: str, article: Article) -> dict[str, bytes]:
    """The pictures that are there and inside the project; the others are losses of the documents."""
    found = ((name, _image(root, posixpath.dirname(article.path), name)) for name in wanted_images(article))
    return {name: data for name, data in found if data is not None}


def _image(root: str, folder: str, name: str) -> bytes | None:
    """A picture by what the article writes: the file of that name, else of the name that an address means."""
    for written in dict.fromkeys((name, unquote(name))):
        path = posixpath.join(folder, written)
        data = read_bytes(root, path, _LARGEST_IMAGE) if inside(root, path) else None
        if isinstance(data, bytes) and len(data) <= _LARGEST_IMAGE:
            return data
    return None
