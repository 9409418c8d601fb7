"""Values of a settings file laid over settings."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from newskit.config.settings import DatelineSettings, FieldSettings, Override, RuleSettings, Settings

Values = Mapping[str, Any]
_Section = TypeVar("_Section")

_TOP = ("preset", "articles", "exclude", "messages")
_FIELD_KEYS = ("required", "loose_dates", "id_from_path", "builtin_schema", "schema")
_SECTIONS = ("languages", "pairs", "bundle", "limits")
_RULE_KEYS = ("select", "extend_select", "ignore", "severity")


def applied(settings: Settings, values: Values) -> Settings:
    """The settings with the values of a table in place of their own; maps are merged."""
    changes: dict[str, Any] = {key: _plain(values[key]) for key in _TOP if key in values}
    changes |= {key: replace_plain(getattr(settings, key), values[key]) for key in _SECTIONS if key in values}
    if "datelines" in values:
        changes["datelines"] = _datelines(settings.datelines, values["datelines"])
    if "rules" in values:
        changes["rules"] = _rules(settings.rules, values["rules"])
    if "style" in values:
        changes["styles"] = tuple(glob for table in values["style"] for glob in table["files"])
    if "overrides" in values:
        changes["overrides"] = tuple(map(_override, values["overrides"]))
    return replace(settings, fields=_fields(settings.fields, values), **changes)


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def replace_plain(section: _Section, values: Values) -> _Section:
    """A section with some values replaced; lists become tuples."""
    return replace(section, **{key: _plain(value) for key, value in values.items()})  # type: ignore[type-var]


def _datelines(before: DatelineSettings, values: Values) -> DatelineSettings:
    style = {**before.style, **values.get("style", {})}
    profiles = {**before.profiles, **values.get("profiles", {})}
    return replace_plain(before, {**values, "style": style, "profiles": profiles})


def _fields(before: FieldSettings, values: Values) -> FieldSettings:
    """The front matter settings; a field that is required has a name again, whatever the preset says.

    A site that lists its own fields has no others.
    """
    changes = {key: values[key] for key in _FIELD_KEYS if key in values}
    if "known" in values:
        changes["own_fields"] = False
    names = {**before.names, **{name: tuple(written) for name, written in values.get("fields", {}).items()}}
    required = changes.get("required", before.required)
    known = before.known | frozenset(values.get("known", ()))
    names = {name: written for name, written in names.items() if written or name not in required}
    return replace_plain(before, {**changes, "names": names, "known": known})


def _rules(before: RuleSettings, values: Values) -> RuleSettings:
    changes = {key: values[key] for key in _RULE_KEYS if key in values}
    options = dict(before.options)
    for rule in (key for key in values if key not in _RULE_KEYS):
        options[rule] = {**options.get(rule, {}), **values[rule]}
    severity = {**before.severity, **values.get("severity", {})}
    return replace_plain(before, {**changes, "severity": severity, "options": options})


def _override(table: Values) -> Override:
    """An override with the keys of [rules] that may stand beside `files` put into their table."""
    rules = {**table.get("rules", {}), **{key: table[key] for key in _RULE_KEYS if key in table}}
    others = {key: value for key, value in table.items() if key not in {"files", "rules", *_RULE_KEYS}}
    return Override(tuple(table["files"]), {**others, "rules": rules} if rules else others)
