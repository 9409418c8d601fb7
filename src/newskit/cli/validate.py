"""newskit validate."""

import typer

from newskit.cli.checking import run_validate
from newskit.cli.options import CheckOptions
from newskit.cli.signature import command_of

app = typer.Typer(rich_markup_mode=None, add_completion=False)
app.command("validate")(
    command_of(
        CheckOptions,
        run_validate,
        "Check articles one by one: front matter and text. All rule families but TP and EX.",
    )
)
