"""From the bytes of a sheet to its entries; every mistake is told at its line."""

import re
from collections.abc import Iterator
from typing import Any

from newskit.article import Mapping, Node, Scalar, Sequence
from newskit.config.nearest import nearest
from newskit.config.settings import Limits
from newskit.diagnostics import Severity
from newskit.messages import Message, UsageError
from newskit.parsing.events import read_tree
from newskit.parsing.scalars import plain
from newskit.style.model import SCOPES, Entry, Kind, Quotations, Wording
from newskit.text import LineIndex

_LIMITS = Limits(depth=8, nodes=200_000)
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SEVERITIES = {severity.label: severity for severity in Severity}
# Keys of an entry; those that stand at the head of a file hold for all of its entries.
_SHARED = ("severity", "language", "scope", "quotations", "case", "fix")
_OF_KIND = {
    Kind.EXISTENCE: ("words", "pattern"),
    Kind.SUBSTITUTION: ("swap",),
    Kind.CONSISTENCY: ("either",),
    Kind.OCCURRENCE: ("words", "pattern", "least", "most"),
}
_ALWAYS = ("name", "kind", "message", "except", *_SHARED)


def read_sheet(file: str, data: bytes) -> tuple[Entry, ...]:
    """The entries of a sheet.

    Raises:
        UsageError: the file is no sheet; with file and line.
    """
    return tuple(_Reader(file, data).entries())


