"""From entries to the typed values of an article."""

from collections.abc import Callable, Iterator
from typing import Any

from newskit.article import (
    FIELDS,
    Correction,
    Fault,
    FieldKind,
    FrontMatter,
    Image,
    Mapping,
    Moment,
    Node,
    PubStatus,
    RelatedStory,
    Rights,
    Scalar,
    Sequence,
    Value,
)
from newskit.config.settings import FieldSettings
from newskit.parsing.moments import read_moment, read_spelled_day
from newskit.parsing.scalars import resolve


def values_of(front: FrontMatter, broken: set[str], *, spelled: bool = False) -> dict[str, Any]:
    """The typed values of every field that is present and free of faults (`broken` names the others).

    `spelled` reads days with the name of a month too.
    """
    values: dict[str, Any] = {}
    for name, entry in front.entries.items():
        reader = _BY_NAME.get(name)
        value = reader(entry.node) if reader is not None and name not in broken else None
        if value is not None:
            values["allow" if name == "newskit" else name] = value
    if spelled:
        for name, node, _ in _moments(front):
            day = read_spelled_day(node.text.strip()) if name in _MOMENTS and name not in broken else None
            if day is not None:
                values[name] = Value(day, node.span)
    return values


def moment_faults(front: FrontMatter, known: FieldSettings) -> Iterator[Fault]:
    """Dates and times that cannot be read, do not exist, or are not in the form that settings ask for."""
    for name, node, written in _moments(front):
        text = node.text.strip()
        reading = read_moment(text)
        kind = reading.fault
        if kind is None and not reading.canonical and not known.loose_dates:
            kind = "loose-timestamp"
        if kind and known.spelled_dates and read_spelled_day(text):
            kind = None
        if kind and name == "published" and text.lower() in known.date_words:
            kind = None
        if kind is not None:
            values = {
                "field": written,
                "name": name,
                "written": text[:200],
                "moment": reading.moment,
                "node": node,
            }
            yield Fault(kind, node.span, values)


def _moments(front: FrontMatter) -> Iterator[tuple[str, Scalar, str]]:
    for name in _MOMENTS:
        entry = front.entries.get(name)
        if entry is not None and isinstance(entry.node, Scalar) and _is_text(entry.node):
            yield name, entry.node, entry.key.text
    corrections = front.entries.get("corrections")
    if corrections is not None and isinstance(corrections.node, Sequence):
        for number, item in enumerate(corrections.node.items):
            at = item.get("at") if isinstance(item, Mapping) else None
            if isinstance(at, Scalar) and _is_text(at):
                yield "corrections", at, f"{corrections.key.text}[{number + 1}].at"


def _is_text(node: Node) -> bool:
    return isinstance(node, Scalar) and isinstance(resolve(node), str) and bool(node.text.strip())


def _text(node: Node) -> Value[str] | None:
    return (
        Value(node.text, node.span) if isinstance(node, Scalar) and isinstance(resolve(node), str) else None
    )


def _texts(node: Node) -> tuple[Value[str], ...]:
    items = node.items if isinstance(node, Sequence) else [node]
    return tuple(text for text in map(_text, items) if text is not None)


def _moment(node: Node) -> Value[Moment] | None:
    if not isinstance(node, Scalar) or not _is_text(node):
        return None
    moment = read_moment(node.text.strip()).moment
    return Value(moment, node.span) if moment is not None else None


def _number(node: Node) -> Value[int] | None:
    value = resolve(node) if isinstance(node, Scalar) else None
    return Value(value, node.span) if isinstance(value, int) and not isinstance(value, bool) else None


def _flag(node: Node) -> Value[bool] | None:
    value = resolve(node) if isinstance(node, Scalar) else None
    return Value(value, node.span) if isinstance(value, bool) else None


def _status(node: Node) -> Value[PubStatus] | None:
    text = _text(node)
    return Value(PubStatus(text.value), text.span) if text and text.value in set(PubStatus) else None


_READERS: dict[FieldKind, Callable[[Node], Any]] = {
    FieldKind.TEXT: _text,
    FieldKind.TEXTS: _texts,
    FieldKind.LIST: _texts,
    FieldKind.TAG: _text,
    FieldKind.MOMENT: _moment,
    FieldKind.NUMBER: _number,
    FieldKind.FLAG: _flag,
    FieldKind.STATUS: _status,
}


def _part(node: Mapping, name: str) -> Value[str] | None:
    below = node.get(name)
    return _text(below) if below is not None else None


def _mappings(node: Node) -> list[Mapping]:
    return [item for item in node.items if isinstance(item, Mapping)] if isinstance(node, Sequence) else []


def _related(node: Node) -> tuple[RelatedStory, ...]:
    names = ("headline", "url", "file", "language")
    return tuple(RelatedStory(*(_part(item, name) for name in names)) for item in _mappings(node))


def _images(node: Node) -> tuple[Image, ...]:
    found = ((_part(item, "file"), item) for item in _mappings(node))
    return tuple(
        Image(file, *(_part(item, n) for n in ("alt", "caption", "credit"))) for file, item in found if file
    )


def _corrections(node: Node) -> tuple[Correction, ...]:
    made = []
    for item in _mappings(node):
        at, text = item.get("at"), _part(item, "text")
        if text:
            made.append(Correction(_moment(at) if at is not None else None, text))
    return tuple(made)


def _rights(node: Node) -> Rights | None:
    if not isinstance(node, Mapping):
        return None
    return Rights(*(_part(node, name) for name in ("copyright_holder", "copyright_notice", "usage_terms")))


def _allow(node: Node) -> tuple[Value[str], ...]:
    allow = node.get("allow") if isinstance(node, Mapping) else None
    return _texts(allow) if allow is not None else ()


_ENTRIES: dict[str, Callable[[Node], Any]] = {
    "related": _related,
    "images": _images,
    "corrections": _corrections,
    "rights": _rights,
    "newskit": _allow,
}

_BY_NAME = {name: _READERS.get(spec.kind) or _ENTRIES[name] for name, spec in FIELDS.items()}
_MOMENTS = tuple(name for name, spec in FIELDS.items() if spec.kind is FieldKind.MOMENT)
