"""The tables of number words agree with one another."""

import pytest

from newskit.lexicon.numbers import (
    CARDINALS,
    FRACTIONS,
    MAGNITUDES,
    ONE,
    ORDINALS,
    SHORT_MAGNITUDES,
    STANDS_ALONE,
)

TABLES = (CARDINALS, MAGNITUDES, ORDINALS, FRACTIONS)


@pytest.mark.parametrize("table", TABLES)
def test_words_are_looked_up_in_lower_case(table):
    """Every key is one word of lower-case letters, as the reader looks it up, and both languages are there."""
    assert set(table) == {"en", "pt"}
    assert all(word == word.lower() and word.isalpha() for words in table.values() for word in words)


@pytest.mark.parametrize(
    ("portugal", "brazil"),
    [
        ("dezasseis", "dezesseis"),
        ("dezassete", "dezessete"),
        ("dezanove", "dezenove"),
        ("catorze", "quatorze"),
    ],
)
def test_varieties_agree(portugal, brazil):
    """The two spellings of a number have one value."""
    assert CARDINALS["pt"][portugal] == CARDINALS["pt"][brazil]


def test_long_and_short_scale_differ():
    """A bilião of Portugal is a thousand bilhões of Brazil, and the English billion is the Brazilian one."""
    magnitudes = MAGNITUDES["pt"]
    assert magnitudes["biliões"] == 1000 * magnitudes["bilhões"]
    assert MAGNITUDES["en"]["billion"] == magnitudes["bilhão"]


def test_no_word_is_both_number_and_magnitude():
    """A word either counts or multiplies, so that a chain of words has one reading."""
    for language, words in CARDINALS.items():
        assert not words.keys() & MAGNITUDES[language].keys()
        assert not words.keys() & ONE[language]
        assert STANDS_ALONE[language] <= MAGNITUDES[language].keys()


def test_short_magnitudes_are_powers_of_a_thousand():
    """An abbreviation after digits is a thousand, million, billion or trillion."""
    assert set(SHORT_MAGNITUDES.values()) == {1000, 10**6, 10**9, 10**12}
