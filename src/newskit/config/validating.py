"""The table of a settings file, checked, with its paths made relative to the root."""

from pathlib import Path
from typing import Any

from newskit.config.chain import leaves
from newskit.config.discovery import shown_path
from newskit.config.document import Document
from newskit.config.settings import Origin
from newskit.text import LineIndex
from newskit.text.toml_keys import scan_toml, toml_place


def valid_table(root: Path, document: Document) -> dict[str, Any]:
    """A document's table in one form, without `extend`.

    Files that it names (schema, glossary, house style) stand relative to it; afterwards they are relative
    to the root.

    Raises:
        UsageError: a key or value that may not stand there; with its line.
    """
    from pydantic import ValidationError

    from newskit.config.model import validated
    from newskit.config.refusals import refusal

    try:
        table = validated(document.table)
    except ValidationError as error:
        raise refusal(document, error) from None
    table.pop("extend", None)
    _root_paths(root, document.file.parent, table)
    return table


def _root_paths(root: Path, folder: Path, table: dict[str, Any]) -> None:
    def rooted(named: str) -> str:
        return shown_path(root, folder / named.replace("\\", "/"))

    for each in (table, *table.get("overrides", ())):
        if "schema" in each:
            each["schema"] = rooted(each["schema"])
    pairs = table.get("pairs", {})
    if "glossary" in pairs:
        pairs["glossary"] = [rooted(named) for named in pairs["glossary"]]
    for style in table.get("style", ()):
        style["files"] = [rooted(named) for named in style["files"]]


def file_origins(documents: list[Document], table: dict[str, Any]) -> dict[str, Origin]:
    """Where each value of the merged table stands: the nearest document that has it."""
    origins: dict[str, Origin] = {}
    for document in reversed(documents):
        keys = scan_toml(document.text)
        lines = LineIndex(document.text)
        for path in leaves(table):
            full = (*document.prefix, *path)
            place = toml_place(keys, full)
            if place and place.path == full:
                origins[".".join(map(str, path))] = Origin(
                    "file", document.name, lines.line_of(place.key.start)
                )
    return origins
