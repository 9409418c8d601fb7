"""What check, validate and pairs share: the run, what is printed, the exit code."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newskit.cli.options import CheckOptions, PairOptions
from newskit.cli.thresholds import THRESHOLDS
from newskit.cli.words import unknown_choice
from newskit.messages import Message, UsageError

COLORS = ("auto", "always", "never")


def run_check(options: CheckOptions) -> int:
    """Newskit check."""
    return _run(options, "check")


def run_validate(options: CheckOptions) -> int:
    """Newskit validate."""
    return _run(options, "validate")


def run_pairs(options: PairOptions) -> int:
    """Newskit pairs.

    Raises:
        UsageError: only one of the two sides is named, or paths beside them.
    """
    if (options.original is None) != (options.translation is None):
        raise UsageError(Message("one-side-named", "--original and --translation go together"))
    if options.original is not None and options.paths:
        raise UsageError(Message("sides-and-paths", "--original and --translation take no paths beside them"))
    both = options.original is not None and options.translation is not None
    sides = (str(options.original), str(options.translation)) if both else None
    return _run(options, "pairs", sides)


QUICK: dict[str, tuple[type[CheckOptions], Callable[[Any], int]]] = {
    "check": (CheckOptions, run_check),
    "validate": (CheckOptions, run_validate),
    "pairs": (PairOptions, run_pairs),
}


def _run(options: CheckOptions, command: str, sides: tuple[str, str] | None = None) -> int:
    """One run: ask the api, print, exit code."""
    from newskit.api.check import check
    from newskit.api.request import exit_code
    from newskit.cli.output import print_outcome, silence_output

    threshold = _choice("--fail-on", options.fail_on, THRESHOLDS)
    request = _request(options, command, sides)
    outcome = check(request)
    code = exit_code(outcome, threshold)
    if options.diff and outcome.diff:
        code = max(code, 1)
    try:
        print_outcome(outcome, options)
    except BrokenPipeError:  # whoever reads a part of the report still learns how the run ended
        silence_output()
    return code


def _request(options: CheckOptions, command: str, sides: tuple[str, str] | None) -> Any:
    from newskit.api.request import CheckRequest

    _check_choices(options)
    _check_together(options, sides)
    paths = options.paths
    return CheckRequest(
        command=command,
        paths=tuple(path for path in paths if path != "-"),
        cwd=Path.cwd(),
        config=options.config,
        select=_selected(options.select),
        extend_select=_codes(options.extend_select) or (),
        ignore=_codes(options.ignore) or (),
        since=options.since,
        project=options.project,
        now=instant("--now", options.now) or datetime.now(UTC),
        jobs=options.jobs,
        cache=not options.no_cache,
        exclude=not options.no_exclude,
        stdin=_stdin(options) if "-" in paths else None,
        sides=sides,
        fix=options.fix or options.unsafe_fixes or options.diff,
        unsafe=options.unsafe_fixes,
        diff=options.diff,
        baseline=options.baseline,
        write_baseline=options.write_baseline,
        add_suppressions=options.add_suppressions,
        with_rules=options.verbose or _explains(options),
    )


def _check_choices(options: CheckOptions) -> None:
    """Refuse what is not on the list, before anything is read or written."""
    from newskit.reporters import FORMATS

    _choice("--format", options.format, dict.fromkeys(FORMATS))
    _choice("--color", options.color, dict.fromkeys(COLORS))
    for further in options.report:
        name, _, file = further.partition("=")
        _choice("--report", name, dict.fromkeys(FORMATS))
        if not file:
            raise unknown_choice("--report", further, (f"{name}=FILE",))


def _explains(options: CheckOptions) -> bool:
    """Whether a report that was asked for tells of the rules themselves."""
    from newskit.reporters import EXPLAINING

    asked = (options.format, *(further.partition("=")[0] for further in options.report))
    return not EXPLAINING.isdisjoint(asked)


def _check_together(options: CheckOptions, sides: tuple[str, str] | None) -> None:
    """Refuse options of which one would be without effect, or each would undo the other.

    Raises:
        UsageError: two such options are given.
    """
    stdin, fixing = "-" in options.paths, options.fix or options.unsafe_fixes or options.diff
    clashes = (
        ("--baseline", options.baseline, "--write-baseline", options.write_baseline),
        ("--write-baseline", options.write_baseline, "--diff", options.diff),
        ("--write-baseline", options.write_baseline, "--add-suppressions", options.add_suppressions),
        ("--write-baseline", options.write_baseline, "-", stdin),
        ("--add-suppressions", options.add_suppressions, "--fix", fixing),
        ("--add-suppressions", options.add_suppressions, "-", stdin),
        ("--since", options.since, "-", stdin),
        ("--since", options.since, "--original", sides),
    )
    for one, first, other, second in clashes:
        if first and second:
            words = "{one} and {other} do not go together"
            raise UsageError(Message("options-clash", words, {"one": one, "other": other}))


def _selected(text: str | None) -> tuple[str, ...] | None:
    """The rules of --select; an empty list would run nothing and call everything clean."""
    codes = _codes(text)
    if codes == ():
        raise UsageError(Message("empty-selection", "--select names no rule"))
    return codes


def _codes(text: str | None) -> tuple[str, ...] | None:
    return None if text is None else tuple(part.strip() for part in text.split(",") if part.strip())


def _choice(option: str, value: str, known: dict[str, Any]) -> Any:
    if value not in known:
        raise unknown_choice(option, value, tuple(known))
    return known[value]


def instant(option: str, text: str | None) -> datetime | None:
    """An option that is an instant: ISO 8601 with offset.

    Raises:
        UsageError: it is something else.
    """
    if text is None:
        return None
    from newskit.article import Instant
    from newskit.parsing.moments import read_moment

    moment = read_moment(text.strip()).moment
    if not isinstance(moment, Instant):
        english = '{option} takes an instant with offset, such as 2026-01-31T09:00:00+00:00, not "{text}"'
        raise UsageError(Message("not-an-instant", english, {"option": option, "text": text}))
    return moment.at


def _stdin(options: CheckOptions) -> tuple[str, bytes]:
    import sys

    if not options.stdin_filename:
        raise UsageError(
            Message("stdin-needs-name", "- needs --stdin-filename: settings and language go by the name")
        )
    if len(options.paths) > 1:
        raise UsageError(Message("stdin-not-alone", "- stands alone: it takes no other path beside it"))
    return options.stdin_filename, sys.stdin.buffer.read()
