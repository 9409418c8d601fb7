"""What a document of a wire format may hold, as data, and the check against it.

A shape says no more than newskit's writers, readers and `verify` need: names, types, what is required, closed
lists and the two formats (URI, date-time) that validators often pass over.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Union

from newskit.wire.instants import is_date_time
from newskit.wire.uris import is_uri


class Complaint(NamedTuple):
    """A place in a document (a JSON path or a line) and what is wrong there, in plain English."""

    at: str
    what: str


@dataclass(frozen=True, slots=True)
class Text:
    """A string; `form` names a test of it and the test."""

    form: tuple[str, Callable[[str], bool]] | None = None


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number between two bounds, both included."""

    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed list of strings."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """An object: only the named properties (any, when `is_open`), some of them required."""

    fields: Mapping[str, "Shape"]
    required: tuple[str, ...] = ()
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of values of one shape."""

    item: "Shape"


@dataclass(frozen=True, slots=True)
class Later:
    """A shape that is named before it is made: how a shape holds itself."""

    get: Callable[[], "Shape"] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Anything:
    """Any value: a part of a standard that newskit neither writes nor reads."""


Shape = Union[Text, Number, Choice, Record, Listing, Later, Anything]  # noqa: UP007 - named in strings above

TEXT = Text()
URI = Text(("a URI", is_uri))
DATE_TIME = Text(("a date-time with offset", is_date_time))


def check(value: Any, shape: Shape) -> list[Complaint]:
    """Everything about a value that its shape does not allow, in the order of the document."""
    complaints: list[Complaint] = []
    pending: list[tuple[str, Any, Shape]] = [("$", value, shape)]
    while pending:
        at, part, wanted = pending.pop()
        if isinstance(wanted, Later):
            pending.append((at, part, wanted.get()))
        elif isinstance(wanted, Record):
            complaints += _record_complaints(at, part, wanted)
            pending += reversed(list(_members(at, part, wanted)))
        elif isinstance(wanted, Listing):
            complaints += _list_complaints(at, part)
            pending += reversed(list(_items(at, part, wanted)))
        else:
            complaints += _leaf_complaints(at, part, wanted)
    return complaints


def _record_complaints(at: str, value: Any, shape: Record) -> Iterator[Complaint]:
    if not isinstance(value, dict):
        yield Complaint(at, f"is {_type_name(value)}, not an object")
        return
    for name in shape.required:
        if name not in value:
            yield Complaint(at, f"lacks {name}")
    if not shape.is_open:
        yield from (
            Complaint(f"{at}.{name}", "is no property of the standard")
            for name in value
            if name not in shape.fields
        )


def _members(at: str, value: Any, shape: Record) -> Iterator[tuple[str, Any, Shape]]:
    if isinstance(value, dict):
        yield from (
            (f"{at}.{name}", part, shape.fields[name]) for name, part in value.items() if name in shape.fields
        )


def _list_complaints(at: str, value: Any) -> Iterator[Complaint]:
    if not isinstance(value, list):
        yield Complaint(at, f"is {_type_name(value)}, not a list")


def _items(at: str, value: Any, shape: Listing) -> Iterator[tuple[str, Any, Shape]]:
    if isinstance(value, list):
        yield from ((f"{at}[{number}]", part, shape.item) for number, part in enumerate(value))


def _leaf_complaints(at: str, value: Any, shape: Text | Number | Choice | Anything) -> Iterator[Complaint]:
    match shape:
        case Text(form):
            if not isinstance(value, str):
                yield Complaint(at, f"is {_type_name(value)}, not a string")
            elif form and not form[1](value):
                yield Complaint(at, f"is not {form[0]}: {value[:80]}")
        case Number(low, high):
            if not isinstance(value, int) or isinstance(value, bool):
                yield Complaint(at, f"is {_type_name(value)}, not a whole number")
            elif (low is not None and value < low) or (high is not None and value > high):
                yield Complaint(at, f"is out of range: {value}")
        case Choice(values):
            if value not in values:
                yield Complaint(at, f"is not one of {', '.join(values)}")


_TYPE_NAMES = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bool: "true or false",
    int: "a number",
    float: "a number",
}


def _type_name(value: Any) -> str:
    return _TYPE_NAMES.get(type(value), "null")
