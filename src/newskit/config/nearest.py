"""The word that was probably meant, and the error that asks for it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from newskit.messages import Message

_CODE = re.compile(r"[A-Za-z]{2}[0-9]{1,3}")
_CUTOFF = 0.6  # difflib's ratio: two of five letters may differ


@dataclass(frozen=True, slots=True)
class UnknownWords:
    """The two messages for an unknown word: without and with a word that comes near it."""

    key: str
    alone: str
    near: str


SETTING = UnknownWords(
    "settings-unknown-key", 'unknown setting "{word}"', 'unknown setting "{word}"; did you mean "{nearest}"?'
)
VALUE = UnknownWords(
    "settings-unknown-value",
    '"{word}" is not possible here; possible: {known}',
    '"{word}" is not possible here; did you mean "{nearest}"?',
)
RULE = UnknownWords(
    "settings-unknown-rule",
    'no rule is called "{word}"',
    'no rule is called "{word}"; did you mean "{nearest}"?',
)
OPTION = UnknownWords(
    "settings-unknown-option",
    'the rule has no option "{word}"',
    'the rule has no option "{word}"; did you mean "{nearest}"?',
)
FORMAT = UnknownWords(
    "settings-unknown-format",
    'no format is called "{word}"',
    'no format is called "{word}"; did you mean "{nearest}"?',
)
FIELD = UnknownWords(
    "settings-unknown-field",
    'an article has no field "{word}"',
    'an article has no field "{word}"; did you mean "{nearest}"?',
)
STYLE = UnknownWords(
    "settings-unknown-style",
    'no dateline style is called "{word}"',
    'no dateline style is called "{word}"; did you mean "{nearest}"?',
)
PROFILE = UnknownWords(
    "settings-unknown-profile",
    'no dateline profile is called "{word}"',
    'no dateline profile is called "{word}"; did you mean "{nearest}"?',
)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like `word`, case aside; None when none is like it."""
    from difflib import get_close_matches

    by_folded = {each.casefold().replace("-", "_"): each for each in sorted(known, reverse=True)}
    close = get_close_matches(word[:100].casefold().replace("-", "_"), by_folded, n=1, cutoff=_CUTOFF)
    if close:
        return by_folded[close[0]]
    return _of_the_family(word, known) if _CODE.fullmatch(word) else None


def _of_the_family(word: str, known: Iterable[str]) -> str | None:
    """The first code of a family, for a code that no other comes near: TP99."""
    return next(
        (each for each in sorted(known) if _CODE.fullmatch(each) and each[:2] == word[:2].upper()), None
    )


def unknown(words: UnknownWords, word: str, known: Iterable[str]) -> Message:
    """The message about an unknown word, with the nearest known one where there is one."""
    known = tuple(known)
    near = nearest(word, known)
    if near is None:
        return Message(words.key, words.alone, {"word": word, "known": known})
    return Message(words.key + "-nearest", words.near, {"word": word, "nearest": near})
