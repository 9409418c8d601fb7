"""How a place is called in a language, and which languages a written name belongs to."""

import pytest

from newskit.datelines.toponyms import expected_form, form_in, languages_of, places_called, stands_alone
from newskit.lexicon.places import hand_kept

# English, Portugal, Brazil
NAMES = [
    ("Moscow", "Moscovo", "Moscou"),
    ("Tehran", "Teerão", "Teerã"),
    ("Amsterdam", "Amesterdão", "Amsterdã"),
    ("Copenhagen", "Copenhaga", "Copenhague"),
    ("Baghdad", "Bagdade", "Bagdá"),
    ("Helsinki", "Helsínquia", "Helsinque"),
    ("New York", "Nova Iorque", "Nova York"),
    ("Bangkok", "Banguecoque", "Bangcoc"),
    ("Tel Aviv", "Telavive", "Tel Aviv"),
    ("The Hague", "Haia", "Haia"),
    ("Rotterdam", "Roterdão", "Roterdã"),
    ("Kyoto", "Quioto", "Quioto"),
    ("Tashkent", "Tasquente", "Tashkent"),
    ("Nairobi", "Nairobi", "Nairóbi"),
    ("Monaco", "Mónaco", "Mônaco"),
    ("Djibouti", "Jibuti", "Djibuti"),
    ("Kenya", "Quénia", "Quênia"),
    ("Iran", "Irão", "Irã"),
]


@pytest.mark.parametrize(("english", "european", "brazilian"), NAMES)
def test_a_place_has_a_form_in_each_language(english, european, brazilian):
    """From any of its forms, in capitals too, a place has its form in each language."""
    for form in (english, european, brazilian, english.upper(), european.upper()):
        found = [form_in(form, language) for language in ("en-GB", "pt-PT", "pt-BR", "pt", "pt_BR")]
        assert found == [english, european, brazilian, european, brazilian]
        assert form_in(form, "es") is None


# written, language of the copy, the form it has there
OF_ANOTHER = [
    ("Moscou", "pt-PT", "Moscovo"),
    ("MOSCOVO", "pt-BR", "Moscou"),
    ("Moscow", "pt", "Moscovo"),
    ("Moscovo", "en", "Moscow"),
    ("Cingapura", "pt-PT", "Singapura"),
    ("Irã", "pt-PT", "Irão"),
    ("Quénia", "pt-BR", "Quênia"),
    ("Tel Aviv", "pt-PT", "Telavive"),
]
OF_ITS_OWN = [
    ("Moscou", "pt-BR"),
    ("Moscou", "pt"),
    ("Moscovo", "pt"),
    ("LIMA", "en"),
    ("Lima", "pt-BR"),
    ("Lião", "pt-PT"),
    ("SÃO PAULO", "en"),
    ("Kiev", "pt-PT"),
    ("Singapura", "pt-BR"),
    ("Quilvane", "pt-PT"),
    ("Moscú", "pt-PT"),
    ("", "en"),
]


@pytest.mark.parametrize(("written", "language", "expected"), OF_ANOTHER)
def test_a_form_of_another_language_has_a_form_of_its_own(written, language, expected):
    """What another variety or language writes is told, with the form of the language asked for."""
    assert expected_form(written, language) == expected


@pytest.mark.parametrize(("written", "language"), OF_ITS_OWN)
def test_a_form_of_the_language_is_left_alone(written, language):
    """What the language writes, what all write, what no table knows and what is of a third language."""
    assert expected_form(written, language) is None


def test_languages_of_a_form():
    """A form belongs to the languages that write it; accents tell forms apart where one form has them."""
    assert languages_of("Moscou") == {"pt-BR"}
    assert languages_of("Haia") == {"pt-PT", "pt-BR"}
    assert languages_of("Lima") == {"en", "pt-PT", "pt-BR"}
    assert languages_of("Nairóbi") == {"pt-BR"}
    assert languages_of("Mônaco") == {"pt-BR"}
    assert languages_of("HELSINQUIA") == {"pt-PT"}
    assert languages_of("Moscú") == languages_of("Quilvane") == set()


@pytest.mark.parametrize("place", hand_kept(), ids=lambda place: place.english)
def test_no_language_expects_another_form_than_its_own(place):
    """The form a place has in a language is never told to be another language's."""
    country = place.country or None
    for language in ("en", "pt-PT", "pt-BR"):
        form = form_in(place.english, language, country)
        assert form is not None
        assert expected_form(form, language, country) is None


def test_a_country_tells_namesakes_apart():
    """Belém lies in Brazil; with the country it is the town that is called Bethlehem in English."""
    assert form_in("Belém", "en") == "Belem"
    assert form_in("Belém", "en", "PS") == "Bethlehem"
    assert places_called("Belém", "FR") == ()


@pytest.mark.parametrize(
    ("town", "alone"),
    [
        ("PARIS", True),
        ("Nova Iorque", True),
        ("LISBON", False),
        ("Portland", False),
        ("Quilvane", None),
        ("Kenya", None),
    ],
)
def test_what_ap_prints_alone(town, alone):
    """Of towns in the table it is known whether AP prints them without their country."""
    assert stands_alone(town) is alone
