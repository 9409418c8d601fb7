"""Lines with known parts, for where no collection of real ones is at hand: the same lines every time.

They are of the forms that newskit documents, so they say how fast it is and little of how well it reads.
"""

import random
from collections.abc import Callable
from datetime import date
from typing import Any

_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
}
_NAMES = {language: text.split() for language, text in _MONTHS.items()}
_TOWNS = {
    "en": (("LISBON", "PT"), ("BRAGA", "PT"), ("NAIROBI", "KE"), ("MONTEVIDEO", "UY"), ("OSLO", "NO")),
    "pt": (("Lisboa", "PT"), ("Braga", "PT"), ("Nairobi", "KE"), ("Montevideu", "UY"), ("Oslo", "NO")),
}
_AGENCIES = {"en": ("Lusa", "AP", "Reuters", "AFP"), "pt": ("Lusa", "EFE", "ANSA", "AFP")}
_PEOPLE = ("Vera Pontal", "Duarte Ribeirinho", "Alda Serrano", "Tomé Fontinha")
_PROSE = {
    "en": (
        "The council met again after the summer and put off the vote.",
        "Nobody was hurt, the harbour master said.",
        "It was the third time in a year that the ferry did not leave.",
    ),
    "pt": (
        "A assembleia voltou a reunir depois do verão e adiou a votação.",
        "Ninguém ficou ferido, disse o mestre do porto.",
        "Foi a terceira vez num ano que o barco não partiu.",
    ),
}
_NOTHING = dict.fromkeys(("place", "country", "date", "time", "tz", "agency", "byline"))

Made = tuple[str, dict[str, Any]]


def lines_made(count: int) -> list[dict[str, Any]]:
    """As many lines, each an object like those of a collection: `raw`, `kind`, `lang`, `gold`."""
    dice = random.Random(20240514)  # noqa: S311 - nothing is kept secret
    forms = [(kind, language, form) for kind, makers in _FORMS.items() for language, form in makers]
    found = []
    for number in range(count):
        kind, language, form = forms[number % len(forms)]
        raw, stated = form(dice, language)
        gold = {**_NOTHING, "updated": False, **stated}
        found.append({"raw": raw, "kind": kind, "lang": language, "gold": gold})
    return found


def _day(dice: random.Random) -> date:
    return date(dice.randint(1990, 2029), dice.randint(1, 12), dice.randint(1, 28))


def _clock(dice: random.Random) -> str:
    return f"{dice.randint(0, 23):02}:{dice.randint(0, 59):02}"


def _wire(dice: random.Random, language: str) -> Made:
    """LISBON, May 14 (Lusa) - and Lisboa, 14 mai (Lusa) --, of a day without year."""
    (town, country), agency, day = dice.choice(_TOWNS[language]), dice.choice(_AGENCIES[language]), _day(dice)
    month = _NAMES[language][day.month - 1]
    shown = f"{month} {day.day}" if language == "en" else f"{day.day:02} {month[:3]}"
    copy = dice.choice(_PROSE[language])
    stated = {"place": town, "country": country, "date": f"--{day:%m-%d}", "agency": agency}
    return f"{town}, {shown} ({agency}) - {copy}", stated


def _undated_wire(dice: random.Random, language: str) -> Made:
    """LISBON (AP) —."""
    (town, country), agency = dice.choice(_TOWNS[language]), dice.choice(_AGENCIES[language])
    copy = dice.choice(_PROSE[language])
    return f"{town.upper()} ({agency}) — {copy}", {
        "place": town.upper(),
        "country": country,
        "agency": agency,
    }


def _long_stamp(dice: random.Random, language: str) -> Made:
    """Published: May 14, 2024 3:48 PM EST and 14 de maio de 2024 às 15h48."""
    day, clock = _day(dice), _clock(dice)
    month, hour = _NAMES[language][day.month - 1], int(clock[:2])
    stated = {"date": day.isoformat(), "time": clock}
    if language == "pt":
        return f"{day.day} de {month} de {day.year} às {clock.replace(':', 'h')}", stated
    half = f"{hour % 12 or 12}:{clock[3:]} {'AM' if hour < 12 else 'PM'}"
    return f"Published: {month} {day.day}, {day.year} {half} EST", {**stated, "tz": "EST"}


def _short_stamp(dice: random.Random, language: str) -> Made:
    """05/06/2024 10:00, which English may read two ways, and 10:00 - 05/06/24 por Lusa."""
    day, clock = _day(dice), _clock(dice)
    if language == "pt":
        agency = dice.choice(_AGENCIES[language])
        return f"{clock} - {day:%d/%m/%y} por {agency}", {
            "date": day.isoformat(),
            "time": clock,
            "agency": agency,
        }
    both = day.day <= 12 and day.day != day.month
    return f"{day:%m/%d/%Y} {clock}", {"date": day.isoformat(), "time": clock, "ambiguous": both}


def _byline(dice: random.Random, language: str) -> Made:
    """By Vera Pontal, Lusa."""
    name, agency = dice.choice(_PEOPLE), dice.choice(_AGENCIES[language])
    return f"{'By' if language == 'en' else 'Por'} {name}, {agency}", {"byline": name, "agency": agency}


def _prose(dice: random.Random, language: str) -> Made:
    return dice.choice(_PROSE[language]), {}


_FORMS: dict[str, list[tuple[str, Callable[[random.Random, str], Made]]]] = {
    "wire": [(language, form) for form in (_wire, _undated_wire) for language in ("en", "pt")],
    "stamp": [(language, form) for form in (_long_stamp, _short_stamp) for language in ("en", "pt")],
    "byline": [(language, _byline) for language in ("en", "pt")],
    "none": [(language, _prose) for language in ("en", "pt")],
}
