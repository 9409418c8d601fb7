"""Front matter as a tree of nodes, each with its span in the file."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Union

from newskit.text import Span


class Style(StrEnum):
    """How a scalar is written."""

    PLAIN = ""
    SINGLE = "'"
    DOUBLE = '"'
    LITERAL = "|"
    FOLDED = ">"


@dataclass(slots=True)
class Scalar:
    """A scalar in its written form: `text` is the content, never a number or a date."""

    text: str
    start: int
    end: int
    style: Style

    @property
    def span(self) -> Span:
        """Quotes and block header included."""
        return Span(self.start, self.end)

    @property
    def is_block(self) -> bool:
        """Whether it stands below a header (`|`, `>`), where no other text can be put in its place."""
        return self.style in (Style.LITERAL, Style.FOLDED)


@dataclass(slots=True)
class Sequence:
    """A list; `flow` when it is written in brackets."""

    items: list["Node"]
    start: int
    end: int
    flow: bool

    @property
    def span(self) -> Span:
        """From the first dash or bracket to the end of the last item or bracket."""
        return Span(self.start, self.end)


@dataclass(slots=True)
class Mapping:
    """Keys and values in the order written, duplicates included; `flow` when written in braces."""

    pairs: list[tuple[Scalar, "Node"]]
    start: int
    end: int
    flow: bool

    @property
    def span(self) -> Span:
        """From the first key or brace to the end of the last value or brace."""
        return Span(self.start, self.end)

    def get(self, name: str) -> "Node | None":
        """The first value under a key."""
        return next((node for key, node in self.pairs if key.text == name), None)


Node = Union[Scalar, Sequence, Mapping]  # noqa: UP007 - the names are strings above


def scalars(root: Node) -> Iterator[Scalar]:
    """Every key and every single value of a tree, in no particular order."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Mapping):
            waiting += [each for pair in node.pairs for each in pair]
        elif isinstance(node, Sequence):
            waiting += node.items
        else:
            yield node
