"""A unified diff in the colours that git gives it."""

from newskit.reporters.ansi import BOLD, CYAN, GREEN, RED, painted
from newskit.reporters.visible import visible

_BEGINNINGS = (("---", BOLD), ("+++", BOLD), ("@@", CYAN), ("-", RED), ("+", GREEN))


def coloured(diff: str) -> str:
    """The diff for a terminal: lines coloured, and what would steer the terminal made visible."""
    return "".join(_line(line) + "\n" for line in diff.removesuffix("\n").split("\n"))


def _line(line: str) -> str:
    style = next((style for start, style in _BEGINNINGS if line.startswith(start)), "")
    return painted(visible(line), style, on=bool(style))
