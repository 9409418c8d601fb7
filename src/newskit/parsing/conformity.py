"""Front matter against the built-in schema: every error at the span of its value."""

from collections.abc import Iterator
from typing import Any

from newskit.article import FIELDS, Entry, Fault, FieldKind, FrontMatter, Mapping, Node, Scalar, Sequence, Style
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
_WRITTEN = 200  # code points of a value that a message may carry


def check(front: FrontMatter) -> Iterator[Fault]:
    """Wrong types, values outside their list or form, and required parts of entries."""
    from newskit.parsing import schema

    values = {name: _known(entry.node) for name, entry in front.entries.items() if name in FIELDS and not is_null(entry.node)}
    seen: set[tuple[Any, ...]] = set()
    for error in schema.errors(values):
        location = tuple(part for part in error["loc"] if not _is_branch(part))
        if location in seen:
            continue
        seen.add(location)
        fault = _fault(front, location, error)
        if fault:
            yield fault
    yield from _empty_related(front)


def _known(node: Node) -> Any:
    """A node as plain values with null left out of entries."""
    value = plain(node)
    if isinstance(value, dict):
        return {k: v for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [{k: v for k, v in item.items() if v is not None} if isinstance(item, dict) else item for item in value]
    return value


def _is_branch(part: object) -> bool:
    """Parts that pydantic adds for the branches of a union ("str", "list[str]") and that are no keys."""
    return isinstance(part, str) and (part in ("str", "constrained-str") or part.startswith(("list[", "function-")))


def _fault(front: FrontMatter, location: tuple[Any, ...], error: dict[str, Any]) -> Fault | None:
    name = str(location[0])
    entry = front.entries[name]
    if error["type"] == "missing":
        parent = _node(entry, location[1:-1])
        return Fault("missing-field", _first(parent), {"field": _name(front, location)})
    node = _node(entry, location[1:])
    if FIELDS[name].kind is FieldKind.MOMENT or location[-1] == "at":
        return _numeric_date(front, location, node)
    if expected := _TYPES.get(error["type"]):
        return _wrong_type(front, location, node, _expected(name, location, expected))
    return _invalid(front, location, node, error)


def _expected(name: str, location: tuple[Any, ...], expected: str) -> str:
    """The type as the contract names it: a field that takes text or a list says both."""
    if len(location) > 1:
        return expected
    if FIELDS[name].kind is FieldKind.TEXTS:
        return "text or a list of text"
    return {"a list": "a list"}.get(expected, expected)


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
    return node.span if isinstance(node, Scalar) and node.end > node.start else Span(node.start, node.start + 1)


def _written(node: Node) -> str:
    return node.text[:_WRITTEN] if isinstance(node, Scalar) else ("a list" if isinstance(node, Sequence) else "an entry")


def _wrong_type(front: FrontMatter, location: tuple[Any, ...], node: Node, expected: str) -> Fault:
    values = {"field": _name(front, location), "expected": expected, "written": _written(node), "found": _found(node)}
    edits: tuple[Edit, ...] = ()
    if isinstance(node, Scalar) and node.style is Style.PLAIN and node.text and "text" in expected:
        edits = (Edit(node.span, quoted(node.text)),)
    elif isinstance(node, Scalar) and expected == "a list" and node.text and "\n" not in node.text:
        edits = (Edit(node.span, f"[{quoted(node.text)}]"),)
    elif isinstance(node, Scalar) and node.style is not Style.PLAIN and _fits(node.text, expected):
        edits = (Edit(node.span, node.text),)
    return Fault("wrong-type", _first(node), values, edits)


def _fits(text: str, expected: str) -> bool:
    """Whether quoted text is the value asked for once its quotes are gone."""
    return (expected == "a whole number" and text.isdecimal() and len(text) < 10) or (
        expected == "true or false" and text in ("true", "false")
    )


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


def _invalid(front: FrontMatter, location: tuple[Any, ...], node: Node, error: dict[str, Any]) -> Fault:
    name = str(location[-1]) if isinstance(location[-1], str) else str(location[0])
    values = {"field": _name(front, location), "written": _written(node), "expected": _forms(name, error)}
    return Fault("invalid-value", _first(node), values)


_FORMS = {
    "id": "an id without blanks",
    "language": "a language tag such as en or pt-PT",
    "headline": "one line",
    "subjects": "scheme:code",
    "version": "a whole number from 1",
    "urgency": "a whole number from 1 to 9",
    "status": "usable, withheld or canceled",
}


def _forms(name: str, error: dict[str, Any]) -> str:
    return _FORMS.get(name) or str(error["type"])


def _numeric_date(front: FrontMatter, location: tuple[Any, ...], node: Node) -> Fault:
    values = {"field": _name(front, location), "written": _written(node), "expected": "a date", "found": _found(node)}
    if isinstance(node, Scalar) and isinstance(plain(node), int | float) and not isinstance(plain(node), bool):
        return Fault("numeric-date", node.span, values)
    return Fault("wrong-type", _first(node), values)


def _empty_related(front: FrontMatter) -> Iterator[Fault]:
    entry = front.entries.get("related")
    if entry is None or not isinstance(entry.node, Sequence):
        return
    for number, item in enumerate(entry.node.items):
        if isinstance(item, Mapping) and not any(item.get(name) is not None for name in ("headline", "url", "file")):
            field = f"{front.written_name('related')}[{number + 1}].headline"
            yield Fault("missing-field", _first(item), {"field": field})
