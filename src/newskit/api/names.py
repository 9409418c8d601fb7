"""The names that exist: rules with their options, formats, fields, profiles."""

from dataclasses import fields

from newskit.article import FIELDS
from newskit.config import KnownNames
from newskit.rules import RULES


def known_names() -> KnownNames:
    """Everything a settings file may name."""
    from newskit.bundle import GROUPS
    from newskit.datelines import PROFILES
    from newskit.exporters import EXPORTERS

    return KnownNames(
        rules={rule.code: rule.name for rule in RULES},
        options={rule.name: tuple(f.name for f in fields(rule.options_type)) for rule in RULES},
        formats=(*EXPORTERS, *GROUPS),
        fields=tuple(FIELDS),
        profiles=tuple(PROFILES),
    )
