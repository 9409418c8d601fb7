"""The settings in force for one path."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from newskit.config.applying import applied
from newskit.config.globs import matches
from newskit.config.settings import Origin, Override, Settings

# In an override these add to what holds for the project: leaving one more rule out must not bring others
# back.
_ADDED = ("ignore", "extend_select")


def for_path(settings: Settings, path: str) -> Settings:
    """The settings for a path relative to the root: every override that matches, in order.

    Paths with the same overrides get the same object. `ignore` and `extend_select` of an override add to
    those of the project; other lists replace, tables merge.
    """
    if not settings.overrides:
        return settings
    which = tuple(number for number, one in enumerate(settings.overrides) if matches(one.files, path))
    if not which:
        return settings
    if which not in settings.by_overrides:
        settings.by_overrides[which] = _overridden(settings, which)
    return settings.by_overrides[which]


def _overridden(settings: Settings, which: tuple[int, ...]) -> Settings:
    result = settings
    origins = dict(settings.origins)
    for number in which:
        override = settings.overrides[number]
        result = applied(result, _with_added(result, override))
        origins.update(_origins(settings.origins, number))
    return replace(result, overrides=(), origins=origins)


def _with_added(settings: Settings, override: Override) -> Mapping[str, Any]:
    """An override's values, its added lists joined to those in force."""
    rules = override.values.get("rules")
    if not rules:
        return override.values
    added = {key: [*getattr(settings.rules, key), *rules[key]] for key in _ADDED if key in rules}
    return {**override.values, "rules": {**rules, **added}}


def _origins(origins: Mapping[str, Origin], number: int) -> dict[str, Origin]:
    """Where the values of one override stand, by the key that they set."""
    start = f"overrides.{number}."
    found = {key.removeprefix(start): origin for key, origin in origins.items() if key.startswith(start)}
    shorthand = ("select", "extend_select", "ignore", "severity")
    return {
        f"rules.{key}" if key.split(".")[0] in shorthand else key: origin
        for key, origin in found.items()
        if key != "files"
    }
