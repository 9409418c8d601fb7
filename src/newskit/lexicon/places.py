"""Places that stand in datelines, with their names in English and in both varieties of Portuguese.

Own compilation, in places.txt; the varieties follow Unicode CLDR (pt, pt-PT) and the style books of Lusa,
Folha and Agência Brasil, and where these disagree the form that newsrooms print most. One line a place:
English; European Portuguese; Brazilian Portuguese (empty: the European form); country (ISO 3166-1); zone
(IANA); region (the code of regions.py); standing; other forms, each with its language before a colon where
it belongs to one. Places in no country ("Aboard Air Force One") have neither country nor zone.

Standing says whether the name stands without state or country:

- `list`: AP prints it alone; in the United States the list of 30 cities as style guides of newsrooms and
  schools repeat it, elsewhere the AP list of 2003 as it was quoted in public, and what guides name beside it
- `usage`: AP copy of later years prints it alone; no list at hand says so, so that it is less sure
- `never`: towns elsewhere share the name, and alone it says nothing ("Birmingham")
- empty: datelines in general print it alone, AP with its country
"""

from functools import cache
from typing import NamedTuple


class KnownPlace(NamedTuple):
    """A place and its names; `region` is a code of regions.py or empty, `others` are (language, form)."""

    english: str
    portuguese: str
    brazilian: str
    country: str
    timezone: str
    region: str
    standing: str
    others: tuple[tuple[str, str], ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """Every form, each once, the English one first."""
        given = (self.english, self.portuguese, self.brazilian, *(form for _, form in self.others))
        return tuple(dict.fromkeys(given))


@cache
def hand_kept() -> tuple[KnownPlace, ...]:
    """The table, read when it is first asked for."""
    from pkgutil import get_data

    text = (get_data("newskit.lexicon", "places.txt") or b"").decode("utf-8")
    return tuple(_known(line) for line in text.splitlines() if line and line[0] != "#")


def _known(line: str) -> KnownPlace:
    english, european, brazilian, country, zone, region, standing, others = (*line.split(";"), *[""] * 7)[:8]
    return KnownPlace(
        english,
        european,
        brazilian or european,
        country,
        zone,
        region,
        standing,
        tuple(_tagged(form) for form in others.split(",") if form),
    )


def _tagged(form: str) -> tuple[str, str]:
    language, colon, name = form.partition(":")
    return (language, name) if colon else ("", form)
