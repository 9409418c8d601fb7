"""What the articles of a repository tell of it: their languages, folders and fields."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newskit.article import Article, Entry, Scalar
from newskit.config.settings import Settings
from newskit.parsing.names import field_names
from newskit.sources import Unreadable, read_bytes, walk

_SAMPLE = 500  # files that are read; enough to know the habits of a desk
_OFTEN = 3  # files with a field that nobody knows; fewer may be slips
_MOSTLY = 0.5
_MOST_FOLDERS = 8
_MOST_KNOWN = 200
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})?")

# What repositories call newskit's fields where no generator tells; the first one in use is written first.
_OTHER_NAMES: dict[str, tuple[str, ...]] = {
    "headline": ("title",),
    "standfirst": ("description", "excerpt", "summary", "deck", "subtitle", "lead", "lede"),
    "byline": ("author", "authors"),
    "language": ("lang", "locale"),
    "published": ("date", "pubDate", "publishDate", "publish_date", "published_at", "created"),
    "modified": ("updated", "lastmod", "last_modified", "last_modified_at", "updatedDate"),
    "section": ("category",),
    "topics": ("tags", "keywords"),
}


class Dialect(NamedTuple):
    """The front matter of a desk whose fields are not newskit's own: names to map, and fields of its own."""

    fields: Mapping[str, tuple[str, ...]]
    known: tuple[str, ...]
    is_own: bool


@dataclass(frozen=True, slots=True)
class Survey:
    """Counts over a sample of the articles: written fields, language tags, folders and endings of files."""

    articles: int = 0
    written: Counter[str] = field(default_factory=Counter)
    unknown: Counter[str] = field(default_factory=Counter)
    of_another_type: Counter[str] = field(default_factory=Counter)
    tags: Counter[str] = field(default_factory=Counter)
    folders: Counter[str] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)


def survey(settings: Settings) -> Survey:
    """Look at the articles that these settings find."""
    found = Survey()
    count = 0
    for article in _articles(settings):
        count += 1
        _count(found, article)
    return Survey(
        count,
        found.written,
        found.unknown,
        found.of_another_type,
        found.tags,
        found.folders,
        found.endings,
    )


def _articles(settings: Settings) -> Iterator[Article]:
    from newskit.parsing import read_bytes as read_article

    files = walk(settings).files
    for file in files[:: max(1, len(files) // _SAMPLE)]:
        data = read_bytes(settings.root, file.path, settings.limits.article_bytes)
        article = None if isinstance(data, Unreadable) else read_article(file.path, data, settings)
        if article is not None and article.front is not None:
            yield article


def _count(found: Survey, article: Article) -> None:
    entries = list(article.front.entries.values()) if article.front else []
    found.written.update({entry.key.text for entry in entries})
    for fault in article.faults:
        if fault.kind in ("unknown-field", "wrong-type"):
            counter = found.unknown if fault.kind == "unknown-field" else found.of_another_type
            counter[str(fault.values["field"])] += 1
    tag = article.language.value if article.language else _stated_tag(entries)
    if tag:
        found.tags[tag] += 1
    folder, _, name = article.path.rpartition("/")
    found.folders[folder.split("/")[0]] += 1
    found.endings[name.rpartition(".")[2]] += 1


def _stated_tag(entries: Sequence[Entry]) -> str:
    """The language that a field states whose name no settings know yet."""
    names = ("language", *_OTHER_NAMES["language"])
    texts = (e.node.text for e in entries if e.key.text in names and isinstance(e.node, Scalar))
    return next((text for text in texts if _TAG.fullmatch(text)), "")


def globs_of(found: Survey) -> tuple[str, ...]:
    """Globs of the folders that hold the articles, where no generator tells."""
    endings = sorted(found.endings)
    ending = endings[0] if len(endings) == 1 else f"{{{','.join(endings)}}}"
    if not found.articles or len(found.folders) > _MOST_FOLDERS:
        return (f"**/*.{ending}" if endings else "articles/**/*.md",)
    return tuple(f"{folder}/**/*.{ending}" if folder else f"*.{ending}" for folder in sorted(found.folders))


def dialect_of(found: Survey, settings: Settings) -> Dialect:
    """How the desk writes front matter, where its habit is plain.

    Where most articles have a title and no headline, the field names are the desk's own, and only the title
    is asked for.
    """
    is_own = _is_own(found, settings)
    fields: dict[str, tuple[str, ...]] = {}
    if is_own:
        used = {
            name: tuple(word for word in words if found.written[word])
            for name, words in _OTHER_NAMES.items()
            if not found.written[name]
        }
        fields = {name: words for name, words in used.items() if words}
    # A word that the repository uses for something else: images as a list of addresses.
    names = field_names(settings.fields)
    foreign = (names.by_written.get(written) for written, n in found.of_another_type.items() if n >= _OFTEN)
    fields |= {name: () for name in foreign if name in ("images", "version", "related", "rights", "located")}
    mapped = {word for words in fields.values() for word in words}
    known = [name for name, n in found.unknown.items() if n >= _OFTEN and name not in mapped]
    return Dialect(fields, tuple(sorted(known)[:_MOST_KNOWN]), is_own)


def _is_own(found: Survey, settings: Settings) -> bool:
    if settings.preset != "newskit" or not found.articles:
        return False
    return found.written["title"] > _MOSTLY * found.articles > found.written["headline"]


def tags_of(found: Survey, code: str) -> Sequence[str]:
    """The tags of a language ("en" or "pt") that say which kind, the most used first."""
    counts: Counter[str] = Counter()
    for tag, n in found.tags.items():
        parts = tag.replace("_", "-").split("-")
        if parts[0].lower() == code and len(parts) > 1:
            counts["-".join((code, parts[1].upper() if len(parts[1]) == 2 else parts[1]))] += n
    return [tag for tag, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0]))]


def only_speaks(found: Survey, code: str) -> bool:
    """Whether every article is in one language."""
    stated = sum(n for tag, n in found.tags.items() if re.split("[-_]", tag)[0].lower() == code)
    return 0 < found.articles == stated
