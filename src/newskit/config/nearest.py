"""The word that was probably meant, and the error that asks for it."""

from collections.abc import Iterable
from dataclasses import dataclass

from newskit.messages import Message

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
    return by_folded[close[0]] if close else None


def unknown(words: UnknownWords, word: str, known: Iterable[str]) -> Message:
    """The message about an unknown word, with the nearest known one where there is one."""
    known = tuple(known)
    near = nearest(word, known)
    if near is None:
        return Message(words.key, words.alone, {"word": word, "known": known})
    return Message(words.key + "-nearest", words.near, {"word": word, "nearest": near})
