"""The original of each story of a bundle, chosen or not: a translation goes the way of its original."""

import posixpath
from collections.abc import Iterable, Mapping
from datetime import datetime

from newskit.api.reading import is_no_article, read_one
from newskit.article import Article, Facts, facts_of
from newskit.checker import Job, check_files
from newskit.sources import FileFound, Unreadable, inside, walk


def originals_of(
    job: Job, chosen: Mapping[str, Article], *, complete: bool, now: datetime
) -> dict[str, Article]:
    """The original of each chosen article that has one, by the path of the article.

    Originals are found by every way that pairs are (translation_of, translation_key, path) and by a
    translation_of within one language. One that was not chosen is read from disk; where it is itself a
    translation, the nearest original above it that is held back or canceled stands for it.
    """
    facts = _facts_around(job, chosen, complete=complete, now=now)
    above = _originals(job, facts)
    library = _Library(job, chosen, now)
    found = {path: library.governing(path, above) for path in chosen if path in above}
    return {path: article for path, article in found.items() if article is not None}


class _Library:
    """Articles by path: those chosen, and others as they are asked for."""

    def __init__(self, job: Job, chosen: Mapping[str, Article], now: datetime) -> None:
        self._settings = job.settings
        self._chosen = chosen
        self._now = now
        self._read: dict[str, Article | None] = {}

    def governing(self, path: str, above: Mapping[str, str]) -> Article | None:
        """The original of an article: the first one chosen or not open, else the nearest."""
        seen, nearest = {path}, None
        while (path := above.get(path, path)) not in seen:
            seen.add(path)
            article = self._article(path)
            if article is not None and (path in self._chosen or self._is_closed(article)):
                return article
            nearest = nearest or article
        return nearest

    def _article(self, path: str) -> Article | None:
        if path in self._chosen:
            return self._chosen[path]
        if path not in self._read:
            article = read_one(self._settings, path, self._now)
            self._read[path] = None if isinstance(article, Unreadable) else article
        return self._read[path]

    def _is_closed(self, article: Article) -> bool:
        from newskit.bundle.gates import Gate, passage

        return passage(article, self._now, self._settings.datelines.timezone).gate is not Gate.OPEN


def _facts_around(
    job: Job, chosen: Mapping[str, Article], *, complete: bool, now: datetime
) -> dict[str, Facts]:
    """The facts of the chosen articles and of those that may be their originals.

    The whole project is read only where an id or a key is named, which can stand in any file.
    """
    facts = {path: _readable(facts_of(article)) for path, article in chosen.items()}
    _add_named(job, facts, now)
    if complete:
        return facts
    others = [file for file in walk(job.settings).files if file.path not in facts]
    _add(job, facts, _candidates(job, facts, others))
    if any(each.translation_of or each.translation_key for each in facts.values()):
        _add(job, facts, [file for file in others if file.path not in facts])
    return facts


def _candidates(job: Job, facts: Mapping[str, Facts], others: Iterable[FileFound]) -> list[FileFound]:
    """The files that stand where an original would."""
    from newskit.pairs import partners

    pairs, languages = job.settings.pairs, job.settings.languages
    places = {path for each in facts.values() for path in partners(each, pairs, languages)}
    return [file for file in others if file.path in places]


def _add(job: Job, facts: dict[str, Facts], files: list[FileFound]) -> None:
    for path, result in check_files(job, files).results.items():
        if not result.skipped:
            facts[path] = _readable(Facts(*result.facts))


def _add_named(job: Job, facts: dict[str, Facts], now: datetime) -> None:
    """The files that `translation_of` names by path, also where the project leaves them out."""
    for each in list(facts.values()):
        path = _beside(each)
        if path is None or path in facts or not inside(job.settings.root, path):
            continue
        article = read_one(job.settings, path, now)
        if not isinstance(article, Unreadable) and not is_no_article(article):
            facts[path] = _readable(facts_of(article))


def _beside(facts: Facts) -> str | None:
    if not facts.translation_of:
        return None
    return posixpath.normpath(posixpath.join(posixpath.dirname(facts.path), facts.translation_of.lstrip("/")))


def _readable(facts: Facts) -> Facts:
    """An original whose front matter cannot be read still is one, and holds its translation."""
    return facts._replace(has_front=True)


def _originals(job: Job, facts: Mapping[str, Facts]) -> dict[str, str]:
    """The path of the original by that of the translation."""
    from newskit.pairs import match

    found = {path: other for path in facts if (other := _named_original(facts[path], facts))}
    pairs = match(list(facts.values()), job.settings.pairs, job.settings.languages)
    return found | {pair.translation: pair.original for pair in pairs}


def _named_original(facts: Facts, known: Mapping[str, Facts]) -> str | None:
    """The file that `translation_of` names, by path or id, in whatever language."""
    path = _beside(facts)
    if path in known and path != facts.path:
        return path
    same_id = (one.path for one in known.values() if one.id and one.id == facts.translation_of)
    return min((other for other in same_id if other != facts.path), default=None)
