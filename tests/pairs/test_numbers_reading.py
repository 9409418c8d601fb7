"""Numbers in running text, by value."""

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.pairs.numbers import ClockTime, NumberKind, Strength, numbers


def values(text, language):
    return [set(n.values) for n in numbers(text, language) if n.strength is not Strength.HINT]


ONE_VALUE = [
    ("en", "1,234.5", "1234.5"),
    ("en", "1,234", "1234"),
    ("en", "1.234", "1.234"),
    ("en", "10 000 people", "10000"),
    ("en", "2.3 billion", "2300000000"),
    ("en", "£2.3bn", "2300000000"),
    ("en", "a million", "1000000"),
    ("en", "half a million", "500000"),
    ("en", "two and a half million", "2500000"),
    ("en", "twenty-nine", "29"),
    ("en", "two hundred and fifty-five thousand", "255000"),
    ("en", "two dozen eggs", "24"),
    ("en", "a dozen", "12"),
    ("pt", "1.234,5", "1234.5"),
    ("pt", "1 234,5", "1234.5"),
    ("pt", "1\u00a0234,5", "1234.5"),
    ("pt", "1\u202f234\u202f567", "1234567"),
    ("pt", "5 mil", "5000"),
    ("pt", "mil pessoas", "1000"),
    ("pt", "2,3 mil milhões", "2300000000"),
    ("pt", "2,3 bilhões", "2300000000"),
    ("pt", "dois biliões", "2000000000000"),
    ("pt", "1 milhão e 200 mil", "1200000"),
    ("pt", "dois milhões e meio", "2500000"),
    ("pt", "meio milhão", "500000"),
    ("pt", "vinte e nove", "29"),
    ("pt", "três mil milhões", "3000000000"),
    ("pt", "mil duzentos e trinta e um", "1231"),
    ("pt", "uma dúzia", "12"),
    ("pt", "século XIX", "19"),
]


@pytest.mark.parametrize(("language", "text", "value"), ONE_VALUE)
def test_one_value(language, text, value):
    """A number that can be read one way has one value, however it is written."""
    assert values(text, language) == [{Fraction(value)}]


SEVERAL = [
    ("pt", "1.234", [{"1234", "1.234"}]),
    ("en", "20 to 30 million", [{"20", "20000000"}, {"30000000"}]),
    ("pt", "entre 2 e 3 mil milhões", [{"2", "2000000000"}, {"3000000000"}]),
    ("en", "the 1980s", [{"1980", "80"}]),
    ("pt", "os anos 80", [{"80", "1980"}]),
    ("en", "the 2018-19 season", [{"2018"}, {"19", "2019"}]),
    ("en", "5m", [{"5", "5000000"}]),
    ("en", "version 3.20.4", [{"3"}, {"20"}, {"4"}]),
    ("pt", "em 2018 300 pessoas", [{"2018"}, {"300"}]),
    ("en", "two three-week trips", [{"2"}, {"3"}]),
]


@pytest.mark.parametrize(("language", "text", "expected"), SEVERAL)
def test_several_values(language, text, expected):
    """What can be read two ways has both values; what is two numbers stays two."""
    assert values(text, language) == [{Fraction(value) for value in each} for each in expected]


TIMES = [
    ("en", "at 3:48 p.m. on", {948}),
    ("en", "at 12:30 a.m.", {30}),
    ("pt", "às 15h48", {948}),
    ("pt", "às 15:48", {948}),
    ("pt", "às 7h30 da noite", {1170}),
    ("en", "at 7:30", {450, 1170}),
    ("en", "at 02:30 BST", {150}),
]


@pytest.mark.parametrize(("language", "text", "minutes"), TIMES)
def test_times(language, text, minutes):
    """A time of day is minutes after midnight; without a half of the day a clock of twelve hours has two."""
    (number,) = numbers(text, language)
    assert number.kind is NumberKind.TIME
    assert number.values == {ClockTime(each) for each in minutes}


HINTS = ["G20", "the F-35", "X.509", "SS19", "0xa9", "see [2]", "both", "third", "one", "May"]


@pytest.mark.parametrize("text", HINTS)
def test_names_and_ordinals_are_hints(text):
    """Numbers in names, codes and reference marks, ordinals and "one" only hint at a number."""
    assert {n.strength for n in numbers(text, "en")} == {Strength.HINT}


@pytest.mark.parametrize("text", ["vinte por cento", "20 %", "20% dos", "20 por cento"])
def test_percent(text):
    """A percentage is known by its sign or words, and "cento" is no hundred in it."""
    (number,) = numbers(text, "pt")
    assert (number.values, number.kind) == ({Fraction(20)}, NumberKind.PERCENT)


@pytest.mark.parametrize(
    ("language", "text", "foreign"),
    [
        ("pt", "custa 1.5 euros", True),
        ("pt", "1,234,567 euros", True),
        ("pt", "o Python 1.5", False),
        ("pt", "custa 1,5", False),
        ("en", "costs 1,5", True),
    ],
)
def test_separators_of_the_other_language(language, text, foreign):
    """A figure with the other language's separators is marked, a version is not."""
    assert [n.foreign for n in numbers(text, language)] == [foreign]


def test_addresses_hold_no_numbers():
    """Digits of an address are not read."""
    assert numbers("see https://example.org/2024/05/14 now", "en") == ()


def test_raised_digits_are_no_digits():
    """A power is not read as a figure of its own."""
    assert [n.written for n in numbers("the largest is 2³¹-1.", "en") if n.written.startswith("2")] == ["2"]


@given(st.integers(1, 10**9), st.integers(0, 99))
def test_both_languages_give_the_value(whole, cents):
    """A number grouped and pointed the English way, the Portuguese way and with blanks has the same value."""
    english = f"{whole:,}.{cents:02}"
    portuguese = english.translate(str.maketrans(",.", ".,"))
    blanks = portuguese.replace(".", "\u00a0")
    expected = [{Fraction(whole) + Fraction(cents, 100)}]
    assert values(english, "en") == values(portuguese, "pt") == values(blanks, "pt") == expected


@given(st.text(alphabet="0123456789³¹., \u00a0h:-%milhõesea()", max_size=200), st.sampled_from(["en", "pt"]))
def test_spans_hold_what_is_written(text, language):
    """Whatever the text, numbers come in order, what is stated does not overlap, and spans hold what is written."""
    found = numbers(text, language)
    assert all(text[n.span.start : n.span.end] == n.written for n in found)
    assert all(one.span <= other.span for one, other in pairwise(found))
    stated = [n for n in found if n.strength is not Strength.HINT]
    assert all(one.span.end <= other.span.start for one, other in pairwise(stated))


@pytest.mark.parametrize(
    "piece",
    [
        "1.",
        "1 ",
        "7h30 ",
        "vinte e ",
        "mil ",
        "1,",
        "2 a ",
        "(1",
        "http://1 ",
        "-3 graus ",
        "3-1 ",
        "de 1 para 2 ",
        "um terço de ",
        "às nove e meia ",
        "duas horas e ",
    ],
)
def test_long_runs_are_read_in_reasonable_time(piece):
    """A block of a hundred thousand characters of one kind is read without running away."""
    text = piece * (100_000 // len(piece))
    assert all(n.span.end <= len(text) for n in numbers(text, "pt"))
