"""Bytes to text, with every encoding case told apart."""

import re

from newskit.article import Fault
from newskit.text import Source, Span

_UTF16 = frozenset({b"\xff\xfe", b"\xfe\xff"})
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_ESCAPED = 0xDC00  # what the error handler "surrogateescape" adds to a byte that is not UTF-8
_CP1252_HIGH = frozenset(range(0x80, 0xA0)) - {0x81, 0x8D, 0x8F, 0x90, 0x9D}

# How PNG, JPEG, PDF, ZIP (docx, odt) and old Word files begin.
_SIGNATURES = (b"\x89PNG", b"\xff\xd8\xff", b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_CONTROLS = bytes({*range(32)} - set(b"\t\n\f\r"))
_HEAD = 4096  # bytes that are looked at for controls
_MOST_CONTROLS = 0.05  # share of controls in a text; random bytes have 0.11
_BINARY = {"encoding": "", "what": "binary"}


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


def _guess(data: bytes) -> dict[str, str]:
    """The encoding the bytes look like, for the hint alone: nothing is ever read with it.

    `what` is "mixed" for a UTF-8 file with bytes of another encoding pasted into it, "binary" for no text.
    """
    if data.startswith(_SIGNATURES):
        return _BINARY
    if data[:2] in _UTF16 or data.count(0) * 3 > len(data):
        return {"encoding": "UTF-16", "what": ""}
    head = data[:_HEAD]
    if len(head) - len(head.translate(None, _CONTROLS)) > len(head) * _MOST_CONTROLS:
        return _BINARY
    letters = _NOT_ASCII.findall(data.decode("utf-8", "surrogateescape"))
    foreign = [ord(letter) - _ESCAPED for letter in letters if _ESCAPED < ord(letter) <= _ESCAPED + 0xFF]
    encoding = "Windows-1252" if _CP1252_HIGH.intersection(foreign) else "ISO 8859-1"
    return {"encoding": encoding, "what": "mixed" if len(letters) > 2 * len(foreign) else ""}
