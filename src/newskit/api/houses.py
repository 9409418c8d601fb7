"""The house and the styles of datelines that settings name."""

from typing import TYPE_CHECKING

from newskit.lexicon.tags import primary_subtag

if TYPE_CHECKING:
    from newskit.config.settings import Settings
    from newskit.datelines import Profile, Style


def profile_in_force(settings: "Settings") -> "Profile | None":
    """The house of the settings: one that they describe themselves, else one that newskit knows."""
    from newskit.datelines import Profile, profile

    name = settings.datelines.profile
    if name is None:
        return None
    own = settings.datelines.profiles.get(name)
    return Profile(name, **own) if own is not None else profile(name)


def style_for(settings: "Settings", language: str | None, house: "Profile | None" = None) -> "Style | None":
    """The style of datelines in a language: that set for the tag, or for its language, else the house's.

    None where nothing names one.
    """
    from newskit.datelines import style_named, style_set

    if language is None:
        return None
    own = style_set(settings.datelines.style, language)
    if own is not None:
        return own
    if house is None or house.style is None or house.language not in (None, primary_subtag(language)):
        return None
    return style_named(house.style)
