"""Letters written as a base and a combining accent where Unicode has one character for both."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from newskit.text.span import Span

_ACCENTED = re.compile("[^\\W\\d_][\u0300-\u036f]{1,8}")  # no letter of a language carries more marks


def find_decomposed(text: str, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """Each such letter, and how it is written in form NFC."""
    for found in _ACCENTED.finditer(text, start, end):
        composed = normalize("NFC", found[0])
        if len(composed) < len(found[0]):
            yield Span(*found.span()), composed
