"""newskit import."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from newskit.cli.output import write_file, write_out
from newskit.cli.words import message_language, project_language, tell
from newskit.messages import Message

if TYPE_CHECKING:
    from newskit.api.importing import ImportedFile

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command("import")
def import_(
    files: Annotated[
        list[str],
        typer.Argument(metavar="FILE... | -", help="Page captures; - reads standard input."),
    ],
    source: Annotated[
        str, typer.Option("--from", metavar="FORMAT", help="What the files are: auto or text.")
    ] = "auto",
    to: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Write the articles here; without it they are printed.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(metavar="TAG", help="The language of the copy; without it, by the text.")
    ] = None,
    profile: Annotated[
        str, typer.Option(metavar="NAME", help="The house the page is from; auto: by the page's own lines.")
    ] = "auto",
    timezone: Annotated[
        str | None, typer.Option(metavar="ZONE", help="The zone of times without one, such as Europe/Lisbon.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Overwrite article files that exist.")] = False,
    report: Annotated[
        Path | None, typer.Option(metavar="FILE.json", help="The report of unused lines as JSON.")
    ] = None,
    messages: Annotated[
        str | None, typer.Option(metavar="LANGUAGE", help="The language of messages: en or pt.")
    ] = None,
) -> int:
    """Make article files of copied web pages.

    Every line not used is reported with its number and why.
    """
    from newskit.api.importing import ImportRequest, import_files, read_inputs, report_json
    from newskit.importers import ImportOptions

    said = message_language(project_language(), messages)
    stdin = sys.stdin.buffer.read() if "-" in files else None
    inputs, unreadable = read_inputs(files, Path.cwd(), stdin)
    for each in unreadable:
        tell(each.message, said, path=each.path)
    options = ImportOptions(language=language, profile=profile, timezone=timezone)
    results = list(import_files(ImportRequest(tuple(inputs), options, source, to, force)))
    codes = [_told(result, said, printing=to is None) for result in results]
    if report is not None:
        write_file(report, report_json(results))
    return max([2 if unreadable else 0, *codes])


def _told(result: "ImportedFile", language: str, *, printing: bool) -> int:
    """Print one result; its exit code."""
    from newskit.api.importing import report_lines
    from newskit.reporters.visible import visible

    for line in report_lines(result, language):
        sys.stderr.write(visible(line) + "\n")
    for path, reason in result.refused:
        tell(reason, language, path=path)
    if printing:
        write_out("".join(article.text for article in result.imported.articles))
    for path in result.written:
        write_out(f"{path}\n")
    if not result.imported.articles:
        tell(Message("no-article-made", "no article could be made of this file"), language, path=result.name)
        return 1
    return 2 if result.refused else 0
