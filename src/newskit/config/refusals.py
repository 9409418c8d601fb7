"""From pydantic's errors to newskit's: one line, at its place, in both languages."""

import re
from typing import Any

from pydantic import ValidationError

from newskit.config import checked_types as kinds
from newskit.config.document import Document
from newskit.config.model import TABLES
from newskit.config.nearest import SETTING, VALUE, unknown
from newskit.messages import Message, UsageError

_QUOTED = re.compile(r"'([^']*)'")

# pydantic's kind of error: newskit's key and English.
_TYPES: dict[str, tuple[str, str]] = {
    "string_type": ("settings-not-text", "a text in quotes is wanted here"),
    "bool_type": ("settings-not-flag", "true or false is wanted here"),
    "int_type": ("settings-not-number", "a whole number is wanted here"),
    "list_type": ("settings-not-list", "a list is wanted here"),
    "dict_type": ("settings-not-table", "a table is wanted here"),
    "model_type": ("settings-not-table", "a table is wanted here"),
    "too_short": kinds.EMPTY,
    "invalid-json-value": ("settings-not-plain", "a text, number, true, false, list or table is wanted here"),
}
_OWN = dict(
    (
        kinds.BAD_TAG,
        kinds.BAD_ZONE,
        kinds.BAD_ADDRESS,
        kinds.BAD_GLOB,
        kinds.BAD_PATTERN,
        kinds.EMPTY,
        kinds.STYLE_WITHOUT_NAME,
        kinds.STYLE_OPTION,
        kinds.STYLE_FLAG,
        kinds.STYLE_TEXT,
        kinds.STYLE_MONTHS,
    )
)
_OTHER = ("settings-invalid", "this value is not possible here")


def refusal(document: Document, error: ValidationError) -> UsageError:
    """The first error of a settings file, by line."""
    each = [(document.line(_path(one)) or 1, number, one) for number, one in enumerate(_errors(error))]
    line, _, first = min(each, key=lambda one: one[:2])
    return UsageError(_message(first), document.name, line)


def _errors(error: ValidationError) -> list[dict[str, Any]]:
    return [dict(one) for one in error.errors(include_url=False)]


def _path(one: dict[str, Any]) -> tuple[str | int, ...]:
    """The path of the key; pydantic marks an error in a key of a mapping with a part of its own."""
    return tuple(part for part in one["loc"] if part != "[key]")


def _message(one: dict[str, Any]) -> Message:
    path, kind, context = _path(one), one["type"], one.get("ctx", {})
    if kind == "extra_forbidden" or _is_mistaken_option(path, kind):
        return unknown(SETTING, str(path[-1]), _known(path[:-1]))
    if kind == "literal_error":
        return unknown(VALUE, str(one["input"]), _QUOTED.findall(context["expected"]))
    if kind == "missing":
        return Message("settings-missing-key", '"{word}" is missing here', {"word": str(path[-1])})
    if kind in {"greater_than_equal", "less_than_equal"}:
        return _range(context)
    if kind in _OWN:
        return Message(kind, _OWN[kind], {"word": context["word"]} if context.get("word") else {})
    key, english = _TYPES.get(kind, _OTHER)
    return Message(key, english)


def _range(context: dict[str, Any]) -> Message:
    if "ge" in context:
        return Message("settings-too-small", "{least} or more is wanted here", {"least": context["ge"]})
    return Message("settings-too-big", "{most} or less is wanted here", {"most": context["le"]})


def _is_mistaken_option(path: tuple[str | int, ...], kind: str) -> bool:
    """A key of [rules] that is neither known nor a table of options is a misspelt key."""
    return (
        kind == "dict_type"
        and len(path) > 1
        and path[-2] == "rules"
        and path[-1] not in TABLES["rules"].model_fields
    )


def _known(table: tuple[str | int, ...]) -> list[str]:
    """The keys that a table may have."""
    name = next((part for part in reversed(table) if isinstance(part, str) and part in TABLES), "")
    return [info.alias or key for key, info in TABLES[name].model_fields.items()]
