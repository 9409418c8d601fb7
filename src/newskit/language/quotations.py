"""Quotation marks: which pairs stand in a text, what is quoted there, and which mark has no partner.

Single marks are told apart from apostrophes and primes only so far that what they quote can be left out; as
pairs and as marks without a partner they are none: in English one character is all three.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newskit.text import Span

STRAIGHT, CURLY, ANGLED = '""', "“”", "«»"
LOW, REVERSED, SPACED, CORNERS = "„“", "»«", "« »", "「」"

# What stands between two marks holds none of their kind, and no more than a long paragraph.
_PAIR = re.compile(
    r"“[^“”]{1,3000}”"
    r"|„[^„“”]{1,3000}[“”]"
    r"|«[^«»]{1,3000}»"
    r"|(?<!\S)»(?=[^\W_])[^«»]{1,300}(?<=[\w.,!?…])«"
    r"|(?<![\w\"])\"(?=[^\s\"])[^\"]{0,3000}(?<=\S)\"(?![\w\"])"
    # Blanks at the edge, where a link began or ended, when what stands outside tells which mark opens.
    r"|(?<![^\s(\[{—–-])\"[^\"]{1,3000}\"(?=[\s)\]}—–.,;:!?…-]|\Z)"
    r"|「[^「」]{1,300}」|『[^『』]{1,300}』"
)
# Between single marks an apostrophe stands inside a word; a straight one is taken for a mark in a line alone.
_QUOTED = re.compile(rf"{_PAIR.pattern}|(?<!\w)‘(?:[^‘’]|(?<=\w)’(?=\w)){{1,300}}+’(?!\w)")
_QUOTED_IN_LINE = re.compile(rf"{_QUOTED.pattern}|(?<!\w)'[^'\n]{{3,300}}'(?!\w)")
_OPENS_QUOTED, _OPENS_QUOTED_IN_LINE = re.compile('[“„«»"「『‘]'), re.compile("[“„«»\"「『‘']")
MARKS = frozenset('“”„«»"「『')
"""The marks of quotations, but for single ones."""
_ANY = re.compile(f"[{''.join(sorted(MARKS))}]")
_NO_MARKS = '[^“”„«»"]*+'
_KINDS = {"“": CURLY, "„": LOW, "«": ANGLED, "»": REVERSED, '"': STRAIGHT, "「": CORNERS, "『": CORNERS}
_CLOSING = {"“": "”", "«": "»"}
_KIND_OF = {mark: opening + closing for opening, closing in _CLOSING.items() for mark in (opening, closing)}
_INSIDE = '[^“”„«»"\n]*+'
_PAIRED = re.compile(f"{_NO_MARKS}(?:(?:“{_INSIDE}”|«(?!\\s){_INSIDE}(?<!\\s)»){_NO_MARKS})*+")
_LONE = re.compile('[“”«»"„]')
_BEFORE_OPENING = frozenset("([{—–-/'‘*_“«¿¡:=")
_AFTER_CLOSING = frozenset(")]}—–-/'’*_”»,.;:!?…=")


class Quotation(NamedTuple):
    """A pair of marks in a text: where it stands, the marks included, and of which kind it is."""

    start: int
    end: int
    kind: str


class Lone(NamedTuple):
    """A mark without a partner in its block."""

    at: int
    opens: bool
    kind: str


def has_marks(prose: str) -> bool:
    """Whether a quotation mark stands in the text."""
    return _ANY.search(prose) is not None


def quotations(prose: str) -> Iterator[Quotation]:
    """The outermost pairs in the order of the text."""
    for found in _PAIR.finditer(prose):
        text = found[0]
        kind = _KINDS[text[0]]
        if kind == ANGLED and text[1].isspace() and text[-2].isspace():
            kind = SPACED
        yield Quotation(found.start(), found.end(), kind)


def kinds(text: str) -> set[str]:
    """The kinds of all pairs of a text, those inside others too."""
    found = set()
    for pair in quotations(text):
        found |= {pair.kind} | kinds(text[pair.start + 1 : pair.end - 1])
    return found


def quoted(text: str, *, line: bool = False) -> Iterator[Span]:
    """What stands in quotation marks, the marks included.

    In a `line`, such as a headline, in straight single ones too.
    """
    opens, pattern = (_OPENS_QUOTED_IN_LINE, _QUOTED_IN_LINE) if line else (_OPENS_QUOTED, _QUOTED)
    if opens.search(text):
        yield from (Span(*found.span()) for found in pattern.finditer(text))


def unquoted(text: str, *, line: bool = False, blank: str = " ") -> str:
    """A text whose quotations (as `quoted` finds them) are blank; its length is kept."""
    pieces: list[str] = []
    at = 0
    for span in quoted(text, line=line):
        pieces += text[at : span.start], blank * (span.end - span.start)
        at = span.end
    return "".join((*pieces, text[at:])) if pieces else text


def is_paired(prose: str) -> bool:
    """Whether every mark certainly has its partner on its line: pairs of one kind, none in another.

    False is open.
    """
    return _PAIRED.fullmatch(prose) is not None


def lone_marks(prose: str) -> list[Lone]:
    """The marks without a partner; empty where low marks make it uncertain which one opens."""
    if "„" in prose:
        return []
    open_marks: dict[str, list[int]] = {CURLY: [], ANGLED: [], STRAIGHT: []}
    closing: list[Lone] = []
    for found in _LONE.finditer(prose):
        at, mark = found.start(), found[0]
        if _is_arrow(prose, at):
            continue
        kind = STRAIGHT if mark == '"' else _KIND_OF[mark]
        if mark in _CLOSING or (mark == '"' and _opens(prose, at, open_marks[STRAIGHT])):
            open_marks[kind].append(at)
        elif open_marks[kind]:
            open_marks[kind].pop()
        elif not _is_measure(prose, at):
            closing.append(Lone(at, opens=False, kind=kind))
    opening = [Lone(at, opens=True, kind=kind) for kind, places in open_marks.items() for at in places]
    return _certain(sorted((*opening, *closing)))


def _certain(lone: list[Lone]) -> list[Lone]:
    """Without straight marks that may be partners of one another: an even number of them proves nothing."""
    straight = sum(one.kind == STRAIGHT for one in lone)
    return lone if straight % 2 else [one for one in lone if one.kind != STRAIGHT]


def _opens(prose: str, at: int, open_marks: list[int]) -> bool:
    """Whether a straight mark opens, by what stands around it; where that does not tell, if none is open."""
    before = prose[at - 1] if at else " "
    after = prose[at + 1] if at + 1 < len(prose) else " "
    opening = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    closing = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING)
    if opening != closing:
        return opening
    return not open_marks and not _is_measure(prose, at)


def _is_measure(prose: str, at: int) -> bool:
    """Whether the mark stands for inches or seconds: 6'2"."""
    return at > 0 and (prose[at - 1].isdigit() or prose[at - 1] in "'’′½¼¾")


def _is_arrow(prose: str, at: int) -> bool:
    """Whether an angled mark points the way: "Home » News"."""
    if prose[at] not in "«»":
        return False
    before = prose[at - 1] if at else " "
    after = prose[at + 1] if at + 1 < len(prose) else " "
    return (before.isspace() and after.isspace()) or (prose[at] == "»" and before.isspace())
