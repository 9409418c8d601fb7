"""The errors of a JSON Schema validator, keyword by keyword, as values that a message can show."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

Described = tuple[tuple[str | int, ...], dict[str, Any]]
"""The path below the error's own, and `says` (which message) with the values for its places."""

_LONGEST = 200  # code points of a value
_TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})
_FORMATS = frozenset({"date", "date-time", "time", "uri", "email"})


def described(error: Any, names: Iterable[str] = ()) -> Iterator[Described]:
    """What one error is about: one answer, or one for each field that is missing or not wanted.

    `names` are those of the entry that the error is about.
    """
    name, facts = error.kind.name, error.kind.as_dict()
    if name == "falseSchema" and error.schema_path[-1:] == ["additionalProperties"]:
        # Where a schema names no field at all, the validator tells of the first one alone.
        name, facts = "additionalProperties", {"unexpected": list(names)}
    if name == "required":
        yield (facts["property"],), {"says": "required"}
    elif name in ("additionalProperties", "unevaluatedProperties"):
        for field in facts["unexpected"]:
            yield (field,), {"says": "stranger"}
    elif name == "falseSchema":
        yield (), {"says": "stranger"}
    else:
        yield (), _values(name, facts, error)


def _values(name: str, facts: dict[str, Any], error: Any) -> dict[str, Any]:
    if name in ("anyOf", "oneOf"):
        return _choice(facts, error.instance, error.instance_path)
    describe = _DESCRIBED.get(name)
    return describe(facts, error.instance) if describe else {"says": "other", "keyword": name}


def _type(facts: dict[str, Any], instance: Any) -> dict[str, Any]:
    types = tuple(facts["types"])
    says = f"type-{types[0]}" if len(types) == 1 and types[0] in _TYPES else "type"
    return {"says": says, "types": types, "written": _written(instance)}


def _enum(facts: dict[str, Any], instance: Any) -> dict[str, Any]:
    options = facts["options"] if "options" in facts else [facts["expected_value"]]
    options = json.loads(options) if isinstance(options, str) else options
    return {"says": "enum", "options": tuple(map(_written, options)), "written": _written(instance)}


def _constant(facts: dict[str, Any], instance: Any) -> dict[str, Any]:
    return {"says": "enum", "options": (_written(facts["expected_value"]),), "written": _written(instance)}


def _pattern(facts: dict[str, Any], instance: Any) -> dict[str, Any]:
    return {"says": "pattern", "pattern": facts["pattern"], "written": _written(instance)}


def _format(facts: dict[str, Any], instance: Any) -> dict[str, Any]:
    name = facts["format"]
    says = f"format-{name}" if name in _FORMATS else "format"
    return {"says": says, "format": name, "written": _written(instance)}


def _length(facts: dict[str, Any], instance: Any, says: str) -> dict[str, Any]:
    return {"says": says, "limit": facts["limit"], "length": len(instance)}


def _bound(facts: dict[str, Any], instance: Any, says: str) -> dict[str, Any]:
    return {"says": says, "limit": _written(facts["limit"]), "written": _written(instance)}


def _multiple(facts: dict[str, Any], instance: Any) -> dict[str, Any]:
    return {"says": "multiple", "factor": _written(facts["multiple_of"]), "written": _written(instance)}


def _alone(says: str) -> Callable[[dict[str, Any], Any], dict[str, Any]]:
    return lambda _facts, _instance: {"says": says}


def _measured(
    measure: Callable[[dict[str, Any], Any, str], dict[str, Any]], says: str
) -> Callable[[dict[str, Any], Any], dict[str, Any]]:
    return lambda facts, instance: measure(facts, instance, says)


def _choice(facts: dict[str, Any], instance: Any, path: Any) -> dict[str, Any]:
    """None of several forms: where all of them only want another type, the types are named."""
    branches = facts.get("context", [])
    wanted = [branch[0] for branch in branches if len(branch) == 1 and branch[0].kind.name == "type"]
    if (
        branches
        and len(wanted) == len(branches)
        and all(list(one.instance_path) == list(path) for one in wanted)
    ):
        types = [each for one in wanted for each in one.kind.as_dict()["types"]]
        return {"says": "type", "types": tuple(dict.fromkeys(types)), "written": _written(instance)}
    return {"says": "choice", "written": _written(instance)}


def _written(value: Any) -> str:
    """A value as a message shows it."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return text[:_LONGEST]


_DESCRIBED: dict[str, Callable[[dict[str, Any], Any], dict[str, Any]]] = {
    "type": _type,
    "enum": _enum,
    "const": _constant,
    "pattern": _pattern,
    "format": _format,
    "minLength": _measured(_length, "shorter"),
    "maxLength": _measured(_length, "longer"),
    "minItems": _measured(_length, "fewer"),
    "maxItems": _measured(_length, "more"),
    "minProperties": _measured(_length, "fewer"),
    "maxProperties": _measured(_length, "more"),
    "minimum": _measured(_bound, "less"),
    "exclusiveMinimum": _measured(_bound, "not-more"),
    "maximum": _measured(_bound, "greater"),
    "exclusiveMaximum": _measured(_bound, "not-less"),
    "multipleOf": _multiple,
    "uniqueItems": _alone("twice"),
    "contains": _alone("lacks"),
    "propertyNames": _alone("named"),
    "not": _alone("not"),
}
