"""From a reading to a line in a house style."""

from newskit.datelines.reading import Reading
from newskit.datelines.styles.months import FULL
from newskit.datelines.styles.style import MissingPartError, Style
from newskit.datelines.styles.table import STYLES
from newskit.datelines.styles.town_names import printed_place


def render(
    reading: Reading, style: str | Style, language: str | None = None, *, exonyms: bool = False
) -> str:
    """The line in a style, months and order of the date as `language` ("en", "pt", "pt-BR") prints them.

    Nothing is added: a year stands where the line states it, unless the style wants otherwise. The place is
    printed as the line has it; with `exonyms`, as the language calls it. `language` None is that of the
    reading, else English.

    Raises:
        MissingPartError: the style needs a part that the reading lacks.
        KeyError: there is no style of that name.
    """
    chosen = STYLES[style] if isinstance(style, str) else style
    spoken = language or reading.language or "en"
    if chosen.form == "wire":
        place = printed_place(reading, chosen, spoken, exonyms=exonyms)
        return _wire(reading, chosen, spoken[:2].lower(), place)
    return _stamp(reading, chosen) if chosen.form == "stamp" else _iso(reading, chosen)


# PLACE, DATE (AGENCY) -


def _wire(reading: Reading, style: Style, language: str, place: str) -> str:
    if reading.agency is None:
        raise MissingPartError(style.name, "agency")
    date = f", {_date(reading, style, language)}" if style.dated else ""
    agency = reading.agency.upper() if style.agency_capitals else reading.agency
    return f"{place}{date} ({agency}){style.dash}"


def _date(reading: Reading, style: Style, language: str) -> str:
    date = reading.clock.date
    if date is None:
        raise MissingPartError(style.name, "date")
    year, month, day = date.rsplit("-", 2)
    stated = not any(
        why.startswith("year:") for possible in reading.readings[:1] for why in possible.evidence
    )
    known = year.isdecimal()
    if style.year and not known:
        raise MissingPartError(style.name, "year")
    shown = known and (style.year or (style.year is None and stated))
    name = (style.months.get(language) or FULL.get(language) or FULL["en"])[int(month) - 1]
    number = day if style.pad and language != "en" else str(int(day))
    if language == "pt":
        return f"{number} {name}{f' {year}' if shown else ''}"
    return f"{name} {number}{f', {year}' if shown else ''}"


# 15:48 - 14/05/24 por Lusa


def _stamp(reading: Reading, style: Style) -> str:
    clock = reading.clock
    by = reading.agency or reading.byline
    needed = (
        ("date", clock.date),
        ("year", clock.date and not clock.date.startswith("--")),
        ("time", clock.time),
        ("agency", by),
    )
    for part, value in needed:
        if not value:
            raise MissingPartError(style.name, part)
    year, month, day = (clock.date or "").split("-")
    return f"{(clock.time or '')[:5]} - {day}/{month}/{year[2:]} por {by}"


# 2024-05-14T15:48:00+01:00


def _iso(reading: Reading, style: Style) -> str:
    clock = reading.clock
    if clock.date is None:
        raise MissingPartError(style.name, "date")
    if clock.date.startswith("--"):
        raise MissingPartError(style.name, "year")
    if clock.instant:
        return clock.instant
    return f"{clock.date}T{clock.time}" if clock.time else clock.date
