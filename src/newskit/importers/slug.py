"""The slug of a headline: the id and file name of an imported article."""

import re
import unicodedata

_LONGEST = 60  # characters; longer headlines are cut at a word
_OTHER = re.compile(r"[^a-z0-9]+")
_APOSTROPHES = re.compile("['’‘`´]")
# Letters without a decomposition into an ASCII letter and an accent.
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
)


def slug_of(headline: str) -> str:
    """ASCII letters and digits in lower case, joined by hyphens; "article" when the headline has none."""
    lowered = _APOSTROPHES.sub("", headline[: _LONGEST * 8]).casefold().translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", lowered).encode("ascii", "ignore").decode()
    words = _OTHER.sub("-", plain).strip("-")
    if len(words) > _LONGEST:
        words = words[: _LONGEST + 1].rpartition("-")[0] or words[:_LONGEST]
    return words or "article"
