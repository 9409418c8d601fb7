"""Quotation marks and brackets of a line of copy: which are used, and which stand alone.

Marks in code, HTML tags, template tags and addresses of links are none of the copy's.
"""

import re
from collections.abc import Iterator

from newskit.language import kinds, lone_marks, quoted, unquoted

_ITEM = re.compile(r"(?:^|[\s“«\"(])[^\W_]{1,3}$")  # what stands before the bracket of "a)" and "12)"
_FACE = re.compile(r"[:;=]-?$")
_BRACKETS = "()"
_SHOWN = 30  # characters of an example

# Bounded, so that an opening sign without its end costs little.
_MARKUP = re.compile(
    r"`[^`\n]{1,300}`|<[A-Za-z/][^<>]{0,300}>|\{\{[^{}]{0,300}\}\}|\{%[^{}]{0,300}%\}"
    r"|(?<=\])\([^()\s]{0,300}(?:\s[^()\n]{0,100})?\)"
)


def shortened(quotation: str) -> str:
    """A quotation with its own marks on one line, the middle left out when it is long."""
    text = " ".join(quotation.split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 2].rstrip()}…{text[-1]}"


def marks_of(text: str) -> set[str]:
    """The kinds of quotation marks that a line has in pairs, those of quotations inside others too."""
    return kinds(_MARKUP.sub(" ", text))


def unpaired(text: str) -> str | None:
    """The first quotation mark, else the first bracket, without its partner; None where all have one."""
    text = _MARKUP.sub(" ", text)
    lone = lone_marks(text)
    if lone:
        return text[lone[0].at]
    if not any(bracket in text for bracket in _BRACKETS):
        return None
    return next(filter(None, map(_lone_bracket, _by_speaker(text))), None)


def _by_speaker(text: str) -> Iterator[str]:
    """Each quotation by itself, and the rest: a bracket that opens in the one does not close in the other."""
    yield from (text[span.start : span.end] for span in quoted(text))
    yield unquoted(text)


def _lone_bracket(text: str) -> str | None:
    waiting = 0
    for at, character in enumerate(text):
        if character == "(" and not _FACE.search(text[max(at - 2, 0) : at]):
            waiting += 1
        elif character == ")" and waiting:
            waiting -= 1
        elif character == ")" and not _stands_alone(text, at):
            return character
    return "(" if waiting else None


def _stands_alone(text: str, at: int) -> bool:
    """Whether a closing bracket ends the number of an item or a face."""
    before = text[max(at - 5, 0) : at]
    return bool(_ITEM.search(before) or _FACE.search(before))
