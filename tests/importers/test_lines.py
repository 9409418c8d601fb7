"""A capture as numbered lines."""

import pytest

from newskit.importers.text.lines import clean, lines_of

CASES = [
    ("a\n\nb", [(1, "a"), (3, "b")]),
    ("a\r\nb\rc", [(1, "a"), (2, "b"), (3, "c")]),
    ("\ufeffa\n", [(1, "a")]),
    ("a\u2028b\nc", [(1, "a"), (1, "b"), (2, "c")]),
    ("a\fb", [(1, "a"), (1, "b")]),
    ("  \t \n", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_numbers_and_text(text, expected):
    """Numbers count as an editor counts; blank lines are not lines."""
    assert expected == [(line.number, line.text) for line in lines_of(text)]


def test_blank_lines_beside_a_line():
    """A paragraph of its own has blank lines, or the edge, on both sides."""
    first, second, third = lines_of("one\n\ntwo\nthree\n")
    assert first.alone
    assert (second.before, second.after) == (True, False)
    assert (third.before, third.after) == (False, True)


def test_cells_are_joined_by_bars():
    """Tabs are cells of a table; a file holds no tab."""
    (line,) = lines_of("Home\t3\tAway")
    assert line.text == "Home | 3 | Away"
    assert line.cells == 3


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("\u202eevil\u202c", "evil"),
        ("soft\u00adhyphen", "softhyphen"),
        ("lone\ud800", "lone\ufffd"),
        ("icon \uf099", "icon"),
        ("20\u00a0%", "20\u00a0%"),
        ("non\ufffecharacter", "noncharacter"),
        ("família 👨\u200d👩", "família 👨\u200d👩"),
    ],
)
def test_what_no_reader_sees_is_removed(raw, expected):
    """Controls, bidirectional controls and icons go; letters and their joiners stay."""
    assert expected == clean(raw)
