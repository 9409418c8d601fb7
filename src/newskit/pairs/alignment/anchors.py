"""What a block keeps when it is translated: numbers, addresses, names, and the first letters of cognates.

Most learned words of English and Portuguese share their first letters once spelling is levelled (photo- and
foto-, special and especial, system and sistema): a free bilingual dictionary.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from newskit.article import Block, BlockKind
from newskit.pairs.alignment.dictionary import concept_of
from newskit.pairs.numbers import Strength, numbers

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 4
_PREFIX = 5
_LEVELLED = (
    ("ph", "f"),
    ("th", "t"),
    ("ch", "c"),
    ("y", "i"),
    ("k", "c"),
    ("w", "v"),
    ("ct", "t"),
    ("pt", "t"),
    ("qu", "c"),
)
_DOUBLE = re.compile(r"([a-z])\1")
_LEADING_E = re.compile(r"^e(?=s[^aeiou])")


@dataclass(frozen=True, slots=True)
class Anchors:
    """The anchors of a block, how many letters it has and what it is."""

    features: frozenset[str]
    letters: int
    kind: BlockKind
    level: int


def anchors(block: Block, language: str) -> Anchors:
    """The anchors of a block written in `language`."""
    features = {inline.target for inline in block.inlines if inline.target}
    for number in numbers(block.prose, language):
        if number.strength is not Strength.HINT:
            features.update(f"#{value}" for value in number.values)
    letters = 0
    for word in _WORD.findall(block.prose):
        letters += len(word)
        concept = concept_of(word.lower(), language)
        if concept or len(word) >= _SHORTEST or word[0].isupper():
            features.add(concept or key_of(word))
    features.discard("")
    return Anchors(frozenset(features), letters, block.kind, block.level)


@lru_cache(maxsize=16384)
def key_of(word: str) -> str:
    """The key a word shares with its cognates in the other language."""
    lower = word.lower()
    if lower.isascii() and lower.isalpha():
        key = lower
    else:
        key = "".join(c for c in unicodedata.normalize("NFD", lower) if "a" <= c <= "z")
    for old, new in _LEVELLED:
        key = key.replace(old, new)
    return _LEADING_E.sub("", _DOUBLE.sub(r"\1", key))[:_PREFIX]
