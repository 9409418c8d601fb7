"""Ornaments between two scenes."""

import pytest

from newskit.importers import IMPORTERS, ImportOptions
from newskit.importers.text.lines import lines_of
from newskit.importers.text.separators import without_separators

HEAD = "Council opens the river bridge after eleven years of work\nBy Ana Silva\n14 May 2024\n\n"
FIRST = "The council opened the river bridge on Monday after eleven years of work and two inquiries.\n\n"
LAST = "WHAT HAPPENS NEXT\n\nThe council meets on 1 August. Its report is due in the week after that.\n"


@pytest.mark.parametrize("mark", ["* * *", "***", "—", "###", "---", "⁂", "• • •"])
def test_story_goes_on_after_a_separator(mark):
    """The separator is told with its line; body and fields are those of the copy without it."""
    plain = IMPORTERS["text"](HEAD + FIRST + LAST, ImportOptions())
    parted = IMPORTERS["text"](f"{HEAD}{FIRST}{mark}\n\n{LAST}", ImportOptions())
    assert plain.articles == parted.articles
    assert "The council meets on 1 August." in parted.articles[0].text
    assert [(7, mark, "unused-separator")] == [
        (each.line, each.text, each.reason.key) for each in parted.unused
    ]


@pytest.mark.parametrize("text", ["—\nQuay", "-\nQuay", "...", "5", "|", "*a*"])
def test_what_is_no_separator(text):
    """A bullet that touches its entry, dots, numbers and words stay lines."""
    lines, separators = without_separators(lines_of(text))
    assert (lines, separators) == (lines_of(text), ())


def test_neighbours_stand_apart():
    """A separator without blank lines around it parts paragraphs as a blank line does."""
    (first, second), _ = without_separators(lines_of("One.\n***\nTwo."))
    assert first.alone
    assert second.alone
