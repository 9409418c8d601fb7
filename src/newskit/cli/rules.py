"""newskit rules."""

from typing import Annotated

import typer

from newskit.cli.output import write_out
from newskit.cli.words import unknown_choice

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command("rules")
def rules(
    output: Annotated[str, typer.Option("--format", metavar="FORMAT", help="text or json.")] = "text",
) -> int:
    """List the rules: code, severity, name and what each finds."""
    from newskit.api.rules import as_json, as_table

    if output not in ("text", "json"):
        raise unknown_choice("--format", output, ("text", "json"))
    write_out(as_json() if output == "json" else as_table(), plain=output == "json")
    return 0
