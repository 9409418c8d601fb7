"""Settings: where a project begins, what is in force for each of its files, and where that comes from.

`load` reads and checks the settings file, or guesses; `for_path` applies overrides. Nothing here imports a
validator or a TOML reader before a settings file has to be read.
"""

from newskit.config.discovery import Project, find
from newskit.config.globs import matches
from newskit.config.in_force import SettingInForce, in_force
from newskit.config.languages import tags
from newskit.config.loading import load
from newskit.config.named_files import (
    bytes_of_named,
    check_files,
    environment_bytes,
    named_files,
    style_files,
)
from newskit.config.names import KnownNames, check_names, is_selector
from newskit.config.overrides import for_path
from newskit.config.remember import from_plain, settings_key, to_plain
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

__all__ = [
    "BundleSettings",
    "DatelineSettings",
    "FieldSettings",
    "KnownNames",
    "Languages",
    "Limits",
    "Origin",
    "Override",
    "PairSettings",
    "Project",
    "RuleSettings",
    "SettingInForce",
    "Settings",
    "bytes_of_named",
    "check_files",
    "check_names",
    "environment_bytes",
    "find",
    "for_path",
    "from_plain",
    "in_force",
    "is_selector",
    "load",
    "matches",
    "named_files",
    "settings_key",
    "style_files",
    "tags",
    "to_plain",
]
