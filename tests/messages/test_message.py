import pytest

from newskit.messages import Message, render
from newskit.messages.portuguese import CATALOGUE

_FILES = "{number} files"


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"x": "a"}, "is a"),
        ({"x": 3}, "is 3"),
        ({"x": ("a", "b")}, "is a, b"),
        ({"x": ()}, "is "),
        ({"x": "{y}"}, "is {y}"),
        ({"x": "y" * 80}, "is " + "y" * 80),
        ({"x": "y" * 81}, "is " + "y" * 79 + "…"),
    ],
)
def test_values_stand_in_their_places(values, words):
    """A value is shown as it is, on one line, and cut when it is longer than 80 characters."""
    assert render(Message("no-such-key", "is {x}", values)) == words


def test_portuguese_comes_from_the_catalogue():
    """A message in Portuguese has the words that the catalogue keeps under its key."""
    message = Message("report-files", _FILES, {"number": 2})
    assert (render(message), render(message, "pt")) == ("2 files", "2 ficheiros")


def test_a_missing_translation_falls_back_to_english():
    """Words that are not translated are better than none."""
    assert render(Message("no-such-key", _FILES, {"number": 2}), "pt") == "2 files"


def test_equal_messages_are_one():
    """Messages are values: equal ones hash alike, so that they can stand in sets."""
    one, two = (Message("k", "{a}", {"a": ("x",)}) for _ in range(2))
    assert len({one, two}) == 1


def test_the_catalogue_is_not_empty():
    """The catalogue joins the words of every part."""
    assert "report-files" in CATALOGUE
