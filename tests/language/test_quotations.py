"""Quotation marks in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.language import (
    ANGLED,
    CURLY,
    LOW,
    REVERSED,
    SPACED,
    STRAIGHT,
    kinds,
    lone_marks,
    quotations,
    quoted,
    unquoted,
)

WORDS = st.text(alphabet="abc ,", min_size=1).map(lambda text: f"x{text}x")
PAIRS = st.sampled_from(["“”", "«»", '""'])


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("“a” and “b”", [CURLY, CURLY]),
        ("«a “b” c»", [ANGLED]),
        ("„a“ und „b”", [LOW, LOW]),
        ("so »a« it is", [REVERSED]),
        ("il dit « a »", [SPACED]),
        ('he said "a" twice', [STRAIGHT]),
        ('a 5" by 7" print', []),
        ("Home » News » Rivers", []),
        ("it's the boats' own", []),
    ],
)
def test_kinds(text, kinds):
    """The outer pairs of a text, by kind."""
    assert kinds == [found.kind for found in quotations(text)]


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ('he said "so it\nis" twice', "he said twice"),
        ('the " last line   " runs', "the runs"),
        ("the ‘late’ boats of the ’90s", "the boats of the ’90s"),
        ("he said ‘I don’t know’ twice", "he said twice"),
        ("the boats' own 'harbour' here", "the boats' own 'harbour' here"),
        ("„so“ and «so “it” is» and 「so」", "and and"),
        ("never “closed", "never “closed"),
        ('a 5" by 7" print', 'a 5" by 7" print'),
        ('late," she said. "We wait" here', 'late," she said. here'),
    ],
)
def test_what_is_quoted_is_left_out(text, own):
    """Quotations become blank, over lines too; apostrophes, inches and a mark that is not closed take nothing along."""
    assert unquoted(text).split() == own.split()


def test_straight_single_marks_quote_in_a_line():
    """A headline quotes with straight single marks; apostrophes are none of them."""
    assert unquoted("Crew's 'long winter' is over", line=True).split() == ["Crew's", "is", "over"]


def test_kinds_of_pairs_inside_others_count():
    """The kinds of a text are those of every pair, at any depth."""
    assert kinds('«Dissemos “voltámos”» "sim"') == {ANGLED, CURLY, STRAIGHT}


@given(st.text(alphabet="“”„«»‘’\"' a1.\n「」"), st.booleans())
def test_places_stay(text, line):
    """What is left of a text stands where it stood, and what is quoted stands in order."""
    left = unquoted(text, line=line, blank="\x00")
    assert [len(left), *(b for a, b in zip(text, left, strict=True) if b not in (a, "\x00"))] == [len(text)]
    edges = [edge for span in quoted(text, line=line) for edge in span]
    assert edges == sorted(edges)


@given(st.lists(st.tuples(WORDS, PAIRS, WORDS), min_size=1))
def test_closed_quotations_leave_no_mark(parts):
    """A text of closed quotations has no mark without a partner, and each is read as one pair."""
    text = " ".join(f"{before} {marks[0]}{inner}{marks[1]}" for before, marks, inner in parts)
    assert lone_marks(text) == []
    assert [marks for _, marks, _ in parts] == [found.kind for found in quotations(text)]


@given(WORDS, WORDS, st.sampled_from(["“”", "«»"]), st.booleans())
def test_a_lost_mark_leaves_its_partner(before, inner, marks, opens):
    """Where one mark of a pair is lost, the other is told."""
    text = f"{before} {marks[0]}{inner}" if opens else f"{before} {inner}{marks[1]} on"
    assert [(opens, marks)] == [(lone.opens, lone.kind) for lone in lone_marks(text)]


@given(st.text(alphabet="“”„«»\"' a1.\n"))
def test_any_marks_are_read(text):
    """What is told stands at a quotation mark inside the text."""
    assert all(text[lone.at] in '“”«»"' for lone in lone_marks(text))
    assert all(text[q.start] in '“„«»"' for q in quotations(text))
