"""One file with its datelines and dates in house style, as edits of single values.

Five fields are looked at, under the names that the repository gives them, and `credit` is added where a
stamp names it and there is none. Each change is proved on its own: the file is read again, the value has to
be the one that was meant and everything else has to be as it was.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from newskit.article import Article, Entry, FrontMatter, Mapping, Node, Scalar, Sequence, Style
from newskit.datelines import Context
from newskit.datelines import Style as HouseStyle
from newskit.fixer.prove import difference
from newskit.messages import Message
from newskit.parsing import write
from newskit.parsing.scalars import is_null, resolve
from newskit.parsing.settled import Settled, settled
from newskit.text import Edit, apply_edits

Read = Callable[[str], Article]

_DATES = ("published", "modified", "embargo")
_BROKEN = Message(
    "normalise-broken", 'the front matter cannot be read whole; "newskit check" says what is wrong with it'
)
_BLOCK = Message("normalise-block", "it is written over several lines")
_NUMBER = Message("date-number", "a number is never a date")
_NOT_TEXT = Message("normalise-not-text", "it is no text")
_UNSAFE = Message("normalise-unsafe", "the file would not read the same otherwise")
_OTHER_CREDIT = Message("date-other-credit", 'it names "{agency}", and "{field}" names another house')
_NO_CREDIT = Message("date-no-credit", 'it names "{agency}", which would be lost')


@dataclass(frozen=True, slots=True)
class House:
    """What is known beside a file: the evidence for its lines, and the style of its datelines.

    `style` is None where no style is set for the language: datelines stay. `words` (lower case) are what a
    generator takes for a date.
    """

    context: Context
    style: HouseStyle | None = None
    words: tuple[str, ...] = ()


class Kept(NamedTuple):
    """A value left as it is: the field's name in the file, the value, where it stands, and why."""

    field: str
    written: str
    offset: int
    why: Message


@dataclass(frozen=True, slots=True)
class Normalised:
    """The article afterwards (as it was when nothing changed), how many values changed, what was left."""

    article: Article
    changed: int = 0
    kept: tuple[Kept, ...] = ()


class _Value(NamedTuple):
    """A value of one of the five fields: newskit's name, the name in the file, and the node."""

    name: str
    field: str
    node: Node


class _Change(NamedTuple):
    """What a value becomes, and the agency that has to be in the credit."""

    text: str
    agency: str | None = None


def normalise(article: Article, read: Read, house: House) -> Normalised:
    """The file with every value in house style that may be rewritten.

    `read` reads a text as the same file.
    """
    front = article.front
    if front is None:
        return Normalised(article)
    if not article.is_whole:
        return Normalised(article, kept=(Kept("", "", front.fence.opening.start, _BROKEN),))
    kept: list[Kept] = []
    changed = 0
    for number in range(len(list(_values(front)))):
        value = list(_values(article.front or front))[number]
        outcome = _outcome(article, value, house)
        if isinstance(outcome, _Change):
            after = _written(article, value, outcome, read, number)
            article, changed, outcome = (
                (article, changed, _UNSAFE) if after is None else (after, changed + 1, None)
            )
        if isinstance(outcome, Message):
            kept.append(Kept(value.field, _shown(value.node), value.node.start, outcome))
    return Normalised(article, changed, tuple(kept))


def _values(front: FrontMatter) -> Iterator[_Value]:
    """The values that are looked at, in a fixed order; empty ones are not."""
    for name in ("dateline", *_DATES):
        entry = front.entries.get(name)
        if entry is not None and not is_null(entry.node):
            yield _Value(name, entry.key.text, entry.node)
    corrections = front.entries.get("corrections")
    if corrections is not None and isinstance(corrections.node, Sequence):
        yield from _corrected(corrections)


def _corrected(corrections: Entry) -> Iterator[_Value]:
    if not isinstance(corrections.node, Sequence):
        return
    for number, item in enumerate(corrections.node.items, 1):
        at = item.get("at") if isinstance(item, Mapping) else None
        if at is not None and not is_null(at):
            yield _Value("corrections", f"{corrections.key.text}[{number}].at", at)


def _shown(node: Node) -> str:
    return node.text if isinstance(node, Scalar) else ""


def _outcome(article: Article, value: _Value, house: House) -> _Change | Message | None:
    """What a value becomes, why it stays, or None where it is as it should be."""
    node = value.node
    if not isinstance(node, Scalar):
        return _NOT_TEXT
    if not isinstance(resolve(node), str):
        return _NOT_TEXT if value.name == "dateline" else _NUMBER
    outcome = (
        _dateline(node.text, house) if value.name == "dateline" else _date(article, value, node.text, house)
    )
    if isinstance(outcome, _Change) and node.style in (Style.LITERAL, Style.FOLDED):
        return _BLOCK
    return outcome


def _dateline(text: str, house: House) -> _Change | Message | None:
    from newskit.datelines import in_style

    if house.style is None or not text.strip():
        return None
    written = in_style(text, house.style, house.context.language, house.context)
    if isinstance(written, Message):
        return written
    return None if written == text else _Change(written)


def _date(article: Article, value: _Value, text: str, house: House) -> _Change | Message | None:
    if not text.strip() or (value.name == "published" and text.strip().lower() in house.words):
        return None
    found = settled(text, house.context, published=value.name == "published")
    if not isinstance(found, Settled):
        return found
    if found.text == text:
        return None
    return _credited(article, value, found)


def _credited(article: Article, value: _Value, found: Settled) -> _Change | Message:
    """The change, with the agency that the credit does not name yet; a Message where it would be lost."""
    front, agency = article.front, found.agency
    if agency is None or front is None:
        return _Change(found.text)
    named = {"agency": agency, "field": front.written_name("credit")}
    entry = front.entries.get("credit")
    if entry is not None and not is_null(entry.node):
        same = article.credit is not None and agency.casefold() in article.credit.value.casefold()
        return _Change(found.text) if same else Message(_OTHER_CREDIT.key, _OTHER_CREDIT.english, {**named})
    if entry is not None or value.name == "corrections":
        return Message(_NO_CREDIT.key, _NO_CREDIT.english, {"agency": agency})
    return _Change(found.text, agency)


def _written(article: Article, value: _Value, change: _Change, read: Read, number: int) -> Article | None:
    """The article with the value changed; None when it cannot be written so that all else reads as before."""
    front, node = article.front, value.node
    if front is None or not isinstance(node, Scalar):
        return None
    further: tuple[Edit, ...] = ()
    if change.agency is not None:
        added = write.add_field(article.source, front, front.written_name("credit"), change.agency)
        if added is None:
            return None
        further = (added,)
    for edit in (write.set_scalar(node, change.text), Edit(node.span, write.quoted(change.text))):
        edits = [edit, *further]
        after = read(apply_edits(article.source.text, edits))
        if difference(article, after, edits) is None and _is_meant(after, change, number):
            return after
    return None


def _is_meant(after: Article, change: _Change, number: int) -> bool:
    """Whether the value reads as it was meant, and the credit too."""
    if after.front is None or not after.is_whole:
        return False
    values = list(_values(after.front))
    node = values[number].node if number < len(values) else None
    credited = change.agency is None or (after.credit is not None and after.credit.value == change.agency)
    return isinstance(node, Scalar) and node.text == change.text and credited
