"""Bytes to text: what is UTF-8, what is not, and what the rest looks like."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.config.settings import Limits, Settings
from newskit.parsing import is_unreadable, read_bytes
from newskit.parsing.decode import decode
from newskit.text import Span

LIMIT = 1024 * 1024

DECODED = [
    (b"", 0),
    (b"---\n", 0),
    ("Situação: 100 €, 🚢\n".encode(), 0),
    (b"\xef\xbb\xbf---\n", 1),
    (b"\xef\xbb\xbf", 1),
    (b"a\x00b", 0),
    ("\u0085\u2028\ufeff\ufffd\U0010ffff".encode(), 0),
    (b"---\r\nid: a\r---\n", 0),
]
UNDECODABLE = [
    # data, first bad byte, the byte as told, what the file looks like
    ("Situação".encode("cp1252"), 5, "0xE7", "ISO 8859-1"),
    ("“Situação”".encode("cp1252"), 0, "0x93", "Windows-1252"),
    ("100 €".encode("cp1252"), 4, "0x80", "Windows-1252"),
    ("Amanhã".encode("latin-1"), 5, "0xE3", "ISO 8859-1"),
    ("id: a\n".encode("utf-16"), 0, "0xFF", "UTF-16"),
    ("id: ã\n".encode("utf-16-be"), 9, "0xE3", "UTF-16"),
    (b"\xfe\xff" + "id: a\n".encode("utf-16-be"), 0, "0xFE", "UTF-16"),
    (b"Amanh\xc3", 5, "0xC3", "ISO 8859-1"),
    (b"a\xc0\xafb", 1, "0xC0", "ISO 8859-1"),  # an overlong slash
    (b"a\xed\xa0\x80b", 1, "0xED", "Windows-1252"),  # half a surrogate pair
    (b"a\xf4\x90\x80\x80", 1, "0xF4", "Windows-1252"),  # beyond U+10FFFF
    (b"\x80", 0, "0x80", "Windows-1252"),
    (b"\xa0", 0, "0xA0", "ISO 8859-1"),
]


@pytest.mark.parametrize(("data", "start"), DECODED)
def test_utf_8_is_kept_as_it_is(data, start):
    """Strict UTF-8 is decoded; a byte order mark and every line ending stay in the text."""
    source, faults = decode("story.md", data, LIMIT)
    assert faults == ()
    assert source.decoded
    assert source.text.encode() == data
    assert source.start == start


@pytest.mark.parametrize(("data", "at", "byte", "encoding"), UNDECODABLE)
def test_other_encodings_are_told_at_the_first_bad_byte(data, at, byte, encoding):
    """The byte, its place and the encoding it looks like; the text is one code point a byte."""
    source, (fault,) = decode("story.md", data, LIMIT)
    assert fault.kind == "undecodable-file"
    assert fault.span == Span(at, at + 1)
    assert fault.values == {"byte": byte, "encoding": encoding, "what": ""}
    assert fault.edits == ()
    assert not source.decoded
    assert len(source.text) == len(data)


def test_a_foreign_byte_in_utf_8_is_told_apart():
    """Where most letters are UTF-8 the file is mixed, and the encoding is that of the foreign bytes alone."""
    data = "Situação à vista, à noite: ".encode() + b"\x93barcos\x94"
    (fault,) = decode("story.md", data, LIMIT)[1]
    assert fault.values == {"byte": "0x93", "encoding": "Windows-1252", "what": "mixed"}


def test_the_limit_is_in_bytes():
    """A file at the limit is read, one byte more is refused and decoded no further than the limit."""
    data = "ã".encode() * 10
    assert decode("story.md", data, 20)[1] == ()
    source, (fault,) = decode("story.md", data, 19)
    assert (fault.kind, fault.span) == ("oversized-file", None)
    assert fault.values == {"limit": 19}
    assert len(source.text) == 19


EMPTY = [b"", b" ", b"\n\r\n\t ", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n"]


@pytest.mark.parametrize("data", EMPTY)
def test_blanks_alone_are_an_empty_file(data):
    """Nothing but blanks, a byte order mark or not, is one fault about the whole file."""
    article = read_bytes("story.md", data, Settings(root="/"))
    assert [(fault.kind, fault.span) for fault in article.faults] == [("empty-file", None)]
    assert article.front is None
    assert is_unreadable(article)


@pytest.mark.parametrize("data", [b"\xff\xfe-\x00-\x00-\x00", b"---\nid: \xe7\n---\n", b"x" * 50])
def test_an_unreadable_file_has_one_fault(data):
    """Where nothing can be read nothing else is said: no missing field, no body."""
    article = read_bytes("story.md", data, Settings(root="/", limits=Limits(article_bytes=40)))
    assert len(article.faults) == 1
    assert is_unreadable(article)
    assert article.body.blocks == ()


@given(st.binary(max_size=200))
def test_bytes_never_raise(data: bytes):
    """Any bytes give a source: decoded and equal to them, or with exactly one fault inside the text."""
    source, faults = decode("story.md", data, LIMIT)
    if not faults:
        assert source.text.encode() == data
        return
    (fault,) = faults
    assert 0 <= fault.span.start < fault.span.end <= len(source.text)
