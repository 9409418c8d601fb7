"""The JSON object of a reading, there and back."""

import json
from datetime import date

import pytest

from newskit.datelines import Context, ReadingFormatError, as_json, from_json, parse, profile, render

LINES = [
    "15:48 - 14/05/24 por Lusa",
    "05/06/24",
    "SURABAYA, Indonesia/JAKARTA, May 14 (Reuters) - The",
    "HANOVER, Germany, May 14 (Reuters) -",
    "22 Apr 2024Updated: 22:05 GMT",
    "Por Ana Reis, G1 PR, Curitiba",
    "Harbour Opens After Storm (AP)",
    "no dateline at all",
    "",
]


@pytest.mark.parametrize("line", LINES)
def test_reading_survives_json(line):
    """What as_json gives, from_json reads back whole."""
    reading = parse(line, Context(at=date(2024, 5, 14), profile=profile("lusa")))
    assert from_json(json.loads(json.dumps(as_json(reading)))) == reading


def test_object_made_by_hand_can_be_rendered():
    """Keys may be absent, and the one place stands for the list."""
    place = {
        "written": "Lisboa",
        "name": "Lisboa",
        "country": "PT",
        "english": "Lisbon",
        "portuguese": "Lisboa",
    }
    reading = from_json({"kind": "wire", "place": place, "date": "2024-05-14", "agency": "Lusa"})
    assert render(reading, "reuters", "en") == "LISBOA, May 14, 2024 (Lusa) -"
    assert render(reading, "reuters", "en", exonyms=True) == "LISBON, May 14, 2024 (Lusa) -"


EXONYMS = [
    ("MOSCOW, May 14 (Lusa) -", "pt", "Moscovo, 14 mai (Lusa) --"),
    ("MOSCOU, 14 mai (Reuters) -", "en", "Moscow, May 14 (Reuters) --"),
    ("HANOVER, Germany, May 14 (Reuters) -", "pt", "Hanover, Alemanha, 14 mai (Reuters) --"),
    ("GADSDEN, Ala., May 14 (Reuters) -", "pt", "Gadsden, Ala., 14 mai (Reuters) --"),
    ("QUILVANE, May 14 (Reuters) -", "pt", "Quilvane, 14 mai (Reuters) --"),
]


@pytest.mark.parametrize(("line", "language", "printed"), EXONYMS)
def test_exonyms_are_printed_on_request(line, language, printed):
    """Asked to, a style prints the place as the language calls it; what has no such name stays as it is."""
    assert render(parse(line), "lusa", language, exonyms=True) == printed


BAD = [
    (None, "reading"),
    ([], "reading"),
    ({"kind": "letter"}, "kind"),
    ({"date": 20240514}, "date"),
    ({"date": "2024-13-14"}, "date"),
    ({"date": "14/05/2024"}, "date"),
    ({"time": "25:00"}, "time"),
    ({"place": {}}, "written"),
    ({"places": [3]}, "places"),
    ({"parts": {"date": [0, 5]}}, "parts"),
    ({"parts": {"date": [True, False]}, "raw": "x"}, "parts"),
    ({"updated": "no"}, "updated"),
    ({"readings": [{"evidence": [1]}]}, "evidence"),
    ({"agency": ["AP"]}, "agency"),
]


@pytest.mark.parametrize(("data", "key"), BAD)
def test_what_is_no_reading_is_refused_with_its_key(data, key):
    """A wrong type or an impossible day is told, not guessed around."""
    with pytest.raises(ReadingFormatError) as raised:
        from_json(data)
    assert raised.value.key == key
