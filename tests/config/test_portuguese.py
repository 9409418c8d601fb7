"""Messages that stand in tables have their Portuguese too."""

from string import Formatter

import pytest

from newskit.config import checked_types, nearest, refusals
from newskit.messages.pt.config import WORDS


def _messages() -> list[tuple[str, str]]:
    words = [value for value in vars(nearest).values() if isinstance(value, nearest.UnknownWords)]
    pairs = [value for value in vars(checked_types).values() if isinstance(value, tuple) and len(value) == 2]
    return [
        *((one.key, one.alone) for one in words),
        *((one.key + "-nearest", one.near) for one in words),
        *pairs,
        *refusals._TYPES.values(),
        refusals._OTHER,
    ]


def _places(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize(("key", "english"), _messages())
def test_a_message_of_a_table_has_its_portuguese(key, english):
    """The catalogue has the key; its places are among those of the English."""
    assert key in WORDS
    assert _places(WORDS[key]) <= _places(english) | {"known"}
