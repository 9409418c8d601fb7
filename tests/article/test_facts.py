"""Facts: what they keep of an article, where it stands, and how little they are."""

import marshal
import time

from hypothesis import given
from hypothesis import strategies as st

from newskit.article import facts_of, packed, unpacked
from newskit.config.settings import Settings
from newskit.diagnostics import Diagnostic, Severity, cut_line
from newskit.messages import Message
from newskit.parsing import read_bytes
from newskit.text import Source, Span

ARTICLE = "---\nid: a\nlanguage: en\nheadline: A\npublished: 2026-01-02T10:00:00Z\n---\n"


def facts(text: str) -> list[tuple[str, str]]:
    read = facts_of(read_bytes("a.md", text.encode(), Settings(root="/")))
    assert marshal.loads(marshal.dumps(tuple(read))) == tuple(read)  # noqa: S302 - our own bytes
    return [(row[0], row[1]) for row in read.rows]


@given(st.text(alphabet="ab é\u2028\r\n\U0001f600", max_size=60), st.data())
def test_a_place_comes_back_as_it_was(text, data):
    """Whatever lines and ends: range, line and column are those that a diagnostic carries."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    source = Source.from_text("a.md", text)
    place, wanted = unpacked(packed(source, Span(start, end))), source.range(Span(start, end))
    assert wanted == place.range
    line = source.lines.line_text(wanted.start.line)
    assert cut_line(line, wanted.start.column) == (place.source_line, place.source_column)


@given(st.integers(0, 3000), st.integers(0, 20))
def test_a_place_in_a_long_line_keeps_a_part_of_it(before, length):
    """The text at the place is in the part that is kept."""
    text = "x" * before + "y" * length + "z" * 3000
    place = unpacked(packed(Source.from_text("a.md", text), Span(before, before + length)))
    assert "y" * length == place.text
    assert len(place.source_line) <= 1000
    Diagnostic("FM060", "n", Severity.NOTE, Message("n", ""), "a.md", place.range, place.source_line)


def test_only_what_can_be_a_file_is_kept_of_pictures():
    """Web addresses and pictures written out as data are not kept."""
    body = "![A](a.jpg) ![B](https://x.example/b.jpg) ![C](data:image/gif;base64,R0) ![D](//x.example/d.jpg)"
    assert facts(ARTICLE + body)[2:] == [("image", "a.jpg")]


def test_a_body_of_pictures_costs_little():
    """A line of 100 KB that is all pictures is read in no time, and few of them are kept."""
    started = time.process_time()
    kept = facts(ARTICLE + "![](a)" * 17_000)
    assert len(kept) == 502
    assert time.process_time() - started < 2
