"""Quotation marks and brackets of a line of copy: which are used, and which stand alone.

Marks in code, HTML tags, template tags and addresses of links are none of the copy's. Apostrophes are no
quotation marks ('90s, Lisbon's), and a straight mark behind a figure that closes nothing stands for inches
(5'10").
"""

import re
from typing import NamedTuple

CLOSING = {"“": "”", "«": "»", "(": ")"}
"""Each opening mark and the one that closes it, as English and Portuguese set them."""

_OPENING = {closing: opening for opening, closing in CLOSING.items()}
_ANY = re.compile('[“”«»()"]')
_CURLY = frozenset("“”„‟")
_ITEM = re.compile(r"(?:^|[\s“«\"(])[^\W_]{1,3}$")  # what stands before the bracket of "a)" and "12)"
_FACE = re.compile(r"[:;=]-?$")


# Bounded, so that an opening sign without its end costs little.
_MARKUP = re.compile(
    r"`[^`\n]{1,300}`|<[A-Za-z/][^<>]{0,300}>|\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\}"
    r"|(?<=\])\([^()\s]{0,300}(?:\s[^()\n]{0,100})?\)"
)


class Marks(NamedTuple):
    """How many double quotation marks of each kind a text has."""

    straight: int
    curly: int


def double_marks(text: str) -> Marks:
    """The straight and the curly double marks of a text."""
    text = _MARKUP.sub(" ", text)
    curly = sum(character in _CURLY for character in text)
    return Marks(len(_straight(text)), curly)


def unpaired(text: str) -> str | None:
    """The first mark that opens nothing or closes nothing; None where all stand in pairs."""
    if not _ANY.search(text):
        return None
    text = _MARKUP.sub(" ", text)
    waiting: list[str] = []
    for at, character in enumerate(text):
        if character in CLOSING:
            if character != "(" or not _FACE.search(text[max(at - 2, 0) : at]):
                waiting.append(character)
        elif character in _OPENING:
            if waiting and waiting[-1] == _OPENING[character]:
                waiting.pop()
            elif character != ")" or not _stands_alone(text, at):
                return character if _OPENING[character] not in waiting else waiting[-1]
    if waiting:
        return waiting[0]
    return '"' if len(_straight(text)) % 2 else None


def _stands_alone(text: str, at: int) -> bool:
    """Whether a closing bracket ends the number of an item or a face."""
    before = text[max(at - 5, 0) : at]
    return bool(_ITEM.search(before) or _FACE.search(before))


def _straight(text: str) -> list[int]:
    """The offsets of straight double marks that quote."""
    found: list[int] = []
    for at, character in enumerate(text):
        is_inches = at > 0 and text[at - 1].isdigit() and not len(found) % 2
        if character == '"' and not is_inches:
            found.append(at)
    return found
