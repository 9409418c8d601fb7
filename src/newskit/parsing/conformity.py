"""Front matter against the built-in schema: every error at the span of its value."""

from collections.abc import Iterator
from typing import Any

from newskit.article import (
    FIELDS,
    Entry,
    Fault,
    FieldKind,
    FrontMatter,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Style,
)
from newskit.parsing.plainly_right import is_plainly_right
from newskit.parsing.scalars import is_null, plain
from newskit.parsing.write import quoted
from newskit.text import Edit, Span

_TYPES = {
    "string_type": "text",
    "list_type": "a list",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "dict_type": "an entry",
    "model_type": "an entry",
}
# What editors write for true and false; YAML 1.1 read the words so, YAML 1.2 takes them for text.
_SPOKEN = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false", "off": "false"}
_DIGITS = 10  # a number of so many digits is no version and no urgency
_WRITTEN = 200  # code points of a value that a message may carry


def check(front: FrontMatter, *, loose: bool = False) -> Iterator[Fault]:
    """Wrong types, values outside their list or form, and required parts of entries.

    `loose` takes one text for a list of text, and several sections, as generators do.
    """
    doubtful = {
        name: entry
        for name, entry in front.entries.items()
        if name in FIELDS and not is_plainly_right(name, entry.node) and not is_null(entry.node)
    }
    if doubtful:
        yield from _against_schema(front, doubtful, loose=loose)
        yield from _empty_related(front)


def _against_schema(front: FrontMatter, entries: dict[str, Entry], *, loose: bool) -> Iterator[Fault]:
    from newskit.parsing import schema

    seen: set[tuple[Any, ...]] = set()
    for error in schema.errors({name: _known(entry.node) for name, entry in entries.items()}):
        location = tuple(part for part in error["loc"] if not _is_branch(part))
        if location in seen or _is_other_branch(front, location, error):
            continue
        seen.add(location)
        if loose and (_is_one_for_many(location, error) or _is_many_for_one(front, location)):
            continue
        fault = _fault(front, location, error)
        if fault:
            yield fault


def _is_one_for_many(location: tuple[Any, ...], error: dict[str, Any]) -> bool:
    return error["type"] == "list_type" and FIELDS[location[0]].kind is FieldKind.LIST


def _is_many_for_one(front: FrontMatter, location: tuple[Any, ...]) -> bool:
    """Whether a list stands for one text: several sections, the languages of what a page is about.

    Jekyll's `category` may be a list; a page is in one language, and several are those of a book.
    """
    if location not in (("section",), ("language",)):
        return False
    node = front.entries[str(location[0])].node
    return isinstance(node, Sequence) and all(isinstance(item, Scalar) for item in node.items)


