"""JSON as bytes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.wire.jsontext import dump, embedded, load
from newskit.wire.text import clean, one_line

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
_BREAKERS = ("\x85", "\u2028", "\u2029")


@given(_VALUES)
def test_nothing_changes_on_the_way(value):
    """What is dumped or embedded is read back equal, and neither holds a line breaker or, embedded, markup."""
    assert load(dump(value)) == value
    assert not any(c in dump(value).decode() for c in _BREAKERS)
    shown = embedded(value)
    assert json.loads(shown) == value
    assert not any(c in shown for c in (*"<>&", *_BREAKERS))


@pytest.mark.parametrize("data", [b"\xff", b"{", b"NaN", b"[" * 100_000, b'{"a": Infinity}'])
def test_what_is_no_json_is_a_value_error(data):
    """Bytes that are no UTF-8, no JSON or nested too deeply raise one kind of error."""
    with pytest.raises(ValueError, match=r"."):
        load(data)


@given(st.text())
def test_clean_text_is_utf8_without_controls(text):
    """Clean text can be encoded, keeps its length and holds no control but tab and newlines."""
    cleaned = clean(text)
    assert len(cleaned) == len(text)
    assert not any(ord(c) < 32 and c not in "\t\n\r" for c in cleaned.encode().decode())
    assert "\n" not in one_line(text)
