"""Colours of text output: the few SGR codes of ECMA-48 that every terminal knows."""

from newskit.diagnostics import Severity

BOLD = "1"
DIM = "2"
GREEN = "32"
RED = "31"
CYAN = "36"
SEVERITIES = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}


def painted(text: str, style: str, *, on: bool) -> str:
    """The text in a style, when colour is on."""
    return f"\x1b[{style}m{text}\x1b[0m" if on and text else text