class _Reader:
    """Reads one file; knows its lines."""

    def __init__(self, file: str, data: bytes) -> None:
        self._file = file
        try:
            self._text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise UsageError(Message("style-encoding", "the house-style file is not UTF-8"), file) from None
        self._lines = LineIndex(self._text)

    def entries(self) -> Iterator[Entry]:
        """Every entry; the head of the file gives what they share."""
        tree = read_tree(self._text, _LIMITS)
        if tree.problem or tree.faults:
            at = tree.problem.offset if tree.problem else (tree.faults[0].span or (0,))[0]
            reason = tree.problem.words if tree.problem else tree.faults[0].kind
            raise self._error(at, "style-yaml", "this is no YAML: {reason}", reason=reason)
        shared, nodes = self._parts(tree.root)
        for node in nodes:
            yield self._entry(node, shared)

    def _parts(self, root: Node | None) -> tuple[dict[str, Node], list[Node]]:
        if root is None:
            return {}, []
        if isinstance(root, Sequence):
            return {}, root.items
        if isinstance(root, Mapping):
            self._only(root, (*_SHARED, "entries"))
            entries = root.get("entries")
            if isinstance(entries, Sequence):
                return {key.text: value for key, value in root.pairs if key.text != "entries"}, entries.items
        english = 'a house-style file is a list of entries, or has them under "entries"'
        raise self._error(root.start, "style-shape", english)

    def _entry(self, node: Node, shared: dict[str, Node]) -> Entry:
        if not isinstance(node, Mapping):
            raise self._error(node.start, "style-entry", "an entry has a name and a kind")
        values = {**shared, **{key.text: value for key, value in node.pairs}}
        kind = self._choice(values.get("kind"), node, "kind", Kind)
        self._only(node, (*_ALWAYS, *_OF_KIND[kind]))
        name = self._text_of(values.get("name"), node, "name")
        if not _NAME.fullmatch(name):
            english = 'a name has small letters, figures and hyphens, not "{written}"'
            raise self._error(values["name"].start, "style-name", english, written=name)
        return Entry(
            name,
            kind,
            self._wordings(kind, values, node),
            tuple(Wording(text) for text in self._texts(values, "except")),
            self._text_of(values["message"], node, "message") if "message" in values else "",
            **self._shared(values, node),
            **self._counts(kind, values, node),
        )

    def _shared(self, values: dict[str, Node], node: Node) -> dict[str, Any]:
        """What an entry has from itself or from the head of its file."""
        found: dict[str, Any] = {}
        if "severity" in values:
            found["severity"] = _SEVERITIES[self._choice(values["severity"], node, "severity", _SEVERITIES)]
        if "language" in values:
            found["languages"] = tuple(self._texts(values, "language"))
        if "scope" in values:
            found["scopes"] = tuple(self._texts(values, "scope"))
            self._known(values["scope"], found["scopes"], SCOPES)
        if "quotations" in values:
            found["quotations"] = self._choice(values["quotations"], node, "quotations", Quotations)
        if "case" in values:
            found["case"] = plain(values["case"]) is True
        if "fix" in values:
            found["safe"] = self._choice(values["fix"], node, "fix", {"safe": 1, "unsafe": 0}) == "safe"
        return found

    def _counts(self, kind: Kind, values: dict[str, Node], node: Node) -> dict[str, Any]:
        if kind is not Kind.OCCURRENCE:
            return {}
        counts = {key: plain(values[key]) for key in ("least", "most") if key in values}
        whole: dict[str, Any] = {key: each for key, each in counts.items() if type(each) is int and each >= 0}
        if not counts or len(whole) < len(counts):
            english = 'an occurrence has "least" or "most", a whole number'
            raise self._error(node.start, "style-counts", english)
        return whole

    def _wordings(self, kind: Kind, values: dict[str, Node], node: Node) -> tuple[Wording, ...]:
        if kind is Kind.SUBSTITUTION:
            swap = values.get("swap")
            if not isinstance(swap, Mapping) or not swap.pairs:
                english = '"swap" has what is written and what to write: "utilise: use"'
                raise self._error((swap or node).start, "style-swap", english)
            found = [Wording(key.text, self._text_of(value, swap, "swap")) for key, value in swap.pairs]
        else:
            key = "either" if kind is Kind.CONSISTENCY else "words"
            found = [Wording(text) for text in self._texts(values, key)]
            found += [Wording(text, is_pattern=True) for text in self._texts(values, "pattern")]
        if len(found) < (2 if kind is Kind.CONSISTENCY else 1):
            wanted = _OF_KIND[kind][0]
            raise self._error(node.start, "style-nothing", 'the entry lacks "{key}"', key=wanted)
        self._check(found, values, node)
        return tuple(found)

    def _check(self, wordings: list[Wording], values: dict[str, Node], node: Node) -> None:
        """Refuse words that cannot be found, and patterns that do not compile."""
        from newskit.style.wordings import WordingError, compiled

        for wording in wordings:
            try:
                compiled(wording, case=False)
            except WordingError as error:
                at = values.get("pattern" if wording.is_pattern else _first_key(values), node).start
                raise UsageError(error.message, self._file, self._lines.line_of(at)) from None

    def _texts(self, values: dict[str, Node], key: str) -> Iterator[str]:
        """One text or a list of texts."""
        node = values.get(key)
        for item in node.items if isinstance(node, Sequence) else [node] if node else []:
            yield self._text_of(item, item, key)

    def _text_of(self, node: Node | None, around: Node, key: str) -> str:
        if isinstance(node, Scalar) and node.text.strip():
            return " ".join(node.text.split())
        raise self._error((node or around).start, "style-text", '"{key}" takes text', key=key)

    def _choice(self, node: Node | None, around: Node, key: str, known: Any) -> Any:
        word = self._text_of(node, around, key)
        self._known(node or around, (word,), list(known))
        return known(word) if isinstance(known, type) else word

    def _known(self, node: Node, words: tuple[str, ...], known: Any) -> None:
        for word in words:
            if word not in known:
                raise self._unknown(node.start, word, tuple(known))

    def _only(self, node: Mapping, known: tuple[str, ...]) -> None:
        for key, _ in node.pairs:
            if key.text not in known:
                raise self._unknown(key.start, key.text, known)

    def _unknown(self, offset: int, word: str, known: tuple[str, ...]) -> UsageError:
        near = nearest(word, known)
        if near is not None:
            english = 'unknown: "{written}"; did you mean "{nearest}"?'
            return self._error(offset, "style-unknown-nearest", english, written=word, nearest=near)
        english = 'unknown: "{written}"; known are {known}'
        return self._error(offset, "style-unknown", english, written=word, known=known)

    def _error(self, offset: int, says: str, english: str, **values: Any) -> UsageError:
        return UsageError(Message(says, english, values), self._file, self._lines.line_of(offset))


def _first_key(values: dict[str, Node]) -> str:
    return next((key for key in ("words", "swap", "either") if key in values), "")
