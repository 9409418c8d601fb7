"""Reading on after a syntax error.

The text is cut at every line that looks like `key:` at column 0 and each stretch is read alone: one mistake
hides no other, and the stretch that does not read names the place better than the parser, which often
notices lines later.
"""

import re
from dataclasses import dataclass, field

from newskit.article import Fault, Mapping
from newskit.config.settings import Limits
from newskit.parsing.causes.closing import closing_place
from newskit.parsing.causes.diagnose import diagnose
from newskit.parsing.events import SyntaxProblem, Tree, read_tree
from newskit.parsing.strays import moved_in, stray_faults
from newskit.text import Span

_START = re.compile(
    r"""^(?:"[^"\n]{1,100}"|'[^'\n]{1,100}'|[^\s#\-\]\}\[{>|*&!%@`"',:][^:\n]{0,100}):(?:[ \t\r]|$)""",
    re.MULTILINE,
)
_STRAY = re.compile(r"^(?!---)[^\s#\-\]\}\[{>|&!%@`\"',:][^\n]*", re.MULTILINE)
_HEADER = re.compile(r"[^\n]*:[ \t]+[|>][-+1-9]{0,2}[ \t]*(?:#[^\n]*)?\r?\n")
_FIELD = re.compile(r"[A-Za-z_][\w-]{0,60}:(?:[ \t\r\n]|$)")
_NAME = re.compile(r"[\"']?([^\s:\"'][^:\n\"']*)")
_BLANKS = re.compile(r"[ \t]*")
_MOST = 40  # broken stretches told in one file
_MOST_STRETCHES = 2_000  # stretches read in one file; no story has so many fields


@dataclass(slots=True)
class Recovered:
    """What could be read, what could not, and the names of the fields that are there but broken.

    `unread` are the stretches that do not read: what else stands in them is not worth a word.
    """

    root: Mapping
    faults: list[Fault] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    unread: list[Span] = field(default_factory=list)


def recover(text: str, base: int, problem: SyntaxProblem, limits: Limits) -> Recovered:
    """Read a broken text stretch by stretch; offsets count from `base`."""
    result = Recovered(Mapping([], base, base + len(text), flow=False))
    before = Span(0, 0)
    stretches = _stretches(text)
    for number, stretch in enumerate(stretches):
        if len(result.faults) >= _MOST or number >= _MOST_STRETCHES:
            result.broken |= {name for each in stretches[number:] for name in _name_of(text, each)}
            break
        after = stretches[number + 1] if number + 1 < len(stretches) else Span(len(text), len(text))
        _take(result, text, (before, stretch, after), base, limits)
        before = stretch
    if not result.faults:
        result.faults = moved_in(text, stretches, base) or diagnose(text, base, problem, limits)[:_MOST]
    return result


def _take(result: Recovered, text: str, around: tuple[Span, Span, Span], base: int, limits: Limits) -> None:
    """Read one stretch; the ones before and after it tell what a line that is no field was meant to be."""
    before, stretch, _ = around
    at = base + stretch.start
    tree = read_tree(text[stretch.start : stretch.end], limits, at)
    result.faults += tree.faults
    if tree.problem is None and isinstance(tree.root, Mapping):
        result.root.pairs += tree.root.pairs
        return
    if tree.problem is None and tree.root is None:
        return
    result.unread.append(stretch.shifted(base))
    result.faults += stray_faults(text, around, base, limits) or _diagnosed(text, stretch, base, tree, limits)
    if name := _NAME.match(text, stretch.start):
        result.broken.add(name[1].strip())
    if before.end == stretch.start and not _is_field(text, stretch):
        result.broken |= _name_of(text, before)


def _diagnosed(text: str, stretch: Span, base: int, tree: Tree, limits: Limits) -> list[Fault]:
    at = base + stretch.start
    problem = tree.problem or SyntaxProblem("not a field", at)
    return diagnose(text[stretch.start : stretch.end], at, problem, limits)


def _is_field(text: str, stretch: Span) -> bool:
    return bool(_START.match(text, stretch.start))


def _name_of(text: str, stretch: Span) -> set[str]:
    """The name of a field that broken lines follow: its value is not whole."""
    found = _NAME.match(text, stretch.start) if stretch.end > stretch.start else None
    return {found[1].strip()} if found else set()


def _stretches(text: str) -> list[Span]:
    """From each field, or stray line, at column 0 to the next; values in quotes or brackets stay whole."""
    starts = sorted({m.start() for m in _START.finditer(text)} | {m.start() for m in _STRAY.finditer(text)})
    if not starts or starts[0] > 0:
        starts.insert(0, 0)
    kept: list[int] = []
    until = 0
    header, under_header = -1, False
    for start in starts:
        is_field = bool(_START.match(text, start))
        if start < until and not _FIELD.match(text, start):
            continue
        if not is_field and under_header and kept[-1] != header:
            continue  # the lines below a block header are told as one
        if is_field:
            header, under_header = start, bool(_HEADER.match(text, start))
        kept.append(start)
        until = _end_of_value(text, start)
    ends = [*kept[1:], len(text)]
    return [Span(s, e) for s, e in zip(kept, ends, strict=True) if text[s:e].strip()]


def _end_of_value(text: str, start: int) -> int:
    """Where a value ends that opens behind the colon of a field and closes on a later line; else 0."""
    key = _START.match(text, start)
    if not key:
        return 0
    blanks = _BLANKS.match(text, key.end())
    at = blanks.end() if blanks else key.end()
    line_end = text.find("\n", at)
    return closing_place(text, at, line_end if line_end >= 0 else len(text))
