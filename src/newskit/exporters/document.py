"""What an exporter gives back."""

from dataclasses import dataclass

from newskit.exporters.loss import Loss
from newskit.wire import Standard


@dataclass(frozen=True, slots=True)
class Document:
    """The finished bytes of one file of a bundle; `name` is its path in the bundle, with /."""

    name: str
    media_type: str
    data: bytes
    format: str
    standard: Standard


@dataclass(frozen=True, slots=True)
class Exported:
    """A document and what of the article it does not hold."""

    document: Document
    losses: tuple[Loss, ...] = ()
