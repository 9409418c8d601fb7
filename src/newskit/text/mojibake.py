"""Mojibake: UTF-8 that was read as Windows-1252 or Latin-1 and written again (`Ã§` for `ç`).

A run is mojibake only where it goes the whole way back, byte for byte, and no writing has it: `IRMÃ»` and
`CÂMARA` are Portuguese in capitals, `Âu` is Vietnamese, and a quotation may end behind any letter.
"""

import re
from typing import NamedTuple

from newskit.text.span import Span

_HIGH = "".join(
    bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xC0)
)  # what a byte that goes on with a letter in UTF-8 is in Windows-1252
_BYTES = {sign: byte for byte, sign in enumerate(_HIGH, 0x80)} | {
    chr(byte): byte for byte in range(0x80, 0x100)
}
_ON = re.escape(_HIGH) + "\x80-\x9f"
_RUN = re.compile(
    f"(?:[\u00c2-\u00df][{_ON}]|[\u00e0-\u00ef][{_ON}]{{2}}|[\u00f0-\u00f4][{_ON}]{{3}}|â€)++|\ufffd++"
)
# Signs that may stand right behind a letter in good copy.
_BEHIND_LETTERS = frozenset("»«”“’‘„‚…–—›‹•™°ºª²³¹·®´˜\u00a0\u00ad")
_CLOSING = frozenset("»”’›…")
_OPENING = frozenset("«“‘„‹\"'([")
_BREAKING = frozenset("\x85\u2028\u2029")
_LOST = ("\ufffd", "ï¿½")  # it stands where a letter could not be read; and the same, read wrongly
_MARK = "ï»¿"  # a byte order mark
_HALF = "â€"  # a closing quotation mark whose last byte some programs drop
_ROUNDS = 3  # times that a text was wrongly read; twice is not rare
_ALPHABETS = (range(0x370, 0x400), range(0x400, 0x530), range(0x590, 0x600), range(0x600, 0x780))
_FEWEST = 3  # letters of another alphabet in a row that no Latin text has by chance


# Every run that is told holds one of these.
_MARKS = (
    *("Ã", "Â", "â€", "â„", "â‚", "â†", "âˆ", "ðŸ", "ï", "\ufffd"),
    *("â\x80", "â\x82", "â\x84", "â\x86", "â\x88"),  # read as Latin-1
    *"ÄÅÆÇÈÎÏÐÑÖ×ØÙ",
)


LEADS = frozenset(mark[0] for mark in _MARKS)
"""The characters with which mojibake begins."""


def may_be_mangled(signs: frozenset[str]) -> bool:
    """Whether a text with these characters (see `signs_of`) can hold mojibake; most copy cannot."""
    return any(signs.issuperset(mark) for mark in _MARKS)


class Mangled(NamedTuple):
    """A run of mojibake: where, what it was (empty where that is lost), and whether that is certain."""

    span: Span
    meant: str
    certain: bool


def find_mangled(text: str, start: int, end: int) -> list[Mangled]:
    """Every run of mojibake in a part of a text, in order.

    A run that alone might be good copy counts where another in the part is certain.
    """
    told: list[Mangled] = []
    doubtful: list[Mangled] = []
    for found in _RUN.finditer(text, start, end):
        before = text[found.start() - 1] if found.start() > start else ""
        after = text[found.end()] if found.end() < end else ""
        span = Span(*found.span())
        if is_lost(found[0]) or found[0].endswith(_HALF) or _MARK in found[0]:
            told.append(Mangled(span, "", certain=False))
        elif meant := _meant(found[0]):
            if _is_plausible(found[0], meant, before, after):
                told.append(Mangled(span, meant, certain=_is_certain(found[0])))
            elif found[0][0] in "ÂÃ" and not before.isupper():
                doubtful.append(Mangled(span, meant, certain=False))
    return sorted(told + doubtful) if any(each.certain for each in told) else told


def is_lost(run: str) -> bool:
    """Whether a run stands for characters that nothing brings back."""
    return any(mark in run for mark in _LOST)


def _meant(run: str) -> str:
    """The run read as it should have been, as often as it goes; empty where it does not go."""
    meant = ""
    for _ in range(_ROUNDS):
        try:
            run = bytes(_BYTES[sign] for sign in run).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            break
        meant = run
        if not _RUN.fullmatch(run):
            break
    is_text = meant and not any(
        sign in _BREAKING or "\x80" <= sign < "\xa0" or sign == "\ufffd" for sign in meant
    )
    return meant if is_text else ""


def _is_plausible(run: str, meant: str, before: str, after: str) -> bool:
    """Whether no good copy has such a run between such neighbours."""
    lead = run[0]
    if lead >= "\u00e0":
        return _is_sign(run)
    if lead >= "\u00c9":
        return len(meant) >= _FEWEST and any(all(ord(c) in each for c in meant) for each in _ALPHABETS)
    is_odd = any(sign not in _BEHIND_LETTERS and not "\u00c2" <= sign <= "\u00f4" for sign in run)
    if before.isupper() and not is_odd:
        return False
    if lead == "Â":
        return _is_symbol(run, before)
    beside_lower = before.islower() or after.islower()
    return beside_lower or (lead == "Ã" and is_odd)


def _is_sign(run: str) -> bool:
    """Three and four bytes: quotation marks, dashes, currency, arrows; emoji."""
    return run.startswith("ðŸ") or (run[0] == "â" and run[1] in "€‚„†ˆ\x80\x82\x84\x86\x88")


def _is_symbol(run: str, before: str) -> bool:
    """Two bytes from `Â`: the signs of Latin-1. `«Â»` is a letter in quotation marks."""
    if run[1] == "\u00a0" and len(run) == len("Â "):
        return bool(before) and not before.isspace() and before not in _OPENING
    return not (run[1] in _CLOSING and before in _OPENING)


def _is_certain(run: str) -> bool:
    """Whether what was meant is beyond doubt: a sign in it stands behind no letter in good copy."""
    return run[0] >= "\u00e0" or any(sign not in _BEHIND_LETTERS and not sign.isalpha() for sign in run)
