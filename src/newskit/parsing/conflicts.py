"""Conflict markers that a merge left behind."""

import re

from newskit.article import Fault
from newskit.text import Span

_MARK = re.compile(r"^(<{7}|\|{7}|={7}|>{7})(?:[ \t][^\r\n]*)?\r?$", re.MULTILINE)
_NOT_BREAK = re.compile(r"[^\r\n]")


def mask(text: str, base: int) -> tuple[str, list[Fault]]:
    """The text with markers and the second side of each conflict made blank, and a fault for each conflict."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return text, []
    faults: list[Fault] = []
    pieces, at = [], 0
    opened: int | None = None
    second: int | None = None
    for mark in _MARK.finditer(text):
        sign = mark[1][0]
        if sign == "<" or (sign == ">" and opened is None):
            opened, second = mark.start(), None
            faults.append(Fault("conflict-marker", Span(base + mark.start(), base + mark.end()), {"marker": mark[1]}))
        if sign in "|=" and second is None and opened is not None:
            second = mark.start()
        start = second if sign == ">" and second is not None else mark.start()
        pieces += text[at:start], _NOT_BREAK.sub(" ", text[max(start, at) : mark.end()])
        at = mark.end()
        opened = None if sign == ">" else opened
    return "".join(pieces) + text[at:], faults
