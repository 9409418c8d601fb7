"""The single values of front matter, each with the field it stands in."""

from collections.abc import Iterator
from typing import NamedTuple

from newskit.article import FIELDS, Article, FieldKind, FrontMatter, Node, Scalar, Sequence

_TEXT_KINDS = frozenset({FieldKind.TEXT, FieldKind.TEXTS, FieldKind.LIST, FieldKind.TAG})
_ADDRESSES = frozenset(
    {"id", "language", "slug", "url", "subjects", "translation_of", "translation_key", "file"}
    | {"translation_revision"}
)
_TEXT_PARTS = {
    "related": frozenset({"headline", "url", "file", "language"}),
    "images": frozenset({"file", "alt", "caption", "credit"}),
    "corrections": frozenset({"text"}),
    "rights": frozenset({"copyright_holder", "copyright_notice", "usage_terms"}),
}
_LONGEST_NAME = 60  # code points of a key in a path; hostile keys take a whole file


class Single(NamedTuple):
    """One value: its path as a message shows it, the field, the part of an entry, whether it is an item."""

    path: str
    field: str
    part: str
    node: Scalar
    is_item: bool

    @property
    def is_text(self) -> bool:
        """Whether newskit's schema wants text here."""
        spec = FIELDS.get(self.field)
        if self.part:
            return self.part in _TEXT_PARTS.get(self.field, ())
        return spec is not None and spec.kind in _TEXT_KINDS

    @property
    def is_prose(self) -> bool:
        """Whether the value is copy: text that is read by people and addresses nothing."""
        return self.is_text and (self.part or self.field) not in _ADDRESSES


def single_values(front: FrontMatter) -> Iterator[Single]:
    """Every single value, in the order of the file."""
    for name, entry in front.entries.items():
        if isinstance(entry.node, Scalar):
            yield Single(entry.key.text[:_LONGEST_NAME], name, "", entry.node, is_item=False)
            continue
        waiting: list[tuple[str, str, Node, bool]] = [(entry.key.text[:_LONGEST_NAME], "", entry.node, False)]
        while waiting:
            path, part, node, is_item = waiting.pop()
            if isinstance(node, Scalar):
                yield Single(path, name, part, node, is_item)
            elif isinstance(node, Sequence):
                below = [(f"{path}[{at}]", part, item, True) for at, item in enumerate(node.items, 1)]
                waiting += reversed(below)
            else:
                waiting += [
                    (f"{path}.{key.text[:_LONGEST_NAME]}", key.text, value, False)
                    for key, value in reversed(node.pairs)
                ]


def foreign_values(article: Article) -> Iterator[Single]:
    """The values that hold a character beyond ASCII."""
    if article.front is not None:
        yield from (each for each in single_values(article.front) if not each.node.text.isascii())
