"""All files and pairs of a run: from the cache where nothing changed, else read and checked.

In one process or several.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from time import time_ns
from typing import Any

from newskit.cache import Cache, Entry
from newskit.checker.environment import environment_of
from newskit.checker.task import FileResult, PairResult, Task
from newskit.config import for_path
from newskit.config.settings import Settings
from newskit.sources import FileFound, Unreadable, found_file, read_bytes
from newskit.text import digest_of


@dataclass(frozen=True, slots=True)
class Job:
    """What one run has: settings, the task for each file, the cache and how many processes.

    `environments` are the hashes of settings in force, by identity: paths with the same overrides share one
    object, and `settings` keeps it.
    """

    settings: Settings
    task: Task
    cache: Cache
    jobs: int | None = None
    environments: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class Checked:
    """The results of all files that could be read, and why the others could not."""

    results: dict[str, FileResult] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)


def check_files(job: Job, files: Iterable[FileFound]) -> Checked:
    """Check the files found."""
    known, waiting = remembered(job, files)
    return _read_and_check(job, waiting, Checked(known))


def remembered(job: Job, files: Iterable[FileFound]) -> tuple[dict[str, FileResult], list[FileFound]]:
    """The results that the cache has, and the files of which it has none.

    A file that looks as it did is not opened; one of the same size is known by its content, as after a fresh
    checkout.
    """
    if not job.cache.enabled:
        return {}, list(files)
    results, waiting = {}, []
    for file in files:
        known = job.cache.unchanged(_key(job, file), file.size, file.mtime_ns, _environment(job, file.path))
        result = FileResult(*known) if known is not None else _by_content(job, file)
        if result is not None:
            results[file.path] = result
        else:
            waiting.append(file)
    return results, waiting


def _by_content(job: Job, file: FileFound) -> FileResult | None:
    """The result for a file that was only written anew; its entry gets the new time."""
    key, environment = _key(job, file), _environment(job, file.path)
    if not job.cache.may_be_same(key, file.size, environment):
        return None
    in_force = for_path(job.settings, file.path)
    data = read_bytes(job.settings.root, file.path, in_force.limits.article_bytes)
    known = (
        None if isinstance(data, Unreadable) else job.cache.same_content(key, digest_of(data), environment)
    )
    if known is None:
        return None
    result = FileResult(*known)
    _keep(job, file, result)
    return result


def forget_gone(job: Job, walked: Collection[str]) -> None:
    """Let what the cache has of files that are no longer there go; `walked` are files known to be there.

    Only a cache that will be written anyway is looked through.
    """
    if not (job.cache.enabled and job.cache.changed):
        return
    root = job.settings.root
    there = dict.fromkeys(walked, True)

    def is_gone(path: str) -> bool:
        if path not in there:
            there[path] = found_file(root, path) is not None
        return not there[path]

    job.cache.forget("files", lambda key: is_gone(key.rpartition("\0")[2]))
    job.cache.forget("pairs", lambda key: any(map(is_gone, key.split("\0")[1:])))


def _key(job: Job, file: FileFound) -> str:
    """Commands run different rules, so each has its own entries."""
    return f"{job.task.command}\0{int(file.named)}\0{file.path}"


def _environment(job: Job, path: str) -> str:
    settings = for_path(job.settings, path)
    if id(settings) not in job.environments:
        job.environments[id(settings)] = environment_of(settings, job.task)
    return job.environments[id(settings)]


def _read_and_check(job: Job, waiting: Sequence[FileFound], checked: Checked) -> Checked:
    if not waiting:
        return checked
    from newskit.checker.pool import run_all

    _read_named_files(job.settings)
    answers = run_all(_one, (job.settings, job.task), waiting, job.jobs)
    for wanted, answer in zip(waiting, answers, strict=True):
        if isinstance(answer, Unreadable):
            checked.unreadable.append(answer)
            continue
        checked.results[wanted.path] = answer
        if job.cache.enabled and not answer.failures:
            _keep(job, wanted, answer)
    return checked


def _read_named_files(settings: Settings) -> None:
    """Read the house's schemas and style: what is wrong with them is told once, before a worker starts."""
    if settings.styles:
        from newskit.style import sheet_of

        sheet_of(settings)
    named = (settings.fields.schema, *(one.values.get("schema") for one in settings.overrides))
    schemas = {name for name in named if name}
    if schemas:
        from newskit.parsing.house_schema import read_named

        for name in sorted(schemas):
            read_named(settings.root, name)


def _keep(job: Job, file: FileFound, result: FileResult) -> None:
    environment = _environment(job, file.path)
    entry = Entry(file.size, file.mtime_ns, result.digest, environment, tuple(result), time_ns())
    job.cache.keep(_key(job, file), entry)


def _one(state: tuple[Settings, Task], wanted: FileFound) -> FileResult | Unreadable:
    """What a worker does: read, check, answer in plain tuples."""
    from newskit.checker.file import check_file

    settings, task = state
    in_force = for_path(settings, wanted.path)
    data = read_bytes(settings.root, wanted.path, in_force.limits.article_bytes)
    if isinstance(data, Unreadable):
        return data
    return check_file(wanted.path, data, in_force, task, named=wanted.named)


def check_pairs(job: Job, pairs: Sequence[tuple[str, str]], digests: dict[str, str]) -> list[PairResult]:
    """Check pairs, given as (original, translation); `digests` are those of the files just read."""
    results, waiting = [], []
    for original, translation in pairs:
        known = _known_pair(job, original, translation)
        if known is not None and known.digests == (digests.get(original), digests.get(translation)):
            results.append(known)
        else:
            waiting.append((original, translation))
    if waiting:
        from newskit.checker.pool import run_all

        for result in run_all(_one_pair, (job.settings, job.task), waiting, job.jobs):
            if result is not None:
                results.append(result)
                _keep_pair(job, result)
    return results


def _keep_pair(job: Job, result: PairResult) -> None:
    if job.cache.enabled and not result.failures:
        environment = _environment(job, result.translation)
        key = _pair_key(job, result.original, result.translation)
        job.cache.put("pairs", key, (environment, tuple(result)))


def _known_pair(job: Job, original: str, translation: str) -> PairResult | None:
    """What an earlier run found in a pair under the same settings."""
    known = job.cache.get("pairs", _pair_key(job, original, translation))
    if known is None or known[0] != _environment(job, translation):
        return None
    return PairResult(*known[1])


def _pair_key(job: Job, original: str, translation: str) -> str:
    """One entry a pair and command: a change of settings replaces it, so the cache does not grow."""
    return f"{job.task.command}\0{original}\0{translation}"


def _one_pair(state: tuple[Settings, Task], pair: tuple[str, str]) -> PairResult | None:
    from newskit.checker.pair import check_pair

    settings, task = state
    in_force = for_path(settings, pair[1])
    sides: list[tuple[str, bytes]] = []
    for path in pair:
        data: Any = read_bytes(settings.root, path, in_force.limits.article_bytes)
        if isinstance(data, Unreadable):
            return None
        sides.append((path, data))
    return check_pair(sides[0], sides[1], in_force, task)
