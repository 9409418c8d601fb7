"""From a printed place to what is known of it."""

from dataclasses import replace

from newskit.datelines.gazetteer import (
    Town,
    countries,
    country_names,
    country_parts,
    districts,
    fold,
    known_places,
    regions,
    towns_named,
)
from newskit.datelines.reading import Place
from newskit.lexicon.places import KnownPlace
from newskit.lexicon.regions import NAMES, WIDER

_DOMINANT = 3  # times the inhabitants of the largest namesake in another country
_SOLE = 5  # times those of the largest namesake in the same country, for the zone to be its own
_PLACE_BY_NAME = 50  # thousands of inhabitants of which the name alone, in running text, is a place
_LUSOPHONE_BY_NAME = 15  # the same in the countries below: smaller towns there are called as people are
_LUSOPHONE = frozenset({"AO", "BR", "CV", "GQ", "GW", "MO", "MZ", "PT", "ST", "TL"})


def is_place(text: str) -> bool:
    """Whether a text names a known town or country."""
    return is_town(text) or fold(text) in countries() or fold(text) in country_parts()


def is_town(text: str) -> bool:
    """Whether a text names a known town, large enough that its name alone says so."""
    return is_dateline_town(text) or any(map(_is_large, towns_named(fold(text))))


def _is_large(town: Town) -> bool:
    return town.size >= (_LUSOPHONE_BY_NAME if town.country in _LUSOPHONE else _PLACE_BY_NAME)


def is_dateline_town(text: str) -> bool:
    """Whether a text names a town of the hand-kept table that stands alone: Stanley may be a person."""
    return any(place.standing != "never" for place in known_places().get(fold(text), ()))


def is_region(text: str) -> bool:
    """Whether a text names a state, province or country, or a part of one that is printed in its place."""
    key = fold(text)
    return bool(regions(text)) or key in countries() or key in country_parts()


def locate(written: str, region: str | None, language: str | None) -> Place:
    """What is known of a town, with the state or country printed behind it.

    A town that the tables do not know keeps its written form and what the region says. Without a region, a
    name that several countries share is located only where datelines print it alone, or where one town is
    far larger.
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
    """A town with another behind it, and no region: "Estoril, Cascais" lies in the country of Cascais."""
    country = _sole_country(region)
    found = _inside(written, country, "", language) if country else None
    return replace(found, region=region) if found else Place(written, region=region, country=country)


def _sole_country(text: str) -> str | None:
    """The country of a town that datelines know, or whose namesakes all lie in one country."""
    key = fold(text)
    known = {place.country for place in known_places().get(key, ()) if place.standing != "never"}
    found = known or {town.country for town in towns_named(key)}
    return found.pop() if len(found) == 1 else None


def _meant(region: str, written: str, language: str | None) -> list[tuple[str, str]]:
    """The regions and the country that a printed region may mean, the likelier first."""
    options = list(regions(region))
    if region.rstrip().endswith("."):
        options = [option for option in options if option[0] != "BR"] or options
    key = fold(region)
    options += [(table[key], "") for table in (countries(), country_parts()) if key in table]
    if len(options) > 1:
        inside = [option for option in options if _inside(written, *option, language)]
        options = (
            inside or [o for o in options if (o[0] == "BR") == ((language or "")[:2] == "pt")] or options
        )
    return [option for option in districts(region) if _inside(written, *option, language)] + options


def _inside(written: str, country: str, region: str, language: str | None) -> Place | None:
    key = fold(written)
    for known in known_places().get(key, ()):
        if _lies_in(known.country, country) and _is_within(known.region, region):
            return _of_known(written, known, language, region)
    towns = tuple(t for t in towns_named(key) if t.country == country and _is_within(t.region, region))
    return of_towns(written, towns, country, region) if towns else None


def _lies_in(country: str, printed: str) -> bool:
    """Whether a town's country is the one printed; Macau and Hong Kong are printed with China."""
    return country == printed or (printed == "CN" and country in {"MO", "HK"})


def _is_within(region: str, printed: str) -> bool:
    """Whether a town's region, where it is known, is the one printed or lies in it."""
    return not region or not printed or region in WIDER.get(printed, (printed,))


def _alone(written: str, language: str | None) -> Place:
    key = fold(written)
    if is_dateline_town(written):
        return _of_known(written, known_places()[key][0], language, "")
    code = countries().get(key) or country_parts().get(key)
    if code:
        return _of_country(written, code, language)
    namesakes = towns_named(key)
    return _largest(written, namesakes) if namesakes else Place(written)


def _of_country(written: str, code: str, language: str | None) -> Place:
    """A country in the place of a town; of a part of one, only the country is said."""
    key = fold(written)
    if key not in countries():
        return Place(written, country=code)
    english, european, brazilian = country_names()[code]
    portuguese = brazilian if language == "pt-BR" else european
    name = portuguese if fold(portuguese) == key else english if fold(english) == key else None
    return Place(written, name, None, code, None, english, portuguese)


def _largest(written: str, namesakes: tuple[Town, ...]) -> Place:
    first = namesakes[0]
    elsewhere = [town for town in namesakes if town.country != first.country]
    if elsewhere and first.size < _DOMINANT * elsewhere[0].size:
        return Place(written)
    return of_towns(written, namesakes, first.country)


def of_towns(written: str, namesakes: tuple[Town, ...], country: str, region: str = "") -> Place:
    """The town of that country; of several, the zone only where they share it or one is far larger."""
    first, *others = [town for town in namesakes if town.country == country]
    found = _of_town(written, first, region)
    zones = {town.timezone for town in others if town.size * _SOLE > first.size}
    return found if zones <= {first.timezone} else replace(found, timezone=None)


def _of_known(written: str, known: KnownPlace, language: str | None, region: str) -> Place:
    portuguese = known.brazilian if language == "pt-BR" else known.portuguese
    key = fold(written)
    names = (
        (known.portuguese, known.brazilian, known.english)
        if language and language[:2] == "pt"
        else (known.english, known.portuguese)
    )
    forms = (*names, *known.forms)
    same = [form for form in forms if form.casefold() == written.casefold()] or [
        form for form in forms if fold(form) == key
    ]
    name = same[0] if same else known.english
    shown = _region_name(known.country, region)
    return Place(
        written, name, shown, known.country or None, known.timezone or None, known.english, portuguese
    )


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
