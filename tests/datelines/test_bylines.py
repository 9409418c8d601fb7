"""Bylines: names, houses, places."""

import pytest

from newskit.datelines import Kind, parse

# line, byline, agency, place
BYLINES = [
    ("By Ana Reis", "Ana Reis", None, None),
    ("by Ana Reis, Reuters", "Ana Reis", "Reuters", None),
    ("By ANA REIS", "ANA REIS", None, None),
    ("By Ana O'Reis", "Ana O'Reis", None, None),
    ("By Ana Reis and Rui Lima", "Ana Reis; Rui Lima", None, None),
    ("By Ana Reis, News Reporter", "Ana Reis", None, None),
    ("Por Ana Reis, Eva Sá e Rui Lima, G1 PR, Curitiba", "Ana Reis; Eva Sá; Rui Lima", "G1", "Curitiba"),
    ("Por Ana Costa e Silva", "Ana Costa e Silva", None, None),
    ("Por G1, São Paulo", None, "G1", "São Paulo"),
    ("Por Ana Reis, G1 e TV Globo, Brasília", "Ana Reis", "G1 e TV Globo", "Brasília"),
    ("Por Jornal da Foz", None, "Jornal da Foz", None),
    ("por Lusa", None, "Lusa", None),
    ("por Ana Reis, Rui Lima - RTP", "Ana Reis; Rui Lima", "RTP", None),
    ("Porto Canal com Lusa", None, "Lusa", None),
    ("Lusa, publicado por Ana Reis", "Ana Reis", "Lusa", None),
    ("Ana Reis - Repórter da Agência Brasil - Brasília", "Ana Reis", "Agência Brasil", "Brasília"),
    ("Repórter: Rui Lima - RNA/Florianópolis", "Rui Lima", "RNA", "Florianópolis"),
    ("Texto por: RFI 1 min", None, "RFI", None),
]


@pytest.mark.parametrize(("line", "byline", "agency", "place"), BYLINES, ids=[case[0] for case in BYLINES])
def test_byline_gives_names_house_and_place(line, byline, agency, place):
    """People are joined by "; ", the house is named as known, a place last of all is a place."""
    reading = parse(line)
    assert reading.kind is Kind.BYLINE
    assert (reading.byline, reading.agency) == (byline, agency)
    assert (reading.place.written if reading.place else None) == place
