"""A file as it was read."""

from newskit.text.hashing import blake2b
from newskit.text.lines import BOM, BREAK, LineIndex
from newskit.text.span import Position, Range, Span


def digest_of(data: bytes) -> str:
    """The hash by which the bytes of a file are known again: BLAKE2b, 16 bytes, as 32 hexadecimal digits."""
    return blake2b(data, digest_size=16).hexdigest()


class Source:
    """The text of one file, its name and what is needed to write it back unchanged.

    `text` keeps the byte order mark and every line ending. A file that is not UTF-8 is held one code point a
    byte (`decoded` is False): it can be shown and pointed into, never edited.
    """

    __slots__ = ("_digest", "_lines", "data", "decoded", "path", "text")

    def __init__(self, path: str, data: bytes, text: str, *, decoded: bool = True) -> None:
        self.path = path
        self.data = data
        self.text = text
        self.decoded = decoded
        self._lines: LineIndex | None = None
        self._digest: str | None = None

    @classmethod
    def from_text(cls, path: str, text: str) -> "Source":
        """A source made of a string, as a file holding it in UTF-8 would be."""
        return cls(path, text.encode("utf-8", "surrogatepass"), text)

    @property
    def lines(self) -> LineIndex:
        """The line index, built on first use."""
        if self._lines is None:
            self._lines = LineIndex(self.text)
        return self._lines

    @property
    def digest(self) -> str:
        """The hash of the bytes, see `digest_of`."""
        if self._digest is None:
            self._digest = digest_of(self.data)
        return self._digest

    @property
    def start(self) -> int:
        """The offset of the first character after a byte order mark."""
        return 1 if self.text.startswith(BOM) else 0

    @property
    def newline(self) -> str:
        """The line ending of the first line; a line feed when there is none."""
        found = BREAK.search(self.text)
        return found[0] if found else "\n"

    def slice(self, span: Span) -> str:
        """The text at `span`."""
        return self.text[span.start : span.end]

    def position(self, offset: int) -> Position:
        """Where an offset is; without an offset in a file that could not be decoded."""
        position = self.lines.position(offset)
        return position if self.decoded else position._replace(offset=None)

    def range(self, span: Span) -> Range:
        """A span with both ends resolved."""
        return Range(self.position(span.start), self.position(span.end))
