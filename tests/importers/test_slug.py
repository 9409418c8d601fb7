"""Slugs."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.importers.slug import slug_of


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("The Mayor's Visit: 'to Listen'", "the-mayors-visit-to-listen"),
        ("São Tomé elege novo presidente", "sao-tome-elege-novo-presidente"),
        ("Straße und Łódź", "strasse-und-lodz"),
        ("100 % sure — really?", "100-sure-really"),
        ("Новости", "article"),
        ("", "article"),
        (f"{'word ' * 30}", "-".join(["word"] * 12)),
        ("x" * 200, "x" * 60),
    ],
)
def test_slugs(headline, expected):
    """Lower case ASCII, hyphens between words, cut at a word."""
    assert expected == slug_of(headline)


@given(st.text())
def test_form(headline):
    """Law: whatever the headline, a slug is words of letters and digits joined by single hyphens."""
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug_of(headline))
    assert len(slug_of(headline)) <= 60
