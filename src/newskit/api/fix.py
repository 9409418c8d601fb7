"""--fix and --diff: files mended through the fixer, written in one step, or shown as a diff."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newskit.api.request import CheckRequest, FixRun
from newskit.checker import Job
from newskit.checker.task import FileResult
from newskit.config import for_path
from newskit.diagnostics.packing import unpack
from newskit.messages import Message

if TYPE_CHECKING:
    from newskit.checker.baseline import Baseline
    from newskit.checker.failure import RuleFailure
    from newskit.diagnostics import Diagnostic

REFUSED = Message(
    "fix-refused", "a fix would have changed {what}, and was not made. This is a bug in newskit"
)


LOOP = Message("fix-loop", "the fixes never come to an end, and none was made. This is a bug in newskit")


@dataclass(frozen=True, slots=True)
class FixedFile:
    """One file after fixing; `result` is None when nothing was made, `data` the bytes as they are then."""

    result: FileResult | None = None
    refused: tuple[tuple[str, Message], ...] = ()
    diff: str = ""
    data: bytes | None = None


def fix_files(
    job: Job, results: dict[str, FileResult], request: CheckRequest, known: "Baseline | None" = None
) -> FixRun:
    """Fix every file whose result offers a fix that may be applied, the baseline aside."""
    run = FixRun()
    for path, result in results.items():
        if not _offers(result, known, unsafe=request.unsafe):
            continue
        fixed = _fix_on_disk(job, path, request, known)
        run.refused += fixed.refused
        run.diff += fixed.diff
        if fixed.result is not None:
            run.results[path] = fixed.result
            run.changed += (path,)
    return run


def _offers(result: FileResult, known: "Baseline | None", *, unsafe: bool) -> bool:
    """Whether a result has a fix to apply: not suppressed or in the baseline, safe unless asked."""
    if not any(_has_fix(packed, unsafe=unsafe) for packed in result.diagnostics):
        return False
    marked = known.mark(map(unpack, result.diagnostics)) if known else None
    return marked is None or any(d.fix is not None and not d.suppressed for d in marked)


def _has_fix(packed: tuple[object, ...], *, unsafe: bool) -> bool:
    fix, suppressed = packed[8], packed[10]
    return isinstance(fix, tuple) and not suppressed and (unsafe or fix[1] == "safe")


def _fix_on_disk(job: Job, path: str, request: CheckRequest, known: "Baseline | None") -> FixedFile:
    from newskit.sources import Refused, Unreadable, read_bytes, replace
    from newskit.text import digest_of

    data = read_bytes(job.settings.root, path, for_path(job.settings, path).limits.article_bytes)
    if isinstance(data, Unreadable):
        return FixedFile(refused=((path, data.message),))
    fixed = fix_one(job, path, data, request, known)
    if fixed.result is None or fixed.data is None or request.diff:
        return fixed
    written = replace(job.settings.root, path, fixed.data, digest_of(data))
    return FixedFile(refused=((path, written.reason),)) if isinstance(written, Refused) else fixed


def fix_one(
    job: Job, path: str, data: bytes, request: CheckRequest, known: "Baseline | None" = None
) -> FixedFile:
    """Fix the bytes of one file in memory."""
    from newskit.article import Article
    from newskit.checker.file import check_file, judge
    from newskit.checker.house import selection_of
    from newskit.fixer import Refused, fix_article, unified_diff
    from newskit.parsing import read_bytes

    settings = for_path(job.settings, path)
    selection = selection_of(settings, job.task.command)
    failures: list[RuleFailure] = []

    def read(text: str) -> Article:
        return read_bytes(path, text.encode("utf-8"), settings)

    def told(article: Article) -> "list[Diagnostic]":
        found = judge(article, selection, failures)
        return known.mark(sorted(found, key=lambda d: d.sort_key)) if known else found

    before = read_bytes(path, data, settings)
    outcome = fix_article(before, read, told, unsafe=request.unsafe)
    if isinstance(outcome, Refused):
        return FixedFile(refused=((path, LOOP),), data=data)
    refused = _refused(path, outcome.refused)
    if not outcome.made:
        return FixedFile(refused=refused, data=data)
    mended = outcome.text.encode("utf-8")
    diff = unified_diff(path, before.source.text, outcome.text) if request.diff else ""
    return FixedFile(check_file(path, mended, settings, job.task), refused, diff, mended)


def _refused(path: str, what: Iterable[str]) -> tuple[tuple[str, Message], ...]:
    """What is said of fixes that were not made."""
    return tuple((path, Message(REFUSED.key, REFUSED.english, {"what": each})) for each in what)
