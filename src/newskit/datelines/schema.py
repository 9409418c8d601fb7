"""The JSON Schema of one parsed dateline, version 1."""

from typing import Any

from newskit.datelines.reading import Kind

_TEXT = {"type": ["string", "null"]}
_DATE = {"type": ["string", "null"], "pattern": r"^(\d{4}|-)-\d{2}-\d{2}$"}
_TIME = {"type": ["string", "null"], "pattern": r"^\d{2}:\d{2}(:\d{2})?$"}
_OFFSET = {"type": ["string", "null"], "pattern": r"^[+-]\d{2}:\d{2}$"}
_CLOCK = {
    "date": _DATE,
    "time": _TIME,
    "timezone": _TEXT,
    "offset": _OFFSET,
    "instant": {"type": ["string", "null"], "format": "date-time"},
}
_PLACE = {
    "written": _TEXT,
    **dict.fromkeys(("name", "region", "country", "timezone", "english", "portuguese"), _TEXT),
}
_POSSIBLE = {
    "date": _DATE,
    "time": _TIME,
    "offset": _OFFSET,
    "evidence": {"type": "array", "items": {"type": "string", "pattern": "^(order|year|zone|place): .+$"}},
}


def dateline_schema() -> dict[str, Any]:
    """The schema of what `datelines parse` prints a line."""
    span = {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2}
    properties = {
        "version": {"const": 1},
        "raw": {"type": "string"},
        "kind": {"enum": [kind.value for kind in Kind]},
        "language": _TEXT,
        "place": {"anyOf": [_object(_PLACE), {"type": "null"}]},
        "places": {"type": "array", "items": _object(_PLACE)},
        **_CLOCK,
        "modified": {"anyOf": [_object(_CLOCK), {"type": "null"}]},
        "updated": {"type": "boolean"},
        "agency": _TEXT,
        "byline": _TEXT,
        "ambiguous": {"type": "boolean"},
        "readings": {"type": "array", "items": _object(_POSSIBLE)},
        "parts": {"type": "object", "additionalProperties": span},
        "rest": {"type": "string"},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newskit dateline",
        **_object(properties),
    }


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
