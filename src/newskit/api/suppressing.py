"""--add-suppressions: an allowance beside every diagnostic that a run told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newskit.checker import Job
from newskit.checker.task import FileResult
from newskit.config import for_path
from newskit.messages import Message

if TYPE_CHECKING:
    from newskit.article import Article
    from newskit.checker.failure import RuleFailure
    from newskit.diagnostics import Diagnostic
    from newskit.fixer import Allowed, Left

Told = tuple[tuple[str | None, Message], ...]
_LEFT = {
    "unreadable": Message(
        "no-allowance-unreadable", "no allowance for {codes}: this is no article that can be read"
    ),
    "broken": Message(
        "no-allowance-broken", "no allowance for {codes}: the front matter is broken, mend it first"
    ),
    "unused": Message("no-allowance-unused", "no allowance for {codes}: --fix removes what is not needed"),
    "no-place": Message("no-allowance-place", "no allowance for {codes}: there is no safe place for one"),
}


@dataclass(slots=True)
class Allowances:
    """What was written: the files' new results, and per file why nothing, or not all, was."""

    results: dict[str, FileResult] = field(default_factory=dict)
    changed: tuple[str, ...] = ()
    refused: tuple[tuple[str, Message], ...] = ()
    left: Told = ()


def add_suppressions(job: Job, diagnostics: Sequence["Diagnostic"]) -> Allowances:
    """Write allowances into every file with a diagnostic that is told."""
    done = Allowances()
    by_path: dict[str, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        if not diagnostic.suppressed:
            by_path.setdefault(diagnostic.path, []).append(diagnostic)
    for path, told in sorted(by_path.items()):
        _write_one(job, path, told, done)
    return done


def _write_one(job: Job, path: str, told: list["Diagnostic"], done: Allowances) -> None:
    """One file: read, proved in memory, written in one step, checked again."""
    from newskit.checker.file import check_file
    from newskit.sources import Refused, Unreadable, read_bytes, replace
    from newskit.text import digest_of

    settings = for_path(job.settings, path)
    data = read_bytes(job.settings.root, path, settings.limits.article_bytes)
    if isinstance(data, Unreadable):
        done.refused += ((path, data.message),)
        return
    allowed = _allowed(job, path, data, told)
    done.left += tuple(_words(path, allowed.left))
    mended = allowed.text.encode("utf-8", "surrogatepass")
    if len(allowed.left) == len(told) or mended == data:
        return
    written = replace(job.settings.root, path, mended, digest_of(data))
    if isinstance(written, Refused):
        done.refused += ((path, written.reason),)
        return
    done.results[path] = check_file(path, mended, settings, job.task)
    done.changed += (path,)


def _allowed(job: Job, path: str, data: bytes, told: list["Diagnostic"]) -> "Allowed":
    from newskit.checker.file import judge
    from newskit.checker.house import selection_of
    from newskit.fixer import allow
    from newskit.parsing import read_bytes

    settings = for_path(job.settings, path)
    selection = selection_of(settings, job.task.command)
    failures: list[RuleFailure] = []

    def read(text: str) -> "Article":
        return read_bytes(path, text.encode("utf-8", "surrogatepass"), settings)

    article = read_bytes(path, data, settings)
    return allow(article, told, read, lambda each: judge(each, selection, failures))


def _words(path: str, left: Iterable[tuple["Diagnostic", "Left"]]) -> Iterable[tuple[str, Message]]:
    """What is said of one file, a line a reason."""
    by_reason: dict[str, list[str]] = {}
    for diagnostic, reason in left:
        by_reason.setdefault(reason.value, []).append(diagnostic.code)
    for why, codes in by_reason.items():
        message = _LEFT[why]
        yield path, Message(message.key, message.english, {"codes": tuple(sorted(set(codes)))})
