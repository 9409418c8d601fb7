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
    ("at 9.30", "às 9h30"),
    ("from 9.30 to 10.30", "das 9h30 às 10h30"),
    ("by 9.30 metres", "9,30 metros"),
    ("at 9.30", "às 9.30"),
    ("at half past nine", "às nove e meia"),
    ("at half past nine", "às 21h30"),
    ("at quarter to ten", "às dez menos um quarto"),
    ("at a quarter to ten", "a um quarto para as dez"),
    ("at noon", "às 12h00"),
    ("until midnight", "até às 24h00"),
    ("at 12.30 a.m.", "à meia-noite e meia"),
    ("for a fortnight", "durante 15 dias"),
    ("three-quarters of a million people", "750 mil pessoas"),
    ("a quarter of a million people", "250.000 pessoas"),
    ("1.5 times more", "uma vez e meia mais"),
    ("an hour and a half", "90 minutos"),
    ("a third of them", "33% deles"),
    ("1,200 euros per square metre (110 per square foot)", "1200 euros por metro quadrado"),
    ("minus 3 degrees", "3 graus negativos"),
    ("-3C at night", "3 graus abaixo de zero à noite"),
    ("minus 10 to 15 degrees", "10 a 15 graus negativos"),
    ("they won 3-1", "venceram por 3-1"),
    ("they lost 3-1", "derrota por 1-3"),
    ("fell to 5% from 7%", "caiu de 7% para 5%"),
    ("from 4.5 million to 7.2 million euros", "de 4,5 milhões para 7,2 milhões de euros"),
    ("3 degrees colder than in May", "menos 3 graus do que em maio"),
    ("a quarter of the rooms", "um em cada quatro quartos da casa"),
    ("one third of them", "33,3% deles"),
    ("the first half of the year", "um terço do ano"),
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
    ("at noon", "à meia-noite", ("noon", "meia-noite")),
    ("at half past nine", "às oito e meia", ("half past nine", "oito e meia")),
    ("half of the staff", "um terço do pessoal", ("half", "um terço")),
    ("they won 3-1", "venceram por 1-3", ("3-1", "1-3")),
    ("fell to 5% from 7%", "caiu de 5% para 7%", ("to 5% from 7%", "de 5% para 7%")),
    ("minus 3 degrees", "3 graus", ("minus 3", "3")),
    ("up -3 degrees", "mais 3 graus", ("-3", "3")),
    ("3 degrees", "3 graus negativos", ("3", "3 graus negativos")),
    ("at 9.30", "às 8h30", ("9.30", "8h30")),
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
