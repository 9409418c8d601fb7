"""The fields of a file: from the text between the fences to entries with spans."""

import re
from dataclasses import dataclass, field

from newskit.article import (
    FIELDS,
    Entry,
    Fault,
    Fence,
    FrontMatter,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Style,
    scalars,
)
from newskit.config.settings import Limits
from newskit.parsing import characters
from newskit.parsing.names import FieldNames
from newskit.parsing.plain_front import plain_mapping
from newskit.text import Edit, Source, Span

# Between tokens: the blanks of an empty line or before a comment, a comment, or a run of tabs (the group).
_OUTSIDE = re.compile(r"^[ \t]+(?=[#\r\n]|\Z)|(?:^|(?<=[ \t]))#[^\r\n]*|(\t+)", re.MULTILINE)
_NOT_BREAK = re.compile(r"[^\r\n]")


@dataclass(slots=True)
class Fields:
    """The root as read, the faults, and the names of fields that are there but could not be read."""

    root: Mapping | None
    faults: list[Fault] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)


def read_fields(source: Source, fence: Fence, limits: Limits) -> Fields:
    """Read front matter; whatever the text holds, what can be read is."""
    start, end = fence.content
    if _is_over(source.text, fence.content, limits.front_matter_bytes):
        values = {"what": "size", "limit": limits.front_matter_bytes}
        return Fields(None, [Fault("oversized-front-matter", fence.opening, values)])
    if fence.syntax == "toml":
        from newskit.parsing.toml import read_toml

        root, faults = read_toml(source.text[start:end], start, limits)
        return Fields(root, faults)
    return _read_yaml(source.text[start:end], start, limits)


def _is_over(text: str, span: Span, limit: int) -> bool:
    """Whether the text at `span` takes more than `limit` bytes in UTF-8."""
    length = span.end - span.start
    return length > limit or (
        length * 4 > limit and len(text[span.start : span.end].encode("utf-8", "replace")) > limit
    )


def _read_yaml(text: str, base: int, limits: Limits) -> Fields:
    plain = plain_mapping(text, base, limits)
    if plain is None:
        return _parsed(text, base, limits)
    fields = Fields(plain)
    _duplicates(plain, fields.faults)
    return fields


def _parsed(text: str, base: int, limits: Limits) -> Fields:
    """Front matter that needs a parser, mended for it as far as that goes."""
    from newskit.parsing import conflicts, indents
    from newskit.parsing.events import read_tree

    text, faults = characters.mask(text, base)
    text, conflicted = conflicts.mask(text, base)
    faults += conflicted
    text, moved = indents.mask(text, base)
    faults += moved
    tree = read_tree(text, limits, base)
    if tree.problem is not None:
        from newskit.parsing.recover import recover

        recovered = recover(text, base, tree.problem, limits)
        fields = Fields(recovered.root, faults + recovered.faults, recovered.broken)
        return _checked(fields, _without(text, base, recovered.unread), base)
    faults += tree.faults
    if isinstance(tree.root, Mapping):
        return _checked(Fields(tree.root, faults), text, base)
    if tree.root is not None:
        faults += _not_a_mapping(tree.root, text, base)
    return Fields(None, faults)


def _without(text: str, base: int, spans: list[Span]) -> str:
    """The text with stretches that do not read made blank: what is wrong in them is told already."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += text[at : start - base], _NOT_BREAK.sub(" ", text[start - base : end - base])
        at = end - base
    return "".join(pieces) + text[at:]


def _not_a_mapping(root: Node, text: str, base: int) -> list[Fault]:
    found = re.match(r"\s*([A-Za-z_][\w-]{0,60}):(?=[^\s:/])", text)
    if found and isinstance(root, Scalar):
        at = base + found.end()
        edits = (Edit(Span(at, at), " "),)
        return [Fault("missing-blank-after-colon", Span(at - 1, at), {"key": found[1]}, edits)]
    return [Fault("not-a-mapping", Span(root.start, max(root.end, root.start + 1)), {})]


def _checked(fields: Fields, text: str, base: int) -> Fields:
    """Duplicate keys, tabs that only one parser takes, lists read as text, characters of escapes."""
    from newskit.parsing.dashes import read_as_lists

    if fields.root is not None:
        fields.faults += read_as_lists(fields.root, text, base)
        if "\t" in text:
            fields.faults += _tabs(fields.root, text, base)
        _walk(fields.root, fields.faults, escapes="\\" in text)
    return fields


def _walk(root: Mapping, faults: list[Fault], *, escapes: bool) -> None:
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Mapping):
            _duplicates(node, faults)
            waiting += [value for _, value in node.pairs]
            waiting += [key for key, _ in node.pairs] if escapes else []
        elif isinstance(node, Sequence):
            waiting += node.items
        elif escapes and node.style is Style.DOUBLE and (character := characters.in_value(node.text)):
            faults.append(Fault("control-character", node.span, {"character": character}))


def _duplicates(node: Mapping, faults: list[Fault]) -> None:
    if len({key.text for key, _ in node.pairs}) == len(node.pairs):
        return
    seen: dict[str, tuple[Scalar, Node]] = {}
    for key, value in node.pairs:
        if key.text not in seen:
            seen[key.text] = (key, value)
            continue
        first_key, first_value = seen[key.text]
        values = {
            "key": key.text,
            "first": first_key.span,
            "same": _are_equal(value, first_value),
            "value": value.span,
        }
        faults.append(Fault("duplicate-field", key.span, values))


def _are_equal(one: Node, other: Node) -> bool:
    """Whether two scalars say the same: quotes tell text from numbers."""
    if not isinstance(one, Scalar) or not isinstance(other, Scalar):
        return False
    return one.text == other.text and (one.style is Style.PLAIN) == (other.style is Style.PLAIN)


def _tabs(root: Mapping, text: str, base: int) -> list[Fault]:
    """Tabs between tokens: libyaml takes them, the pure parser and other readers do not."""
    faults = []
    for found in _OUTSIDE.finditer(_without_scalars(root, text, base)):
        if found[1] is None:
            continue
        span = Span(base + found.start(), base + found.end())
        trailing = text[found.end() : found.end() + 1] in ("\r", "\n", "")
        faults.append(Fault("tab-in-front-matter", span, {}, (Edit(span, "" if trailing else " "),)))
    return faults


def _without_scalars(root: Mapping, text: str, base: int) -> str:
    """The text with keys and values crossed out: tabs and number signs in them are their own."""
    pieces: list[str] = []
    at = 0
    for start, end in sorted(scalar.span for scalar in scalars(root)):
        pieces += text[at : start - base], _NOT_BREAK.sub("x", text[start - base : end - base])
        at = end - base
    return "".join(pieces) + text[at:]


def front_matter(fence: Fence, root: Mapping | None, names: FieldNames) -> FrontMatter:
    """Entries by newskit's name.

    Where several written fields stand for one of newskit's, the first in the order of the field map counts;
    the first of duplicate keys counts.
    """
    entries: dict[str, Entry] = {}
    following = fence.content.end
    for key, node in reversed(root.pairs if root is not None else ()):
        name = names.ours_of(key.text) or _own_name(key.text)
        if name not in entries or names.prefers(key.text, entries[name].key.text):
            entries[name] = Entry(key, node, following)
        following = key.start
    return FrontMatter(fence, dict(reversed(entries.items())), names.preferred)


def _own_name(written: str) -> str:
    """The name of a field that newskit does not know; one that only sounds like newskit's is kept apart."""
    return f"{written} (of the repository)" if written in FIELDS else written
