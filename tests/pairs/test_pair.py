"""An original and its translation side by side."""

import pytest

from newskit.config.settings import Settings
from newskit.pairs.model import Pair
from newskit.parsing import read_bytes

HEAD = "---\nid: s\nlanguage: {}\nheadline: {}\npublished: 2026-01-02T10:00:00+00:00\n{}---\n\n"


def article(language, body, headline="A headline", more=""):
    text = HEAD.format(language, headline, more) + body
    return read_bytes(f"s.{language}.md", text.encode(), Settings(root="/"))


def pair(english, portuguese, more=""):
    return Pair(article("en", english), article("pt-PT", portuguese, more=more))


def written(found):
    return [tuple(number and number.written for number in (d.original, d.translation)) for d in found]


def test_number_spans_are_places_in_the_files():
    """A differing number is found at its place in both files, markup or not."""
    both = pair("The fund gave **1,250** euros.\n", "O fundo deu **1.520** euros.\n")
    (difference,) = both.number_differences
    assert both.original.source.slice(difference.original.span) == "1,250"
    assert both.translation.source.slice(difference.translation.span) == "1.520"


def test_sides_by_language():
    """The English and the Portuguese side are known whichever is the original."""
    one, other = article("en", "Copy.\n"), article("pt-PT", "Texto.\n")
    assert Pair(other, one).english is one
    assert Pair(other, one).portuguese is other


def test_number_carried_to_the_next_paragraph():
    """A number that moved with its sentence into the paragraph beside is not missing."""
    english = "The old bridge is closed. It was built in 1890.\n\nThe council meets on Friday to talk about repairs.\n"
    portuguese = "A ponte velha está fechada.\n\nFoi construída em 1890. A câmara reúne-se na sexta-feira para falar das reparações.\n"
    assert pair(english, portuguese).number_differences == ()


def test_headline_may_leave_out_a_number():
    """A headline is compared, but what it leaves out is its own business."""
    one = Pair(
        article("en", "Copy.\n", "Shark bites boy, 13"), article("pt", "Texto.\n", "Tubarão morde rapaz")
    )
    other = Pair(
        article("en", "Copy.\n", "Boy, 13, bitten"), article("pt", "Texto.\n", "Rapaz de 12 anos mordido")
    )
    assert one.number_differences == ()
    assert written(other.number_differences) == [("13", "12")]


def test_habit_is_told_once():
    """Where English points are the habit of a Portuguese text, one of them is told."""
    rates = "\n\n".join(f"Rate {n} rose by {n}.5 percent." for n in range(2, 8))
    taxas = "\n\n".join(f"A taxa {n} subiu {n}.5 por cento." for n in range(2, 8))
    assert len(pair(rates, taxas).number_differences) == 1


SENTENCE = (
    "The minister said that the new line would open in the spring of next year, after a delay of two years.\n"
)


def test_untranslated_paragraph():
    """A paragraph left in the original's language is known."""
    assert len(pair(SENTENCE, SENTENCE).untranslated) == 1


@pytest.mark.parametrize(
    ("portuguese", "more"),
    [
        (SENTENCE, "untranslated: true\n"),
        (f"> {SENTENCE}", ""),
        (
            "A ministra disse que a nova linha abriria na primavera do próximo ano, com um atraso de dois anos.\n",
            "",
        ),
    ],
)
def test_not_untranslated(portuguese, more):
    """A file marked as not done, a block quote and a translation are left alone."""
    assert pair(SENTENCE, portuguese, more=more).untranslated == ()
