"""Conflict markers that a merge left behind."""

import re

from newskit.article import Fault
from newskit.text import Span

_MARK = re.compile(r"^(<{7}|\|{7}|={7}|>{7})(?:[ \t][^\r\n]*)?(?=\r?$)", re.MULTILINE)
_NOT_BREAK = re.compile(r"[^\r\n]")


def mask(text: str, base: int) -> tuple[str, list[Fault]]:
    """The text with markers and the second side of each conflict made blank, and a fault for each conflict.

    The length and the line breaks of the text stay. A conflict whose end was lost keeps both sides.
    """
    if not any(mark in text for mark in ("<<<<<<<", ">>>>>>>", "\n=======")):
        return text, []
    faults: list[Fault] = []
    blank: list[Span] = []
    opened: re.Match[str] | None = None
    second: int | None = None  # where the first side of the open conflict ends
    for mark in _MARK.finditer(text):
        sign = mark[1][0]
        if sign == "<" or (sign in "=>" and opened is None):
            opened, second = mark, None
            span = Span(base + mark.start(), base + mark.end())
            faults.append(Fault("conflict-marker", span, {"marker": mark[1]}))
        elif sign in "|=" and opened is not None and second is None:
            second = mark.start()
        start = second if sign == ">" and second is not None else mark.start()
        blank.append(Span(start, mark.end()))
        if sign == ">":
            opened, second = None, None
    return _blanked(text, blank), faults


def _blanked(text: str, spans: list[Span]) -> str:
    """The text with blanks in place of all but line breaks at the spans; a span may hold earlier ones."""
    pieces: list[str] = []
    at = len(text)
    for start, end in reversed(spans):
        if start < at:
            pieces += text[min(end, at) : at], _NOT_BREAK.sub(" ", text[start : min(end, at)])
            at = start
    return text[:at] + "".join(reversed(pieces))
