"""TOML front matter: the same tree as YAML gives, and one fault where it does not read."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Instant, Mapping, Scalar, Sequence, Style
from newskit.config.settings import Limits, Settings
from newskit.parsing import read_bytes
from newskit.parsing.toml import read_toml

LIMITS = Limits()
WHOLE = """headline = "The \\"count\\""
published = 2026-01-02T10:00:00+00:00
draft = false
version = 1_2
topics = ["elections",
  "Lisbon"]
rights = {usage_terms = 'none'}

[[images]]
file = "a.jpg"
[[images]]
file = "b.jpg"
"""


def root_of(text: str, base: int = 0) -> Mapping:
    root, faults = read_toml(text, base, LIMITS)
    assert faults == []
    assert root is not None
    return root


def test_values_keep_their_written_form():
    """Text is quoted text by its value; numbers, flags and dates are plain as written."""
    root = root_of(WHOLE)
    assert {key.text: (node.text, node.style) for key, node in root.pairs if isinstance(node, Scalar)} == {
        "headline": ('The "count"', Style.DOUBLE),
        "published": ("2026-01-02T10:00:00+00:00", Style.PLAIN),
        "draft": ("false", Style.PLAIN),
        "version": ("12", Style.PLAIN),
    }


def test_spans_are_those_of_the_file():
    """Every key and value stands where it stands in the file, quotes included."""
    base = 4
    root = root_of(WHOLE, base)
    for key, node in root.pairs:
        assert key.text == WHOLE[key.start - base : key.end - base]
        if isinstance(node, Scalar):
            assert WHOLE[node.start - base : node.end - base].strip("\"'")
    headline = root.pairs[0][1]
    assert WHOLE[headline.start - base : headline.end - base] == '"The \\"count\\""'


def test_lists_and_tables():
    """Arrays are flow lists, inline tables flow entries, arrays of tables lists of entries."""
    root = root_of(WHOLE)
    topics, rights, images = root.get("topics"), root.get("rights"), root.get("images")
    assert isinstance(topics, Sequence)
    assert isinstance(rights, Mapping)
    assert isinstance(images, Sequence)
    assert topics.flow
    assert rights.flow
    assert [item.text for item in topics.items if isinstance(item, Scalar)] == ["elections", "Lisbon"]
    files = [item.get("file") for item in images.items if isinstance(item, Mapping)]
    assert [file.text for file in files if isinstance(file, Scalar)] == ["a.jpg", "b.jpg"]
    assert [WHOLE[f.start + 1 : f.end - 1] for f in files if isinstance(f, Scalar)] == ["a.jpg", "b.jpg"]


def test_crlf_keeps_places():
    """Line ends of two characters move no span."""
    text = 'a = "x"\r\nb = "y"\r\n'
    assert [text[key.start : key.end] for key, _ in root_of(text).pairs] == ["a", "b"]


BROKEN = [
    ("a = b\n", 1),
    ('a = "x"\nb = \n', 2),
    ('a = "x"\na = "y"\n', 2),
    ('a = "x\nb = 1\n', 1),
    ("a = [1,\n", 1),
    ("a = 2026-13-45\n", 1),
    (f"a = {'9' * 5000}\n", 1),
    ("[a\n", 1),
]


@pytest.mark.parametrize(("text", "line"), BROKEN, ids=[case[0][:20] for case in BROKEN])
def test_syntax_error(text: str, line: int):
    """One fault, at the line of the mistake, and nothing is read."""
    root, faults = read_toml(text, 50, LIMITS)
    assert root is None
    assert [fault.kind for fault in faults] == ["toml-syntax"]
    assert line == text.count("\n", 0, faults[0].span.start - 50) + 1
    assert "(at " not in faults[0].values["problem"]


HOSTILE = {
    "brackets": "a = " + "[" * 60_000,
    "inline tables": "a = " + "{a = " * 12_000,
    "a dotted key": ".".join(["a"] * 30_000) + " = 1",
    "a dotted header": "[" + ".".join(["a"] * 30_000) + "]",
    "tables": "[[a]]\n" * 11_000,
    "items": "a = [" + "1," * 30_000 + "]",
    "dotted keys": "".join(f"{'a.' * 20}b{i} = 1\n" for i in range(1_200)),
    "quotes": 'a = """' * 9_000,
    "escapes": 'a = "' + "\\" * 60_000,
    "comment signs": "#" * 64_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_takes_a_moment(text: str):
    """Depth and size are refused before anything recurses, in linear time."""
    started = time.process_time()
    root, faults = read_toml(text[:65_000], 0, LIMITS)
    assert time.process_time() - started < 5
    assert (root is None) == any(f.kind in ("toml-syntax", "oversized-front-matter") for f in faults)


@given(st.text(alphabet="ab=.\"'[]{},\n#\\1-:TZ \x00\u2028", max_size=100))
def test_never_raises(text: str):
    """Whatever the text, there is a root or a fault, and every span is inside the text."""
    root, faults = read_toml(text, 0, LIMITS)
    assert root is not None or faults
    assert all(0 <= fault.span.start <= fault.span.end <= max(len(text), 1) for fault in faults)


def test_an_article_with_toml():
    """The fields of a TOML file are those of the article."""
    data = b'+++\nid = "x"\nlanguage = "en"\nheadline = "A"\npublished = 2026-01-02T10:00:00Z\n+++\nCopy.\n'
    article = read_bytes("x.md", data, Settings(root="/"))
    assert article.faults == ()
    assert article.headline is not None
    assert article.headline.value == "A"
    assert article.published is not None
    assert isinstance(article.published.value, Instant)


def test_conflict_markers_are_told_in_toml_too():
    """An unfinished merge is told, and the first side is read."""
    text = '<<<<<<< HEAD\na = "x"\n=======\na = "y"\n>>>>>>> desk\n'
    root, faults = read_toml(text, 0, LIMITS)
    assert [fault.kind for fault in faults] == ["conflict-marker"]
    assert root is not None
    assert [key.text for key, _ in root.pairs] == ["a"]


def test_a_table_reaches_to_its_last_value():
    """Tables, and lists of them, end where their last value does, so that they hold what is in them."""
    base = 4
    text = "[rights]\nusage_terms = 5 # none\n[[images]]\nfile = 'a'\n[[images]]\nfile = 'b'\n"
    root = root_of(text, base)
    rights, images = root.get("rights"), root.get("images")
    assert isinstance(rights, Mapping)
    assert isinstance(images, Sequence)
    assert text[rights.start - base : rights.end - base] == "[rights]\nusage_terms = 5"
    assert text[images.start - base : images.end - base] == "images]]\nfile = 'a'\n[[images]]\nfile = 'b'"


@given(st.text(alphabet="ab =:\"'[]{}#\\.\n-1", max_size=120))
def test_every_broken_text_has_a_fault_inside_it(text: str):
    """Whatever the text: when it does not read, something is told, inside it, and edits stay on their lines."""
    root, faults = read_toml(text, 10, Limits())
    told = [fault for fault in faults if fault.kind == "toml-syntax"]
    assert (root is None) == bool(told) or any(fault.kind == "oversized-front-matter" for fault in faults)
    assert all(10 <= fault.span.start <= fault.span.end <= 10 + len(text) + 1 for fault in told)
    assert all("\n" not in text[e.span.start - 10 : e.span.end - 10] for fault in told for e in fault.edits)
