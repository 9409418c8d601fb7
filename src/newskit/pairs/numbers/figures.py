"""Digits with their group and decimal separators, as each language writes them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from newskit.text import Span

RUN = r"\d+(?:[.,'’\u00a0\u202f\u2009 ]\d+)*"
_PIECE = re.compile(r"\d+|\D")
_BLANKS = "\u00a0\u202f\u2009 '’"
_GROUP = {"en": ",", "pt": "."}
_POINT = {"en": ".", "pt": ","}
_LONGEST = 40  # digits; a longer run is no number anybody reads


@dataclass(frozen=True, slots=True)
class Figure:
    """One number in digits: the values it can have and whether its separators are the other language's."""

    span: Span
    values: frozenset[Fraction]
    foreign: bool = False


def figures(run: str, start: int, language: str) -> Iterator[Figure]:
    """The numbers in a run of digits that begins at `start`: "2018 300" holds two, "1 234,5" one."""
    pieces = _PIECE.findall(run)
    at, index = start, 0
    while index < len(pieces):
        size = _size(pieces, index, language)
        text = "".join(pieces[index : index + size])
        values, foreign = _values(pieces[index : index + size], language)
        yield Figure(Span(at, at + len(text)), values, foreign)
        separator = pieces[index + size] if index + size < len(pieces) else ""
        at += len(text) + len(separator)
        index += size + 1


def _size(pieces: list[str], index: int, language: str) -> int:
    """How many pieces from `index` on make one number."""
    if len(pieces[index]) > _LONGEST:
        return 1
    grouped = _groups(pieces, index)
    size = 1 + 2 * grouped
    separator = pieces[index + 1] if grouped else ""
    if separator == " " and language == "en" and grouped == 1 and pieces[index + 2] != "000":
        size, grouped = 1, 0
    after = pieces[index + size] if index + size < len(pieces) else ""
    if not after or after in _BLANKS or (grouped and after == separator):
        return size
    around = {
        pieces[index - 1] if index else "",
        pieces[index + size + 2] if index + size + 2 < len(pieces) else "",
    }
    return size if after in around else size + 2  # 3.20.4 is a version, not a number


def _groups(pieces: list[str], index: int) -> int:
    """How many groups of three digits follow the piece at `index`, all after the same separator."""
    first = pieces[index]
    if len(first) > 3 or index + 2 >= len(pieces):
        return 0
    separator, count = pieces[index + 1], 0
    while (
        count < _LONGEST // 3
        and index + 2 * count + 2 < len(pieces)
        and pieces[index + 2 * count + 1] == separator
        and len(pieces[index + 2 * count + 2]) == 3
    ):
        count += 1
    return count if separator in _BLANKS or first[0] != "0" else 0


def _values(pieces: list[str], language: str) -> tuple[frozenset[Fraction], bool]:
    """The values of one number and whether it is written the other language's way."""
    digits, separators = pieces[::2], pieces[1::2]
    if len(digits[0]) > _LONGEST:
        return frozenset(), False
    if not separators or separators[-1] in _BLANKS:
        return frozenset({_whole(digits)}), False
    if len(separators) > 1:
        return _mixed(digits, separators[0], separators[-1], language)
    return _with_one_separator(digits, separators[0], language)


def _with_one_separator(digits: list[str], separator: str, language: str) -> tuple[frozenset[Fraction], bool]:
    """The values of a number such as 1.5 or 1.234: three digits can be a group or decimals."""
    is_group = len(digits[1]) == 3 and digits[0][0] != "0"
    if separator == _POINT[language]:
        round_group = is_group and language == "en" and digits[1] == "000"  # 42.000 in European English
        return frozenset({_decimal(digits), _whole(digits) if round_group else _decimal(digits)}), False
    if not is_group:
        return frozenset({_decimal(digits)}), True
    return frozenset({_whole(digits), _whole(digits) if language == "en" else _decimal(digits)}), False


def _mixed(digits: list[str], group: str, last: str, language: str) -> tuple[frozenset[Fraction], bool]:
    """The value of a number with several separators: 1,234,567 or 1.234,5."""
    foreign = group == _POINT[language]
    if group == last:
        return frozenset({_whole(digits)}), foreign
    return frozenset({_decimal(digits)}), foreign or (group in _BLANKS and last == _GROUP[language])


def _whole(digits: list[str]) -> Fraction:
    return Fraction(int("".join(digits)))


def _decimal(digits: list[str]) -> Fraction:
    """All but the last piece are the whole part."""
    part = digits[-1][:_LONGEST]
    return Fraction(int("".join(digits[:-1]) + part), 10 ** len(part))
