"""Bytes to text, with every encoding case told apart."""

from newskit.article import Fault
from newskit.text import Source, Span

_UTF16 = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_CP1252_HIGH = frozenset(range(0x80, 0xA0)) - {0x81, 0x8D, 0x8F, 0x90, 0x9D}


def decode(path: str, data: bytes, limit: int) -> tuple[Source, tuple[Fault, ...]]:
    """The source, and the faults that forbid to read on.

    Strict UTF-8; one byte order mark is allowed and kept. A file over `limit` bytes is not decoded further than the
    limit. An undecodable file is held one code point a byte.
    """
    if len(data) > limit:
        source = Source(path, data, data[:limit].decode("latin-1"), decoded=False)
        return source, (Fault("oversized-file", None, {"size": len(data), "limit": limit}),)
    try:
        return Source(path, data, data.decode("utf-8")), ()
    except UnicodeDecodeError as error:
        source = Source(path, data, data.decode("latin-1"), decoded=False)
        values = {"encoding": _guess(data), "byte": f"0x{data[error.start]:02X}"}
        return source, (Fault("undecodable-file", Span(error.start, error.start + 1), values),)


def _guess(data: bytes) -> str:
    """The encoding the bytes look like, for the hint alone: nothing is ever read with it."""
    if data[:2] in _UTF16:
        return _UTF16[data[:2]]
    if data.count(0) * 3 > len(data):
        return "UTF-16"
    high = [byte for byte in data if byte >= 0x80]
    if any(byte in _CP1252_HIGH for byte in high):
        return "Windows-1252"
    return "ISO 8859-1"
