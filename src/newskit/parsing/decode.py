"""Bytes to text, with every encoding case told apart."""

import re

from newskit.article import Fault
from newskit.text import Source, Span

_UTF16 = frozenset({b"\xff\xfe", b"\xfe\xff"})
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_ESCAPED = 0xDC00  # what the error handler "surrogateescape" adds to a byte that is not UTF-8
_CP1252_HIGH = frozenset(range(0x80, 0xA0)) - {0x81, 0x8D, 0x8F, 0x90, 0x9D}


def decode(path: str, data: bytes, limit: int) -> tuple[Source, tuple[Fault, ...]]:
    """The source, and the faults that forbid to read on.

    Strict UTF-8; one byte order mark is allowed and kept. A file over `limit` bytes is not decoded further
    than the limit. An undecodable file is held one code point a byte.
    """
    if len(data) > limit:
        source = Source(path, data, data[:limit].decode("latin-1"), decoded=False)
        return source, (Fault("oversized-file", None, {"limit": limit}),)
    try:
        return Source(path, data, data.decode("utf-8")), ()
    except UnicodeDecodeError as error:
        source = Source(path, data, data.decode("latin-1"), decoded=False)
        values = {"byte": f"0x{data[error.start]:02X}", **_guess(data)}
        return source, (Fault("undecodable-file", Span(error.start, error.start + 1), values),)


def _guess(data: bytes) -> dict[str, str | bool]:
    """The encoding the bytes look like, for the hint alone: nothing is ever read with it.

    `mixed` tells a UTF-8 file with bytes of another encoding pasted into it.
    """
    if data[:2] in _UTF16 or data.count(0) * 3 > len(data):
        return {"encoding": "UTF-16", "mixed": False}
    letters = _NOT_ASCII.findall(data.decode("utf-8", "surrogateescape"))
    foreign = [ord(letter) - _ESCAPED for letter in letters if _ESCAPED < ord(letter) <= _ESCAPED + 0xFF]
    encoding = "Windows-1252" if _CP1252_HIGH.intersection(foreign) else "ISO 8859-1"
    return {"encoding": encoding, "mixed": len(letters) > 2 * len(foreign)}
