"""A capture as numbered lines, cleaned of what no reader sees."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

_BREAK = re.compile(r"\r\n|\n|\r")
_INNER_BREAK = re.compile("[\v\f\u0085\u2028\u2029]")
_CELLS = re.compile(r"[ \u00a0]*\t[\t \u00a0]*")
# Bidirectional controls, byte order mark, soft hyphen and zero-width space: no words, and unsafe in a file.
_UNSEEN = (
    frozenset("\u00ad\u061c\u200b\u200e\u200f\ufeff")
    | frozenset(map(chr, range(0x202A, 0x202F)))
    | frozenset(map(chr, range(0x2060, 0x2070)))
)
_WORD = re.compile(r"\w+(?:['’]\w+)*")
LONGEST = 2000  # characters; only the head of a longer line is looked at by patterns


@dataclass(frozen=True)
class Line:
    """A line that holds something: its 1-based number in the capture and its words.

    `before` and `after` tell whether a blank line (or the edge of the capture) stands next to it; `cells` is
    the number of cells that tabs made; `pieces` the number and text of each line of the capture, where it was
    made of several.
    """

    number: int
    text: str
    before: bool
    after: bool
    cells: int = 1
    pieces: tuple[tuple[int, str], ...] = ()

    @property
    def alone(self) -> bool:
        """Whether it is a block of its own, as paragraphs are in a copied page."""
        return self.before and self.after

    @property
    def printed(self) -> tuple[tuple[int, str], ...]:
        """Number and text of the lines of the capture that it is made of."""
        return self.pieces or ((self.number, self.text),)

    @cached_property
    def head(self) -> str:
        """The part that patterns look at."""
        return self.text[:LONGEST]

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words, as written."""
        return tuple(_WORD.findall(self.head))

    @cached_property
    def key(self) -> str:
        """Its words in lower case: equal keys are the same line to a reader."""
        return " ".join(_WORD.findall(self.text.casefold()))


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a capture that hold something, in order.

    Numbers count line feeds, carriage returns and pairs of both; a form feed or a Unicode separator splits a
    line into parts with the same number.
    """
    rows = [
        (number, clean(part))
        for number, line in enumerate(_BREAK.split(text), 1)
        for part in _INNER_BREAK.split(line)
    ]
    held = [bool(part) for _, part in rows] + [False]
    return tuple(
        Line(number, _joined(part), not held[at - 1], not held[at + 1], len(_CELLS.split(part)))
        for at, (number, part) in enumerate(rows)
        if part
    )


def clean(text: str) -> str:
    """A text without control, bidirectional and unassigned characters; lone surrogates become U+FFFD."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return "".join(map(_seen, text)).strip()


def _seen(character: str) -> str:
    """A character as it may stand in a file; empty for one that no reader sees, icons of a font too."""
    if character == "\t" or (character.isprintable() and character not in _UNSEEN):
        return character
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    if category == "Cn":
        return "" if ord(character) & 0xFFFE == 0xFFFE or "\ufdd0" <= character <= "\ufdef" else character
    return character if category == "Zs" or character in "\u200c\u200d" else ""


def _joined(text: str) -> str:
    """Table cells on one line, told apart by bars."""
    return _CELLS.sub(" | ", text) if "\t" in text else text
