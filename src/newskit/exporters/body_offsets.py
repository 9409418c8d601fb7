"""From bytes to code points: pyromark counts the bytes of UTF-8, spans count code points."""

import re
from bisect import bisect_right

_WIDE = re.compile(r"[^\x00-\x7f]")


class ByteOffsets:
    """The byte offsets of a text, resolved by the characters that take more than one byte."""

    __slots__ = ("_ends", "_extra")

    def __init__(self, text: str) -> None:
        self._ends: list[int] = []
        self._extra: list[int] = [0]
        if text.isascii():
            return
        extra = 0
        for match in _WIDE.finditer(text):
            width = len(match[0].encode())
            self._ends.append(match.start() + extra + width)
            extra += width - 1
            self._extra.append(extra)

    def point(self, byte: int) -> int:
        """The code point that starts at a byte."""
        return byte - self._extra[bisect_right(self._ends, byte)]
