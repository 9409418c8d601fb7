"""The settings in force as a list: key, value and where it came from, as `config show` prints them."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from newskit.config.remember import to_plain
from newskit.config.settings import Origin, Settings

_DEFAULT = Origin("default")
_SECTIONS = ("languages", "pairs", "datelines", "bundle", "rules", "limits")
_FIELD_KEYS = (
    "required",
    "known",
    "loose_dates",
    "id_from_path",
    "builtin_schema",
    "schema",
    "brakes",
    "brake_paths",
    "spelled_dates",
    "date_words",
)


class SettingInForce(NamedTuple):
    """One setting: the dotted key of a settings file, its plain value, and where it came from."""

    key: str
    value: Any
    origin: Origin


def in_force(settings: Settings) -> tuple[SettingInForce, ...]:
    """Every setting with a value, in the order of the documentation."""
    return tuple(
        SettingInForce(key, value, _origin(settings, key))
        for key, value in _pairs(settings)
        if value is not None
    )


def _pairs(settings: Settings) -> Iterator[tuple[str, Any]]:
    plain = to_plain(settings)
    yield from ((key, plain[key]) for key in ("preset", "articles", "exclude", "messages"))
    front = plain["fields"]
    yield from ((f"fields.{name}", written) for name, written in front["names"].items())
    yield from ((key, front[key]) for key in _FIELD_KEYS)
    for section in _SECTIONS:
        for key, value in plain[section].items():
            yield from _entries(section, key, value)
    yield "style", plain["styles"]
    yield from ((f"overrides.{number}", one) for number, one in enumerate(plain["overrides"]))


def _entries(section: str, key: str, value: Any) -> Iterator[tuple[str, Any]]:
    """One setting, or each entry of a mapping; the options of a rule stand under the rule's name."""
    if not isinstance(value, dict):
        yield f"{section}.{key}", value
        return
    start = section if key == "options" else f"{section}.{key}"
    for name, each in value.items():
        if key == "options":
            yield from ((f"{start}.{name}.{option}", chosen) for option, chosen in each.items())
        else:
            yield f"{start}.{name}", each


def _origin(settings: Settings, key: str) -> Origin:
    """Where a setting came from: its own entry, else the first of its entries (a list of tables)."""
    if key in settings.origins:
        return settings.origins[key]
    below = (origin for name, origin in settings.origins.items() if name.startswith(key + "."))
    return next(below, _DEFAULT)
