"""Lists that YAML reads as one text, because no blank follows their dashes.

Below a field, lines of `-name` are a list to whoever wrote them and one plain scalar to YAML. They are told
and read as the list that was meant.
"""

import re

from newskit.article import FIELDS, Fault, FieldKind, Mapping, Node, Scalar, Sequence, Style
from newskit.text import Edit, Span

_ITEM = re.compile(r"-(?=[^\s\d-])[^\r\n]*")  # a digit behind the dash makes a number below zero
_LINE = re.compile(r"[^\r\n]+")
_LISTS = frozenset({FieldKind.LIST, FieldKind.TEXTS})


def read_as_lists(root: Mapping, text: str, base: int) -> list[Fault]:
    """Put the list in the place of each such text at the top, and say so: one fault for a list."""
    faults: list[Fault] = []
    for number, (key, node) in enumerate(root.pairs):
        if not isinstance(node, Scalar) or node.style is not Style.PLAIN or not node.text.startswith("-"):
            continue
        if _breaks(text[key.end - base : node.start - base]) and (items := _items(node, text, base)):
            if not _is_list(key.text, len(items)):
                continue
            faults.append(_fault(items))
            root.pairs[number] = (key, Sequence(items, node.start, node.end, flow=False))
    return faults


def _breaks(text: str) -> bool:
    return "\n" in text or "\r" in text


def _is_list(name: str, count: int) -> bool:
    """Whether a field takes a list; of a field that newskit does not know, several lines make one."""
    spec = FIELDS.get(name)
    return count > 1 if spec is None else spec.kind in _LISTS


def _items(node: Scalar, text: str, base: int) -> list[Node]:
    """The items as written, without their dashes; none where a line is no item."""
    items: list[Node] = []
    for line in _LINE.finditer(text, node.start - base, node.end - base):
        start = line.start() + len(line[0]) - len(line[0].lstrip())
        if not line[0].strip():
            continue
        if not _ITEM.match(text, start):
            return []
        written = text[start + 1 : line.end()].rstrip()
        items.append(
            Scalar(written, base + start + 1, base + start + 1 + len(written), Style.PLAIN),
        )
    return items


def _fault(items: list[Node]) -> Fault:
    """All blanks in one fault: one alone would make the other lines a part of its item."""
    at = items[0].start
    edits = tuple(Edit(Span(item.start, item.start), " ") for item in items)
    return Fault("missing-blank-after-dash", Span(at - 1, at), {}, edits)
