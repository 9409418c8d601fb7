"""newskit datelines."""

import sys
from collections.abc import Iterator
from typing import Annotated

import typer

from newskit.cli.output import write_out
from newskit.cli.words import message_language, project_language, tell

app = typer.Typer(
    rich_markup_mode=None, help="Datelines, stamps and bylines.", no_args_is_help=True, add_completion=False
)


@app.callback()
def datelines() -> None:
    """Datelines, stamps and bylines."""


@app.command("parse")
def parse(
    text: Annotated[
        str, typer.Argument(metavar="TEXT | -", help="A line; - reads lines from standard input.")
    ] = "-",
    language: Annotated[
        str | None, typer.Option(metavar="TAG", help="The language of the copy: en or pt.")
    ] = None,
    at: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="The reference day, for years that a line does not state."),
    ] = None,
    profile: Annotated[str | None, typer.Option(metavar="NAME", help="The house the line is from.")] = None,
    timezone: Annotated[
        str | None, typer.Option(metavar="ZONE", help="The zone of times without one.")
    ] = None,
) -> int:
    """Read each line; print one JSON object a line.

    With the evidence for all that a line does not state.
    """
    from newskit.api.datelines import as_json_lines, context_of

    context = context_of(language, at, profile, timezone)
    lines = _lines() if text == "-" else iter([text])
    for line in as_json_lines(lines, context):
        write_out(line)
    return 0


def _lines() -> Iterator[str]:
    r"""Standard input, a line at a time, only \n and \r\n taken as its end."""
    for raw in sys.stdin.buffer:
        yield raw.decode("utf-8", "replace").removesuffix("\n").removesuffix("\r")


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
    for number, line in enumerate(_lines(), 1):
        text, missing = rendered(line, house, language)
        write_out(f"{text}\n")
        if missing is not None:
            tell(missing, said, path="-", line=number)
            code = 1
    return code
