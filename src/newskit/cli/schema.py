"""newskit schema."""

from pathlib import Path
from typing import Annotated

import typer

from newskit.cli.output import write_out
from newskit.cli.words import check_language, message_language

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command("schema")
def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="[NAME]", help="article, config, report, baseline, manifest, dateline or decap."
        ),
    ] = "article",
    draft: Annotated[str, typer.Option(metavar="DRAFT", help="2020-12 or 7.")] = "2020-12",
    file: Annotated[
        Path | None, typer.Option("--config", metavar="FILE", help="The settings file to use.")
    ] = None,
    messages: Annotated[
        str | None, typer.Option(metavar="LANGUAGE", help="The language of labels for decap: en or pt.")
    ] = None,
) -> int:
    """Print a JSON Schema, or the fields for a CMS.

    Schemas have no remote references; decap prints the fields of Decap CMS and Sveltia CMS. article and decap
    describe front matter as this repository writes it, with its own field names.
    """
    from newskit.api.schemas import CMS, schema_text

    check_language(messages)
    if name not in ("article", CMS):
        write_out(schema_text(name, draft))
        return 0
    from newskit.api.settings import settings_of

    settings, _ = settings_of(Path.cwd(), file, use_cache=False)
    write_out(schema_text(name, draft, settings, message_language(settings.messages, messages)))
    return 0
