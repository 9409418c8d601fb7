"""Signs of typography where YAML knows only the plain ones: dashes, colons, blanks."""

import re

from newskit.parsing.causes.lines import Line
from newskit.parsing.causes.proposal import Around, Proposal
from newskit.text import Edit, Span

BLANKS = "\u00a0\u2000-\u200a\u202f\u205f\u3000"  # the blanks of Unicode that YAML takes for letters
_INDENT = re.compile(rf"[ \t]*[{BLANKS}][ \t{BLANKS}]*(?=\S)")
_DASH = re.compile(rf"[ \t]*(?:([–—−‐‑•])[ {BLANKS}]|-([{BLANKS}]))(?=\S)")
_COLON = re.compile(
    rf"[ \t]*(?:- +)*[\"']?[A-Za-z_][\w-]{{0,60}}[\"']?[ \t]*(?:(：)[ \t]*|:([{BLANKS}]+))(?=\S)"
)


def foreign_sign(line: Line, around: Around) -> Proposal | None:
    """A no-break space in the indent or behind a colon, a dash that is no hyphen, a full-width colon."""
    if line.text.isascii():
        return None
    return _indent(line) or _dash(line, around) or _colon(line)


def _indent(line: Line) -> Proposal | None:
    found = _INDENT.match(line.text)
    if not found:
        return None
    span = Span(line.start, line.start + found.end())
    sign = next(each for each in found[0] if each not in " \t")
    edit = Edit(span, " " * len(found[0].expandtabs(2)))
    return _proposal(sign, Span(line.start + found[0].index(sign), span.end), " ", edit)


def _dash(line: Line, around: Around) -> Proposal | None:
    found = _DASH.match(line.text)
    before = around.previous
    if not found or before is None or not (before.is_item or before.opens or _DASH.match(before.text)):
        return None
    group = 1 if found[1] else 2
    span = Span(line.start + found.start(group), line.start + found.end(group))
    edit = Edit(span, "-" if group == 1 else " ")
    return _proposal(found[group], span, "-" if group == 1 else " ", edit)


def _colon(line: Line) -> Proposal | None:
    found = _COLON.match(line.text)
    if not found:
        return None
    group = 1 if found[1] else 2
    span = Span(line.start + found.start(group), line.start + found.end())
    return _proposal(
        found[group][0], span, ":" if group == 1 else " ", Edit(span, ": " if group == 1 else " ")
    )


def _proposal(sign: str, span: Span, wanted: str, edit: Edit) -> Proposal:
    return Proposal("foreign-sign", span, {"sign": f"U+{ord(sign):04X}", "wanted": _NAMES[wanted]}, (edit,))


_NAMES = {" ": "blank", "-": "hyphen", ":": "colon"}
