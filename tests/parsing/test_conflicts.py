"""Conflict markers: masked with the second side, told once a conflict."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.parsing.conflicts import mask

TWO_SIDES = "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> desk\nc: 4\n"
THREE_SIDES = "<<<<<<< HEAD\nb: 2\n||||||| base\nb: 0\n=======\nb: 3\n>>>>>>> desk\nc: 4\n"

CASES = [
    ("no marker", "a: 1\n", "a: 1\n", []),
    ("two sides", TWO_SIDES, "a: 1\n\nb: 2\n\n\n\nc: 4\n", [5]),
    ("three sides", THREE_SIDES, "\nb: 2\n\n\n\n\n\nc: 4\n", [0]),
    ("CRLF", TWO_SIDES.replace("\n", "\r\n"), "a: 1\r\n\r\nb: 2\r\n\r\n\r\n\r\nc: 4\r\n", [6]),
    ("an empty first side", "<<<<<<< HEAD\n=======\nb: 3\n>>>>>>> desk\n", "\n\n\n\n", [0]),
    ("the end lost", "<<<<<<< HEAD\nb: 2\n=======\nb: 3\n", "\nb: 2\n\nb: 3\n", [0]),
    ("the start lost", "b: 3\n>>>>>>> desk\n", "b: 3\n\n", [5]),
    ("the middle alone", "b: 3\n=======\nc: 4\n", "b: 3\n\nc: 4\n", [5]),
    ("indented", "a: |\n  <<<<<<< HEAD\n", "a: |\n  <<<<<<< HEAD\n", []),
    ("six signs", "<<<<<< HEAD\n>>>>>>> \n", "<<<<<< HEAD\n\n", [12]),
]


def trimmed(text: str) -> str:
    return re.sub(r" +(?=\r?\n|$)", "", text)


@pytest.mark.parametrize(("text", "after", "starts"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_mask(text: str, after: str, starts: list[int]):
    """The first side stays, everything else of a conflict is blank, and each conflict is told at its first marker."""
    masked, faults = mask(text, 10)
    assert trimmed(after) == trimmed(masked)
    assert starts == [fault.span.start - 10 for fault in faults]


def test_the_span_is_the_marker_line():
    """A fault spans its marker with the label, without the line break."""
    text = TWO_SIDES.replace("\n", "\r\n")
    (fault,) = mask(text, 0)[1]
    assert text[fault.span.start : fault.span.end] == "<<<<<<< HEAD"


@given(st.lists(st.sampled_from(["<<<<<<< a", "=======", ">>>>>>> b", "||||||| c", "k: v", ""]), max_size=20))
def test_length_and_line_breaks_stay(lines: list[str]):
    """Masking moves nothing: every character that is left stands where it stood."""
    text = "".join(f"{line}\n" for line in lines)
    masked, _ = mask(text, 0)
    assert len(text) == len(masked)
    assert all(new in (old, " ") for old, new in zip(text, masked, strict=True))
    assert text.count("\n") == masked.count("\n")
