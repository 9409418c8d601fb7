"""The fields of a file: from the text between the fences to entries with spans."""

import re
from dataclasses import dataclass, field

from newskit.article import Entry, Fault, Fence, FrontMatter, Mapping, Node, Scalar, Sequence, Style
from newskit.config.settings import Limits
from newskit.parsing import characters, conflicts
from newskit.parsing.events import read_tree
from newskit.parsing.recover import recover
from newskit.text import Edit, LineIndex, Source, Span

_TAB_RUN = re.compile(r"\t+")
_WRITTEN_LIST = 60  # code points of a value shown in a message


@dataclass(slots=True)
class Fields:
    """The root as read, the faults, and the names of fields that are there but could not be read."""

    root: Mapping | None
    faults: list[Fault] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)


def read_fields(source: Source, fence: Fence, limits: Limits) -> Fields:
    """Read front matter; whatever the text holds, what can be read is."""
    start, end = fence.content
    if end - start > limits.front_matter_bytes:
        values = {"what": "size", "limit": limits.front_matter_bytes}
        return Fields(None, [Fault("oversized-front-matter", fence.opening, values)])
    if fence.syntax == "toml":
        from newskit.parsing.toml import read_toml

        root, faults = read_toml(source.text[start:end], start, limits)
        return Fields(root, faults)
    return _read_yaml(source.text[start:end], start, limits)


def _read_yaml(text: str, base: int, limits: Limits) -> Fields:
    text, faults = characters.mask(text, base)
    text, conflicted = conflicts.mask(text, base)
    faults += conflicted
    tree = read_tree(text, limits, base)
    if tree.problem is not None:
        recovered = recover(text, base, tree.problem, limits)
        return _checked(Fields(recovered.root, faults + recovered.faults, recovered.broken), text, base)
    faults += tree.faults
    if isinstance(tree.root, Mapping):
        return _checked(Fields(tree.root, faults), text, base)
    if tree.root is not None:
        faults += _not_a_mapping(tree.root, text, base)
    return Fields(None, faults)


def _not_a_mapping(root: Node, text: str, base: int) -> list[Fault]:
    found = re.match(r"\s*([A-Za-z_][\w-]{0,60}):(?=[^\s:/])", text)
    if found and isinstance(root, Scalar):
        at = base + found.end()
        edits = (Edit(Span(at, at), " "),)
        return [Fault("missing-blank-after-colon", Span(at - 1, at), {"key": found[1]}, edits)]
    return [Fault("not-a-mapping", Span(root.start, max(root.end, root.start + 1)), {})]


def _checked(fields: Fields, text: str, base: int) -> Fields:
    """Duplicate keys, tabs that only one parser takes, characters brought in by escapes."""
    if fields.root is not None:
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
        same = isinstance(value, Scalar) and isinstance(first_value, Scalar) and value.text == first_value.text
        values = {"key": key.text, "first": first_key.span, "same": same, "value": value.span}
        faults.append(Fault("duplicate-field", key.span, values))


def _tabs(root: Mapping, text: str, base: int) -> list[Fault]:
    """Tabs between tokens: libyaml takes them, the pure parser and other readers do not."""
    scalars = sorted(_scalar_spans(root))
    faults, position = [], 0
    for found in _TAB_RUN.finditer(text):
        at = base + found.start()
        while position < len(scalars) and scalars[position].end <= at:
            position += 1
        inside = position < len(scalars) and scalars[position].start < at
        line = text[text.rfind("\n", 0, found.start()) + 1 : found.start()]
        if inside or re.search(r"(?:^|[ \t])#", line) or not line.strip() and text[found.end() : found.end() + 1] in "#\r\n":
            continue
        trailing = text[found.end() : found.end() + 1] in ("\r", "\n", "")
        span = Span(at, base + found.end())
        faults.append(Fault("tab-in-front-matter", span, {}, (Edit(span, "" if trailing else " "),)))
    return faults


def _scalar_spans(root: Mapping) -> list[Span]:
    spans: list[Span] = []
    waiting: list[Node] = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Mapping):
            waiting += [each for pair in node.pairs for each in pair]
        elif isinstance(node, Sequence):
            waiting += node.items
        else:
            spans.append(node.span)
    return spans


def front_matter(source: Source, fence: Fence, root: Mapping | None, names: dict[str, str]) -> FrontMatter:
    """Entries by newskit's name; `names` gives newskit's name for the repository's.

    Where several written fields stand for one of newskit's, the first in the order of the field map counts (the caller
    orders `names` so); the first of duplicate keys counts.
    """
    entries: dict[str, Entry] = {}
    pairs = root.pairs if root is not None else []
    ranks = {written: rank for rank, written in enumerate(names)}
    taken: dict[str, int] = {}
    for number, (key, node) in enumerate(pairs):
        name = names.get(key.text, key.text)
        rank = ranks.get(key.text, 0)
        if name in entries and not (key.text in ranks and rank < taken.get(name, -1)):
            continue
        following = pairs[number + 1][0].start if number + 1 < len(pairs) else fence.content.end
        entries[name] = Entry(key, node, Span(key.start, following))
        taken[name] = rank
    return FrontMatter(fence, entries, {newskit: entries[newskit].key.text for newskit in entries if entries[newskit].key.text != newskit})


def whole_lines(source: Source, entry: Entry) -> Span:
    """The lines of a field from its key to the end of its value, comments after it left where they are."""
    lines: LineIndex = source.lines
    first = lines.line_of(entry.key.start)
    last = lines.line_of(max(entry.key.end, entry.node.end - 1, entry.node.start))
    return Span(lines.start_of(first), lines.start_of(last + 1))
