"""Whether a headline is certainly English or Portuguese."""

import pytest

from newskit.language.headlines import language_of_headline, without_quotations

ENGLISH = [
    "Council says the night ferries will be back when the summer starts",
    "What the new ferry line means for those who work at night",
    "Why ferry crews walked out on the busiest night of the year",
]
PORTUGUESE = [
    "Câmara diz que as ligações não voltam à noite para os passageiros",
    "O que muda com a nova travessia para quem trabalha à noite nos portos da região",
]
OPEN = [
    "",
    "Night ferries",
    "What We Do in the Shadows",
    "Gone with the Wind",
    "The Lord of the Rings: The Fellowship of the Ring",
    "Everything Everywhere All at Once",
    "The Shape of Water regressa aos cinemas portugueses",
    "“We know what they said about this and we will be there”, diz Rui Modelo",
    "Manchester City 2 West Ham 0",
    "Web Summit e Rock in Rio com streaming, show e marketing",
    "O Crime do Padre Amaro",
    "La nueva línea de barcos nocturnos vuelve cuando empieza el verano",
    "La nouvelle ligne de bateaux revient quand l'été commence",
    "La nuova linea dei traghetti torna quando comincia l'estate",
    "Die neue Fähre kommt in der Nacht, wenn der Sommer anfängt",
]


@pytest.mark.parametrize(
    ("expected", "line"),
    [
        *(("en", line) for line in ENGLISH),
        *(("pt", line) for line in PORTUGUESE),
        *((None, line) for line in OPEN),
    ],
)
def test_a_line_is_certain_or_open(expected: str | None, line: str):
    """Sentences of the one language are certain; titles of works, names and other languages stay open."""
    assert expected == language_of_headline(line)


def test_quotations_do_not_count():
    """What stands in quotation marks or brackets is taken out, apostrophes stay."""
    assert without_quotations("The crew's day “of all days” (here) is over").split() == [
        "The",
        "crew's",
        "day",
        "is",
        "over",
    ]
