"""Which of several towns a name means when nothing is printed behind it, and the evidence."""

from typing import NamedTuple

from newskit.datelines.gazetteer import Town, countries, fold, known_places, regions, towns_named
from newskit.datelines.places import of_towns
from newskit.datelines.reading import Place
from newskit.lexicon.places import KnownPlace

_MOST_LISTED = 5  # other places that evidence names
_CITY = 300  # thousands of inhabitants from which a city elsewhere may outweigh a town at home
_DWARFED = 20  # times the inhabitants of the town at home that it then has


class Settled(NamedTuple):
    """The places of a dateline, and "place: ..." for each that something else than the line decided."""

    places: tuple[Place, ...]
    evidence: tuple[str, ...]


class Namesake(NamedTuple):
    """One place that a name may mean; `size` in thousands of inhabitants, 0 where it is not known."""

    name: str
    country: str
    region: str
    timezone: str
    size: int


def namesakes(written: str) -> tuple[Namesake, ...]:
    """Every place that a name may mean, the hand-kept ones first, then by size."""
    key = fold(written)
    known, towns = known_places().get(key, []), towns_named(key)
    first = [_kept(place, towns) for place in known if place.country]
    return (*first, *(_of_table(town) for town in towns if not _is_kept(town, known)))


def settled(places: tuple[Place, ...], alone: tuple[bool, ...], agency: str | None) -> Settled:
    """The places of a dateline with what its agency says of those that stand alone.

    `alone` says of each whether nothing is printed behind it.
    """
    if not any(alone):
        return Settled(places, ())
    home = _home(agency)
    bare = dict(enumerate(alone))
    pairs = [
        _settled(place, home, agency) if bare.get(at) else (place, "") for at, place in enumerate(places)
    ]
    return Settled(tuple(place for place, _ in pairs), tuple(why for _, why in pairs if why))


def _home(agency: str | None) -> str | None:
    """The country of an agency, or of the first of several that has one."""
    if not agency:
        return None
    from newskit.lexicon.agencies import compared_name
    from newskit.lexicon.agency_homes import HOMES

    names = (compared_name(part.strip()) for part in agency.split("/"))
    return next((HOMES[name] for name in names if name in HOMES), None)


def _settled(place: Place, home: str | None, agency: str | None) -> tuple[Place, str]:
    key = fold(place.written)
    towns, code = towns_named(key), countries().get(key)
    if place.english and place.country not in {None, code}:
        return place, _beside_home(place, towns, home)
    own = home is not None and _is_of_home(towns, home)
    if code:
        shared = own or any(country == home for country, _ in regions(place.written))
        return (Place(place.written), _open(place.written)) if shared else (place, "")
    if home and own:
        found = of_towns(place.written, towns, home)
        return found, "" if len(towns) == 1 else _why(f"agency {agency}", place.written, home)
    if len({town.country for town in towns}) < 2:
        return place, ""
    return place, _why("population", place.written, place.country) if place.country else _open(place.written)


def _is_of_home(towns: tuple[Town, ...], home: str) -> bool:
    """Whether an agency of that country may mean its own town of the name: Delhi, Calif., is not Delhi."""
    inside = max((town.size for town in towns if town.country == home), default=None)
    outside = max((town.size for town in towns if town.country != home), default=0)
    return inside is not None and (outside < _CITY or outside < _DWARFED * inside)


def _beside_home(place: Place, towns: tuple[Town, ...], home: str | None) -> str:
    """Evidence for a town that datelines know, where the agency's own country has one of the name."""
    known = known_places()[fold(place.written)][0]
    if home in {None, place.country} or known.standing in {"list", "usage"}:
        return ""
    if not any(town.country == home for town in towns):
        return ""
    return _why("datelines", place.written, place.country)


def _why(what: str, written: str, country: str | None) -> str:
    """What decided for a country, and which other places there are; those of the same country first."""
    found = namesakes(written)
    inside = [_named(one) for one in found if one.country == country]
    others = [_named(one) for one in found if one.country != country]
    listed = [*(inside if len(inside) > 1 else []), *others][:_MOST_LISTED]
    return f"place: {what} (also {', '.join(listed)})" if listed else f"place: {what}"


def _open(written: str) -> str:
    """That nothing decided, and between which places."""
    code = countries().get(fold(written))
    listed = [f"the country {code}"] if code else []
    listed += [_named(one) for one in namesakes(written)]
    return f"place: open ({', '.join(listed[:_MOST_LISTED])})"


def _named(one: Namesake) -> str:
    from newskit.lexicon.regions import NAMES

    region = NAMES.get(one.country, {}).get(one.region)
    return f"{one.name} {region} {one.country}" if region else f"{one.name} {one.country}"


def _of_table(town: Town) -> Namesake:
    return Namesake(town.name, town.country, town.region, town.timezone, town.size)


def _kept(place: KnownPlace, towns: tuple[Town, ...]) -> Namesake:
    size = max((town.size for town in towns if _is_kept(town, [place])), default=0)
    return Namesake(place.english, place.country, place.region, place.timezone, size)


def _is_kept(town: Town, known: list[KnownPlace]) -> bool:
    """Whether a town of the large table is one of the hand-kept places."""
    return any(
        town.country == place.country and (not place.region or not town.region or place.region == town.region)
        for place in known
    )
