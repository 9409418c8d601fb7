"""YAML events to a tree that knows its spans: the only place that knows the YAML parser.

libyaml's events (through ruamel.yaml.clib) are pulled one by one, counted as they come and turned into
nodes in the same loop, without recursion. Where clib has no wheel, ruamel.yaml's pure safe parser yields
the same events; a differential test holds the two to the same keys, values and spans. No loader, composer
or constructor is ever called on a file: they recurse, and one of them crashes the process on 60 KB of "[".
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from newskit.article import Fault, Mapping, Node, Scalar, Sequence, Style
from newskit.config.settings import Limits
from newskit.text import Span

try:
    from _ruamel_yaml import CParser
except ImportError:  # pragma: no cover - platforms without a wheel of ruamel.yaml.clib
    CParser = None

_STYLES: dict[str | None, Style] = {None: Style.PLAIN, "": Style.PLAIN, **{s.value: s for s in Style}}
_COLON = re.compile(r"[ \t]*:")
_DASH = re.compile(r"(?:[ \t\r\n]|#[^\n]*\n)*-")
# YAML 1.2 allows a colon inside a plain scalar in brackets ([medtop:20000639]); libyaml does not.
_FLOW_COLON = "found unexpected ':'"
_STARTS = frozenset({MappingStartEvent, SequenceStartEvent})
_ENDS = frozenset({MappingEndEvent, SequenceEndEvent})


@dataclass(slots=True)
class SyntaxProblem:
    """What the parser says, and the offset where it noticed."""

    words: str
    offset: int


@dataclass(slots=True)
class Tree:
    """The root (None when the text is empty or broken), faults found on the way.

    And the first syntax problem.
    """

    root: Node | None = None
    faults: list[Fault] = field(default_factory=list)
    problem: SyntaxProblem | None = None
    stopped: bool = False  # a limit was passed; nothing of the text is kept


def read_tree(text: str, limits: Limits, base: int = 0, *, pure: bool = False) -> Tree:
    """The tree of a YAML text; offsets count from `base`.

    `text` holds no byte order mark, surrogate, U+0085, U+2028 or U+2029: the caller masks them. `pure` asks
    for the Python parser.
    """
    builder = _Builder(text, limits, base)
    try:
        builder.run(_events(text, pure=pure or CParser is None))
    except MarkedYAMLError as error:
        builder.tree.problem = _problem(error, base)
    except (YAMLError, ValueError, OverflowError, RecursionError, AttributeError, IndexError) as error:
        # The pure parser lets such errors escape on hostile text; they are faults of the copy.
        words = getattr(error, "reason", None) or str(error).split("\n")[0]
        builder.tree.problem = SyntaxProblem(words, base + (getattr(error, "position", 0) or 0))
    if builder.tree.problem:
        if builder.tree.problem.words == _FLOW_COLON and not pure:
            return read_tree(text, limits, base, pure=True)
        builder.tree.root = None
    return builder.tree


def _events(text: str, *, pure: bool) -> Iterator[Any]:
    if pure:
        from ruamel.yaml import YAML

        return iter(YAML(typ="safe", pure=True).parse(text))
    return iter(CParser(text).get_event, None)


def _problem(error: MarkedYAMLError, base: int) -> SyntaxProblem:
    mark = error.problem_mark or error.context_mark
    return SyntaxProblem(
        error.problem or error.context or "not valid YAML", base + (mark.index if mark else 0)
    )


class _Builder:
    """Turns events into nodes, one open collection a level, and stops at a limit."""

    __slots__ = ("_base", "_documents", "_key", "_limits", "_nodes", "_outer", "_text", "_top", "tree")

    def __init__(self, text: str, limits: Limits, base: int) -> None:
        self.tree = Tree()
        self._text = text
        self._base = base
        self._limits = limits
        self._top: Sequence | Mapping | None = None  # the innermost open collection
        self._key: Scalar | None = None  # its key that waits for a value
        self._outer: list[tuple[Sequence | Mapping | None, Scalar | None]] = []  # the same of those around it
        self._nodes = 0
        self._documents = 0

    def run(self, events: Iterator[Any]) -> None:
        """Take the events until they end or a limit is passed."""
        for event in events:
            kind = type(event)
            if kind is ScalarEvent:
                going_on = self._scalar(event)
            elif kind in _STARTS:
                going_on = self._start(event)
            elif kind in _ENDS:
                going_on = self._end(event)
            elif kind is AliasEvent:
                going_on = self._alias(event)
            else:
                going_on = kind is not DocumentStartEvent or self._document(event)
            if not going_on:
                return

    def _scalar(self, event: Any) -> bool:
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            return self._beyond(event, "nodes", self._limits.nodes)
        start, end = self._base + event.start_mark.index, self._base + event.end_mark.index
        style = _STYLES[event.style]
        if event.anchor is not None or event.tag is not None:
            self._features(event)
        if start == end and style is Style.PLAIN:
            start = end = self._empty_place(start)
        self._put(Scalar(event.value, start, end, style))
        return True

    def _beyond(self, event: Any, what: str, limit: int) -> bool:
        """A limit is passed: nothing of the text is kept."""
        self._fault("oversized-front-matter", event, {"what": what, "limit": limit})
        self.tree.root = None
        self.tree.stopped = True
        return False

    def _empty_place(self, start: int) -> int:
        """Right behind the colon or dash.

        The pure parser names the next token's place, libyaml at times a blank after.
        """
        top, key = self._top, self._key
        if isinstance(top, Mapping) and key is not None:
            found, fallback = _COLON.match(self._text, key.end - self._base), key.end
        elif isinstance(top, Sequence) and not top.flow:
            after = top.items[-1].end if top.items else top.start
            found, fallback = _DASH.match(self._text, after - self._base), start
        else:
            return start
        return self._base + found.end() if found else fallback

    def _start(self, event: Any) -> bool:
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            return self._beyond(event, "nodes", self._limits.nodes)
        if len(self._outer) > self._limits.depth:
            return self._beyond(event, "depth", self._limits.depth)
        if event.anchor is not None or event.tag is not None:
            self._features(event)
        start, end = self._base + event.start_mark.index, self._base + event.end_mark.index
        if type(event) is MappingStartEvent:
            self._push(Mapping([], start, end, bool(event.flow_style)))
        else:
            self._push(Sequence([], start, end, bool(event.flow_style)))
        return True

    def _push(self, node: Sequence | Mapping) -> None:
        if isinstance(self._top, Mapping) and self._key is None:
            self._place_fault("complex key", node.start, node.end)
            self._key = Scalar("", node.start, node.end, Style.PLAIN)
        else:
            self._put(node)
        self._outer.append((self._top, self._key))
        self._top, self._key = node, None

    def _end(self, event: Any) -> bool:
        node = self._top
        self._top, self._key = self._outer.pop()
        if node is None:  # pragma: no cover - every end has its start
            return True
        if node.flow:
            node.end = self._base + event.end_mark.index
        else:
            last = node.items if isinstance(node, Sequence) else [value for _, value in node.pairs[-1:]]
            node.end = max(last[-1].end if last else node.start, node.start)
        return True

    def _put(self, node: Node) -> None:
        top, key = self._top, self._key
        if top is None:
            self.tree.root = node
        elif isinstance(top, Sequence):
            top.items.append(node)
        elif key is None:
            self._key = node if isinstance(node, Scalar) else None
        else:
            top.pairs.append((key, node))
            self._key = None
            if key.text == "<<" and key.style is Style.PLAIN:
                self._place_fault("merge key", key.start, key.end)

    def _alias(self, event: Any) -> bool:
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            return self._beyond(event, "nodes", self._limits.nodes)
        start, end = self._base + event.start_mark.index, self._base + event.end_mark.index
        self._place_fault("alias", start, end)
        self._put(Scalar(self._text[start - self._base : end - self._base], start, end, Style.PLAIN))
        return True

    def _document(self, event: Any) -> bool:
        self._documents += 1
        if event.version or event.tags:
            self._fault("yaml-feature", event, {"what": "directive"})
        if self._documents > 1:
            self._fault("yaml-feature", event, {"what": "second document"})
            return False
        return True

    def _features(self, event: Any) -> None:
        start = self._base + event.start_mark.index
        if event.anchor is not None and not self._limits.yaml_anchors:
            self._place_fault("anchor", start, start + len(event.anchor) + 1)
        if event.tag is not None and not self._limits.yaml_tags:
            self._place_fault("tag", start, start + 1)

    def _place_fault(self, what: str, start: int, end: int) -> None:
        if what in ("alias", "merge key") and self._limits.yaml_anchors:
            return
        self.tree.faults.append(Fault("yaml-feature", Span(start, max(end, start + 1)), {"what": what}))

    def _fault(self, kind: str, event: Any, values: dict[str, Any]) -> None:
        at = self._base + event.start_mark.index
        self.tree.faults.append(Fault(kind, Span(at, at + 1), values))
