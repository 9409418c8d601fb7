"""The baseline of a run: found, read, written, and what is said of entries that nothing matches any more."""

from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newskit.api.request import CheckRequest, is_whole
from newskit.config.baseline import baseline_path, read_baseline_bytes, shown_baseline
from newskit.config.settings import Settings
from newskit.messages import Message, UsageError

if TYPE_CHECKING:
    from newskit.checker.baseline import Baseline, BaselineEntry
    from newskit.diagnostics import Diagnostic

Note = tuple[str | None, Message]
_MOST_NAMED = 20  # entries that are told one by one
_IDLE = "entries that match nothing any more: {number}; write the baseline anew to be rid of them"


def baseline_of(settings: Settings, request: CheckRequest) -> "Baseline | None":
    """The baseline that holds for a run; None without one, and in a run that writes one.

    Raises:
        UsageError: the file that was named is missing; or the file is broken, foreign or too new.
    """
    if request.write_baseline is not None or not request.use_baseline:
        return None
    path = baseline_path(settings, request.cwd, request.baseline)
    data = read_baseline_bytes(settings, path)
    if data is None and request.baseline is not None:
        name = shown_baseline(settings, path)
        raise UsageError(Message("baseline-missing", "there is no such baseline"), name)
    return None if data is None else _read(settings, path, data)


def _read(settings: Settings, path: Path, data: bytes) -> "Baseline":
    from newskit.checker.baseline import BrokenBaselineError, read_baseline

    try:
        return read_baseline(data)
    except BrokenBaselineError as error:
        raise UsageError(error.message, shown_baseline(settings, path), error.line) from None


def existing_baseline(settings: Settings, request: CheckRequest) -> "Baseline":
    """What stands in the file that a run will write; a file that is no baseline is never written over.

    Raises:
        UsageError: such a file stands there, or it cannot be read.
    """
    from newskit.checker.baseline import Baseline

    path = baseline_path(settings, request.cwd, request.write_baseline)
    data = read_baseline_bytes(settings, path)
    return Baseline() if data is None else _read(settings, path, data)


def write_baseline(
    settings: Settings,
    request: CheckRequest,
    old: "Baseline",
    diagnostics: Sequence["Diagnostic"],
    looked_at: Collection[str],
) -> "Baseline":
    """Write down what a run told; entries of files and rules that it did not look at stay.

    Raises:
        UsageError: the file cannot be written.
    """
    from newskit.checker.baseline import entries_of, joined, written
    from newskit.sources import Refused, write_new

    new = joined(old, entries_of(diagnostics), _stays(settings, request, looked_at))
    path = baseline_path(settings, request.cwd, request.write_baseline)
    done = write_new(str(path), written(new).encode("utf-8"), force=True)
    if isinstance(done, Refused):
        raise UsageError(done.reason, shown_baseline(settings, path))
    return new


def _stays(
    settings: Settings, request: CheckRequest, looked_at: Collection[str]
) -> Callable[["BaselineEntry"], bool]:
    """Whether a run did not look where an entry is from: at its file, or with its rule."""
    from newskit.checker.select import select

    whole, ran = is_whole(request), select(settings.rules, request.command).codes
    if whole and _has_all_rules(request):
        return lambda _: False
    return lambda entry: entry.code not in ran or not (whole or entry.path in looked_at)


def _has_all_rules(request: CheckRequest) -> bool:
    """Whether a run has every rule that the settings choose."""
    chosen = request.select is not None or request.ignore or request.extend_select
    return request.command == "check" and not chosen


def idle_notes(
    settings: Settings, request: CheckRequest, baseline: "Baseline", diagnostics: Iterable["Diagnostic"]
) -> list[Note]:
    """What is said of entries without a diagnostic, after a check of the whole project with all its rules.

    The first says how many there are, the others name them.
    """
    if not (_has_all_rules(request) and is_whole(request)):
        return []
    idle = baseline.unmatched(d for d in diagnostics if not d.suppressed)
    if not idle:
        return []
    name = shown_baseline(settings, baseline_path(settings, request.cwd, request.baseline))
    number = sum(entry.times for entry in idle)
    first: Note = (name, Message("baseline-idle", _IDLE, {"number": number}))
    return [first, *((entry.path, _told(entry)) for entry in idle[:_MOST_NAMED])]


def _told(entry: "BaselineEntry") -> Message:
    values = {"code": entry.code, "name": entry.name, "text": entry.text}
    return Message("baseline-idle-entry", "not found any more: {code} {name}: {text}", values)
