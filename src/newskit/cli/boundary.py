"""The boundary: every way a run can end, and its exit code.

0 clean, 1 diagnostics, 2 usage or configuration, 3 a bug in newskit, 130 interrupted. Nobody is ever shown
a traceback; a bug leaves a report file to send.
"""

import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from newskit.cli.output import silence_output
from newskit.cli.words import (
    asked_language,
    check_language,
    message_language,
    project_language,
    tell,
    usage_message,
)
from newskit.messages import Message, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
USAGE, BUG, INTERRUPTED = 2, 3, 130


def run(arguments: list[str]) -> int:
    """Run one command line."""
    asked = asked_language(arguments)
    try:
        check_language(asked)
        return _called(arguments)
    except UsageError as error:
        tell(error.message, _language(asked), path=error.path, line=error.line)
        return USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        silence_output()
        return 0
    except Exception as error:  # noqa: BLE001 - the boundary
        return _ended(error, _language(asked))


def _language(asked: str | None) -> str:
    """The language of what is said when a command did not end by itself."""
    return message_language(project_language(), asked)


def _called(arguments: list[str]) -> int:
    code = _quickly(arguments)
    if code is not None:
        sys.stdout.flush()
        return code
    from typer.main import get_command

    from newskit.cli.app import app

    try:
        result = get_command(app).main(args=arguments, prog_name="newskit", standalone_mode=False)
    except SystemExit as left:
        if isinstance(left.__context__, BrokenPipeError):  # Typer would leave with 1
            raise left.__context__ from None
        raise
    sys.stdout.flush()
    return result if isinstance(result, int) else 0


def _quickly(arguments: list[str]) -> int | None:
    """Run an ordinary command without Typer; None when it is another one, or not ordinary."""
    if arguments[:2] == ["datelines", "parse"]:
        from newskit.cli.dateline_lines import ParseOptions, run_parse

        return _read_and_run(ParseOptions, run_parse, arguments[2:])
    if arguments[:1] in (["check"], ["validate"], ["pairs"]):
        from newskit.cli.checking import QUICK

        return _read_and_run(*QUICK[arguments[0]], arguments[1:])
    return None


def _read_and_run(kind: type[T], run: "Callable[[T], int]", arguments: list[str]) -> int | None:
    from newskit.cli.quick import read

    options = read(kind, arguments)
    return None if options is None else run(options)


def _ended(error: Exception, language: str) -> int:
    """Typer's own errors are usage errors; anything else is a bug."""
    if type(error).__name__ == "NoArgsIsHelpError":
        sys.stdout.write(f"{error}\n")
        return USAGE
    if type(error).__name__ == "Exit":
        return int(getattr(error, "exit_code", 0))
    if type(error).__name__ == "Abort":
        return INTERRUPTED
    if "typer" in type(error).__module__ or "click" in type(error).__module__:
        tell(usage_message(error), language)
        return USAGE
    if type(error).__name__ == "WorkerDiedError":
        english = "a worker process was killed or ran out of memory; --jobs 1 works without workers"
        tell(Message("worker-died", english), language)
        return BUG
    return _bug(language)


def _bug(language: str) -> int:
    import traceback

    report = _write_report(traceback.format_exc())
    english = "this is a bug in newskit; this report says where, and holds no copy of your files"
    tell(Message("bug", english), language, path=str(report) if report else None)
    return BUG


def _write_report(words: str) -> Path | None:
    from newskit.cache.store import default_folder
    from newskit.checker.environment import versions

    folder = default_folder()
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        report = folder / "bug-report.txt"
        report.write_text(
            f"{versions()}\nsystem {sys.platform}\n\n{words}", encoding="utf-8", errors="replace"
        )
        return report
    sys.stderr.write(words)
    return None
