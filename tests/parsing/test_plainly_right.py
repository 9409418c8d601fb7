"""The shortcut before the schema never passes what the schema would refuse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import FIELDS, Node, Scalar, Sequence, Style
from newskit.parsing import schema
from newskit.parsing.plainly_right import is_plainly_right
from newskit.parsing.scalars import is_null, plain

_WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            "en",
            "pt-PT",
            "pt_BR",
            "usable",
            "canceled",
            "dead",
            "medtop:20000639",
            "x:",
            "1",
            "9",
            "12",
            "0",
            "true",
            "no",
            "null",
            "~",
            "a b",
            "a\nb",
            "2024-05-14",
            "20240514",
            "1.5",
            "-1",
            "a\u2028b",
            "a\x85b",
            " a",
            "a\u00a0b",
            "é",
            "١",
        ]
    ),
)
_SCALARS = st.builds(lambda text, style: Scalar(text, 0, 1, style), _WORDS, st.sampled_from(list(Style)))
_NODES = st.one_of(
    _SCALARS, st.builds(lambda items: Sequence(items, 0, 1, flow=True), st.lists(_SCALARS, max_size=3))
)


@given(st.sampled_from(sorted(FIELDS)), _NODES)
def test_what_is_plainly_right_has_no_error(name: str, node: Node):
    """Law: a value passed at first sight has no error in the schema."""
    if not is_null(node) and is_plainly_right(name, node):
        assert schema.errors({name: plain(node)}) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("headline", "A headline"),
        ("id", "story-1"),
        ("language", "pt-PT"),
        ("published", "2024-05-14T15:48:00+01:00"),
        ("urgency", "4"),
        ("draft", "true"),
        ("status", "usable"),
    ],
)
def test_usual_values_need_no_validator(name, text):
    """The values of an ordinary article are passed at first sight: that is what makes reading quick."""
    assert is_plainly_right(name, Scalar(text, 0, len(text), Style.PLAIN))
