"""Wire formats and page captures to article files: one importer a format."""

from newskit.importers.model import Imported, ImportedArticle, Importer, ImportOptions, UnusedLine
from newskit.importers.text import read as read_text

IMPORTERS: dict[str, Importer] = {
    "text": read_text,
}

__all__ = ["IMPORTERS", "ImportOptions", "Imported", "ImportedArticle", "Importer", "UnusedLine"]
