"""What a house style is."""

from collections.abc import Mapping
from dataclasses import dataclass, field


class MissingPartError(ValueError):
    """The style prints a part that the reading does not have.

    `part` is "place", "date", "year", "time" or "agency".
    """

    def __init__(self, style: str, part: str) -> None:
        super().__init__(f"style {style} needs the {part}, which the line does not give")
        self.style = style
        self.part = part


@dataclass(frozen=True, slots=True)
class Style:
    """A house style as data.

    `form` is "wire" (PLACE, DATE (AGENCY) -), "stamp" (TIME - DATE por AGENCY) or "iso". `months` gives the
    twelve printed forms by language ("en", "pt"); `dated` says whether a date is printed; `capitals` the
    languages in which the town is in capitals; `month_first` whether English prints "May 14"; `year` True
    (needed), False (never) or None (where the line states it); `pad` two digits for the day; `dash` the
    end, its blank before included; `states` "ap" for the abbreviations of AP in English (None: states as
    the line has them); `source` lines as the house prints them.
    """

    name: str
    form: str = "wire"
    months: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    dated: bool = True
    capitals: tuple[str, ...] = ("en", "pt")
    agency_capitals: bool = False
    region_in_brackets: bool = False
    year: bool | None = None
    pad: bool = False
    dash: str = " -"
    states: str | None = None
    source: str = ""
