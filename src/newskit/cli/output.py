"""Printing: reports to the terminal or files, in bytes where machines read."""

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from newskit.cli.seen_from import as_read
from newskit.cli.words import message_language, tell
from newskit.messages import Message, UsageError

_MOST_NAMED = 20  # files that are told one by one
_MANY_MISSING = 10  # missing fields that look like the habit of a desk
INIT_FITS = Message(
    "init-fits",
    'the field names of this repository are not newskit\'s own; "newskit init" writes settings that fit it',
)

if TYPE_CHECKING:
    from newskit.api.request import CheckOutcome
    from newskit.cli.options import CheckOptions
    from newskit.config.settings import Settings
    from newskit.diagnostics import Report
    from newskit.reporters import ReportOptions


def print_outcome(outcome: "CheckOutcome", options: "CheckOptions") -> None:
    """The report where it was asked for; what could not be read or written, and rules that broke.

    On standard error.
    """
    language = message_language(outcome.settings.messages, options.messages)
    if outcome.settings.files:
        _tell_without_effect(outcome.settings, language)
    elif options.format == "text" and not options.quiet and _reads_as_another_desk(outcome):
        tell(INIT_FITS, language)
    _tell_beside(outcome, options, language)
    for further in options.report:
        _further_report(outcome, options, further, language)
    if options.format == "github":
        report = as_read(outcome.report, options.format, outcome.settings.root)
        _step_summary(report, options, language)
    if options.diff:
        write_out(outcome.diff)
        _print_summary(outcome, options, language)
    elif outcome.stdin_data is not None:
        write_bytes(outcome.stdin_data)
        _print_report(outcome, options, language, to_error=True)
    else:
        if not options.quiet:
            _tell_changed(outcome.changed, Message("file-fixed", "fixed"), language)
            _tell_changed(outcome.allowed, Message("file-allowed", "allowances written"), language)
        _print_report(outcome, options, language)


def _tell_beside(outcome: "CheckOutcome", options: "CheckOptions", language: str) -> None:
    """What is no diagnostic: files not read or written, rules that broke, what was left undone."""
    for path, message in (*outcome.unreadable, *outcome.refused):
        tell(message, language, path=path)
    for words in outcome.failures:
        tell(Message("rule-failure", "a bug in newskit: {words}", {"words": words}), language)
    notes = (*outcome.passed, *outcome.notes) if options.verbose else outcome.notes[:1]
    for place, message in (*outcome.left, *(() if options.quiet else notes)):
        tell(message, language, path=place)


def _tell_without_effect(settings: "Settings", language: str) -> None:
    from newskit.api.later import without_effect

    for message, path, line in without_effect(settings):
        tell(message, language, path=path, line=line)


def _reads_as_another_desk(outcome: "CheckOutcome") -> bool:
    """Whether a run without settings asked most articles for fields that they have under other names."""
    if outcome.settings.preset != "newskit":
        return False
    missing = [d for d in outcome.report.diagnostics if d.code == "FM003"]
    files = {d.path for d in missing}
    return len(missing) >= _MANY_MISSING and len(files) * 2 > outcome.report.summary.files


def _tell_changed(changed: tuple[str, ...], what: Message, language: str) -> None:
    """Which files were written, on standard error: an editor looks at them before the commit."""
    for path in changed[:_MOST_NAMED]:
        tell(what, language, path=path)
    if len(changed) > _MOST_NAMED:
        tell(Message("more-fixed", "and {number} more", {"number": len(changed) - _MOST_NAMED}), language)


def _print_report(
    outcome: "CheckOutcome", options: "CheckOptions", language: str, *, to_error: bool = False
) -> None:
    from newskit.reporters import reporter

    report = as_read(outcome.report, options.format, outcome.settings.root)
    text = reporter(options.format)(report, _report_options(options, language, options.format))
    if options.output is not None:
        write_file(options.output, text)
    elif to_error:
        sys.stderr.write(text)
    else:
        write_out(text, plain=options.format != "text")


def _print_summary(outcome: "CheckOutcome", options: "CheckOptions", language: str) -> None:
    from newskit.reporters import reporter

    sys.stderr.write(reporter("text")(outcome.report, _report_options(options, language, "text")))


def _report_options(
    options: "CheckOptions", language: str, name: str, *, further: bool = False
) -> "ReportOptions":
    """Formats for machines speak English unless asked otherwise; colour is for a terminal alone.

    `further` says that the report goes into a file beside the one on the screen.
    """
    import shutil

    from newskit.cli.thresholds import THRESHOLDS
    from newskit.reporters import FOR_PEOPLE, ReportOptions

    machine = name not in FOR_PEOPLE
    coloured = name == "text" and not further
    terminal = sys.stdout.isatty() and options.output is None and not further
    return ReportOptions(
        language=(options.messages or "en") if machine else language,
        color=coloured and _wants_color(options.color, terminal=terminal),
        show_suppressed=options.show_suppressed,
        statistics=options.statistics,
        quiet=options.quiet,
        verbose=options.verbose,
        fail_on=THRESHOLDS[options.fail_on],
        width=shutil.get_terminal_size().columns if terminal or os.environ.get("COLUMNS") else None,
    )


def wants_color(when: str) -> bool:
    """Whether standard output is written in colour; `when` is auto, always or never."""
    return _wants_color(when, terminal=sys.stdout.isatty())


def _wants_color(when: str, *, terminal: bool) -> bool:
    if when != "auto":
        return when == "always"
    return terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _further_report(outcome: "CheckOutcome", options: "CheckOptions", asked: str, language: str) -> None:
    from newskit.reporters import reporter

    name, _, file = asked.partition("=")
    how = _report_options(options, language, name, further=True)
    report = as_read(outcome.report, name, outcome.settings.root)
    write_file(Path(file), reporter(name)(report, how))


def write_file(path: Path, text: str) -> None:
    """Write a report into a file.

    Raises:
        UsageError: the file cannot be written.
    """
    try:
        path.write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        values = {"file": str(path), "reason": error.strerror or ""}
        raise UsageError(
            Message("cannot-write-output", "{file} cannot be written: {reason}", values)
        ) from error


def _step_summary(report: "Report", options: "CheckOptions", language: str) -> None:
    """GitHub shows ten annotations a step; the table of the job's summary has them all."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if not file:
        return
    from newskit.reporters.step_summary import step_summary

    how = _report_options(options, language, "text")
    try:
        with Path(file).open("a", encoding="utf-8", newline="\n") as summary:
            summary.write(step_summary(report, how))
    except OSError:
        return


def write_bytes(data: bytes) -> None:
    """Standard output, untouched."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def write_out(text: str, *, plain: bool = True) -> None:
    r"""Standard output: UTF-8 and \n for machines; for people, what the console cannot show is replaced."""
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(text)
        return
    encoding = "utf-8" if plain else (sys.stdout.encoding or "utf-8")
    sys.stdout.flush()
    stream.write(text.encode(encoding, "replace"))
    stream.flush()


def silence_output() -> None:
    """The reader of a pipe has gone; nothing more can be said to it."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
