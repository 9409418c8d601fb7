"""From an article to documents: one file a wire format, each with one function.

`export(article, context)` gives the document and what it could not hold. An exporter reads no file, no clock
and no settings, and gives the same bytes every time. A further format is a further file and one line in
`EXPORTERS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from newskit.article import Article
from newskit.exporters import html, json_ld, ninjs
from newskit.exporters.body_html import body_html
from newskit.exporters.context import Asset, ExportContext, Version
from newskit.exporters.document import Document, Exported
from newskit.exporters.loss import LOSS_VALUES, Loss, LossKind


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: its function, and whether its documents are public (under web/) or for the wire."""

    export: Callable[[Article, ExportContext], Exported]
    is_public: bool


EXPORTERS = {
    ninjs.FORMAT: Exporter(ninjs.export, is_public=False),
    html.FORMAT: Exporter(html.export, is_public=True),
    json_ld.FORMAT: Exporter(json_ld.export, is_public=True),
}

__all__ = [
    "EXPORTERS",
    "LOSS_VALUES",
    "Asset",
    "Document",
    "ExportContext",
    "Exported",
    "Exporter",
    "Loss",
    "LossKind",
    "Version",
    "body_html",
]
