"""The JSON Schema of the JSON report, version 1."""

from typing import Any

from newskit.diagnostics import Applicability, Severity

_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_COUNTS = ("files", "skipped", "pairs", "errors", "warnings", "notes", "suppressed", "fixable")


def report_schema() -> dict[str, Any]:
    """Draft 2020-12; `$defs/diagnostic` describes one line of the JSON lines format."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newskit report, version 1",
        **_object(
            version={"const": 1},
            tool=_object(name={"const": "newskit"}, version=_TEXT),
            diagnostics={"type": "array", "items": _ref("diagnostic")},
            summary=_object(**dict.fromkeys(_COUNTS, _COUNT)),
        ),
        "$defs": _definitions(),
    }


def _definitions() -> dict[str, Any]:
    """The parts that are used more than once, and the diagnostic."""
    return {
        "position": _object(
            line=_number(1, "1-based"),
            column=_number(1, "1-based, in code points; in bytes where the file is not UTF-8"),
            offset={
                **_nullable(_number(0, "0-based, in code points")),
                "description": "null where the file is not UTF-8",
            },
        ),
        "span": _object(start=_ref("position"), end={**_ref("position"), "description": "exclusive"}),
        "related": _object(path=_TEXT, span=_nullable(_ref("span")), message=_TEXT),
        "edit": _object(path=_TEXT, span=_ref("span"), text=_TEXT),
        "fix": _object(
            title=_TEXT,
            applicability={"enum": [applicability.value for applicability in Applicability]},
            edits={"type": "array", "items": _ref("edit")},
        ),
        "diagnostic": _diagnostic(),
    }


def _diagnostic() -> dict[str, Any]:
    """One diagnostic."""
    return _object(
        code={"type": "string", "pattern": "^([A-Z]{2}[0-9]{3}|house/.+)$"},
        name=_TEXT,
        severity={"enum": [severity.label for severity in sorted(Severity, reverse=True)]},
        message=_TEXT,
        key={**_TEXT, "description": "names the message, whatever its language"},
        values={
            "type": "object",
            "additionalProperties": {"anyOf": [_TEXT, {"type": "integer"}, _list(_TEXT)]},
        },
        fingerprint={**_TEXT, "description": "does not change when lines move"},
        path={**_TEXT, "description": "relative to the project root, with /"},
        span={**_nullable(_ref("span")), "description": "null: about the whole file"},
        related=_list(_ref("related")),
        fix=_nullable(_ref("fix")),
        suppressed={"type": "boolean"},
    )


def _object(**properties: object) -> dict[str, Any]:
    """An object with these properties, every one of them required."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _number(minimum: int, description: str) -> dict[str, Any]:
    return {"type": "integer", "minimum": minimum, "description": description}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/$defs/{name}"}
