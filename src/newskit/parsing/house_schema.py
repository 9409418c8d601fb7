"""Front matter against the JSON Schema of the house: every error at the span of its value.

The instance is the front matter as the repository writes it, by the YAML 1.2 core schema: dates are text.
Nothing is fetched: a schema that refers to another file is refused. Patterns run in linear time (the `regex`
crate), so look-around is refused too.
"""

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from newskit.article import Fault, Mapping
from newskit.config import bytes_of_named
from newskit.config.once import once
from newskit.config.settings import Settings
from newskit.messages import Message, UsageError
from newskit.parsing.house_places import field_of, names_at, place_of
from newskit.parsing.scalars import Plain, plain
from newskit.text import LineIndex
from newskit.text.json_places import json_place

_OF_VALUES = ("wrong-type", "invalid-value", "numeric-date")
_SLIP = "misspelt-field"
_LONGEST = 200  # code points of a value that a fault carries
_REFERRED = re.compile(r"Resource '(.{1,200}?)' is not present")


@dataclass(frozen=True, slots=True)
class HouseSchema:
    """A schema ready to use; `fields` are the names it gives at the top of front matter."""

    validator: Any
    fields: frozenset[str]


@once
def house_schema(settings: Settings) -> HouseSchema | None:
    """The schema that settings name; None without one.

    Raises:
        UsageError: it cannot be read as a JSON Schema; with file and line.
    """
    return read_named(settings.root, settings.fields.schema) if settings.fields.schema else None


def read_named(root: str, name: str) -> HouseSchema:
    """The schema in a file below the root.

    Raises:
        UsageError: see `read_schema`.
    """
    data = bytes_of_named(root, name)
    if data is None:
        raise UsageError(Message("settings-missing-file", "there is no file {file}", {"file": name}))
    return read_schema(name, data)


@lru_cache(maxsize=8)
def read_schema(name: str, data: bytes) -> HouseSchema:
    """A schema from the bytes of its file; draft 2020-12 where it names none.

    Raises:
        UsageError: it is no JSON, or no JSON Schema, or needs another file; with file and line.
    """
    text, schema = _json(name, data)
    import jsonschema_rs

    try:
        validator = jsonschema_rs.validator_for(
            schema,
            validate_formats=True,
            pattern_options=jsonschema_rs.RegexOptions(),
            retriever=_refuse,
        )
    except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError) as error:
        place = json_place(text, getattr(error, "instance_path", ()))
        line = LineIndex(text).line_of(place.start) if place else 1
        raise UsageError(_refused(error), name, line) from None
    properties = schema.get("properties") if isinstance(schema, dict) else None
    return HouseSchema(validator, frozenset(properties if isinstance(properties, dict) else ()))


def _json(name: str, data: bytes) -> tuple[str, Any]:
    try:
        text = data.decode("utf-8-sig")
        return text, json.loads(text)
    except UnicodeDecodeError:
        raise UsageError(Message("house-schema-encoding", "the schema is not UTF-8"), name) from None
    except json.JSONDecodeError as error:
        message = Message("house-schema-json", "the schema is no JSON: {reason}", {"reason": error.msg})
        raise UsageError(message, name, error.lineno) from None
    except (RecursionError, ValueError):
        raise UsageError(Message("house-schema-deep", "the schema is nested too deeply"), name) from None


def _refuse(address: str) -> Any:
    raise ValueError(address)


def _refused(error: Exception) -> Message:
    words = str(getattr(error, "message", error)).split("\n", 1)[0]
    if "retrieving it failed" in words or "not present in a registry" in words:
        english = "the schema refers to something outside of it, and nothing is fetched: {reason}"
        address = _REFERRED.match(words)
        return Message(
            "house-schema-outside", english, {"reason": address[1] if address else words[:_LONGEST]}
        )
    return Message("house-schema-invalid", "this is no JSON Schema: {reason}", {"reason": words[:_LONGEST]})


def house_faults(schema: HouseSchema, root: Mapping | None, fence: Fault) -> Iterator[Fault]:
    """What the schema says of front matter; `fence` gives the place of a field that is missing."""
    kept = [(key, value) for key, value in root.pairs if key.text != "newskit"] if root else []
    instance = {key.text: _finite(plain(value)) for key, value in reversed(kept)}
    top = Mapping(kept, root.start if root else 0, root.end if root else 0, flow=False)
    for error in schema.validator.iter_errors(instance):
        yield from _faults(error, top, fence)


def _finite(value: Plain) -> Plain:
    """A value that JSON has; .inf and .nan are passed on as the words they are."""
    if isinstance(value, list):
        return [_finite(each) for each in value]
    if isinstance(value, dict):
        return {name: _finite(each) for name, each in value.items()}
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def _faults(error: Any, top: Mapping, fence: Fault) -> Iterator[Fault]:
    """One error of the validator; a list of unwanted fields is one fault each."""
    from newskit.parsing.house_errors import described

    path = tuple(error.instance_path)
    for below, values in described(error, names_at(top, path)):
        at = (*path, *below)
        missing = values["says"] == "required"
        span = place_of(top, path if missing else at, key=values["says"] == "stranger")
        shown = {"field": field_of(at), **values}
        yield Fault("house-schema-mismatch", fence.span if span is None else span, shown)


def together(own: list[Fault], house: list[Fault]) -> list[Fault]:
    """Both schemas' faults, each mistake told once.

    What the built-in schema tells of a type, of a missing field or of a slip in a name stands; a field that
    the house does not want is no mere note.
    """
    places = {kind: {fault.span for fault in own if fault.kind == kind} for kind in (*_OF_VALUES, _SLIP)}
    told = {span for kind in _OF_VALUES for span in places[kind]}
    lacking = {fault.values["field"] for fault in own if fault.kind == "missing-field"}
    kept = [
        fault
        for fault in house
        if not (
            (fault.values["says"] == "required" and fault.values["field"] in lacking)
            or (fault.values["says"].startswith("type") and fault.span in told)
            or (fault.values["says"] == "stranger" and fault.span in places[_SLIP])
        )
    ]
    unwanted = {fault.span for fault in kept if fault.values["says"] == "stranger"}
    return [*(f for f in own if f.kind != "unknown-field" or f.span not in unwanted), *kept]
