"""newskit schema."""

from typing import Annotated

import typer

from newskit.cli.output import write_out

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command("schema")
def schema(
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="article, config, report, manifest or dateline.")
    ] = "article",
    draft: Annotated[str, typer.Option(metavar="DRAFT", help="2020-12 or 7.")] = "2020-12",
) -> int:
    """Print a JSON Schema, without remote references."""
    from newskit.api.schemas import schema_text

    write_out(schema_text(name, draft))
    return 0
