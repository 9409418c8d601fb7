"""newskit init."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newskit.cli.output import write_out
from newskit.cli.words import check_language, message_language, project_language, tell
from newskit.messages import render

if TYPE_CHECKING:
    from newskit.api.init import Told

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command("init")
def init(
    messages: Annotated[
        str | None, typer.Option(metavar="LANGUAGE", help="The language of comments and messages: en or pt.")
    ] = None,
) -> int:
    """Write settings, hooks and a CI step that fit this repository.

    What is there already is left alone.
    """
    from newskit.api.init import init as begin

    check_language(messages)
    language = message_language(project_language(), messages)
    outcome = begin(Path.cwd(), language)
    for told in outcome.told:
        write_out(_line(told, language, outcome.root), plain=False)
    for refused in outcome.refused:
        tell(refused.reason, language, path=_from_here(outcome.root, refused.path))
    return 2 if outcome.refused else 0


def _from_here(root: Path, path: str) -> str:
    """A path of the project as somebody in the current folder would write it."""
    from newskit.config.discovery import shown_path

    return shown_path(Path.cwd(), root / path)


def _line(told: "Told", language: str, root: Path) -> str:
    """One line about a file, or advice; and the piece to add, indented so that it can be copied whole."""
    from newskit.reporters.visible import visible

    words = render(told.message, language)
    line = f"{visible(_from_here(root, told.path))}: {words}\n" if told.path else f"{words}\n"
    return line + (f"\n{told.piece}\n" if told.piece else "")
