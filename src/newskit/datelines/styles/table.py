"""The house styles newskit knows, and a house's own choices over one of them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from newskit.datelines.styles.houses import (
    afp,
    agencia_brasil,
    ansa,
    ap,
    efe,
    folhapress,
    iso,
    lusa,
    noticias_ao_minuto,
    reuters,
    stp_press,
    xinhua,
)
from newskit.datelines.styles.months import FORMS
from newskit.datelines.styles.style import Style
from newskit.lexicon.tags import primary_subtag

STYLES: Mapping[str, Style] = {
    house.STYLE.name: house.STYLE
    for house in (
        ap,
        reuters,
        afp,
        lusa,
        efe,
        ansa,
        xinhua,
        folhapress,
        agencia_brasil,
        stp_press,
        noticias_ao_minuto,
        iso,
    )
}


def style_named(
    name: str, *, year: bool | None = None, pad: bool | None = None, dash: str | None = None
) -> Style | None:
    """The style of that name with a house's own choices over it; None for an unknown name.

    `dash` is given without the blank before it ("--", "–"); ".-" keeps none.
    """
    style = STYLES.get(name)
    if style is None:
        return None
    ends = style.dash if dash is None else dash if dash.startswith(".") else f" {dash}" if dash else ""
    return replace(
        style, year=style.year if year is None else year, pad=style.pad if pad is None else pad, dash=ends
    )


def style_set(styles: Mapping[str, Mapping[str, Any]], tag: str) -> Style | None:
    """The style that settings name for a language, by its tag: for the whole tag, else for its first part."""
    by_tag = {key.replace("_", "-").lower(): options for key, options in styles.items()}
    options = by_tag.get(tag.replace("_", "-").lower()) or by_tag.get(primary_subtag(tag))
    return style_of(options) if options else None


def style_of(options: Mapping[str, Any]) -> Style | None:
    """The style that a table of the settings describes: `name`, and options in place of the style's own.

    `year`, `pad`, `capitals`, `agency_capitals` true or false; `months` one of `FORMS`; `dash` as it is
    printed. None where there is no style of that name.
    """
    style = style_named(
        options["name"], year=options.get("year"), pad=options.get("pad"), dash=options.get("dash")
    )
    if style is None:
        return None
    changes: dict[str, Any] = {}
    if "capitals" in options:
        changes["capitals"] = ("en", "pt") if options["capitals"] else ()
    if "agency_capitals" in options:
        changes["agency_capitals"] = options["agency_capitals"]
    if "months" in options:
        changes["months"] = FORMS[options["months"]]
    return replace(style, **changes)
