"""A manual page taken apart: the little Markdown in which rules explain themselves, for pages that show it.

Headings, paragraphs, lists, fenced and indented code. Nothing becomes markup here: each
block is plain text, and whoever prints it escapes it.
"""

from typing import Literal, NamedTuple

Kind = Literal["heading", "paragraph", "item", "code"]
_FENCE = "```"
_INDENT = "    "


class Block(NamedTuple):
    """A piece of a manual page; a paragraph or an item is on one line, code keeps its lines."""

    kind: Kind
    text: str


def blocks(manual: str) -> list[Block]:
    """The blocks of a manual page in order."""
    found: list[tuple[Kind, list[str]]] = []
    fenced = goes_on = False
    for line in manual.split("\n"):
        if line.startswith(_FENCE):
            fenced, goes_on = not fenced, False
            if fenced:
                found.append(("code", []))
        elif fenced:
            found[-1][1].append(line)
        else:
            goes_on = _take(line, found, goes_on=goes_on)
    return [Block(kind, ("\n" if kind == "code" else " ").join(lines)) for kind, lines in found]


def _take(line: str, found: list[tuple[Kind, list[str]]], *, goes_on: bool) -> bool:
    """Add a line of text to the blocks; whether the next one may go on with the same block."""
    text = line.strip()
    last = found[-1][0] if goes_on else None
    if line.startswith(_INDENT) and text and last in (None, "code"):
        if last is None:
            found.append(("code", []))
        found[-1][1].append(line.removeprefix(_INDENT))
    elif text.startswith("#"):
        found.append(("heading", [text.lstrip("# ")]))
    elif text.startswith(("- ", "* ")):
        found.append(("item", [text[2:]]))
    elif text and last not in (None, "code"):
        found[-1][1].append(text)
    elif text:
        found.append(("paragraph", [text]))
    return bool(text) and found[-1][0] != "heading"


def spans(text: str) -> list[tuple[str, bool]]:
    """The text between and inside backticks, each with whether it is code; a lone backtick is a character."""
    parts = text.split("`")
    if len(parts) % 2 == 0:
        parts[-2:] = ["`".join(parts[-2:])]
    return [(part, number % 2 == 1) for number, part in enumerate(parts) if part]
