"""Houses recognised by lines of their own pages."""

import re
from dataclasses import dataclass

from newskit.datelines import Profile, profile
from newskit.importers.text.page import Page


@dataclass(frozen=True, slots=True)
class House:
    """A house: its name as its pages print it, and the form of its stamp."""

    publisher: str
    key: str
    stamp: re.Pattern[str]


_HOUSES = {
    "noticias-ao-minuto": House(
        "Notícias ao Minuto",
        "notícias ao minuto",
        re.compile(r"\d{1,2}:\d{2} - \d{2}/\d{2}/\d{2}(?:\s+por .+)?"),
    ),
}
_REACH = 3  # lines between a house's name and its stamp


def recognised(page: Page) -> str | None:
    """The profile whose name stands on the capture just above a stamp of its form."""
    for name, house in _HOUSES.items():
        if any(_signed(page, at, house) for at in page.copies.get(house.key, ())):
            return name
    return None


def _signed(page: Page, at: int, house: House) -> bool:
    """Whether a stamp of the house follows its name."""
    return any(house.stamp.fullmatch(line.text) for line in page.lines[at + 1 : at + 1 + _REACH])


def house_profile(page: Page, asked: str | None) -> tuple[Profile | None, str | None]:
    """The profile asked for ("auto": the recognised one) and the house's name, where its pages print one."""
    name = recognised(page) if asked == "auto" else asked
    house = _HOUSES.get(name or "")
    return (profile(name), house.publisher if house else None) if name else (None, None)
