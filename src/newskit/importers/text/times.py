"""Relative times ("2 days ago", "há 3 horas") and reading times: no dates, but signs of a headline nearby."""

import re

_UNIT = (
    r"(?:sec(?:ond)?s?|segundos?|min(?:ute|uto)?s?|hrs?|h|hours?|horas?|d|days?|dias?|weeks?|semanas?"
    r"|months?|m[eê]s(?:es)?|years?|anos?)"
)
_LABEL = r"(?:(?:published|posted|updated|publicado|atualizado)(?: on| em| at)?\s?:?\s*)?"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_AGO = re.compile(
    rf"{_LABEL}(?:(?:\b\d{{1,3}}|\ban?|\bone) ?{_UNIT} (?:ago|atr[aá]s)|\bh[aá] \d{{1,3}} ?{_UNIT}"
    rf"|\b(?:yesterday|ontem)|\b{_WEEKDAY},? (?:at )?\d{{1,2}}:\d{{2}} ?[ap]m)$",
    re.IGNORECASE,
)
_BARE = re.compile(rf"{_LABEL}\b\d{{1,3}} ?{_UNIT}$", re.IGNORECASE)
_READING = re.compile(
    r"\b\d{1,3} ?-?min(?:ute)?s? (?:to )?read\b|^(?:tempo de leitura|reading time|estimated reading time)\b",
    re.IGNORECASE,
)
_LONGEST, _WORDS_BEFORE = 90, 8  # characters of such a line, and words before the time
_SEPARATORS = " |/·•,-–—:"
_HANDLE = re.compile(r"\s*@\w+\s*$")


def is_time(text: str) -> bool:
    """Whether a line tells how long ago, or how long the story takes to read."""
    return len(text) <= _LONGEST and (bool(_READING.search(text)) or before_time(text) is not None)


def before_time(text: str) -> str | None:
    """What stands before a relative time at the end of a line, without separators and a handle.

    None when the line does not end with one; a number and unit alone count only after nothing or after
    capitalised words.
    """
    if len(text) > _LONGEST:
        return None
    found = _AGO.search(text)
    bare = None if found else _BARE.search(text)
    match = found or bare
    if not match:
        return None
    before = _HANDLE.sub("", text[: match.start()].rstrip(_SEPARATORS)).rstrip(_SEPARATORS)
    words = before.split()
    named = all(word[0].isupper() for word in words) if bare else len(words) <= _WORDS_BEFORE
    return before if named else None
