"""Which characters a text holds beside ordinary ones."""

from hypothesis import given
from hypothesis import strategies as st

from newskit.text import ORDINARY, signs_of


@given(st.text(st.characters()))
def test_signs_are_all_characters_but_ordinary_ones(text: str) -> None:
    """Nothing that is not ordinary is lost, half a surrogate pair included."""
    assert frozenset(text) - ORDINARY == signs_of(text)
