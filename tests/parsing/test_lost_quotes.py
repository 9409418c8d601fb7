"""A value whose closing quote is lost: where closing it is the only reading, and where it is a guess."""

import pytest

from newskit.config.settings import Limits
from newskit.parsing.causes.diagnose import diagnose
from newskit.parsing.events import read_tree

CERTAIN = [
    'headline: "Ferries back on the river\n',
    "headline: 'Ferries back on the river\n",
    'headline: "Ferries: what changes\n',
    'headline: "headlines: what changes\n',
    "headline: \"The workers' strike (day two) goes on\n",
    "headline: \"The mayor says 'never again' twice\n",
    'headline: "The mayor says “never again”\n',
    "headline: \"The '90s ferries are back\n",
    'headline: "[Ferries](https://ferries.example/)”\n',
    'topics:\n  - "Ferries on the river\n',
    'topics: ["elections", "Lisbon]\n',
    'topics: ["Lisbon, "Porto"]\n',
]
GUESSED = [
    'headline: "[Ferries](https://ferries.example/)\n',
    'topics: "[ferries, boats]\n',
    "headline: '90s ferries are back\n",
    "headline: 'Tis the season\n",
    "headline: \"The mayor says 'never again\n",
    'headline: "The mayor says “never again\n',
    'headline: "The strike (day two\n',
    'headline: "headline: Ferries back\n',
    'related:\n  - "headline: Ferries back\n',
    'topics: ["elections", "Lisbon, Porto]\n',
    'topics: ["Lisbon, Porto, "Faro"]\n',
    'headline: "Ferries #back\n',
]


def is_guess(text: str) -> bool:
    """Whether the one fault of a text is a lost quote with an edit that is a guess."""
    problem = read_tree(text, Limits()).problem
    assert problem is not None
    (fault,) = diagnose(text, 0, problem, Limits())
    assert fault.kind == "unclosed-quote"
    assert fault.edits
    return fault.values.get("end") == "guessed"


@pytest.mark.parametrize("text", CERTAIN)
def test_one_reading(text: str):
    """A value that is words up to its end is closed there."""
    assert not is_guess(text)


@pytest.mark.parametrize("text", GUESSED)
def test_several_readings(text: str):
    """Where the quote may have stood elsewhere, or been none, closing it is a guess."""
    assert is_guess(text)
