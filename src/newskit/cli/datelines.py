"""newskit datelines."""

from typing import Annotated

import typer

from newskit.cli.dateline_lines import ParseOptions, input_lines, run_parse
from newskit.cli.output import write_out
from newskit.cli.signature import command_of
from newskit.cli.words import message_language, project_language, tell

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
