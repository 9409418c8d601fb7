from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.text import Edit, OverlappingEditsError, Span, apply_edits

_CASES = {
    "none": ("abc", [], "abc"),
    "replace": ("abc", [Edit(Span(1, 2), "X")], "aXc"),
    "insert": ("abc", [Edit(Span(0, 0), "X")], "Xabc"),
    "insert at the end": ("abc", [Edit(Span(3, 3), "X")], "abcX"),
    "delete": ("abc", [Edit(Span(0, 3), "")], ""),
    "two that touch": ("abcd", [Edit(Span(2, 4), "Y"), Edit(Span(0, 2), "X")], "XY"),
    "insert before a replacement": ("abc", [Edit(Span(1, 2), "Y"), Edit(Span(1, 1), "X")], "aXYc"),
    "equal edits count once": ("abc", [Edit(Span(1, 1), "X"), Edit(Span(1, 1), "X")], "aXbc"),
    "insertions keep their order": ("ab", [Edit(Span(1, 1), "2"), Edit(Span(1, 1), "1")], "a21b"),
}


@pytest.mark.parametrize(("text", "edits", "expected"), _CASES.values(), ids=_CASES)
def test_edits_apply(text, edits, expected):
    """Edits change the stretches they name and nothing else."""
    assert apply_edits(text, edits) == expected


@pytest.mark.parametrize("spans", [((0, 2), (1, 3)), ((0, 3), (1, 1)), ((0, 2), (0, 2))])
def test_overlapping_edits_are_refused(spans):
    """Two different edits of one character are an error, not a guess."""
    edits = [Edit(Span(*span), str(number)) for number, span in enumerate(spans)]
    with pytest.raises(OverlappingEditsError):
        apply_edits("abc", edits)


@st.composite
def _separate_edits(draw) -> tuple[str, list[Edit]]:
    """A text and up to four edits of it that do not touch."""
    text = draw(st.text(max_size=30))
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return text, [Edit(Span(start, end), draw(st.text(max_size=3))) for start, end in pairs]


@given(_separate_edits())
def test_the_order_of_edits_does_not_matter(case):
    """Whatever order edits come in, the text is the same."""
    text, edits = case
    results = {apply_edits(text, order) for order in permutations(edits)}
    assert len(results) == 1


@given(_separate_edits())
def test_what_no_edit_names_stays(case):
    """Replacing every stretch by itself changes nothing."""
    text, edits = case
    assert apply_edits(text, [Edit(span, text[span.start : span.end]) for span, _ in edits]) == text
