"""Which pairs a run checks."""

from collections.abc import Iterable, Sequence

from newskit.article import Facts
from newskit.checker import Job, check_files
from newskit.checker.task import FileResult
from newskit.sources import FileFound, walk

_MOST_NEIGHBOURS = 300  # files; a hook on one file of a folder with thousands must stay quick


def pairs_of(job: Job, results: dict[str, FileResult], *, complete: bool) -> list[tuple[str, str]]:
    """The pairs that have a side among the files of a run, as (original, translation).

    `complete` says that the run has every file of the project. Otherwise the other sides are read from disk:
    files that lie where a partner would, that a file of the run names, or that lie in the same folders and
    may name one.
    """
    from newskit.pairs import match

    facts = _facts(results.values())
    if not facts:
        return []
    own = {each.path for each in facts}
    if not complete:
        others = _near(job, facts)
        facts += _facts(check_files(job, others).results.values())
    settings = job.settings
    found = match(facts, settings.pairs, settings.languages)
    return [(p.original, p.translation) for p in found if p.original in own or p.translation in own]


def _facts(results: Iterable[FileResult]) -> list[Facts]:
    found = (Facts(*result.facts) for result in results if not result.skipped)
    return [each for each in found if each.has_front]


def _near(job: Job, facts: Sequence[Facts]) -> list[FileFound]:
    """The files of the project that may be the other side of one of these."""
    from newskit.pairs import partners

    settings = job.settings
    candidates = {path for each in facts for path in partners(each, settings.pairs, settings.languages)}
    folders = {each.path.rpartition("/")[0] for each in facts}
    own = {each.path for each in facts}
    others = [file for file in walk(settings).files if file.path not in own]
    neighbours = [f for f in others if f.path not in candidates and f.path.rpartition("/")[0] in folders]
    return [f for f in others if f.path in candidates] + neighbours[:_MOST_NEIGHBOURS]
