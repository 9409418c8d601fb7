"""All files and pairs of a run: from the cache where nothing changed, else read and checked.

In one process or several.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from time import time_ns
from typing import Any

from newskit.cache import Cache, Entry
from newskit.checker.environment import environment_of
from newskit.checker.task import FileResult, PairResult, Task
from newskit.config import for_path
from newskit.config.settings import Settings
from newskit.sources import FileFound, Unreadable, read_bytes


@dataclass(frozen=True, slots=True)
class Job:
    """What one run has: settings, the task for each file, the cache and how many processes."""

    settings: Settings
    task: Task
    cache: Cache
    jobs: int | None = None


@dataclass(slots=True)
class Checked:
    """The results of all files that could be read, and why the others could not."""

    results: dict[str, FileResult] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)


def check_files(job: Job, files: Iterable[FileFound]) -> Checked:
    """Check the files found."""
    if not job.cache.enabled:
        return _read_and_check(job, list(files), Checked())
    checked, waiting = Checked(), []
    for file in files:
        known = job.cache.unchanged(_key(job, file), file.size, file.mtime_ns, _environment(job, file.path))
        if known is not None:
            checked.results[file.path] = FileResult(*known)
        else:
            waiting.append(file)
    return _read_and_check(job, waiting, checked)


def _key(job: Job, file: FileFound) -> str:
    """Commands run different rules, so each has its own entries."""
    return f"{job.task.command}\0{int(file.named)}\0{file.path}"


def _environment(job: Job, path: str) -> str:
    return environment_of(for_path(job.settings, path), job.task)


def _read_and_check(job: Job, waiting: Sequence[FileFound], checked: Checked) -> Checked:
    if not waiting:
        return checked
    from newskit.checker.pool import run_all

    answers = run_all(_one, (job.settings, job.task), waiting, job.jobs)
    for wanted, answer in zip(waiting, answers, strict=True):
        if isinstance(answer, Unreadable):
            checked.unreadable.append(answer)
            continue
        checked.results[wanted.path] = answer
        if job.cache.enabled and not answer.failures:
            _keep(job, wanted, answer)
    return checked


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
        known = job.cache.get("pairs", _pair_key(job, original, translation))
        if known is not None and known[2] == (digests.get(original), digests.get(translation)):
            results.append(PairResult(*known))
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
    if not result.failures:
        job.cache.put("pairs", _pair_key(job, result.original, result.translation), tuple(result))


def _pair_key(job: Job, original: str, translation: str) -> str:
    words = "\0".join((_environment(job, translation), original, translation))
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


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
