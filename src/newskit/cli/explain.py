"""newskit explain."""

from typing import Annotated

import typer

from newskit.cli.output import write_out

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command("explain")
def explain(rule: Annotated[str, typer.Argument(metavar="CODE|NAME", help="A rule's code or name.")]) -> int:
    """Print the manual page of a rule."""
    from newskit.api.rules import manual_page

    write_out(manual_page(rule), plain=False)
    return 0
