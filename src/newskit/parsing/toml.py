"""TOML front matter: tomllib for the values, the key scanner of text/ for their places.

tomllib reads arrays and inline tables by recursion and takes time in the square of the parts of a dotted
key, so both are measured before it is called. It stops at the first mistake; `toml_causes.py` says in plain
words what is wrong, and reads on.
"""

import re
import tomllib
from typing import Any

from newskit.article import Fault, Mapping, Node, Scalar, Sequence, Style
from newskit.config.settings import Limits
from newskit.parsing import characters, conflicts
from newskit.text import Span
from newskit.text.toml_keys import TomlKey, TomlPath, scan_toml, toml_place

_TOKEN = re.compile(
    r'"""(?:[^"\\]++|\\[\s\S]|"(?!""))*+"{3,5}+'
    r"|'''(?:[^']++|'(?!''))*+'{3,5}+"
    r'|"(?:[^"\\\n]++|\\[^\n])*+"'
    r"|'[^'\n]*+'"
    r"|#[^\n]*+|[\[\]{}.,=\n]"
)
_RESETS = frozenset(",={}[]\n")
_NOT_PLAIN = re.compile(r"_|0[xob]", re.IGNORECASE)


class _PastLimitError(Exception):
    """A limit was passed; the arguments are its name and its value."""


def read_toml(text: str, base: int, limits: Limits) -> tuple[Mapping | None, list[Fault]]:
    """The fields of a TOML text and what is wrong with it; offsets count from `base`.

    Strings are double-quoted scalars with their value as text, numbers, booleans and dates plain ones in
    their written form; a table reaches from its header to its last value. The root is None where the text
    does not read. Faults: toml-syntax, oversized-front-matter, and those of forbidden characters and
    conflict markers.
    """
    text, faults = characters.mask(text, base)
    text, conflicted = conflicts.mask(text, base)
    faults += conflicted
    try:
        _measure(text, limits)
        root = _Reader(text, base, limits).root(tomllib.loads(text))
    except _PastLimitError as past:
        what, limit = past.args
        return None, [
            *faults,
            Fault("oversized-front-matter", Span(base, base + 1), {"what": what, "limit": limit}),
        ]
    except (ValueError, RecursionError):
        from newskit.parsing.toml_causes import diagnose_toml

        return None, [*faults, *diagnose_toml(text, base)]
    return root, faults


def _measure(text: str, limits: Limits) -> None:
    """Refuse brackets and dotted keys that go too deep.

    Raises:
        _PastLimitError: they do.
    """
    depth = dots = 0
    for token in _TOKEN.finditer(text):
        sign = token[0]
        depth += (sign in ("[", "{")) - (sign in ("]", "}"))
        dots = 0 if sign in _RESETS else dots + (sign == ".")
        if depth > limits.depth or dots > limits.depth:
            raise _PastLimitError("depth", limits.depth)


class _Reader:
    """Turns values into nodes with the places that the scanner found."""

    def __init__(self, text: str, base: int, limits: Limits) -> None:
        self._text = text
        self._base = base
        self._limits = limits
        self._keys = scan_toml(text)
        self._nodes = 0

    def root(self, values: dict[str, Any]) -> Mapping:
        """The mapping of the whole text."""
        whole = Span(self._base, self._base + len(self._text))
        return self._mapping((), values, whole, flow=False)

    def _mapping(self, path: TomlPath, values: dict[str, Any], span: Span, *, flow: bool) -> Mapping:
        pairs = [self._pair((*path, name), name, value) for name, value in values.items()]
        end = max([span.end, *(node.end for _, node in pairs)])
        return Mapping(pairs, span.start, end, flow)

    def _pair(self, path: TomlPath, name: str, value: Any) -> tuple[Scalar, Node]:
        place = self._place(path)
        key = place.key.shifted(self._base)
        return Scalar(name, key.start, key.end, Style.PLAIN), self._node(path, value)

    def _place(self, path: TomlPath) -> TomlKey:
        return toml_place(self._keys, path) or TomlKey(path, Span(0, 0), Span(0, 0))

    def _node(self, path: TomlPath, value: Any) -> Node:
        self._count(len(path))
        written = self._place(path).value
        span = written.shifted(self._base)
        if isinstance(value, dict):
            return self._mapping(path, value, span, flow=self._text.startswith("{", written.start))
        if isinstance(value, list):
            items = [self._node((*path, number), item) for number, item in enumerate(value)]
            return Sequence(items, span.start, max([span.end, *(item.end for item in items)]), flow=True)
        if isinstance(value, str):
            return Scalar(value, span.start, span.end, Style.DOUBLE)
        return Scalar(
            _plain(self._text[written.start : written.end], value), span.start, span.end, Style.PLAIN
        )

    def _count(self, depth: int) -> None:
        self._nodes += 1
        if self._nodes > self._limits.nodes:
            raise _PastLimitError("nodes", self._limits.nodes)
        if depth > self._limits.depth:
            raise _PastLimitError("depth", self._limits.depth)


def _plain(written: str, value: Any) -> str:
    """The written form; a whole number in a form that only TOML knows (1_000, 0xFF) as its digits."""
    if isinstance(value, int) and not isinstance(value, bool) and _NOT_PLAIN.search(written):
        return str(value)
    return written
