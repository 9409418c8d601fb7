"""The names that exist: rules with their options, formats, fields, styles, profiles."""

from newskit.article import FIELDS
from newskit.config import KnownNames
from newskit.config.settings import Settings
from newskit.rules import LISTED, all_rules


def known_names(settings: Settings) -> KnownNames:
    """Everything that these settings may name.

    Formats, styles and profiles are looked up only where they are named: loading them costs more than the
    rest of a start.
    """
    return KnownNames(
        rules={rule.code: rule.name for rule in LISTED},
        options={rule.name: tuple(rule.options_type.known()) for rule in all_rules()},
        formats=_formats() if settings.bundle.formats else None,
        fields=tuple(FIELDS),
        styles=_styles() if _names_datelines(settings) else None,
        profiles=_profiles() if _names_datelines(settings) else None,
        own_profiles=tuple(settings.datelines.profiles),
    )


def _formats() -> tuple[str, ...]:
    from newskit.bundle import GROUPS
    from newskit.exporters import EXPORTERS

    return (*EXPORTERS, *GROUPS)


def _profiles() -> tuple[str, ...]:
    from newskit.datelines import PROFILES

    return tuple(PROFILES)


def _styles() -> tuple[str, ...]:
    from newskit.datelines import STYLES

    return tuple(STYLES)


def _names_datelines(settings: Settings) -> bool:
    """Whether the settings name a house or a style."""
    own = settings.datelines
    named = own.profile or own.style or own.profiles
    return bool(named) or any("datelines" in o.values for o in settings.overrides)
