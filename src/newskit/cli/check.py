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
        "All rule families but EX over articles and pairs: what an editor, a hook and CI run.",
    )
)
