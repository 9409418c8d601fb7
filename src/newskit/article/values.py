"""A value and where it stands."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from newskit.text import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Value(Generic[T]):
    """A value with its span in the file; quotes and block headers belong to the span.

    `span` is None for a value that the file does not hold: an id or a language taken from the path.
    """

    value: T
    span: Span | None
