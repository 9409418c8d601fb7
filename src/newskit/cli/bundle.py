"""newskit bundle."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newskit.cli.checking import instant
from newskit.cli.output import write_out
from newskit.cli.thresholds import THRESHOLDS
from newskit.cli.words import message_language, tell, unknown_choice
from newskit.messages import Message, UsageError, Value, render

if TYPE_CHECKING:
    from newskit.api.bundling import BundleOutcome
    from newskit.bundle import BuiltBundle

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command("bundle")
def bundle(
    out: Annotated[
        str,
        typer.Option(metavar="DIR|FILE.zip", help="Where the bundle goes: a folder, or a zip by its name."),
    ],
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATHS]...", help="Files, folders or globs; without any, the whole project."),
    ] = None,
    formats: Annotated[
        str | None, typer.Option(metavar="A,B,C", help="Formats or groups (web, wire, all), comma separated.")
    ] = None,
    site_url: Annotated[str | None, typer.Option(metavar="URL", help="The address of the site.")] = None,
    now: Annotated[
        str | None,
        typer.Option(
            metavar="INSTANT",
            envvar="NEWSKIT_NOW",
            help="The moment at which embargoes are judged; default: the clock.",
        ),
    ] = None,
    fail_on: Annotated[
        str,
        typer.Option(
            metavar="SEVERITY", help="Build nothing from this severity on: error, warning, note, never."
        ),
    ] = "error",
    jobs: Annotated[int | None, typer.Option(metavar="N", min=1, help="Processes.")] = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Neither read nor write the cache.")] = False,
    config: Annotated[Path | None, typer.Option(metavar="FILE", help="The settings file to use.")] = None,
    messages: Annotated[
        str | None, typer.Option(metavar="LANGUAGE", help="The language of messages: en or pt.")
    ] = None,
) -> int:
    """Build a bundle of documents that is ready to publish.

    With a manifest and checksums; held and canceled stories are kept out.
    """
    from newskit.api.bundling import BundleOrder
    from newskit.api.bundling import bundle as build

    if fail_on not in THRESHOLDS:
        raise unknown_choice("--fail-on", fail_on, tuple(THRESHOLDS))
    moment, stated = _now(now)
    chosen = tuple(part.strip() for part in (formats or "").split(",") if part.strip())
    order = BundleOrder(
        tuple(paths or ()),
        Path.cwd(),
        out,
        moment,
        stated,
        config,
        chosen,
        site_url,
        THRESHOLDS[fail_on],
        not no_cache,
        jobs,
    )
    return _told(build(order), out, messages)


def _now(text: str | None) -> tuple[datetime, bool]:
    """The moment of --now, else SOURCE_DATE_EPOCH, else the clock; and whether it was stated."""
    given = instant("--now", text)
    if given is not None:
        return given, True
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if epoch is None:
        return datetime.now(UTC), False
    try:
        return datetime.fromtimestamp(int(epoch), UTC), True
    except (ValueError, OverflowError, OSError):
        values = {"text": epoch}
        raise UsageError(
            Message("bad-epoch", 'SOURCE_DATE_EPOCH is seconds since 1970, not "{text}"', values)
        ) from None


def _told(outcome: "BundleOutcome", out: str, messages: str | None) -> int:
    """Print what was found and what was built; the exit code."""
    from newskit.reporters import ReportOptions, reporter

    language = message_language(outcome.checked.settings.messages, messages)
    for path, message in outcome.checked.unreadable:
        tell(message, language, path=path)
    for words in outcome.checked.failures:
        tell(Message("rule-failure", "a bug in newskit: {words}", {"words": words}), language)
    write_out(reporter("text")(outcome.report, ReportOptions(language=language, width=None)), plain=False)
    for told in (*outcome.refused, *outcome.notes):
        tell(told.message, language, path=told.path, line=told.line)
    if outcome.built is None:
        tell(Message("bundle-held-back", "nothing was written"), language)
    else:
        write_out(render(_summary(outcome.built, out), language) + "\n", plain=False)
    return outcome.exit_code


def _summary(built: "BuiltBundle", out: str) -> Message:
    counts: dict[str, Value] = {
        "out": out,
        "stories": len(built.manifest["stories"]),
        "held": len(built.manifest["held"]),
        "files": len(built.files),
    }
    return Message("bundle-written", "{out}: {files} files, stories: {stories}, held: {held}", counts)
