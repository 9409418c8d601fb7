"""Characters that front matter may not hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.parsing.characters import in_value, mask

SEPARATORS = ["\u0085", "\u2028", "\u2029"]
CONTROLS = [
    "\x00",
    "\x07",
    "\x08",
    "\x0b",
    "\x0c",
    "\x1b",
    "\x7f",
    "\x80",
    "\x9f",
    "\ufeff",
    "\ufffe",
    "\uffff",
]
TEXT = ["\t", "\n", "\r", "\u00a0", "\u200f", "\u2027", "\ufffd", "ã", "🚢"]


@pytest.mark.parametrize("character", SEPARATORS)
def test_a_separator_is_read_as_a_blank(character):
    """It is told at its place, and its edit writes what is read."""
    text, (fault,) = mask(f"a{character}b", 10)
    assert text == "a b"
    assert (fault.kind, fault.span) == ("foreign-line-separator", (11, 12))
    assert fault.values == {"character": f"U+{ord(character):04X}"}
    assert fault.edits == (((11, 12), " "),)


@pytest.mark.parametrize("character", CONTROLS)
def test_a_run_of_controls_is_one_fault(character):
    """A run is told once, with its first character, and goes with one edit."""
    text, (fault,) = mask(f"a{character}{character}b", 0)
    assert text == "a  b"
    assert (fault.kind, fault.span) == ("control-character", (1, 3))
    assert fault.values == {"character": f"U+{ord(character):04X}"}
    assert fault.edits == (((1, 3), ""),)


@pytest.mark.parametrize("character", TEXT)
def test_text_stays(character):
    """Tabs, line breaks, wide blanks, marks and letters are text."""
    assert mask(f"a{character}b", 0) == (f"a{character}b", [])


def test_a_file_of_controls_has_a_bounded_report():
    """Beyond twenty faults a file is no text, and more would help nobody."""
    assert len(mask("a\x00" * 1000, 0)[1]) == 20


@pytest.mark.parametrize(
    ("value", "told"), [("a\x08", "U+0008"), ("\ud83d", "U+D83D"), ("a\tb\n", None), ("\u2028", None)]
)
def test_a_character_that_an_escape_brought(value, told):
    """Values that escapes made are looked at too; a separator is harmless there."""
    assert in_value(value) == told


@given(st.text(max_size=50))
def test_masking_keeps_every_place(text: str):
    """The masked text is as long as the text, and has nothing left to mask."""
    masked, _ = mask(text, 0)
    assert len(masked) == len(text)
    assert mask(masked, 0) == (masked, [])
