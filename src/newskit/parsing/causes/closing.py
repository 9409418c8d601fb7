"""Where quotes and brackets close, over several lines where they run on."""

import re

_DOUBLE = re.compile(r'"(?:[^"\\]++|\\[\s\S])*+"')
_SINGLE = re.compile(r"'(?:[^']++|'')*+'")
_FLOW = re.compile(
    r"""[\[{]|[\]}]|"(?:[^"\\]++|\\[\s\S])*+"|'(?:[^']++|'')*+'|[ \t]#[^\n]*+"""
    r"""|\n[A-Za-z_][\w-]{0,60}+:(?=[ \t\r\n])"""
)
_END_OF_LINE = re.compile(r"[ \t]*+,?[ \t]*+(?:#[^\n]*+)?\r?(?:\n|$)")
_FARTHEST = 4_000  # code points that a bracketed value may take; no list of topics is longer


def closing_quote(text: str, start: int) -> int | None:
    """The place of the quote that closes the one at `start`."""
    found = (_DOUBLE if text[start] == '"' else _SINGLE).match(text, start)
    return found.end() - 1 if found else None


def closing_bracket(text: str, start: int) -> int | None:
    """The place of the bracket that closes the one at `start`; None where a field begins before it.

    Brackets inside quotes do not count.
    """
    depth = 0
    for found in _FLOW.finditer(text, start, start + _FARTHEST):
        if found[0] in ("[", "{"):
            depth += 1
        elif found[0] in ("]", "}"):
            depth -= 1
            if depth <= 0:
                return found.start()
        elif found[0][0] == "\n":
            return None
    return None


def closing_place(text: str, start: int, line_end: int) -> int:
    """The end of a value that opens at `start` and closes, cleanly, on a later line; else 0.

    A close is clean when nothing follows it on its line: `"` in the middle of the next field closes nothing
    that anyone meant to close there.
    """
    opening = text[start : start + 1]
    if opening in ("'", '"'):
        place = closing_quote(text, start)
    elif opening in ("[", "{"):
        place = closing_bracket(text, start)
    else:
        return 0
    if place is None or place < line_end or not _END_OF_LINE.match(text, place + 1):
        return 0
    return place + 1
