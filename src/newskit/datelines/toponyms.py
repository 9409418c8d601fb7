"""How places and countries are called in English, in Portugal and in Brazil.

For rules and styles: the form of a place in a language, which languages a written form belongs to, and
whether it stands without its country. Languages are "en", "pt-PT" and "pt-BR" (any other tag of English
counts as "en", "pt" alone as either variety).
"""

from newskit.datelines.gazetteer import countries, country_names, fold, known_places
from newskit.lexicon.places import KnownPlace

LANGUAGES: frozenset[str] = frozenset({"en", "pt-PT", "pt-BR"})
_VARIETIES = frozenset({"pt-PT", "pt-BR"})


def places_called(form: str, country: str | None = None) -> tuple[KnownPlace, ...]:
    """The hand-kept places and the country of that name, in any form, case and accents.

    `country` (ISO 3166-1) leaves those that lie in it. Without it, places that stand alone come before those
    that never do.
    """
    key = fold(form)
    found = list(known_places().get(key, ()))
    if key in countries():
        found.append(_as_place(countries()[key]))
    return tuple(place for place in found if country is None or place.country == country)


def form_in(form: str, language: str, country: str | None = None) -> str | None:
    """What a language calls the place of that name: ("Moscow", "pt-BR") is "Moscou"; None when not known.

    Of several places of one name the first counts; "pt" alone gives the European form.
    """
    found = places_called(form, country)
    return _name(found[0], language) if found else None


def languages_of(form: str, country: str | None = None) -> frozenset[str]:
    """The languages of `LANGUAGES` that call a place so: {"pt-BR"} for "Moscou", all three for "Lima".

    Empty for a name that is not known or belongs to none of them ("Moscú"). Accents tell one form from
    another; where no form has those of `form`, as in plain capitals, they do not count.
    """
    return frozenset().union(*(_languages(place, form) for place in places_called(form, country)))


def expected_form(form: str, language: str, country: str | None = None) -> str | None:
    """The form that a language has for a place written as another language or variety writes it.

    ("Moscou", "pt-PT") is "Moscovo". None when the written form belongs to the language, is not known, or is
    called so by no language that the table knows of. Accents alone are no fault in English: copy may print
    São Paulo.
    """
    written, meant = languages_of(form, country), _meant(language)
    if not written or written & meant:
        return None
    expected = form_in(form, language, country)
    return None if "en" in meant and expected and fold(expected) == fold(form) else expected


def stands_alone(form: str, country: str | None = None) -> bool | None:
    """Whether AP prints a town without state or country; None for a town that is not in the table."""
    found = [place for place in places_called(form, country) if place.timezone or not place.country]
    return found[0].standing in {"list", "usage"} if found else None


def _as_place(code: str) -> KnownPlace:
    english, european, brazilian = country_names()[code]
    return KnownPlace(english, european, brazilian, code, "", "", "", ())


def _meant(language: str) -> frozenset[str]:
    base, _, region = language.replace("_", "-").partition("-")
    if base.lower() != "pt":
        return frozenset({base.lower()})
    if not region:
        return _VARIETIES
    return frozenset({"pt-BR" if region.upper() == "BR" else "pt-PT"})


def _name(place: KnownPlace, language: str) -> str | None:
    meant = _meant(language)
    if "pt-PT" in meant:
        return place.portuguese
    return place.brazilian if "pt-BR" in meant else place.english if "en" in meant else None


def _languages(place: KnownPlace, form: str) -> frozenset[str]:
    tagged = [
        ("en", place.english),
        ("pt-PT", place.portuguese),
        ("pt-BR", place.brazilian),
        *place.others,
    ]
    exact = [tag for tag, name in tagged if name.casefold() == form.casefold()]
    tags = exact or [tag for tag, name in tagged if fold(name) == fold(form)]
    return frozenset().union(*(LANGUAGES if tag == "" else _meant(tag) for tag in tags)) & LANGUAGES
