"""newskit verify."""

from pathlib import Path
from typing import Annotated

import typer

from newskit.cli.output import write_out
from newskit.cli.words import message_language, project_language, unknown_choice
from newskit.messages import Message, render

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command("verify")
def verify(
    bundle: Annotated[str, typer.Argument(metavar="BUNDLE", help="A bundle: a folder or a zip.")],
    schemas: Annotated[
        Path | None,
        typer.Option(
            metavar="DIR", help="A folder with the official schemas, to check documents against them too."
        ),
    ] = None,
    output: Annotated[str, typer.Option("--format", metavar="FORMAT", help="text or json.")] = "text",
    messages: Annotated[
        str | None, typer.Option(metavar="LANGUAGE", help="The language of messages: en or pt.")
    ] = None,
) -> int:
    """Check that a bundle is what it says.

    Sums, documents, facts across documents, links, gates.
    """
    from newskit.api.bundling import flaws_json
    from newskit.api.bundling import verify as flaws_of
    from newskit.reporters.visible import visible

    if output not in ("text", "json"):
        raise unknown_choice("--format", output, ("text", "json"))
    flaws = flaws_of(bundle, schemas)
    if output == "json":
        write_out(flaws_json(bundle, flaws))
        return int(bool(flaws))
    language = message_language(project_language(), messages)
    for flaw in flaws:
        write_out(visible(f"{flaw.path}: {render(flaw.message, language)}") + "\n", plain=False)
    words = Message(
        "verify-unsound", "{bundle} is not sound: {count} flaws", {"bundle": bundle, "count": len(flaws)}
    )
    if not flaws:
        words = Message("verify-sound", "{bundle} is sound", {"bundle": bundle})
    write_out(render(words, language) + "\n", plain=False)
    return int(bool(flaws))
