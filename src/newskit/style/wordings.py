"""Words of a sheet as something that finds them in time that grows with the text alone.

Words are literal: their blanks match any run of white space, `*` at the end of a word any further letters,
and a match begins and ends at the edge of a word. Patterns are RE2's, which does not backtrack.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Protocol

from newskit.messages import Message
from newskit.style.model import Wording

EXTRA = "newskit[style]"
_WORD = re.compile(r"\w")


class WordingError(Exception):
    """A wording that cannot be looked for; `message` says why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.key)
        self.message = message


class Finder(Protocol):
    """Finds one wording in a text."""

    def finditer(self, text: str) -> Iterator[Any]:
        """Match objects with start() and end()."""


@lru_cache(maxsize=8192)
def compiled(wording: Wording, *, case: bool) -> Finder:
    """What finds a wording.

    Raises:
        WordingError: the words begin with a sign, or the pattern is none.
    """
    if wording.is_pattern:
        return _pattern(wording.text, case=case)
    if not _WORD.match(wording.text):
        english = '"{written}" begins with a sign; write it as a "pattern"'
        raise WordingError(Message("style-sign", english, {"written": wording.text}))
    return re.compile(_literal(wording.text), 0 if case else re.IGNORECASE)


def _literal(words: str) -> str:
    """Words as a regular expression without anything that could backtrack."""
    pieces = [re.escape(word).replace(r"\*", r"\w*+") for word in words.split()]
    edge = r"(?!\w)" if _WORD.match(words[-1]) else ""
    return r"(?<![\w])" + r"\s++".join(pieces) + edge


def _pattern(text: str, *, case: bool) -> Finder:
    try:
        import re2
    except ImportError:
        english = 'patterns of house style need the extra {extra}: pip install "{extra}"'
        raise WordingError(Message("style-extra", english, {"extra": EXTRA})) from None
    options = re2.Options()
    options.case_sensitive = case
    options.log_errors = False
    try:
        found: Finder = re2.compile(text, options)
    except re2.error as error:
        english = 'the pattern "{written}" is none, or cannot be matched in linear time: {reason}'
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else str(error)
        raise WordingError(Message("style-pattern", english, {"written": text, "reason": reason})) from None
    return found


def first_letters(wording: Wording) -> str | None:
    """The first word of a literal wording up to its wildcard, in small letters; None for a pattern."""
    if wording.is_pattern:
        return None
    found = re.match(r"\w+", wording.text)
    return found[0].lower() if found else None
