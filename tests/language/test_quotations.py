"""Quotation marks in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.language import ANGLED, CURLY, LOW, REVERSED, SPACED, STRAIGHT, lone_marks, quotations

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
