import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.diagnostics import cut_line
from newskit.reporters.columns import cell
from newskit.reporters.excerpt import excerpt

_CASES = {
    # line, first, last, width -> line printed, carets
    "plain": (("abc def", 4, 7, None), "abc def", "    ^^^"),
    "empty stretch": (("abc", 3, 3, None), "abc", "   ^"),
    "empty line": (("", 0, 0, None), "", "^"),
    "beyond the line": (("abc", 9, 12, None), "abc", "   ^"),
    "wide": (("港口 ab", 3, 5, None), "港口 ab", "     ^^"),
    "wide marked": (("a港b", 1, 2, None), "a港b", " ^^"),
    "combining": (("cafe\u0301 ab", 6, 8, None), "cafe\u0301 ab", "     ^^"),
    "an accent alone": (("cafe\u0301", 4, 5, None), "cafe\u0301", "   ^"),
    "tab first": (("\tab", 1, 3, None), "    ab", "    ^^"),
    "tab inside": (("ab\tcd", 3, 5, None), "ab  cd", "    ^^"),
    "tab marked": (("ab\tcd", 2, 3, None), "ab  cd", "  ^^"),
    "escape": (("a\x1bb", 2, 3, None), "a\\x1bb", "     ^"),
    "bidi": (("a\u202eb", 1, 2, None), "a\\u202eb", " ^^^^^^"),
    "fits": (("x" * 20, 5, 6, 20), "x" * 20, "     ^"),
    "cut at the end": (("ab" + "x" * 40, 0, 2, 20), "ab" + "x" * 16 + "…", "^^"),
    "cut at the start": (("x" * 40 + "ab", 40, 42, 20), "…" + "x" * 16 + "ab", " " * 17 + "^^"),
    "cut at both ends": (
        ("x" * 40 + "ab" + "x" * 40, 40, 42, 20),
        "…" + "x" * 6 + "ab" + "x" * 10 + "…",
        " " * 7 + "^^",
    ),
    "longer than the room": (("x" * 90, 10, 90, 20), "…" + "x" * 18 + "…", " " * 7 + "^" * 12),
}


@pytest.mark.parametrize(("arguments", "shown", "carets"), _CASES.values(), ids=_CASES)
def test_carets_stand_under_the_characters_meant(arguments, shown, carets):
    """The line is printed so that it fits, with a caret under every column of the stretch."""
    assert excerpt(*arguments) == (shown, carets)


def _columns(text: str) -> int:
    """The width of a printed line, reckoned apart from the code under test."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.category(character) in ("Mn", "Me") for character in text)


@given(st.text(max_size=300), st.integers(0, 320), st.integers(0, 320), st.integers(20, 100))
def test_no_line_is_wider_than_the_terminal(line, first, last, width):
    """Whatever the line and the stretch, line and carets fit and a caret is there."""
    printed, carets = excerpt(line, min(first, last), max(first, last), width)
    assert _columns(printed) <= width
    assert len(carets) <= width + 1  # a stretch at the very end of a full line has its caret behind it
    assert carets.strip(" ").strip("^") == ""
    assert "^" in carets


@given(st.characters(), st.integers(0, 50))
def test_a_cell_is_as_wide_as_it_says(character, column):
    """What is printed for a character takes the columns that are reckoned for it."""
    text, columns = cell(character, column)
    assert _columns(text) == columns


@pytest.mark.parametrize(
    ("length", "column"), [(10, 5), (1000, 1000), (5000, 1), (5000, 2500), (5000, 5000), (5000, 5001)]
)
def test_a_long_line_is_cut_around_the_place(length, column):
    """What is kept of a line is at most 1,000 characters, holds the place, and says where it begins."""
    line = "".join(chr(0x61 + i % 26) for i in range(length))
    part, start = cut_line(line, column)
    assert len(part) == min(length, 1000)
    assert line[start - 1 :].startswith(part)
    assert start <= column <= start + len(part)
