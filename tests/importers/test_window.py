"""The run of lines with the highest sum, and where the discussion begins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.importers.text.discussion import discussion_at
from newskit.importers.text.lines import lines_of
from newskit.importers.text.window import best_run, is_spaced


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], (0, 0)),
        ([-1.0, -1.0], (0, 0)),
        ([-1.0, 2.0, -1.0, 2.0, -1.0], (1, 4)),
        ([2.0, -1.0, -1.0, -1.0, 2.0], (0, 1)),
        ([20.0, *([-1.0] * 40), 20.0], (0, 42)),
    ],
)
def test_best_run(scores, expected):
    """The first of the best runs; a long gap costs no more than some paragraphs."""
    assert expected == best_run(scores)


@given(st.lists(st.floats(-1, 2.5), max_size=40))
def test_run_begins_and_ends_with_a_gain(scores):
    """Law: a run that is not empty begins and ends with a line that speaks for the story."""
    start, end = best_run(scores)
    assert start == end or (scores[start] > 0 and scores[end - 1] > 0)


def test_discussion_needs_a_story_above():
    """A button "Comments" over the story is not the end of the page; the same label under it is."""
    lines = lines_of("Comments\n" + "One sentence of the story.\n" * 5 + "Comments\nI do not agree.")
    assert discussion_at(lines, [-1.0, *([2.0] * 5), -1.0, 2.0]) == 6


def test_head_of_a_comment():
    """The head of a reader's comment ends the story under any score."""
    lines = lines_of("The story is short.\nAna on October 4, 2019 at 5:23 pm said:\nI do not agree.")
    assert discussion_at(lines, [2.0, 2.0, 2.0]) == 1


def test_spaced_pages():
    """A page is spaced when most long sentences have blank lines around them."""
    sentence = "word " * 20 + "end."
    assert is_spaced(lines_of(f"{sentence}\n\n{sentence}"))
    assert not is_spaced(lines_of("\n".join([sentence] * 4)))
