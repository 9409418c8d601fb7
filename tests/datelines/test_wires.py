"""Wire datelines: place, day, agency, and what stands in for a missing part."""

import pytest

from newskit.datelines import Context, Kind, parse

# line, place as printed, country, date, agency
WIRES = [
    ("LISBOA, 14 mai 2024 (Lusa) -- O presidente disse", "LISBOA", "PT", "2024-05-14", "Lusa"),
    ("Lisboa, 06 mai (Lusa) –", "Lisboa", "PT", "--05-06", "Lusa"),
    ("Rio de Janeiro, Brasil, 10 jun (Lusa) -", "Rio de Janeiro", "BR", "--06-10", "Lusa"),
    ("MOSCOW, May 14 (Lusa) - Russia said", "MOSCOW", "RU", "--05-14", "Lusa"),
    ("MOSCOW. May 14 (Interfax) - Russia said", "MOSCOW", "RU", "--05-14", "Interfax"),
    ("MOSCOW, May 14. /TASS/. Russia said", "MOSCOW", "RU", "--05-14", "TASS"),
    ("(ANSA) - ROME, MAY 14 - The minister", "ROME", "IT", "--05-14", "ANSA"),
    ("Montevidéu, 12 jul (EFE).-", "Montevidéu", "UY", "--07-12", "EFE"),
    ("BRISBANE, Australia, Jan. 1(Xinhua) -- The", "BRISBANE", "AU", "--01-01", "Xinhua"),
    ("MANILA, April 1, Reuters - The", "MANILA", "PH", "--04-01", "Reuters"),
    ("NEW YORK, Sept 23 -", "NEW YORK", "US", "--09-23", None),
    ("BONN 1996-08-24", "BONN", "DE", "1996-08-24", None),
    ("LA CROSSE, Wis. (AP) —", "LA CROSSE", "US", None, "AP"),
    ("TBILISI, Georgia (AP) —", "TBILISI", "GE", None, "AP"),
    ("ATLANTA, Ga. (AP) —", "ATLANTA", "US", None, "AP"),
    ("BIRMINGHAM, Ala. (AP) —", "BIRMINGHAM", "US", None, "AP"),
    ("SUN VALLEY, Idaho (AP) —", "SUN VALLEY", "US", None, "AP"),
    ("SÃO PAULO, SP (FOLHAPRESS) - O", "SÃO PAULO", "BR", None, "Folhapress"),
    ("São Tomé (São Tomé e Príncipe), 01 Set. (STP-Press) –", "São Tomé", "ST", "--09-01", "STP-Press"),
    ("BELÉM (PA) – O governo disse", "BELÉM", "BR", None, None),
    ("LISBOA (AP) — O governo disse", "LISBOA", "PT", None, "AP"),
    ("BRASÍLIA – O presidente disse", "BRASÍLIA", "BR", None, None),
    ("ISTAMBUL, TURQUIA - O presidente disse", "ISTAMBUL", "TR", None, None),
    ("(Atualizado às 13h12) MARRAKESH – O rei disse", "MARRAKESH", "MA", None, None),
    ("Canadian Press - OTTAWA (CP) -", "OTTAWA", "CA", None, "CP"),
    ("ABOARD THE HARBOUR STAR (Reuters) -", "ABOARD THE HARBOUR STAR", None, None, "Reuters"),
    ("BELO HORIZONTE (O REPÓRTER) --", "BELO HORIZONTE", "BR", None, "O REPÓRTER"),
    ("Nov. 20, 2024 5:52 AM ESTWASHINGTON (AP) —", "WASHINGTON", "US", "2024-11-20", "AP"),
    ("CANBERRA, May 14 AAP - The", "CANBERRA", "AU", "--05-14", "AAP"),
    ("MADRID, May 14, 2024 /PRNewswire/ -- The", "MADRID", "ES", "2024-05-14", "PRNewswire"),
    ("Macau, China, 14 mai (Lusa) –", "Macau", "MO", "--05-14", "Lusa"),
    ("RIO - O presidente disse", "RIO", "BR", None, None),
    ("April 25 (Reuters) -", None, None, "--04-25", "Reuters"),
    ("(CNN) --", None, None, None, "CNN"),
    ("Reuters -", None, None, None, "Reuters"),
]


