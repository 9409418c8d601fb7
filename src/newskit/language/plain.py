"""What a few different words tell at a glance: most copy is plainly in the language it declares.

The vote counts every function word of six languages, paragraph by paragraph. Where hardly a word speaks for
any other language there is nothing to count.
"""

from collections.abc import Set as AbstractSet

from newskit.lexicon.function_words import FUNCTION_WORDS

_FEWEST = 10  # different function words that a story of a few paragraphs has at least
_TIMES = 4  # as many as those of all other languages together; a mixed text has fewer
_OTHER = {"en": "pt", "pt": "en"}
_STRANGE = {
    code: frozenset().union(*(words for other, words in FUNCTION_WORDS.items() if other != code)) - own
    for code, own in FUNCTION_WORDS.items()
}
_ONLY = {code: FUNCTION_WORDS[_OTHER[code]] - FUNCTION_WORDS[code] for code in _OTHER}


def is_plainly(words: AbstractSet[str], code: str) -> bool:
    """Whether a text with these different words, in lower case, is beyond doubt in "en" or "pt".

    False leaves it open.
    """
    own = len(FUNCTION_WORDS[code] & words)
    return own >= _FEWEST and own >= _TIMES * len(_STRANGE[code] & words)


def other_words(words: AbstractSet[str], code: str) -> int:
    """How many of some words are function words of Portuguese and not of English, or the other way about."""
    return len(_ONLY[code] & words)


def speaks_for_itself(words: AbstractSet[str], code: str) -> bool:
    """Whether more of some words are function words of "en" or "pt" alone than of the other alone."""
    return other_words(words, _OTHER[code]) > other_words(words, code)
