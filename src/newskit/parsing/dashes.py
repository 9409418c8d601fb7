"""Lists that YAML reads as one text, because no blank follows their dashes, or their dashes are no hyphens.

Below a field, lines of `-name` are a list to whoever wrote them and one plain scalar to YAML. They are told
and read as the list that was meant.
"""

import re

from newskit.article import FIELDS, Fault, FieldKind, Mapping, Node, Scalar, Sequence, Style
from newskit.parsing.causes.quotes import LISTS
from newskit.text import Edit, Span

# A digit behind the dash makes a number below zero. The group is the sign that is to be mended.
_ITEM = re.compile(r"-(?=[^\s\d-])|-([\u00a0\u202f])(?=\S)|([–—•])[ \u00a0](?=\S)|-[ ]+(?=\S)")
_LINE = re.compile(r"[^\r\n]+")
_LISTS = frozenset({FieldKind.LIST, FieldKind.TEXTS})
_STARTS = frozenset("-–—•")


def read_as_lists(root: Mapping, text: str, base: int) -> list[Fault]:
    """Put the list in the place of each such text at the top, and say so: one fault for a list."""
    faults: list[Fault] = []
    for number, (key, node) in enumerate(root.pairs):
        if not isinstance(node, Scalar) or node.style is not Style.PLAIN or node.text[:1] not in _STARTS:
            continue
        if _breaks(text[key.end - base : node.start - base]) and (found := _items(node, text, base)):
            items, edits, sign = found
            if not _is_list(key.text, len(items), sign):
                continue
            faults.append(_fault(node, edits, sign))
            root.pairs[number] = (key, Sequence(items, node.start, node.end, flow=False))
    return faults


def _breaks(text: str) -> bool:
    return "\n" in text or "\r" in text


def _is_list(name: str, count: int, sign: str) -> bool:
    """Whether a field takes a list; of a field that newskit does not know, several lines make one.

    Lines that begin with a long dash may be speech.
    """
    spec = FIELDS.get(name)
    if spec is None:
        return name in LISTS if sign in _STARTS else count > 1
    return spec.kind in _LISTS


def _items(node: Scalar, text: str, base: int) -> tuple[list[Node], tuple[Edit, ...], str] | None:
    """The items without their dashes, what makes a list of them, and the first sign that is to be mended.

    None where a line is no item. All edits go together: one alone would make the other lines a part of its
    item.
    """
    items: list[Node] = []
    edits: list[Edit] = []
    signs = ""
    for line in _LINE.finditer(text, node.start - base, node.end - base):
        start = line.start() + len(line[0]) - len(line[0].lstrip(" \t"))
        if not line[0].strip():
            continue
        found = _ITEM.match(text, start, line.end())
        if not found:
            return None
        written = text[found.end() : line.end()].rstrip()
        at = base + found.end()
        items.append(Scalar(written, at, at + len(written), Style.PLAIN))
        signs += found[1] or found[2] or ""
        edits += _mended(found, base)
    return items, tuple(edits), signs[:1]


def _mended(found: re.Match[str], base: int) -> list[Edit]:
    start, end = base + found.start(), base + found.end()
    if found[1]:
        return [Edit(Span(end - 1, end), " ")]
    if found[2]:
        return [Edit(Span(start, end), "- ")]
    return [] if found[0].endswith(" ") else [Edit(Span(end, end), " ")]


def _fault(node: Scalar, edits: tuple[Edit, ...], sign: str) -> Fault:
    if not sign:
        return Fault("missing-blank-after-dash", Span(node.start, node.start + 1), {}, edits)
    values = {"sign": f"U+{ord(sign):04X}", "wanted": "hyphen" if sign in _STARTS else "blank"}
    return Fault("foreign-sign", edits[0].span, values, edits)
