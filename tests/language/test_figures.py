"""Figures with the separators of the other language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.language.figures import foreign_figures

OTHER = {"en": "pt", "pt": "en"}


def written(value: int, decimals: int, code: str) -> str:
    """A value with groups and decimals as a language writes it."""
    english = f"{value / 10**decimals:,.{decimals}f}"
    return english if code == "en" else english.translate(str.maketrans(",.", ".,"))


@given(st.integers(1_000_000, 10**12), st.integers(1, 2), st.sampled_from(["en", "pt"]))
def test_form_decides(value, decimals, code):
    """A figure in the form of the copy is silent; in the other form it is told with the right one."""
    own, other = written(value, decimals, code), written(value, decimals, OTHER[code])
    assert list(foreign_figures(f"a {own} b", code)) == []
    assert [(other, own)] == [(f.written, f.expected) for f in foreign_figures(f"a {other} b", code)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pt", "3,000 e 3.000"),
        ("en", "3,000 and 3.000"),
        ("pt", "192.168.100.200 e 10.20.30%"),
        ("pt", "US$ 1.50, às 15.30, em 14.05.24"),
        ("en", "1.2,3 and a,5 and 12,34,567 crore"),
        ("pt", "v2.5 milhões, #2.5%"),
        ("en", "ISBN 978.123.456.789-1"),
    ],
)
def test_what_can_be_read_in_two_ways_is_silent(code, text):
    """Single groups, versions, addresses, dates, prices and codes are not told."""
    assert list(foreign_figures(text, code)) == []


@given(st.text(alphabet="0123456789., %m"), st.sampled_from(["en", "pt"]))
def test_any_digits_are_read(text, code):
    """What is told stands in the text as it is said."""
    for figure in foreign_figures(text, code):
        assert figure.written == text[figure.start : figure.end]
