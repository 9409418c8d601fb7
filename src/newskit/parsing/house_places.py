"""From the path of a JSON value to the place in front matter, and to the name that an editor knows it by."""

from collections.abc import Sequence as Parts

from newskit.article import Mapping, Node, Scalar, Sequence
from newskit.text import Span


def place_of(top: Mapping, path: Parts[str | int], *, key: bool = False) -> Span | None:
    """The span of the value at a path, or of its key; None for the front matter as a whole.

    A value without a written form and a list or entry are shown by their key, or by their first character
    where they are items of a list.
    """
    node: Node = top
    above: Scalar | None = None
    for part in path:
        pair = _below(node, part)
        if pair is None:
            break
        above, node = pair[0] or above, pair[1]
    if node is top:
        return None
    if above is not None and (key or not isinstance(node, Scalar) or node.end == node.start):
        is_item = not key and path and isinstance(path[-1], int)
        return Span(node.start, node.start + 1) if is_item else above.span
    return node.span if isinstance(node, Scalar) else Span(node.start, node.start + 1)


def names_at(top: Mapping, path: Parts[str | int]) -> list[str]:
    """The names of the entry at a path; none where there is no entry."""
    node: Node = top
    for part in path:
        pair = _below(node, part)
        if pair is None:
            return []
        node = pair[1]
    return [key.text for key, _ in node.pairs] if isinstance(node, Mapping) else []


def _below(node: Node, part: str | int) -> tuple[Scalar | None, Node] | None:
    """The key (None for an item of a list) and the value under one part of a path."""
    if isinstance(node, Sequence) and isinstance(part, int) and part < len(node.items):
        return None, node.items[part]
    if isinstance(node, Mapping):
        return next(((key, value) for key, value in node.pairs if key.text == part), None)
    return None


def field_of(path: Parts[str | int]) -> str:
    """The name of a place as an editor reads it: images[2].file; items count from 1."""
    name = ""
    for part in path:
        name += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if name else part
    return name
