"""The printed forms of the twelve months, by language."""

from collections.abc import Mapping


def _months(text: str) -> tuple[str, ...]:
    return tuple(text.split())


ENGLISH = _months("January February March April May June July August September October November December")
REUTERS = _months("Jan Feb March April May June July Aug Sept Oct Nov Dec")
AP = _months("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.")
REUTERS_CAPITALS = tuple(month.upper() for month in REUTERS)
PORTUGUESE = _months(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
)
LOWER = _months("jan fev mar abr mai jun jul ago set out nov dez")
TITLE = tuple(month.capitalize() for month in LOWER)
CAPITALS = tuple(month.upper() for month in LOWER)
DOTTED = tuple(f"{month}." if month != "Mai" else month for month in TITLE)
DOTTED_LOWER = tuple(f"{month}." if month != "mai" else month for month in LOWER)

FULL: Mapping[str, tuple[str, ...]] = {"en": ENGLISH, "pt": PORTUGUESE}
"""What a style prints in a language for which it has no forms of its own."""

FORMS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "full": FULL,
    "short": {"en": REUTERS, "pt": LOWER},
    "dotted": {"en": AP, "pt": DOTTED_LOWER},
    "capitals": {"en": REUTERS_CAPITALS, "pt": CAPITALS},
}
"""The forms that settings may ask for in place of a style's own."""
