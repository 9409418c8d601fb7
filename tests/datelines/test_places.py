"""Where a town of a dateline lies: by what is printed behind it, by its agency, by its size, or left open."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.datelines import Context, parse
from newskit.datelines.gazetteer import country_names
from newskit.datelines.namesakes import namesakes, settled
from newskit.datelines.places import locate
from newskit.lexicon.places import hand_kept
from newskit.lexicon.regions import NAMES, shortened

# line, language of the copy, country, zone
STATED = [
    ("BIRMINGHAM, Ala. (AP) —", "en", "US", "America/Chicago"),
    ("BIRMINGHAM, England (AP) —", "en", "GB", "Europe/London"),
    ("BELGRADE, Minn. (AP) —", "en", "US", None),
    ("BELGRADE, Serbia (AP) —", "en", "RS", "Europe/Belgrade"),
    ("TBILISI, Georgia (AP) —", "en", "GE", "Asia/Tbilisi"),
    ("BATUMI, Georgia (AP) —", "en", "GE", "Asia/Tbilisi"),
    ("ATLANTA, Ga. (AP) —", "en", "US", "America/New_York"),
    ("ROME, Georgia (AP) —", "en", "US", "America/New_York"),
    ("ATLANTA, Geórgia, 3 abr (Lusa) -", "pt", "US", "America/New_York"),
    ("TBILISSI, Geórgia, 3 abr (Lusa) -", "pt", "GE", "Asia/Tbilisi"),
    ("Buffalo, Nova Iorque, 3 abr (Lusa) -", "pt", "US", "America/New_York"),
    ("VANCOUVER, Colúmbia Britânica, 3 abr (Lusa) -", "pt", "CA", "America/Vancouver"),
    ("NEWCASTLE, NSW (AAP) —", "en", "AU", "Australia/Sydney"),
    ("NEWCASTLE, England (Reuters) -", "en", "GB", "Europe/London"),
    ("PERTH, Scotland (Reuters) -", "en", "GB", "Europe/London"),
    ("HYDERABAD, Pakistan (Reuters) -", "en", "PK", "Asia/Karachi"),
    ("MOULTRIE, Georgia (Reuters) -", "en", "US", "America/New_York"),
    ("SPRINGFIELD, United States (Reuters) -", "en", "US", None),
    ("LAS PALMAS, Canary Islands (Reuters) -", "en", "ES", "Atlantic/Canary"),
    ("PALERMO, Sicily (AP) —", "en", "IT", "Europe/Rome"),
    ("HEBRON, West Bank (AP) —", "en", "PS", "Asia/Hebron"),
    ("VICTORIA, British Columbia (AP) —", "en", "CA", "America/Vancouver"),
    ("VICTORIA, Seychelles (Reuters) -", "en", "SC", "Indian/Mahe"),
    ("LODZ, Poland (AP) —", "en", "PL", "Europe/Warsaw"),
    ("ST. PAUL, Minn. (AP) —", "en", "US", "America/Chicago"),
    ("BELÉM, PA (FOLHAPRESS) -", "pt", "BR", "America/Belem"),
    ("BELÉM, Cisjordânia, 3 abr (Lusa) -", "pt", "PS", "Asia/Hebron"),
    ("Santarém, Pará, 3 abr (Lusa) -", "pt", "BR", "America/Santarem"),
    ("Santarém, Portugal, 3 abr (Lusa) -", "pt", "PT", "Europe/Lisbon"),
    ("Valença, Viana do Castelo, 3 abr (Lusa) -", "pt", "PT", "Europe/Lisbon"),
    ("Faro, Algarve, 3 abr (Lusa) -", "pt", "PT", "Europe/Lisbon"),
    ("Xai-Xai, Gaza, 3 abr (Lusa) -", "pt", "MZ", "Africa/Maputo"),
    ("Khan Yunis, Gaza, 3 abr (Lusa) -", "pt", "PS", "Asia/Gaza"),
]


@pytest.mark.parametrize(("line", "language", "country", "zone"), STATED, ids=[case[0] for case in STATED])
def test_what_is_printed_behind_a_town_decides(line, language, country, zone):
    """State, province, district, country or part of a country tell namesakes apart, and need no evidence."""
    reading = parse(line, Context(language=language))
    assert reading.place is not None
    assert (reading.place.country, reading.place.timezone) == (country, zone)
    assert reading.readings[0].evidence == ()


# line, language, country, zone, how the evidence starts (nothing: there is none)
ALONE = [
    ("PORTO, 14 mai (Lusa) -", "pt", "PT", "Europe/Lisbon", ""),
    ("DILI, May 14 (Reuters) -", "en", "TL", "Asia/Dili", ""),
    ("ISLAMABAD, May 14 (Reuters) -", "en", "PK", "Asia/Karachi", ""),
    ("UNITED NATIONS (Reuters) -", "en", "US", "America/New_York", ""),
    ("THE HAGUE (Reuters) -", "en", "NL", "Europe/Amsterdam", ""),
    ("ABOARD AIR FORCE ONE (Reuters) -", "en", None, None, ""),
    ("GAZA STRIP (Reuters) -", "en", "PS", None, ""),
    ("ATHENS (AP) —", "en", "GR", "Europe/Athens", "place: datelines (also Athens Georgia US"),
    ("NEWCASTLE (AAP) —", "en", "AU", "Australia/Sydney", "place: agency AAP (also "),
    ("VICTORIA (CP) —", "en", "CA", "America/Vancouver", "place: agency CP (also "),
    ("SPRINGFIELD (AP) —", "en", "US", None, "place: agency AP (also Springfield Missouri US"),
    ("Valença, 3 abr (Lusa) -", "pt", "PT", "Europe/Lisbon", "place: agency Lusa (also Valença Bahia BR"),
    ("DELHI (AP) —", "en", "IN", "Asia/Kolkata", "place: population (also Delhi California US"),
    ("HYDERABAD (Reuters) -", "en", "IN", "Asia/Kolkata", "place: population (also Hyderabad PK)"),
    ("BIRMINGHAM (Reuters) -", "en", "GB", "Europe/London", "place: population (also Birmingham Alabama US"),
    ("NEWCASTLE (Reuters) -", "en", None, None, "place: open (Newcastle upon Tyne England GB"),
    ("LEBANON (AP) —", "en", None, None, "place: open (the country LB, Lebanon Tennessee US"),
    ("LEBANON (Reuters) -", "en", "LB", None, ""),
    ("GEORGIA (AP) —", "en", None, None, "place: open (the country GE"),
]


@pytest.mark.parametrize(
    ("line", "language", "country", "zone", "why"), ALONE, ids=[case[0] for case in ALONE]
)
def test_a_town_alone_is_decided_by_evidence_or_left_open(line, language, country, zone, why):
    """The dateline's own names first, then the agency's home, then size; what none decides has no country."""
    reading = parse(line, Context(language=language))
    assert reading.place is not None
    assert (reading.place.country, reading.place.timezone) == (country, zone)
    found = [reason for reason in reading.readings[0].evidence if reason.startswith("place: ")]
    assert [reason[: len(why)] for reason in found] == ([why] if why else [])


def test_each_town_of_several_is_decided_by_itself():
    """One of two towns may be open while the other is known; the agency speaks for those that stand alone."""
    reading = parse("NEWCASTLE/JAKARTA (Reuters) -", Context(language="en"))
    assert [place.country for place in reading.places] == [None, "ID"]
    stated = (locate("BIRMINGHAM", "England", "en"), locate("SPRINGFIELD", None, "en"))
    assert [p.country for p in settled(stated, (False, True), "AP").places] == ["GB", "US"]


def test_the_house_of_a_byline_speaks_for_its_town():
    """A Brazilian house means the Brazilian town; a state behind the house needs no evidence."""
    reading = parse("Por Ana Reis, G1, Valença", Context(language="pt"))
    assert [place.country for place in reading.places] == ["BR"]
    assert reading.readings[0].evidence[0].startswith("place: agency G1 (also Valença Bahia BR")
    assert parse("Por Ana Reis, G1 PR, Curitiba", Context(language="pt")).readings == ()


def test_namesakes_are_listed_for_python():
    """Every place of a name is handed out, with what the tables know of each; no name, no namesakes."""
    found = namesakes("springfield")
    assert len({(one.country, one.region) for one in found}) == len(found) > 4
    assert [one.size for one in found] == sorted((one.size for one in found), reverse=True)
    assert [one.country for one in namesakes("Belém")][:2] == ["BR", "PS"]
    assert namesakes("") == namesakes("Quilvane") == ()


def test_tables_are_read_when_a_place_is_looked_up():
    """Importing the package reads no table and no article; the first look-up does."""
    script = (
        "import sys, newskit.datelines; from newskit.lexicon.places import hand_kept;"
        "from newskit.datelines.gazetteer import _table;"
        "assert hand_kept.cache_info().currsize == _table.cache_info().currsize == 0;"
        "assert 'newskit.article' not in sys.modules;"
        "newskit.datelines.parse('QUILVANE (AP) -');"
        "assert hand_kept.cache_info().currsize == 1"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


# Every form of every place


@pytest.mark.parametrize("place", [p for p in hand_kept() if p.country], ids=lambda p: p.english)
def test_every_form_with_its_country_is_its_own_place(place):
    """With the country behind it, in any of three languages and in capitals, a form is the place it is of."""
    for country, language in zip(country_names()[place.country], ("en", "pt-PT", "pt-BR"), strict=True):
        for form in place.forms:
            for written in (form, form.upper()):
                found = locate(written, country, language)
                assert (found.english, found.country, found.timezone) == (place.english, *place[3:5])


@pytest.mark.parametrize("place", [p for p in hand_kept() if p.standing != "never"], ids=lambda p: p.english)
def test_every_form_that_stands_alone_is_its_own_place(place):
    """Without anything behind it a form is its own place, whatever towns share the name."""
    for form in place.forms:
        assert locate(form, None, "en").english == place.english


@pytest.mark.parametrize(
    "place", [p for p in hand_kept() if p.country == "US" and p.region], ids=lambda p: p.english
)
def test_every_form_of_a_state_is_read_behind_its_town(place):
    """As AP shortens it, in full and by its postal code, a state is the same state."""
    name = NAMES["US"][place.region]
    for form in (name, shortened()[place.region], place.region):
        found = locate(place.english.upper(), form, "en")
        assert (found.country, found.region, found.timezone) == ("US", name, place.timezone)


@given(st.text(max_size=40), st.none() | st.text(max_size=20), st.sampled_from([None, "AP", "Lusa", "x/y"]))
def test_any_text_is_located_without_an_error(town, region, agency):
    """No text makes a look-up fail, and what was written stays."""
    place = locate(town, region, "pt")
    assert place.written == town
    assert settled((place,), (region is None,), agency).places[0].written == town
