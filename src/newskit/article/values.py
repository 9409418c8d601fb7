"""A value and where it stands."""

from typing import Generic, NamedTuple, TypeVar

from newskit.text import Span

T = TypeVar("T")


class Value(NamedTuple, Generic[T]):
    """A value with its span in the file; quotes and block headers belong to the span.

    `span` is None for a value that the file does not hold: an id or a language taken from the path.
    """

    value: T
    span: Span | None
