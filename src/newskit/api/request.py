"""What a check is asked to do."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from newskit.checker.task import FileResult
from newskit.config.settings import Settings
from newskit.diagnostics import Report, Severity
from newskit.messages import Message


@dataclass(frozen=True, slots=True)
class CheckRequest:
    """One run of check, validate or pairs.

    `select` and its like replace or extend those of the settings; `stdin` is a file name and its bytes;
    `sides` an original and a translation named outright, files or folders; `fix` writes, `diff` shows what
    would be written. `now` is the present moment; without it nothing is said of it. `project` runs the
    project rules where paths are named too: over the whole project, or with `only_chosen` over the files of
    the run. `baseline` and `write_baseline` are files, from `cwd`; without `use_baseline` none is looked
    for; `with_rules` asks for more words.
    """

    command: str = "check"
    paths: tuple[str, ...] = ()
    cwd: Path = Path()
    config: Path | None = None
    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    since: str | None = None
    project: bool = False
    only_chosen: bool = False
    now: datetime | None = None
    jobs: int | None = None
    cache: bool = True
    exclude: bool = True
    stdin: tuple[str, bytes] | None = None
    sides: tuple[str, str] | None = None
    fix: bool = False
    unsafe: bool = False
    diff: bool = False
    use_baseline: bool = True
    baseline: Path | None = None
    write_baseline: Path | None = None
    add_suppressions: bool = False
    with_rules: bool = False


def is_whole(request: CheckRequest) -> bool:
    """Whether a run is about the whole project, not about some of its files."""
    return not request.paths and request.since is None and request.sides is None and request.stdin is None


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What a run gave.

    `unreadable` and `refused` are (path, why) of what could not be read or written; `failures` the words of
    rules that broke; `diff` the changes when asked for; `stdin_data` standard input as fixed, byte for byte
    as it came when nothing was. `allowed` are the files that got allowances, `left` says of which diagnostics
    none could be written, `passed` which files were skipped and why, `notes` what else is worth knowing, the
    first in short and the others in detail; none of these changes the exit code.
    """

    report: Report
    settings: Settings
    unreadable: tuple[tuple[str, Message], ...] = ()
    refused: tuple[tuple[str, Message], ...] = ()
    failures: tuple[str, ...] = ()
    diff: str = ""
    changed: tuple[str, ...] = ()
    stdin_data: bytes | None = None
    allowed: tuple[str, ...] = ()
    left: tuple[tuple[str | None, Message], ...] = ()
    passed: tuple[tuple[str, Message], ...] = ()
    notes: tuple[tuple[str | None, Message], ...] = ()


@dataclass(slots=True)
class FixRun:
    """What fixing gave: the files' new results, and per file why nothing was written."""

    results: dict[str, FileResult] = field(default_factory=dict)
    refused: tuple[tuple[str, Message], ...] = ()
    diff: str = ""
    changed: tuple[str, ...] = ()


def with_request(settings: Settings, request: CheckRequest) -> Settings:
    """The settings with the rules that the request selects and ignores."""
    rules = settings.rules
    if request.select is None and not request.extend_select and not request.ignore:
        return settings
    select = request.select if request.select is not None else rules.select
    rules = replace(
        rules,
        select=select,
        extend_select=(*rules.extend_select, *request.extend_select)
        if request.select is None
        else request.extend_select,
        ignore=(*(rules.ignore if request.select is None else ()), *request.ignore),
    )
    return replace(settings, rules=rules)


def exit_code(outcome: CheckOutcome, fail_on: Severity | None) -> int:
    """0 clean, 1 diagnostics at or above the threshold, 2 something could not be read or written.

    3 a rule broke.
    """
    if outcome.failures:
        return 3
    if outcome.unreadable or outcome.refused:
        return 2
    worst = outcome.report.worst()
    return int(fail_on is not None and worst is not None and worst >= fail_on)
