"""Which pairs a run checks."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newskit.article import Facts
from newskit.checker import Job, check_files, remembered
from newskit.checker.task import FileResult
from newskit.config.settings import Settings
from newskit.sources import FileFound, Unreadable, read_bytes, walk

_LINKS = ("translation_of", "translation_key")
_SEARCHED = 64 * 1024  # bytes of a file; more front matter is not read anyway


class PairsFound(NamedTuple):
    """Pairs as (original, translation), and the digests of the sides that the run itself did not read."""

    pairs: list[tuple[str, str]]
    digests: dict[str, str]


def pairs_of(job: Job, results: dict[str, FileResult], *, complete: bool) -> PairsFound:
    """The pairs that have a side among the files of a run.

    `complete` says that the run has every file of the project. Otherwise the other sides are read from disk:
    files that lie where a partner would, that a file of the run names, or that name one.
    """
    from newskit.pairs import match, nearby

    facts = _facts(results.values())
    if not facts:
        return PairsFound([], {})
    own = {each.path for each in facts}
    settings = job.settings
    others: dict[str, FileResult] = {}
    if not complete:
        others = _other_sides(job, facts)
        facts += nearby(facts, _facts(others.values()), settings.pairs, settings.languages)
    found = match(facts, settings.pairs, settings.languages)
    pairs = [(p.original, p.translation) for p in found if p.original in own or p.translation in own]
    return PairsFound(pairs, {path: result.digest for path, result in others.items()})


def _facts(results: Iterable[FileResult]) -> list[Facts]:
    found = (Facts(*result.facts) for result in results if not result.skipped)
    return [each for each in found if each.has_front]


def _other_sides(job: Job, facts: Sequence[Facts]) -> dict[str, FileResult]:
    """The results of the files outside the run that may be the other side of one of these."""
    own = {each.path for each in facts}
    known, unknown = remembered(job, [file for file in walk(job.settings).files if file.path not in own])
    return known | check_files(job, _candidates(job.settings, facts, unknown)).results


def _candidates(settings: Settings, facts: Sequence[Facts], files: Sequence[FileFound]) -> list[FileFound]:
    """The files that lie where a partner would; and, unless a pattern alone pairs, those that name one.

    The latter can lie anywhere in the project, so each file is searched for the names before it is parsed.
    """
    from newskit.pairs import partners

    places = {path for each in facts for path in partners(each, settings.pairs, settings.languages)}
    if settings.pairs.pattern:
        return [file for file in files if file.path in places]
    search = _Search.of(settings, facts)
    return [file for file in files if file.path in places or search.finds(file.path)]


class _Search(NamedTuple):
    """What stands in a file that names one of these articles, or that one of them names by its id."""

    root: str
    fields: tuple[bytes, ...]
    names: tuple[bytes, ...]
    ids: tuple[bytes, ...]

    @classmethod
    def of(cls, settings: Settings, facts: Iterable[Facts]) -> "_Search":
        by_address = settings.pairs.same_address
        links = (*_LINKS, "url") if by_address else _LINKS
        fields = [settings.fields.names.get(name, (name,)) for name in links]
        names = [
            (
                each.path.rpartition("/")[2],
                each.id or "",
                each.translation_key or "",
                (each.url or "") if by_address else "",
            )
            for each in facts
        ]
        ids = [(each.translation_of or "",) for each in facts]
        return cls(settings.root, _bytes(fields), _bytes(names), _bytes(ids))

    def finds(self, path: str) -> bool:
        """Whether a file holds one of the ids, or one of the names and a field to name it in."""
        data = read_bytes(self.root, path, _SEARCHED)
        if isinstance(data, Unreadable):
            return False
        if any(each in data for each in self.ids):
            return True
        return any(each in data for each in self.fields) and any(each in data for each in self.names)


def _bytes(words: Iterable[Iterable[str]]) -> tuple[bytes, ...]:
    found = {word.encode("utf-8", "surrogateescape") for several in words for word in several if word}
    return tuple(sorted(found))
