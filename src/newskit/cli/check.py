"""newskit check."""

import typer

from newskit.cli.checking import run_check
from newskit.cli.options import CheckOptions
from newskit.cli.signature import command_of

app = typer.Typer(rich_markup_mode=None, add_completion=False)
app.command("check")(
    command_of(
        CheckOptions,
        run_check,
        "Check articles, translation pairs and links between stories. "
        "Every rule family but EX: what an editor, a hook and CI run.",
    )
)
