"""Characters that front matter may not hold."""

import re

from newskit.article import Fault
from newskit.text import Edit, Span

# Line breaks to libyaml (YAML 1.1), ordinary characters to YAML 1.2: one file would be two articles.
_SEPARATORS = "\u0085\u2028\u2029"
_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff"
_BAD = re.compile(f"[{_CONTROL}{_SEPARATORS}]")
_BAD_IN_VALUE = re.compile(f"[{_CONTROL}]")
_MOST = 20  # faults of one kind a file; beyond that the file is not text


def mask(text: str, base: int) -> tuple[str, list[Fault]]:
    """The text with each forbidden character made a blank, and a fault for each run of them."""
    if not _BAD.search(text):
        return text, []
    faults: list[Fault] = []
    for found in re.finditer(f"[{_SEPARATORS}]|[{_CONTROL}]+", text):
        if len(faults) < _MOST:
            faults.append(_fault(found[0], Span(base + found.start(), base + found.end())))
    return _BAD.sub(" ", text), faults


def _fault(run: str, span: Span) -> Fault:
    """A separator becomes a blank, which is how it is read here; controls go."""
    values = {"character": f"U+{ord(run[0]):04X}"}
    if run in _SEPARATORS:
        return Fault("foreign-line-separator", span, values, (Edit(span, " "),))
    return Fault("control-character", span, values, (Edit(span, ""),))


def in_value(value: str) -> str | None:
    """The first forbidden character that an escape brought into a value, as U+XXXX."""
    found = _BAD_IN_VALUE.search(value)
    return f"U+{ord(found[0]):04X}" if found else None
