"""From a printed place to what is known of it."""

from dataclasses import replace

from newskit.datelines.gazetteer import (
    Town,
    countries,
    country_names,
    fold,
    known_places,
    regions,
    towns_named,
)
from newskit.datelines.reading import Place
from newskit.lexicon.places import KnownPlace
from newskit.lexicon.regions import NAMES

_DOMINANT = 5  # times the inhabitants of the largest namesake in another country


def is_place(text: str) -> bool:
    """Whether a text names a known town or country."""
    key = fold(text)
    return key in known_places() or bool(towns_named(key)) or key in countries()


def is_town(text: str) -> bool:
    """Whether a text names a known town."""
    key = fold(text)
    return key in known_places() or bool(towns_named(key))


def is_dateline_town(text: str) -> bool:
    """Whether a text names a town of the hand-kept table."""
    return fold(text) in known_places()


def is_region(text: str) -> bool:
    """Whether a text names a state, province or country."""
    return bool(regions(text)) or fold(text) in countries()


def locate(written: str, region: str | None, language: str | None) -> Place:
    """What is known of a town, with the state or country printed behind it.

    A town that the tables do not know keeps its written form and what the region says. Without a region, a
    name that several countries share is located only where one is far larger.
    """
    if region is None:
        return _alone(written, language)
    options = _meant(region, written, language)
    if not options:
        return _beside(written, region, language)
    for country, code in options:
        found = _inside(written, country, code, language)
        if found:
            return found
    if len({country for country, _ in options}) == 1:
        country, code = options[0]
        return Place(written, region=_region_name(country, code), country=country)
    return Place(written)


def _beside(written: str, region: str, language: str | None) -> Place:
    """A town with what no table of regions knows: "Torres Vedras, Lisboa" lies in the country of Lisboa."""
    country = _alone(region, language).country
    found = _inside(written, country, "", language) if country else None
    return replace(found, region=region) if found else Place(written, region=region, country=country)


def _meant(region: str, written: str, language: str | None) -> list[tuple[str, str]]:
    """The regions and the country that a printed region may mean, the likelier first."""
    options = list(regions(region))
    if region.rstrip().endswith("."):
        options = [option for option in options if option[0] != "BR"] or options
    country = countries().get(fold(region))
    if country:
        options.append((country, ""))
    if len(options) > 1:
        inside = [option for option in options if _inside(written, *option, language)]
        options = (
            inside or [o for o in options if (o[0] == "BR") == ((language or "")[:2] == "pt")] or options
        )
    return options


def _inside(written: str, country: str, region: str, language: str | None) -> Place | None:
    key = fold(written)
    for known in known_places().get(key, ()):
        if _lies_in(known.country, country) and (not region or not known.region or known.region == region):
            return _of_known(written, known, language, region)
    for town in towns_named(key):
        if town.country == country and (not region or not town.region or town.region == region):
            return _of_town(written, town, region)
    return None


def _lies_in(country: str, printed: str) -> bool:
    """Whether a town's country is the one printed; Macau and Hong Kong are printed with China."""
    return country == printed or (printed == "CN" and country in {"MO", "HK"})


def _alone(written: str, language: str | None) -> Place:
    key = fold(written)
    known = known_places().get(key)
    if known:
        return _of_known(written, known[0], language, "")
    namesakes = towns_named(key)
    if namesakes:
        return _largest(written, namesakes)
    code = countries().get(key)
    if code is None:
        return Place(written)
    english, european, brazilian = country_names()[code]
    portuguese = brazilian if language == "pt-BR" else european
    name = portuguese if fold(portuguese) == key else english if fold(english) == key else None
    return Place(written, name, None, code, None, english, portuguese)


def _largest(written: str, namesakes: tuple[Town, ...]) -> Place:
    first = namesakes[0]
    elsewhere = [town for town in namesakes if town.country != first.country]
    if elsewhere and first.size < _DOMINANT * elsewhere[0].size:
        return Place(written)
    return _of_town(written, first, "")


def _of_known(written: str, known: KnownPlace, language: str | None, region: str) -> Place:
    portuguese = known.brazilian if language == "pt-BR" else known.portuguese
    key = fold(written)
    names = (
        (known.portuguese, known.brazilian, known.english)
        if language and language[:2] == "pt"
        else (known.english, known.portuguese)
    )
    forms = (*names, known.brazilian, *known.others)
    same = [form for form in forms if form.casefold() == written.casefold()] or [
        form for form in forms if fold(form) == key
    ]
    name = same[0] if same else known.english
    shown = _region_name(known.country, region)
    return Place(written, name, shown, known.country, known.timezone, known.english, portuguese)


def _of_town(written: str, town: Town, region: str) -> Place:
    return Place(written, town.name, _region_name(town.country, region), town.country, town.timezone)


def _region_name(country: str, code: str) -> str | None:
    return NAMES.get(country, {}).get(code) if code else None


def holds(written: str, country: str, region: str) -> bool | None:
    """Whether a town lies in a region; None when the town is not known in that country."""
    key = fold(written)
    found = [known.region for known in known_places().get(key, ()) if known.country == country]
    found += [town.region for town in towns_named(key) if town.country == country]
    return region in found if found else None
