"""The JSON Schema of manifest.json, version 1."""

from typing import Any

_TEXT = {"type": "string"}
_OPTIONAL_TEXT = {"type": ["string", "null"]}
_SHA256 = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_SIZE = {"type": "integer", "minimum": 0}
_INSTANT = {"type": ["string", "null"], "format": "date-time"}
_PATH = {"type": "string", "pattern": "^[^/]+(/[^/]+)*$"}
_FILE = {"path": _PATH, "media_type": _TEXT, "bytes": _SIZE, "sha256": _SHA256}
_REASONS = ["embargo", "withheld", "translation-held", "unreadable"]


def manifest_schema() -> dict[str, Any]:
    """The schema, draft 2020-12, without remote references."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "newskit bundle manifest, version 1",
        **_object(
            {
                "version": {"const": 1},
                "tool": {"type": "object", "additionalProperties": _TEXT},
                "now": {"type": "string", "format": "date-time"},
                "site_url": _TEXT,
                "stories": _list(_story()),
                "collections": _list(_object({"format": _TEXT, "language": _OPTIONAL_TEXT, **_FILE})),
                "assets": _list(_object({**_FILE, "alt": _OPTIONAL_TEXT, "credit": _OPTIONAL_TEXT})),
                "held": _list(_held()),
                "removed": _list(
                    _object({"id": _TEXT, "language": _TEXT, "url": _TEXT, "reason": {"const": "canceled"}}),
                ),
                "losses": _list(
                    _object(dict.fromkeys(("id", "language", "format", "field", "code"), _TEXT)),
                ),
            },
            optional=("now",),
        ),
    }


def _story() -> dict[str, Any]:
    return _object(
        {
            "id": _TEXT,
            "uri": {"type": "string", "format": "uri"},
            "language": _TEXT,
            "version": {"type": "integer"},
            "status": {"enum": ["usable", "canceled"]},
            "headline": _TEXT,
            "published": _INSTANT,
            "modified": _INSTANT,
            "source": _object({"path": _TEXT, "sha256": _SHA256}),
            "url": _OPTIONAL_TEXT,
            "original": _OPTIONAL_TEXT,
            "translations": _list(_object({"language": _TEXT, "uri": _TEXT, "url": _TEXT})),
            "documents": _list(_object({"format": _TEXT, "standard": _TEXT, **_FILE})),
            "assets": _list(_PATH),
        },
    )


def _held() -> dict[str, Any]:
    return _object(
        {"id": _TEXT, "language": _OPTIONAL_TEXT, "reason": {"enum": _REASONS}, "until": _OPTIONAL_TEXT},
    )


def _object(properties: dict[str, Any], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _list(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item}
