"""newskit pairs."""

import typer

from newskit.cli.checking import run_pairs
from newskit.cli.options import PairOptions
from newskit.cli.signature import command_of

app = typer.Typer(rich_markup_mode=None, add_completion=False)
app.command("pairs")(command_of(PairOptions, run_pairs, "Check translations against their originals."))
