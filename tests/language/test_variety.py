"""The varieties of Portuguese and English told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.language import VARIETIES, most_signs, signs
from newskit.lexicon.varieties import PHRASES, PLACES, WORDS


def read(text: str, code: str = "pt") -> list[tuple[str, str, str]]:
    """Written word, tag and counterpart of each sign, in the order of the text."""
    return [(text[s.start : s.end], s.tag, s.counterpart) for s in sorted(signs(text, code))]


ENTRIES = [
    (code, word, variant)
    for table in (WORDS, PHRASES, PLACES)
    for code, words in table.items()
    for word, variant in words.items()
]


@pytest.mark.parametrize(("code", "word", "variant"), ENTRIES, ids=str)
def test_every_entry_is_found(code, word, variant):
    """A word of the tables is a sign of its variety, in the middle of a sentence too."""
    text = f"ontem {word}, hoje"
    assert (word, *variant) in read(text, code)


def test_tables_do_not_contradict_one_another():
    """The counterpart of a word is no word of the same variety."""
    for table in (WORDS, PHRASES, PLACES):
        for words in table.values():
            for word, variant in words.items():
                other = words.get(variant.counterpart)
                assert other is None or VARIETIES[other.tag] == variant.tag, word


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("um acordo económico", [("económico", "pt-PT", "econômico")]),
        ("um gênero e um prêmio", [("gênero", "pt-BR", "género"), ("prêmio", "pt-BR", "prémio")]),
        ("nós falámos", [("falámos", "pt-PT", "falamos")]),
        (
            "a idéia do vôo freqüente",
            [("idéia", "pt-BR", "ideia"), ("vôo", "pt-BR", "voo"), ("freqüente", "pt-BR", "frequente")],
        ),
        ("eles estão a fazer tudo", [("estão a fazer", "pt-PT", "")]),
        ("eles estão fazendo tudo", [("estão fazendo", "pt-BR", "")]),
        (
            "Nova Iorque e os guarda-redes",
            [("Nova Iorque", "pt-PT", "Nova York"), ("guarda-redes", "pt-PT", "goleiro")],
        ),
        ("de\nNova\nYork", [("Nova\nYork", "pt-BR", "Nova Iorque")]),
        ("o estômago da fêmea", []),
        ("Antônio, Mônica e o Ministério do Esporte", []),
        ("está quando pode, está a par e está lindo", []),
        ("autoequipes", []),
        ("também, refém, armazéns e cónsul", []),
    ],
)
def test_signs(text, found):
    """What speaks for a variety, and what both write."""
    assert found == read(text)


@given(st.text(), st.sampled_from(["pt", "en"]))
def test_any_text_has_signs_inside_it(text, code):
    """A sign stands inside the text and is not empty."""
    for sign in signs(text, code):
        assert 0 <= sign.start < sign.end <= len(text)
        assert sign.tag in VARIETIES


_PIECES = [
    *(word for code, word, _ in ENTRIES if code == "pt"),
    *(
        "económico",
        "econômico,",
        "falámos",
        "idéia",
        "vôo.",
        "tranqüilo",
        "está a fazer",
        "estava fazendo",
        "“o",
    ),
    *("Estamos", "a ver;", "também", "têm", "(fenómeno)", "fêmea"),
]


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join))
def test_no_sign_is_missed_at_a_glance(text: str):
    """The quick count is never below the number of signs."""
    for tag in ("pt-PT", "pt-BR"):
        found = {text[sign.start : sign.end].lower() for sign in signs(text, "pt") if sign.tag == tag}
        assert len(found) <= most_signs(text, frozenset(text.lower().split()), tag)
