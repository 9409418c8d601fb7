"""Numbers of an original and its translation, compared by value."""

import pytest

from newskit.pairs.numbers import compare, numbers

SAME = [
    ("5,000 people", "5 mil pessoas"),
    ("1,234.5 tonnes", "1.234,5 toneladas"),
    ("12,500 jobs", "12\u00a0500 empregos"),
    ("2.3 billion euros", "2,3 mil milhões de euros"),
    ("2.3 billion reais", "2,3 bilhões de reais"),
    ("3 dogs", "três cães"),
    ("three dogs", "3 cães"),
    ("one dog", "um cão"),
    ("1 dog", "um cão"),
    ("two dozen", "24"),
    ("20 percent", "20%"),
    ("at 3:48 p.m.", "às 15h48"),
    ("at 7 a.m.", "às 7"),
    ("from 20 to 30 million", "de 20 milhões a 30 milhões"),
    ("in the 1980s", "nos anos 80"),
    ("the 19th century", "o século XIX"),
    ("the 2018-19 season", "a temporada 2018/2019"),
    ("100 miles away", "a 160 km"),
    ("it was 80 degrees", "estavam 26 °C"),
    ("25 kilometres away", "a 25 quilómetros (15,5 milhas)"),
    ("25 kilometres (15.5 miles) away", "a 25 quilómetros"),
    ("the third time", "a 3.ª vez"),
    ("both sides", "os dois lados"),
    ("in 2018, and 2018 was cold", "em 2018, que foi frio"),
    ("call 20 7946 0958", "ligue 2079 460958"),
    ("on May 14", "a 14 de maio"),
    ("on 9/11", "no 11 de setembro"),
    ("the G20", "o G-20"),
    ("on Friday", "na sexta-feira"),
    ("hundreds of thousands", "centenas de milhares"),
    ("version 1.5", "a versão 1.5"),
]


@pytest.mark.parametrize(("english", "portuguese"), SAME)
def test_same_numbers(english, portuguese):
    """What a translator may write for a number is no difference, in either direction."""
    one, other = numbers(english, "en"), numbers(portuguese, "pt")
    assert compare(one, other) == ()
    assert compare(other, one) == ()


DIFFERENT = [
    ("1,250 euros", "1.520 euros", ("1,250", "1.520")),
    ("3,000 homes", "3,000 casas", ("3,000", "3,000")),
    ("1.5 percent", "1.5 por cento", ("1.5", "1.5")),
    ("2.3 billion", "2,3 milhões", ("2.3 billion", "2,3 milhões")),
    ("two billion", "dois biliões", ("two billion", "dois biliões")),
    ("two dogs", "sete cães", ("two", "sete")),
    ("29 years", "20 anos", ("29", "20")),
    ("at 3:48 p.m.", "às 14h48", ("3:48 p.m.", "14h48")),
    ("the 19th century", "o século XX", ("19", "XX")),
    ("550 lb", "227 kg", ("550", "227")),
    ("10 inches", "25 mm", ("10", "25")),
    ("killed 12 people", "matou pessoas", ("12", None)),
    ("killed people", "matou 12 pessoas", (None, "12")),
    ("millions of people", "mil pessoas", ("millions", "mil")),
]


@pytest.mark.parametrize(("english", "portuguese", "expected"), DIFFERENT)
def test_different_numbers(english, portuguese, expected):
    """A number that changed, was lost or was added is told with what stands on either side."""
    (difference,) = compare(numbers(english, "en"), numbers(portuguese, "pt"))
    sides = (difference.original, difference.translation)
    assert tuple(number and number.written for number in sides) == expected


def test_replaced_number_among_others():
    """Only the number that changed is told, beside the one that it replaced."""
    one = numbers("In 2019, 14 ships carried 3,400 people from 5 ports.", "en")
    other = numbers("Em 2019, 14 navios levaram 3400 pessoas de 6 portos.", "pt")
    assert [(d.original.written, d.translation.written) for d in compare(one, other)] == [("5", "6")]
