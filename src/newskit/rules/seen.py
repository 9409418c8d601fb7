"""Lines of copy as a reader takes them: how long one looks, and whether two say the same."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_UNSEEN = frozenset({"Mn", "Me", "Cf"})  # combining marks and signs without a shape of their own


def same_words(one: str, other: str) -> bool:
    """Whether two lines have the same words; case, punctuation and blanks do not count."""
    if _begin_apart(one[:1], other[:1]):
        return False
    words = words_of(one)
    return bool(words) and words == words_of(other)


def _begin_apart(one: str, other: str) -> bool:
    """Whether two plain letters differ, so that nothing else need be compared."""
    plain = one.isascii() and one.isalpha() and other.isascii() and other.isalpha()
    return plain and one.lower() != other.lower()


def words_of(line: str) -> str:
    """The words of a line in one case, joined by single blanks."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", line).casefold()))


def seen_length(text: str) -> int:
    """How many characters of a text a reader sees."""
    return sum(unicodedata.category(character) not in _UNSEEN for character in text)
