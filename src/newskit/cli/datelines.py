"""newskit datelines."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newskit.cli.dateline_lines import ParseOptions, input_lines, run_parse
from newskit.cli.output import write_out
from newskit.cli.signature import command_of
from newskit.cli.words import check_language as check_message_language
from newskit.cli.words import message_language, project_language, tell, tell_words
from newskit.messages import Message, UsageError
from newskit.messages import render as words_of

if TYPE_CHECKING:
    from newskit.api.normalise import NormaliseOutcome
    from newskit.messages import Value

app = typer.Typer(
    rich_markup_mode=None, help="Datelines, stamps and bylines.", no_args_is_help=True, add_completion=False
)


@app.callback()
def datelines() -> None:
    """Datelines, stamps and bylines."""


app.command("parse")(
    command_of(
        ParseOptions,
        run_parse,
        "Read each line; print one JSON object a line.\n\n"
        "With the evidence for all that a line does not state.",
    )
)


@app.command("render")
def render(
    style: Annotated[str, typer.Option(metavar="NAME", help="The house style.")],
    language: Annotated[str, typer.Option(metavar="TAG", help="The language to write in: en or pt.")] = "en",
) -> int:
    """Write each reading as a line of text in a house style.

    Readings come as one JSON object a line on standard input.
    """
    from newskit.api.datelines import check_language, rendered, style_called

    house = style_called(style)
    check_language(language)
    code, said = 0, message_language(project_language())
    for number, line in enumerate(input_lines(), 1):
        text, missing = rendered(line.decode("utf-8", "replace"), house, language)
        write_out(f"{text}\n")
        if missing is not None:
            tell(missing, said, path="-", line=number)
            code = 1
    return code


@app.command("normalize", hidden=True)
@app.command("normalise")
def normalise(
    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATHS]...", help="Files, folders or globs; without any, the whole project."),
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Show what would change; the default.")] = False,
    write: Annotated[bool, typer.Option("--write", help="Edit the files.")] = False,
    no_exclude: Annotated[
        bool, typer.Option("--no-exclude", help="Read named files even when settings exclude them.")
    ] = False,
    config: Annotated[Path | None, typer.Option(metavar="FILE", help="The settings file to use.")] = None,
    messages: Annotated[
        str | None, typer.Option(metavar="LANGUAGE", help="The language of messages: en or pt.")
    ] = None,
    color: Annotated[str, typer.Option(metavar="WHEN", help="auto, always or never.")] = "auto",
    quiet: Annotated[bool, typer.Option("--quiet", help="Do not say what is left as it is.")] = False,
) -> int:
    """Put datelines in the house's style and dates in ISO 8601.

    Nothing is guessed or lost. Looks at dateline, published, modified, embargo and the at of corrections,
    under the names that the repository gives them; what stays is told with the reason. Without --write
    nothing is written, and the exit code is 1 when something would change.
    """
    from newskit.api.normalise import NormaliseRequest, normalise_files
    from newskit.cli.checking import COLORS
    from newskit.cli.words import unknown_choice

    check_message_language(messages)
    if color not in COLORS:
        raise unknown_choice("--color", color, COLORS)
    if diff and write:
        raise UsageError(Message("diff-and-write", "--diff writes nothing; use it or --write, not both"))
    asked = NormaliseRequest(tuple(paths or ()), Path.cwd(), config, write, not no_exclude)
    outcome = normalise_files(asked)
    _print_normalised(outcome, message_language(outcome.settings.messages, messages), color, quiet=quiet)
    if outcome.failed:
        return 2
    return int(bool(outcome.changed) and not write)


def _print_normalised(outcome: "NormaliseOutcome", language: str, color: str, *, quiet: bool) -> None:
    """The diff on standard output; what was left, and the sum, on standard error."""
    from newskit.cli.diff_colors import coloured
    from newskit.cli.output import wants_color

    for path, message in outcome.failed:
        tell(message, language, path=path)
    if not quiet:
        _tell_left(outcome, language)
    if outcome.diff:
        write_out(coloured(outcome.diff) if wants_color(color) else outcome.diff)
    tell(_summary(outcome), language)


def _tell_left(outcome: "NormaliseOutcome", language: str) -> None:
    for left in outcome.left:
        why = words_of(left.why, language)
        named = Message("value-left", '{field} stays "{text}"', {"field": left.field, "text": left.written})
        words = f"{words_of(named, language)}: {why}" if left.field else why
        tell_words(words, path=left.path, line=left.line)
    for note in outcome.notes:
        tell(note, language)


def _summary(outcome: "NormaliseOutcome") -> Message:
    """How many values changed, or would, and in how many of the files."""
    counts: dict[str, Value] = {
        "values": outcome.values,
        "changed": len(outcome.changed),
        "files": outcome.files,
    }
    if outcome.diff or not outcome.changed:
        return Message(
            "normalise-would", "files: {files}; would change: {changed}, values in them: {values}", counts
        )
    return Message("normalise-did", "files: {files}; changed: {changed}, values in them: {values}", counts)
