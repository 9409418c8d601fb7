"""JSON Schemas of draft 2020-12 as draft-07 says the same.

Source: JSON Schema, "Draft 2019-09 Release Notes" and "Draft 2020-12 Release Notes", the keywords renamed or
split. What draft-07 cannot say (`unevaluatedProperties` beside other schemas, bounds of `contains`) is left
out, so a document that fits the one fits the other.
"""

from collections.abc import Callable
from typing import Any

DRAFT_7 = "http://json-schema.org/draft-07/schema#"

Schema = dict[str, Any]

# Keywords whose value is a schema, a list of schemas, or schemas by name. All else is data and stays.
_ONE = frozenset(
    {"additionalProperties", "items", "contains", "not", "if", "then", "else", "propertyNames"}
    | {"unevaluatedProperties", "unevaluatedItems", "contentSchema"}
)
_MANY = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_NAMED = frozenset({"properties", "patternProperties", "$defs", "dependentSchemas"})
# Keywords that draft-07 does not know and that only narrow.
_GONE = frozenset(
    {"minContains", "maxContains", "unevaluatedProperties", "unevaluatedItems", "contentSchema"}
)


def draft_7(schema: Schema) -> Schema:
    """The whole schema for tools of draft-07."""
    return {"$schema": DRAFT_7, **{k: v for k, v in _converted(schema).items() if k != "$schema"}}


def _converted(schema: Any) -> Any:
    """A schema and all schemas in it; true and false stay."""
    if not isinstance(schema, dict):
        return schema
    below = {name: _below(name, value) for name, value in schema.items()}
    for name, convert in _RENAMED.items():
        if name in below:
            convert(below)
    if below.get("minContains") == 0:
        below.pop("contains", None)  # then it asks for nothing
    kept = {name: value for name, value in below.items() if name not in _GONE}
    return _without_siblings(kept) if "$ref" in kept else kept


def _below(name: str, value: Any) -> Any:
    if name in _ONE:
        return _converted(value)
    if name in _MANY and isinstance(value, list):
        return [_converted(one) for one in value]
    if name in _NAMED and isinstance(value, dict):
        return {key: _converted(one) for key, one in value.items()}
    return value


def _definitions(schema: Schema) -> None:
    schema["definitions"] = schema.pop("$defs")


def _reference(schema: Schema) -> None:
    schema["$ref"] = schema["$ref"].replace("#/$defs/", "#/definitions/")


def _tuple(schema: Schema) -> None:
    """`prefixItems` was a list under `items`, and `items` beside it was `additionalItems`."""
    rest = schema.pop("items", None)
    schema["items"] = schema.pop("prefixItems")
    if rest is not None:
        schema["additionalItems"] = rest


def _dependencies(schema: Schema) -> None:
    both = {**schema.pop("dependentRequired", {}), **schema.get("dependencies", {})}
    for name, one in schema.pop("dependentSchemas", {}).items():
        both[name] = {"allOf": [one, {"required": both[name]}]} if name in both else one
    schema["dependencies"] = both


def _sealed(schema: Schema) -> None:
    """Properties that no other schema has a say in are the same as additional ones."""
    alone = not schema.keys() & {
        "allOf",
        "anyOf",
        "oneOf",
        "if",
        "$ref",
        "dependencies",
        "additionalProperties",
    }
    if alone:
        schema["additionalProperties"] = schema["unevaluatedProperties"]


_RENAMED: dict[str, Callable[[Schema], None]] = {
    "$defs": _definitions,
    "$ref": _reference,
    "prefixItems": _tuple,
    "dependentRequired": _dependencies,
    "dependentSchemas": _dependencies,
    "unevaluatedProperties": _sealed,
}


def _without_siblings(schema: Schema) -> Schema:
    """Draft-07 reads nothing beside `$ref`, so what stands there goes into a list with it."""
    aside = {"$ref": schema.pop("$ref")}
    if not schema:
        return aside
    return {**schema, "allOf": [aside, *schema.get("allOf", [])]}
