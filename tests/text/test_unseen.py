"""Characters without a shape: lines are looked at once, and each line for itself."""

import time

from newskit.text.unseen import stray_direction, stray_zero_width


def test_each_line_for_itself():
    """A line in Persian excuses its own characters and no others."""
    text = "می\u200cخواهم\nport\u200b\n"
    assert [text.index("\u200b")] == [span.start for span in stray_zero_width(text, 0, len(text))]


def test_only_the_part_asked_for():
    """What stands outside the part excuses nothing in it."""
    text = "الخبر port\u200e"
    start = text.index("port")
    assert [(len(text) - 1, len(text))] == list(stray_direction(text, start, len(text), "en"))


def test_long_lines_take_linear_time():
    """A hundred thousand joiners on one line are read in a moment."""
    began = time.perf_counter()
    for text in ("a\u200d" * 50_000, "\u0645\u200c" * 50_000, "a\u200e\n" * 30_000):
        list(stray_zero_width(text, 0, len(text)))
        list(stray_direction(text, 0, len(text), "en"))
    assert time.perf_counter() - began < 2