@pytest.mark.parametrize(
    ("line", "place", "country", "date", "agency"), WIRES, ids=[case[0] for case in WIRES]
)
def test_wire_gives_place_date_and_agency(line, place, country, date, agency):
    """A wire dateline gives the parts it has, and only those."""
    reading = parse(line)
    assert reading.kind is Kind.WIRE
    assert reading.clock.date == date
    assert reading.agency == agency
    assert (
        (reading.place.written, reading.place.country) == (place, country) if reading.place else place is None
    )


TOWNS = [
    ("GENEVA/NEW YORK (Reuters) -", "GENEVA/NEW YORK", None, 2),
    ("SURABAYA, Indonesia/JAKARTA, May 14 (Reuters) -", "SURABAYA/JAKARTA", "ID", 2),
    ("WEST PALM BEACH, Fla./WASHINGTON (Reuters) -", "WEST PALM BEACH/WASHINGTON", "US", 2),
    (
        "MANAUS, BOA VISTA, NATAL E SÃO PAULO - O governo disse",
        "MANAUS, BOA VISTA, NATAL E SÃO PAULO",
        "BR",
        4,
    ),
    ("RIO DE JANEIRO, RJ, E BRASÍLIA, DF (FOLHAPRESS) -", "RIO DE JANEIRO E BRASÍLIA", "BR", 2),
]


@pytest.mark.parametrize(("line", "written", "country", "number"), TOWNS, ids=[case[0] for case in TOWNS])
def test_several_towns_are_joined_as_printed(line, written, country, number):
    """Several towns stand in `places`; joined, they keep the separator and a country only when all agree."""
    reading = parse(line)
    assert len(reading.places) == number
    assert reading.place is not None
    assert reading.place.written == written
    assert (reading.place.country, reading.place.name) == (country, None)


def test_rest_is_the_copy_behind_the_dateline():
    """The text after the dateline is handed back."""
    assert parse("LISBON, May 14 (Lusa) - The president said.").rest == "The president said."


def test_byline_that_runs_into_the_place():
    """A name before the place, with a wide gap or mixed case before capitals, is the byline."""
    for line in ("By ANA REIS    WASHINGTON (AP) --", "By Ana Reis CNN WASHINGTON (CNN) —"):
        reading = parse(line)
        assert (reading.byline or "").lower() == "ana reis"
        assert [place.written for place in reading.places] == ["WASHINGTON"]


def test_unknown_place_keeps_its_written_form():
    """A place of no table has its printed name and nothing else."""
    place = parse("QUILVANE, May 14 (Reuters) -").place
    assert place is not None
    assert (place.written, place.name, place.country, place.timezone) == ("QUILVANE", None, None, None)


NAMES = [
    ("MOSCOW (AP) —", None, "Moscow", "Moscow", "Moscovo"),
    ("MOSCOU (Reuters) -", "pt-BR", "Moscou", "Moscow", "Moscou"),
    ("MOSCOVO, 14 mai (Lusa) -", "pt-PT", "Moscovo", "Moscow", "Moscovo"),
    ("BANGCOC, 14 mai (Reuters) -", "pt-BR", "Bangcoc", "Bangkok", "Bangcoc"),
    ("DÍLI, 14 mai (Lusa) -", "pt", "Díli", "Dili", "Díli"),
    ("PORTO, 14 mai (Lusa) -", "pt", "Porto", "Porto", "Porto"),
]


@pytest.mark.parametrize(("line", "language", "name", "english", "portuguese"), NAMES)
def test_known_place_has_its_names(line, language, name, english, portuguese):
    """A known place has its name as written and its names in English and in the variety of the copy."""
    place = parse(line, Context(language=language)).place
    assert place is not None
    assert (place.name, place.english, place.portuguese) == (name, english, portuguese)


def test_headline_with_agency_is_a_credit():
    """Copy with an agency in brackets at its end gives the agency, neither place nor date."""
    for line in (
        "Harbour Opens After Storm (AP)",
        "O ministro disse que sim (Lusa)",
        "He said so. (Reuters/AFP)",
    ):
        reading = parse(line)
        assert reading.kind is Kind.CREDIT
        assert reading.agency in {"AP", "Lusa", "Reuters/AFP"}
        assert reading.place is None
        assert reading.clock.date is None


def test_photo_line_without_day_is_a_credit():
    """A photo credit gives the house it names."""
    assert [parse(line).kind for line in ("© Reuters", "Foto: Ana Reis/Agência Brasil")] == [
        Kind.CREDIT,
        Kind.CREDIT,
    ]
