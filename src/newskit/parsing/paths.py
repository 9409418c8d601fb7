"""What a path says of an article: its language, its day and, where a generator has no ids, its id."""

import re
from datetime import date
from functools import lru_cache
from pathlib import PurePosixPath

from newskit.config.settings import Languages

_IN_NAME = re.compile(r"(?:^|/)([12][0-9]{3})-([01]?[0-9])-([0-3]?[0-9])[-_.][^/]*$", re.ASCII)
_IN_FOLDERS = re.compile(r"(?:^|/)([12][0-9]{3})/([01]?[0-9])/([0-3]?[0-9])/[^/]*$", re.ASCII)


@lru_cache(maxsize=32)
def tags_of(languages: Languages) -> dict[str, str]:
    """The tag meant by each spelling in a path: full tags and primary subtags, lower case.

    With hyphen and underscore.
    """
    spellings: dict[str, str] = {}
    for tags in (languages.english, languages.portuguese):
        for tag in tags:
            spellings.setdefault(tag.split("-")[0].lower(), tags[0])
            for spelling in (tag.lower(), tag.lower().replace("-", "_")):
                spellings.setdefault(spelling, tag)
    return spellings


def language_of_path(path: str, languages: Languages) -> str | None:
    """The language in the file's name (story.pt.md) or in the nearest folder that is a tag (pt/story.md)."""
    pure = PurePosixPath(path)
    spellings = tags_of(languages)
    parts = pure.name.split(".")
    candidates = [*([parts[-2]] if len(parts) > 2 else []), *reversed(pure.parts[:-1])]
    return next((spellings[c.lower()] for c in candidates if c.lower() in spellings), None)


def stem_of_path(path: str, languages: Languages) -> str:
    """The file name without its ending and without a language."""
    name = PurePosixPath(path).name
    stem = re.sub(r"\.[A-Za-z]+$", "", name)
    head, dot, last = stem.rpartition(".")
    return head if dot and last.lower() in tags_of(languages) else stem


def id_of_path(path: str, languages: Languages) -> str:
    """The path without ending and language, blanks made hyphens: the id of a story that has none."""
    folders = [p for p in PurePosixPath(path).parts[:-1] if p.lower() not in tags_of(languages)]
    return re.sub(r"\s+", "-", "/".join([*folders, stem_of_path(path, languages)]))


def day_of_path(path: str) -> date | None:
    """The day in the file's name (2026-01-02-ferries.md) or in its folders; None: no day of the calendar."""
    found = _IN_NAME.search(path) or _IN_FOLDERS.search(path)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None
