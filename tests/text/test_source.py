import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.text import LineIndex, Position, Source, Span

_TEXTS = st.text(alphabet=st.sampled_from("ab\r\n\ufeffé港\u2028"), max_size=40)

_POSITIONS = {
    "start": ("abc", 0, Position(1, 1, 0)),
    "end": ("abc", 3, Position(1, 4, 3)),
    "beyond the end": ("abc", 9, Position(1, 4, 3)),
    "before the start": ("abc", -1, Position(1, 1, 0)),
    "second line": ("a\nbc", 3, Position(2, 2, 3)),
    "the break belongs to its line": ("a\nb", 1, Position(1, 2, 1)),
    "crlf is two": ("a\r\nb", 3, Position(2, 1, 3)),
    "inside crlf": ("a\r\nb", 2, Position(1, 3, 2)),
    "a lone return": ("a\rb", 2, Position(2, 1, 2)),
    "after the last break": ("a\n", 2, Position(2, 1, 2)),
    "byte order mark": ("\ufeffab", 0, Position(1, 1, 0)),
    "after a byte order mark": ("\ufeffab", 2, Position(1, 2, 2)),
    "u+2028 is no line break": ("a\u2028b", 2, Position(1, 3, 2)),
    "beyond the basic plane": ("😀b", 1, Position(1, 2, 1)),
}


@pytest.mark.parametrize(("text", "offset", "position"), _POSITIONS.values(), ids=_POSITIONS)
def test_an_offset_has_a_position(text, offset, position):
    """Line and column are 1-based code points; a byte order mark has no column."""
    assert Source.from_text("a.md", text).position(offset) == position


@given(_TEXTS, st.integers(0, 40))
def test_a_position_leads_back_to_its_offset(text, offset):
    """The start of the line plus the column is the offset, except on the byte order mark."""
    index = LineIndex(text)
    line, column, found = index.position(offset)
    assert found == min(offset, len(text))
    if not (text.startswith("\ufeff") and found == 0):
        assert index.start_of(line) + column - 1 == found


@given(_TEXTS)
def test_lines_hold_the_whole_text(text):
    """Every character is in a line, in its break, or is the byte order mark."""
    index = LineIndex(text)
    lines = [index.line_text(number) for number in range(1, len(index) + 1)]
    assert "".join(lines) == text.removeprefix("\ufeff").replace("\r", "").replace("\n", "")


@pytest.mark.parametrize(
    ("text", "newline"),
    [("a\r\nb\n", "\r\n"), ("a\nb\r\n", "\n"), ("a", "\n"), ("\n", "\n"), ("a\rb\n", "\r")],
)
def test_the_first_line_ending_counts(text, newline):
    """What newskit adds to a file ends as the first line does."""
    assert Source.from_text("a.md", text).newline == newline


def test_a_file_that_is_not_utf_8_has_no_offsets():
    """In such a file line and column count bytes and the offset is unknown."""
    source = Source("a.md", b"a\xff\nb", "a\xff\nb", decoded=False)
    assert source.range(Span(1, 4)) == (Position(1, 2, None), Position(2, 2, None))


def test_a_source_is_known_by_its_bytes():
    """Equal bytes have equal digests, whatever the path; other bytes have others."""
    digests = [Source.from_text(path, text).digest for path, text in (("a", "x"), ("b", "x"), ("a", "y"))]
    assert digests[0] == digests[1] != digests[2]
    assert len(digests[0]) == 32


@pytest.mark.parametrize(
    ("one", "other", "contains", "overlaps"),
    [
        ((0, 4), (1, 2), True, True),
        ((0, 2), (2, 3), False, False),
        ((0, 3), (2, 5), False, True),
        ((0, 2), (2, 2), True, False),
        ((0, 2), (1, 1), True, True),
    ],
)
def test_spans_contain_and_overlap(one, other, contains, overlaps):
    """Ends are exclusive: spans that touch do not overlap."""
    assert Span(*one).contains(Span(*other)) is contains
    assert Span(*one).overlaps(Span(*other)) is overlaps
    assert Span(*one).shifted(3) == (one[0] + 3, one[1] + 3)
