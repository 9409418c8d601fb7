"""How a value may be meant whose closing quote is lost."""

import re
from collections.abc import Mapping
from types import MappingProxyType

GUESSED: Mapping[str, str] = MappingProxyType({"end": "guessed"})
"""What a proposal carries where its edit is one of several that could be meant: the fix is not safe then."""

_PAIRS = (("“", "”"), ("«", "»"), ("(", ")"), ("[", "]"))
_OPENING = re.compile(r"(?<![\w'])'(?=\w)")
_CLOSING = re.compile(r"(?<=[^\s'])'(?!\w)")
# An apostrophe for what is left out: the '90s, 'tis, 'bora.
_ELIDED = re.compile(r"'(?:\d\ds?|tis|twas|til|em|n|bout|cause|tá|tô|tou|bora|cê)\b", re.IGNORECASE)


def has_one_reading(value: str) -> bool:
    """Whether a value that opens with a quote is text in quotes up to its end, and cannot be anything else.

    A bracket behind the quote may open a list or a link whose quotes were not meant; a sign inside that
    nothing closes tells that the text was cut, or that the quote belongs there; an apostrophe may be a
    letter's.
    """
    text = value[1:].lstrip()
    return text[:1] not in ("[", "{") and not _ELIDED.match(value) and not _is_cut(text)


def _is_cut(text: str) -> bool:
    """Whether a quotation or bracket opens in the text and does not close."""
    if any(text.count(opening) > text.count(closing) for opening, closing in _PAIRS):
        return True
    plain = _ELIDED.sub("", text)
    return len(_OPENING.findall(plain)) > len(_CLOSING.findall(plain))
