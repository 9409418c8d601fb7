"""The house and the styles of datelines that settings name."""

from typing import TYPE_CHECKING

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
    from newskit.datelines import style_named, style_of

    if language is None:
        return None
    tag = language.replace("_", "-").lower()
    by_tag = {key.replace("_", "-").lower(): options for key, options in settings.datelines.style.items()}
    options = by_tag.get(tag) or by_tag.get(tag.partition("-")[0])
    if options is not None:
        return style_of(options)
    if house is None or house.style is None or house.language not in (None, tag.partition("-")[0]):
        return None
    return style_named(house.style)
