"""The original of each story of a bundle, chosen or not: a translation goes the way of its original."""

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from newskit.api.project import EVERY_STORY
from newskit.api.reading import is_no_article, read_one
from newskit.article import Article, Facts, facts_of
from newskit.checker import Job, check_files
from newskit.sources import FileFound, Unreadable, inside, walk


class Originals(NamedTuple):
    """What chosen articles translate, by their paths: the original, or the name that leads nowhere."""

    found: Mapping[str, Article]
    lost: Mapping[str, str]


def originals_of(job: Job, chosen: Mapping[str, Article], *, complete: bool, now: datetime) -> Originals:
    """The original of each chosen article that has one.

    Originals are found by every way that pairs are (translation_of, translation_key, path) and by a
    translation_of within one language. One that was not chosen is read from disk; where it is itself a
    translation, the nearest original above it that is held back or canceled stands for it.

    A translation_of that leads to no article (a slip in the path or in the case of an id, a path out of the
    root, the article itself) is lost, and so is what is translated from there: the original may be under
    embargo.
    """
    facts = _facts_around(job, chosen, complete=complete)
    above = _originals(job, facts)
    library = _Library(job, chosen, now)
    governing = {path: library.governing(path, above) for path in chosen if path in above}
    unfound = _unfound(facts)
    lost = {path: name for path in chosen if (name := _lost(path, above, unfound)) is not None}
    lost |= {path: above[path] for path, article in governing.items() if article is None}
    return Originals({path: article for path, article in governing.items() if article is not None}, lost)


def _lost(path: str, above: Mapping[str, str], unfound: Mapping[str, str]) -> str | None:
    """What translation_of says, of an article or of one that it follows, where it leads to no article."""
    return next((unfound[each] for each in (path, *_line(path, above)) if each in unfound), None)


def _line(path: str, above: Mapping[str, str]) -> Iterator[str]:
    """The originals over an article, each once."""
    seen = {path}
    while (path := above.get(path, path)) not in seen:
        seen.add(path)
        yield path


class _Library:
    """Articles by path: those chosen, and others as they are asked for."""

    def __init__(self, job: Job, chosen: Mapping[str, Article], now: datetime) -> None:
        self._settings = job.settings
        self._chosen = chosen
        self._now = now
        self._read: dict[str, Article | None] = {}

    def governing(self, path: str, above: Mapping[str, str]) -> Article | None:
        """The original of an article: the first one chosen or not open, else the nearest."""
        nearest = None
        for each in _line(path, above):
            article = self._article(each)
            if article is not None and (each in self._chosen or self._is_closed(article)):
                return article
            nearest = nearest or article
        return nearest

    def _article(self, path: str) -> Article | None:
        if path in self._chosen:
            return self._chosen[path]
        if path not in self._read:
            article = read_one(self._settings, path)
            self._read[path] = None if isinstance(article, Unreadable) else article
        return self._read[path]

    def _is_closed(self, article: Article) -> bool:
        from newskit.bundle.gates import Gate, passage

        settings = self._settings
        judged = passage(article, self._now, settings.datelines.timezone, settings.fields.brakes)
        return judged.gate is not Gate.OPEN


def _facts_around(job: Job, chosen: Mapping[str, Article], *, complete: bool) -> dict[str, Facts]:
    """The facts of the chosen articles and of those that may be their originals.

    The whole project is read only where an id or a key is named, which can stand in any file.
    """
    facts = {path: _readable(facts_of(article)) for path, article in chosen.items()}
    _add_named(job, facts)
    if not complete:
        _add_others(job, facts)
    _add_elsewhere(job, facts)
    return facts


def _add_others(job: Job, facts: dict[str, Facts]) -> None:
    """The articles of the project that were not chosen, as far as one may be an original."""
    others = [file for file in walk(job.settings).files if file.path not in facts]
    _add(job, facts, _candidates(job, facts, others))
    if any(each.translation_of or each.translation_key for each in facts.values()):
        _add(job, facts, [file for file in others if file.path not in facts])


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


def _add_named(job: Job, facts: dict[str, Facts]) -> None:
    """The files that `translation_of` names by path, also where the project leaves them out."""
    waiting = list(facts.values())
    while waiting:
        path = _beside(waiting.pop())
        if path is None or path in facts or not inside(job.settings.root, path):
            continue
        article = read_one(job.settings, path)
        if not isinstance(article, Unreadable) and not is_no_article(article):
            facts[path] = _readable(facts_of(article))
            waiting.append(facts[path])


def _add_elsewhere(job: Job, facts: dict[str, Facts]) -> None:
    """The articles named by an id that no file of the project has, wherever below the root they stand."""
    wanted = set(_unfound(facts).values())
    if not wanted:
        return
    everywhere = replace(job.settings, articles=EVERY_STORY, exclude=())
    others: dict[str, Facts] = {}
    _add(job, others, [file for file in walk(everywhere).files if file.path not in facts])
    while named := {path: other for path, other in others.items() if other.id in wanted}:
        facts.update(named)
        others = {path: other for path, other in others.items() if path not in named}
        _add_named(job, facts)
        wanted = set(_unfound(facts).values())


def _unfound(facts: Mapping[str, Facts]) -> dict[str, str]:
    """What `translation_of` says where it names nothing known, by the path of the article."""
    return {path: facts[path].translation_of or "" for path, other in _named(facts).items() if other is None}


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

    named = {path: other for path, other in _named(facts).items() if other is not None}
    pairs = match(list(facts.values()), job.settings.pairs, job.settings.languages)
    return {pair.translation: pair.original for pair in pairs} | named


def _named(facts: Mapping[str, Facts]) -> dict[str, str | None]:
    """The file that each `translation_of` names, by path or id, in whatever language; None for no file."""
    by_id: dict[str, list[str]] = {}
    for path in sorted(facts):
        by_id.setdefault(facts[path].id or "", []).append(path)
    return {path: _named_by(own, facts, by_id) for path, own in facts.items() if own.translation_of}


def _named_by(own: Facts, facts: Mapping[str, Facts], by_id: Mapping[str, list[str]]) -> str | None:
    path = _beside(own)
    if path in facts and path != own.path:
        return path
    same_id = by_id.get(own.translation_of or "", ())
    return next((other for other in same_id if other != own.path), None)
