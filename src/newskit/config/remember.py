"""Settings as plain data, so that a cache can keep them: dictionaries, lists, texts, numbers, None.

What is kept is used only while the bytes of every settings file are the same. Whoever keeps it drops it
with a new version of newskit, because presets and defaults are not part of the key.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, TypeVar

from newskit.config.discovery import shown_path
from newskit.config.document import read_bytes_of
from newskit.config.settings import (
    BundleSettings,
    DatelineSettings,
    FieldSettings,
    Languages,
    Limits,
    Origin,
    Override,
    PairSettings,
    RuleSettings,
    Settings,
)
from newskit.messages import UsageError
from newskit.text import digest_of
from newskit.text.hashing import blake2b

_SECTIONS: dict[str, type[Any]] = {
    "fields": FieldSettings,
    "languages": Languages,
    "pairs": PairSettings,
    "datelines": DatelineSettings,
    "bundle": BundleSettings,
    "rules": RuleSettings,
    "limits": Limits,
}
_Value = TypeVar("_Value")


def settings_key(settings: Settings) -> str:
    """The key under which the settings of a project are kept; empty when there was no file to read."""
    return _key(settings.root, settings.files[0], settings.digests[0]) if settings.files else ""


def recalled(
    remembered: Callable[[str], object | None], root: Path, file: Path, data: bytes
) -> Settings | None:
    """The settings kept for a file with these bytes; None without, or when a file it extends has changed."""
    plain = remembered(_key(root.as_posix(), shown_path(root, file), digest_of(data)))
    try:
        settings = from_plain(plain) if isinstance(plain, dict) else None
    except (TypeError, ValueError, KeyError, AttributeError):
        return None  # kept by another version, or damaged
    return settings if settings and _is_current(root, settings) else None


def _key(root: str, file: str, digest: str) -> str:
    return blake2b(f"{root}\0{file}\0{digest}".encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


def _is_current(root: Path, settings: Settings) -> bool:
    """Whether the files that the nearest one extends are as they were."""
    try:
        return all(
            digest_of(read_bytes_of(root, root / file)) == digest
            for file, digest in zip(settings.files[1:], settings.digests[1:], strict=True)
        )
    except UsageError:
        return False


def to_plain(settings: Settings) -> dict[str, Any]:
    """Settings as data that json and marshal can write."""
    return {one.name: _plain(getattr(settings, one.name)) for one in fields(settings) if one.init}


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Mapping):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    return [_plain(each) for each in value] if isinstance(value, tuple | list) else value


def from_plain(plain: Mapping[str, Any]) -> Settings:
    """The settings that `to_plain` made plain.

    Raises:
        TypeError: the data is not of this shape.
        KeyError: the same.
        AttributeError: the same.
    """
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in plain.items()
    }
    values |= {name: _section(kind, plain[name]) for name, kind in _SECTIONS.items()}
    names = plain["fields"]["names"]
    field_settings = {**plain["fields"], "names": {name: tuple(each) for name, each in names.items()}}
    values["fields"] = _section(
        FieldSettings, {**field_settings, "known": frozenset(field_settings["known"])}
    )
    values["overrides"] = tuple(Override(tuple(one["files"]), one["values"]) for one in plain["overrides"])
    values["origins"] = {key: Origin(**origin) for key, origin in plain["origins"].items()}
    return Settings(**values)


def _section(kind: type[_Value], plain: Mapping[str, Any]) -> _Value:
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in plain.items()})
