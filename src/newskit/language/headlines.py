"""Whether a headline is certainly English or certainly Portuguese.

A headline is too short for the vote of running text and too short for langdetect. What makes it certain is
function words and spellings of one language and no function word of another, in a line written as a
sentence. Titles of films and books, which stay in their language in a story of another, are set in capitals
word by word and hold mostly articles and prepositions.
"""

import re
from functools import cache

from newskit.language.quotations import unquoted
from newskit.lexicon.function_words import FUNCTION_WORDS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_IN_BRACKETS = re.compile(r"\([^()]{1,300}\)")
_READ = 300  # characters
_FEWEST = 4  # words that speak for a language
_FEWEST_SHARE = 0.3  # of all words
_FEWEST_LOWER = 2  # words of meaning that begin in lower case
_CONTENT = 4  # letters of a word of meaning
_CODES = ("en", "pt")
# Spellings that the other language does not have; single loans ("marketing") are outweighed by its own words.
_SPELLING = {
    "en": re.compile(r"[kwy]|th|sh|gh|ck|ee|oo|[bcdfgptv]$|tion|ff|ll|tt|pp|[^aeiou]le$|ous$"),
    "pt": re.compile(r"[ãõç]|nh|lh|dade$|agem$|[aei]m$|[ei]ro$|[ei]ra$|ado$|ida$|ês$"),
}
_PORTUGUESE_ALONE = re.compile(r"[ãõ]|ç[aoãõ]|[aeiou]lh|[aeiou]nh")
_FOREIGN = {"en": re.compile(r"[ãõçáéíóúâêôàñ]"), "pt": re.compile(r"[kwyñ]|th|sh")}
# What titles of works are made of, in every language.
_JOINTS = frozenset(["the", "a", "an", "of", "and", "in", "to", "on", "for", "with", "from", "by", "at"])


def language_of_headline(text: str) -> str | None:
    """Either "en" or "pt" when the line is certainly in it; None when it is open, or in another language.

    What stands in quotation marks or brackets does not count.
    """
    words = _WORD.findall(without_quotations(text[:_READ]))
    return next((code for code in _CODES if _is_certain(words, code)), None)


def without_quotations(text: str) -> str:
    """A line without what stands in quotation marks or brackets."""
    return _IN_BRACKETS.sub(" ", unquoted(text, line=True))


def _is_certain(words: list[str], code: str) -> bool:
    """Whether enough speaks for a language and nothing against it."""
    lower = [word.lower().replace("’", "'").split("'")[0] for word in words]
    own, contrary = FUNCTION_WORDS[code], FUNCTION_WORDS["pt" if code == "en" else "en"]
    small = {part for word, part in zip(words, lower, strict=True) if word[0].islower()}
    if any(word in contrary and word not in own for word in lower) or any(map(_FOREIGN[code].search, small)):
        return False
    function = {word for word in lower if word in own and word not in contrary}
    spelt = {word for word in small if word not in own and _SPELLING[code].search(word)}
    votes = len(function) + len(spelt)
    if votes < max(_FEWEST, _FEWEST_SHARE * len(words)) or not _is_sentence(small, own):
        return False
    return bool(function) and _is_proved(function - _shared(code), spelt, code)


def _is_proved(function: set[str], spelt: set[str], code: str) -> bool:
    """Whether one word is of no other language, and not only of those that titles of works are made of."""
    if code == "pt" and any(map(_PORTUGUESE_ALONE.search, spelt)):
        return True
    return bool(function - _JOINTS) or (bool(function) and len(spelt) >= _FEWEST - 1)


@cache
def _shared(code: str) -> frozenset[str]:
    """The function words of the other languages; Galician has nearly all of the Portuguese ones."""
    return frozenset().union(*(words for other, words in FUNCTION_WORDS.items() if other not in (code, "gl")))


def _is_sentence(small: set[str], own: frozenset[str]) -> bool:
    """Whether words of meaning are in lower case, as in a sentence and unlike in a title."""
    content = [word for word in small if len(word) >= _CONTENT and word not in own]
    return len(content) >= _FEWEST_LOWER