def _known(node: Node) -> Any:
    """A node as plain values with null left out of entries."""
    value = plain(node)
    if isinstance(value, dict):
        return {k: v for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [
            {k: v for k, v in item.items() if v is not None} if isinstance(item, dict) else item
            for item in value
        ]
    return value


def _is_branch(part: object) -> bool:
    """Parts that pydantic adds for the branches of a union ("str", "list[str]") and that are no keys."""
    return isinstance(part, str) and (
        part in ("str", "constrained-str") or part.startswith(("list[", "function-"))
    )


def _is_other_branch(front: FrontMatter, location: tuple[Any, ...], error: dict[str, Any]) -> bool:
    """Whether a list is told that it is no text where text or a list will do: what is wrong is inside it."""
    node = _node(front.entries[str(location[0])], location[1:])
    return error["loc"][-1] == "str" and isinstance(node, Sequence)


def _fault(front: FrontMatter, location: tuple[Any, ...], error: dict[str, Any]) -> Fault | None:
    name = str(location[0])
    entry = front.entries[name]
    if error["type"] == "missing":
        parent = _node(entry, location[1:-1])
        return Fault("missing-field", _first(parent), {"field": _name(front, location)})
    node = _node(entry, location[1:])
    if FIELDS[name].kind is FieldKind.MOMENT or location[-1] == "at":
        return _numeric_date(front, location, node)
    if error["type"] == "literal_error" and not isinstance(node, Scalar):
        return _wrong_type(front, location, node, "text")
    if expected := _TYPES.get(error["type"]):
        return _wrong_type(front, location, node, _expected(name, location, expected))
    return _invalid(front, location, node)


def _expected(name: str, location: tuple[Any, ...], expected: str) -> str:
    """The type as the contract names it: a field that takes text or a list says both."""
    if len(location) > 1:
        return expected
    return "text or a list of text" if FIELDS[name].kind is FieldKind.TEXTS else expected


def _name(front: FrontMatter, location: tuple[Any, ...]) -> str:
    """The repository's name of a place: images[2].file."""
    name = front.written_name(str(location[0]))
    for part in location[1:]:
        name += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return name


def _node(entry: Entry, path: tuple[Any, ...]) -> Node:
    node: Node = entry.node
    for part in path:
        below: Node | None = None
        if isinstance(node, Sequence) and isinstance(part, int) and part < len(node.items):
            below = node.items[part]
        elif isinstance(node, Mapping):
            below = node.get(str(part))
        if below is None:
            return node
        node = below
    return node


def _first(node: Node) -> Span:
    """A span to point at: a whole scalar, or the first character of a collection."""
    return (
        node.span if isinstance(node, Scalar) and node.end > node.start else Span(node.start, node.start + 1)
    )


def _written(node: Node) -> str:
    """A value as a message shows it; of lists and entries their brackets alone."""
    if isinstance(node, Scalar):
        return node.text[:_WRITTEN]
    return "[…]" if isinstance(node, Sequence) else "{…}"


def _wrong_type(front: FrontMatter, location: tuple[Any, ...], node: Node, expected: str) -> Fault:
    values = {
        "field": _name(front, location),
        "expected": expected,
        "written": _written(node),
        "found": _found(node),
    }
    if isinstance(node, Scalar) and node.text and not node.is_block and not is_null(node):
        written = _as_expected(node, location, expected)
        return Fault("wrong-type", _first(node), values, (Edit(node.span, written),) if written else ())
    return Fault("wrong-type", _first(node), values)


def _as_expected(node: Scalar, location: tuple[Any, ...], expected: str) -> str:
    """The value written as the type asked for; empty where that would be a guess."""
    if "text" in expected:
        return quoted(node.text) if node.style is Style.PLAIN else ""
    if expected == "a list":
        return f"[{quoted(node.text)}]" if FIELDS[str(location[0])].kind is FieldKind.LIST else ""
    if expected == "true or false":
        return _SPOKEN.get(node.text.lower(), "")
    is_number = (
        expected == "a whole number"
        and node.text.isascii()
        and node.text.isdecimal()
        and len(node.text) < _DIGITS
    )
    return node.text if is_number and node.style is not Style.PLAIN else ""


def _found(node: Node) -> str:
    """The type that a value has."""
    if isinstance(node, Sequence):
        return "a list"
    if isinstance(node, Mapping):
        return "an entry"
    value = plain(node)
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    return "nothing" if value is None else "text"


def _invalid(front: FrontMatter, location: tuple[Any, ...], node: Node) -> Fault:
    """A value of the right type that is not in its list or form; `form` names the field whose form it is."""
    form = str(location[-1]) if isinstance(location[-1], str) else str(location[0])
    values = {"field": _name(front, location), "written": _written(node), "form": form, "node": node}
    return Fault("invalid-value", _first(node), values)


def _numeric_date(front: FrontMatter, location: tuple[Any, ...], node: Node) -> Fault:
    values = {
        "field": _name(front, location),
        "written": _written(node),
        "expected": "a date",
        "found": _found(node),
        "node": node,
    }
    if (
        isinstance(node, Scalar)
        and isinstance(plain(node), int | float)
        and not isinstance(plain(node), bool)
    ):
        return Fault("numeric-date", node.span, values)
    return Fault("wrong-type", _first(node), values)


def _empty_related(front: FrontMatter) -> Iterator[Fault]:
    entry = front.entries.get("related")
    if entry is None or not isinstance(entry.node, Sequence):
        return
    for number, item in enumerate(entry.node.items):
        if isinstance(item, Mapping) and not any(
            item.get(name) is not None for name in ("headline", "url", "file")
        ):
            values = {
                "field": f"{front.written_name('related')}[{number + 1}]",
                "any_of": "headline, url, file",
            }
            yield Fault("missing-field", _first(item), values)
