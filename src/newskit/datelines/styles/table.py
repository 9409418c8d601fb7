"""The house styles newskit knows, each with a line of the house that shows it."""

from collections.abc import Mapping
from dataclasses import replace

from newskit.datelines.styles.style import Style


def _months(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ENGLISH = _months(
    "January February March April May June July August September October November December",
)
_REUTERS = _months("Jan Feb March April May June July Aug Sept Oct Nov Dec")
_AP = _months("Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.")
_LOWER = _months("jan fev mar abr mai jun jul ago set out nov dez")
_TITLE = tuple(month.capitalize() for month in _LOWER)
_UPPER = tuple(month.upper() for month in _LOWER)
_DOTTED = tuple(f"{month}." if month != "Mai" else month for month in _TITLE)
_FULL = _months(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
)

_LINES = (
    Style("ap", dated=False, dash=" —", source="LA CROSSE, Wis. (AP) —"),
    Style(
        "reuters",
        months={"en": _REUTERS, "pt": _TITLE},
        source="KATHMANDU, April 25 (Reuters) -; BRASÍLIA, 15 Ago (Reuters) --",
    ),
    Style(
        "afp",
        months={"en": _REUTERS, "pt": _TITLE},
        capitals=("en",),
        source="NEW YORK, Sept 23 (AFP) -; Washington, 18 Set 2012 (AFP) -",
    ),
    Style(
        "lusa",
        months={"en": _ENGLISH, "pt": _LOWER},
        capitals=(),
        pad=True,
        dash=" --",
        source="Lisboa, 06 mai (Lusa) --",
    ),
    Style(
        "efe",
        months={"en": _REUTERS, "pt": _LOWER},
        capitals=(),
        dash=".-",
        source="Montevidéu, 12 jul (EFE).-",
    ),
    Style(
        "ansa",
        months={"en": tuple(m.upper() for m in _REUTERS), "pt": _UPPER},
        dash=" --",
        source="QUITO, 7 AGO (ANSA) --",
    ),
    Style(
        "xinhua",
        months={"en": _AP, "pt": _LOWER},
        capitals=("en",),
        dash=" --",
        source="BEIJING, Nov. 24 (Xinhua) --; Beijing, 13 set (Xinhua) --",
    ),
    Style("folhapress", dated=False, agency_capitals=True, source="SÃO PAULO, SP (FOLHAPRESS) -"),
    Style("agencia-brasil", dated=False, dash=" --", source="BRASÍLIA (Agência Brasil) --"),
    Style(
        "stp-press",
        months={"en": _ENGLISH, "pt": _DOTTED},
        capitals=(),
        pad=True,
        region_in_brackets=True,
        dash=" –",
        source="São Tomé (São Tomé e Príncipe), 01 Set. (STP-Press) –",
    ),
    Style("noticias-ao-minuto", form="stamp", year=True, pad=True, source="15:48 - 14/05/24 por Lusa"),
    Style("iso", form="iso", source="ISO 8601: 2024-05-14T15:48:00+01:00"),
)

STYLES: Mapping[str, Style] = {style.name: style for style in _LINES}
FULL_MONTHS: Mapping[str, tuple[str, ...]] = {"en": _ENGLISH, "pt": _FULL}
"""What a style prints in a language for which it has no forms of its own."""


def style_named(
    name: str, *, year: bool | None = None, pad: bool | None = None, dash: str | None = None
) -> Style | None:
    """The style of that name with a house's own choices over it; None for an unknown name.

    `dash` is given without the blank before it ("--", "–"); ".-" keeps none.
    """
    style = STYLES.get(name)
    if style is None:
        return None
    ends = style.dash if dash is None else dash if dash.startswith(".") else f" {dash}"
    return replace(
        style, year=style.year if year is None else year, pad=style.pad if pad is None else pad, dash=ends
    )
