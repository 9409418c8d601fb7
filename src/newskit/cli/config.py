"""newskit config show."""

from pathlib import Path
from typing import Annotated

import typer

from newskit.cli.output import write_out
from newskit.cli.words import message_language

app = typer.Typer(
    rich_markup_mode=None,
    help="The settings in force, and where each came from.",
    no_args_is_help=True,
    add_completion=False,
)


@app.callback()
def config() -> None:
    """The settings in force, and where each came from."""


@app.command("show")
def show(
    path: Annotated[
        str | None,
        typer.Argument(metavar="[PATH]", help="The file the settings are for; without it, the project's."),
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--config", metavar="FILE", help="The settings file to use.")
    ] = None,
    messages: Annotated[
        str | None, typer.Option(metavar="LANGUAGE", help="The language of words: en or pt.")
    ] = None,
) -> int:
    """Show the settings in force, and where each came from."""
    from newskit.api.settings import shown_settings

    write_out(
        shown_settings(Path.cwd(), file, path, lambda wish: message_language(wish, messages)), plain=False
    )
    return 0
