"""Reading on after a syntax error.

The text is cut at every line that looks like `key:` at column 0 and each stretch is read alone: one mistake hides no other, and the
stretch that does not read names the place better than the parser, which often notices lines later.
"""

import re
from dataclasses import dataclass, field

from newskit.article import Fault, Mapping
from newskit.config.settings import Limits
from newskit.parsing.causes import diagnose
from newskit.parsing.events import SyntaxProblem, read_tree
from newskit.text import Span

_START = re.compile(r"""^(?:"[^"\n]{1,100}"|'[^'\n]{1,100}'|[^\s#\-\]\}\[{>|*&!%@`"',:][^:\n]{0,100}):(?:[ \t\r]|$)""", re.MULTILINE)
_STRAY = re.compile(r"^(?!---)[^\s#\-\]\}\[{>|*&!%@`\"',:][^\n]*", re.MULTILINE)
_MOST = 40  # broken stretches told in one file


@dataclass(slots=True)
class Recovered:
    """What could be read, what could not, and the names of the fields that are there but broken."""

    root: Mapping
    faults: list[Fault] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)


def recover(text: str, base: int, problem: SyntaxProblem, limits: Limits) -> Recovered:
    """Read a broken text stretch by stretch."""
    result = Recovered(Mapping([], base, base + len(text), flow=False))
    for start, end in _stretches(text):
        if len(result.faults) >= _MOST:
            break
        _take(result, text[start:end], base + start, limits)
    if not result.faults:
        result.faults = diagnose(text, base, problem, limits)[:_MOST]
    return result


def _take(result: Recovered, stretch: str, at: int, limits: Limits) -> None:
    tree = read_tree(stretch, limits, at)
    result.faults += tree.faults
    if tree.problem is None and isinstance(tree.root, Mapping):
        result.root.pairs += tree.root.pairs
    elif tree.problem is not None or tree.root is not None:
        problem = tree.problem or SyntaxProblem("not a field", at)
        result.faults += diagnose(stretch, at, problem, limits)
        name = re.match(r"[\"']?([^\s:\"'][^:\n\"']*)", stretch)
        if name:
            result.broken.add(name[1].strip())


def _stretches(text: str) -> list[Span]:
    """From each field, or stray line, at column 0 to the next."""
    starts = sorted({m.start() for m in _START.finditer(text)} | {m.start() for m in _STRAY.finditer(text)})
    if not starts or starts[0] > 0:
        starts.insert(0, 0)
    ends = [*starts[1:], len(text)]
    return [Span(s, e) for s, e in zip(starts, ends, strict=True) if text[s:e].strip()]
