"""The copy of a story is the same in every document: word for word, whatever the markup."""

from collections import Counter
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any, NamedTuple

from newskit.bundle.verify.opened import Flaw, OpenedBundle
from newskit.messages import Message
from newskit.wire import page
from newskit.wire.jsontext import load

_SHOWN = 40  # characters of the place at which two copies part


class _Copy(NamedTuple):
    """The copy of one document, or of a part of it: its characters without blanks, which markup moves."""

    path: str
    text: str


def check_copy(bundle: OpenedBundle) -> Iterator[Flaw]:
    """The copy of each document against that of most others of the story; a tie goes to the first."""
    for story in bundle.stories():
        copies = [copy for entry in story["documents"] for copy in _copies(bundle, entry)]
        usual = Counter(copy.text for copy in copies).most_common(1)
        for copy in copies:
            if copy.text != usual[0][0]:
                yield _differs(copy, usual[0][0])


def _differs(copy: _Copy, usual: str) -> Flaw:
    pairs = zip(copy.text, usual, strict=False)
    at = next(
        (place for place, (one, other) in enumerate(pairs) if one != other), min(len(copy.text), len(usual))
    )
    message = Message(
        "verify-copy-differs",
        'its copy says "{stated}" where other documents say "{usual}"',
        {"stated": copy.text[at : at + _SHOWN], "usual": usual[at : at + _SHOWN]},
    )
    return Flaw(copy.path, message)


def _copies(bundle: OpenedBundle, entry: Mapping[str, Any]) -> Iterator[_Copy]:
    """The copies in a document; none of one that is missing or not valid, which is told elsewhere."""
    read = bundle.read_back(entry)
    if read is None or read.complaints or entry["format"] not in _TEXTS:
        return
    for text in _TEXTS[entry["format"]](bundle.bytes_of(entry["path"]) or b""):
        yield _Copy(entry["path"], "".join(text.split()))


def _of_ninjs(data: bytes) -> Iterator[str]:
    for body in load(data).get("bodies", ()):
        yield _words(body["value"]) if body.get("contentType") == page.MEDIA_TYPE else body["value"]


def _of_json_ld(data: bytes) -> Iterator[str]:
    yield from _article_body(load(data))


def _of_page(data: bytes) -> Iterator[str]:
    yield _words(data.decode(), inside="body")
    for document in page.json_ld(page.read_page(data)):
        yield from _article_body(document)


def _article_body(document: Mapping[str, Any]) -> Iterator[str]:
    """The property is not required: without it the document says nothing of the copy."""
    if "articleBody" in document:
        yield document["articleBody"]


_TEXTS = {"ninjs": _of_ninjs, "json-ld": _of_json_ld, "html": _of_page}


def _words(html: str, inside: str | None = None) -> str:
    reader = _Words(inside)
    reader.feed(html)
    reader.close()
    return "".join(reader.words)


class _Words(HTMLParser):
    """The words of HTML, or of the division of a class in it."""

    def __init__(self, inside: str | None) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._inside = inside
        self._depth = 0  # of divisions within the one that is read, itself included

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Enter the division, or one within it."""
        if tag == "div" and (self._depth or ("class", self._inside) in attrs):
            self._depth += 1

    def handle_endtag(self, tag: str) -> None:
        """Leave a division."""
        if tag == "div" and self._depth:
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        """Keep words."""
        if self._depth or self._inside is None:
            self.words.append(data)
