"""Letters written as a base and a combining accent where Unicode has one character for both."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from newskit.text.span import Span

ACCENTS = frozenset(map(chr, range(0x300, 0x370)))
"""Combining accents."""
_ACCENTS = re.compile("[\u0300-\u036f]{1,8}")  # no letter of a language carries more than a few


def find_decomposed(text: str, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """Each such letter, and how it is written in form NFC."""
    for found in _ACCENTS.finditer(text, start, end):
        at = found.start() - 1
        if at < start or not text[at].isalpha():
            continue
        composed = normalize("NFC", text[at : found.end()])
        if len(composed) <= found.end() - found.start():
            yield Span(at, found.end()), composed
