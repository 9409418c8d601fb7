"""The vote of function words."""

import re
from collections import Counter
from typing import NamedTuple

from newskit.lexicon.function_words import FUNCTION_WORDS

LETTERS_READ = 1500
"""Characters of a text that vote; more changes no verdict and takes time."""

# Small letters of all scripts, in ranges: half the time of "no sign, no digit".
_WORD = re.compile(r"[a-zß-öø-\u1fff\u2c00-\ud7ff]+")
_CODES = tuple(FUNCTION_WORDS)
_MAIN = 2  # English and Portuguese stand first


def _ballots() -> dict[str, tuple[int, ...]]:
    """Each word with the languages, as numbers, that it speaks for."""
    ballots: dict[str, tuple[int, ...]] = {}
    for number, code in enumerate(_CODES):
        for word in FUNCTION_WORDS[code]:
            ballots[word] = (*ballots.get(word, ()), number)
    return ballots


_BALLOTS = _ballots()


class Vote(NamedTuple):
    """How a text voted.

    `leader` has the most function words, None when none voted; `share` is its part of all words; `margin`
    its lead over English or Portuguese, whichever it is not; `ahead` its lead over the best of the rest,
    which share many words with Portuguese. All are shares of all words, 0 to 1.
    """

    leader: str | None
    share: float = 0.0
    margin: float = 0.0
    ahead: float = 0.0
    votes: int = 0


def vote(text: str) -> Vote:
    """Count the function words of each language in the first letters of a text."""
    words = _WORD.findall(text[:LETTERS_READ].lower())
    counts = [0] * len(_CODES)
    times = Counter(words)
    for word in _BALLOTS.keys() & times.keys():
        for number in _BALLOTS[word]:
            counts[number] += times[word]
    most = max(counts)
    if not most:
        return Vote(None)
    first = counts.index(most)
    main = max(count for number, count in enumerate(counts[:_MAIN]) if number != first)
    rest = max(count for number, count in enumerate(counts) if number != first and number >= _MAIN)
    total = len(words)
    return Vote(_CODES[first], most / total, (most - main) / total, (most - rest) / total, most)
