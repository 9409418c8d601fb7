"""Characters without a shape: which of them stand where no writing needs them.

Emoji and the scripts of Persia, India and South-East Asia are written with zero-width characters, and text
from right to left with marks of direction. Between Latin letters they come from copying, and hide.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple
from unicodedata import category

from newskit.text.span import Span

ZERO_WIDTH = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_ZERO_WIDTH = re.compile(f"[{''.join(ZERO_WIDTH)}]+")
_DIRECTION = re.compile(f"[{''.join(DIRECTION)}]+")
# Right to left: Hebrew, Arabic and their neighbours, presentation forms, the historic scripts of plane 1.
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
# Scripts that join, or that put no blanks between words: zero-width characters shape them or part words.
_JOINING = (
    f"{_RIGHT_TO_LEFT}\u0900-\u109f\u1780-\u18af\u1900-\u1cff\u2e80-\u9fff\ua840-\ua8ff\uaa00-\uaadf"
    "\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef\U00011000-\U00011fff\U00020000-\U0003ffff"
)
_RIGHT_TO_LEFT_LANGUAGES = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"}
)
_OVERRIDES = "\u202d\u202e"  # they turn letters round, whatever these are: no language is written so
_TURNING = "\u061c\u200f\u202b\u202d\u202e\u2067"  # marks, embeddings and isolates from right to left
_FIRST_EMOJI = 0x1F000
_EMOJI_STYLE = "\ufe0f"


class Run(NamedTuple):
    """Characters without a shape that stand together, and whether their line has a script that needs them."""

    span: Span
    needed: bool


def stray_zero_width(text: str, start: int, end: int) -> Iterator[Span]:
    """Zero-width characters and soft hyphens where nothing calls for them, one span for each run."""
    for span, needed in _runs(_ZERO_WIDTH, _JOINING, text, start, end):
        before, after = text[max(span.start - 1, start) : span.start], text[span.end : min(span.end + 1, end)]
        if not needed and not (_is_emoji(before) and _is_emoji(after)):
            yield span


def stray_direction(text: str, start: int, end: int, language: str) -> Iterator[Span]:
    """Marks of direction in lines where everything runs from left to right; overrides everywhere.

    `language` is the primary subtag of the text's language: one that is written from right to left may have
    them all.
    """
    if language not in _RIGHT_TO_LEFT_LANGUAGES:
        for span, needed in _runs(_DIRECTION, _RIGHT_TO_LEFT, text, start, end):
            if not needed or any(sign in _OVERRIDES for sign in text[span.start : span.end]):
                yield span


def turns_text(run: str) -> bool:
    """Whether marks may change the order in which the text around them is seen."""
    return any(sign in _TURNING for sign in run)


def _runs(pattern: re.Pattern[str], scripts: str, text: str, start: int, end: int) -> Iterator[Run]:
    """Every run of a pattern; a line is looked at once, however many runs it holds.

    `scripts` are the ranges of characters that need such runs.
    """
    line_end, needed = start, False
    for found in pattern.finditer(text, start, end):
        if found.start() >= line_end:
            line_start = max(text.rfind("\n", start, found.start()) + 1, start)
            line_end = text.find("\n", found.start(), end)
            line_end = end if line_end < 0 else line_end
            needed = bool(_any_of(scripts).search(text, line_start, line_end))
        yield Run(Span(*found.span()), needed)


@cache
def _any_of(ranges: str) -> re.Pattern[str]:
    return re.compile(f"[{ranges}]")  # milliseconds, and hardly a text needs it


def _is_emoji(character: str) -> bool:
    return bool(character) and (
        ord(character) >= _FIRST_EMOJI or character == _EMOJI_STYLE or category(character) == "So"
    )
