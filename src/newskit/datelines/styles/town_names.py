"""How a style prints the place of a reading."""

from dataclasses import replace

from newskit.datelines.gazetteer import countries, country_names, fold
from newskit.datelines.places import locate
from newskit.datelines.reading import Place, Reading
from newskit.datelines.styles.states import ap_state
from newskit.datelines.styles.style import MissingPartError, Style
from newskit.datelines.words import PARTICLES


def printed_place(reading: Reading, style: Style, language: str, *, exonyms: bool) -> str:
    """The towns with their regions; as the line has them, or with `exonyms` as `language` calls them.

    Raises:
        MissingPartError: the reading has no place.
    """
    parts = dict(reading.parts)
    place = reading.place
    if place is None:
        raise MissingPartError(style.name, "place")
    if len(reading.places) > 1:
        return reading.raw[slice(*parts["place"])] if "place" in parts else place.written
    printed = reading.raw[slice(*parts["region"])] if "region" in parts else None
    region = _region(place, printed, reading.language)
    if style.states == "ap" and language[:2] == "en":
        region = ap_state(place.country, place.region) or region
    if exonyms:
        place, region = _called(place, language), _region_called(place, region, language)
    town = _cased(place, capitals=language[:2] in style.capitals)
    if not region:
        return town
    return f"{town} ({region})" if style.region_in_brackets else f"{town}, {region}"


def _region(place: Place, printed: str | None, language: str | None) -> str | None:
    """What stands behind a town: as printed, else its state, else its country where the name needs it."""
    if printed or place.region or place.country is None:
        return printed or place.region
    if locate(place.written, None, language).country == place.country:
        return None
    return _country(place.country, language or "en")


def _country(code: str, language: str) -> str | None:
    english, european, brazilian = country_names().get(code, (None, None, None))
    return brazilian if language == "pt-BR" else european if language[:2] == "pt" else english


def _called(place: Place, language: str) -> Place:
    """The place under its name in a language; as written where that is not known."""
    name = place.portuguese if language[:2] == "pt" else place.english
    return replace(place, written=name, name=name) if name else place


def _region_called(place: Place, region: str | None, language: str) -> str | None:
    """A country in the language; a state as printed."""
    if region is None or place.region or place.country is None or fold(region) not in countries():
        return region
    return _country(place.country, language) or region


def _cased(place: Place, *, capitals: bool) -> str:
    """The town in capitals, or with capitals only where its name has them."""
    written = place.written
    if capitals:
        return written.upper()
    if not written.isupper():
        return written
    if place.name and place.name.casefold() == written.casefold():
        return place.name
    words = written.lower().split(" ")
    return " ".join(word if word in PARTICLES and at else _capital(word) for at, word in enumerate(words))


def _capital(word: str) -> str:
    return "-".join(piece[:1].upper() + piece[1:] for piece in word.split("-"))
