"""Causes: which is told, where, and what its edits make of the stretch."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Fault, Mapping
from newskit.config.settings import Limits
from newskit.parsing.causes.closing import closing_bracket, closing_place, closing_quote
from newskit.parsing.causes.diagnose import diagnose
from newskit.parsing.events import SyntaxProblem, read_tree
from newskit.text import apply_edits

LIMITS = Limits()
BASE = 100


def told(text: str) -> list[Fault]:
    tree = read_tree(text, LIMITS, BASE)
    return diagnose(text, BASE, tree.problem or SyntaxProblem("not a field", BASE), LIMITS)


def mended(text: str, faults: list[Fault]) -> str:
    edits = [edit._replace(span=edit.span.shifted(-BASE)) for fault in faults for edit in fault.edits]
    return apply_edits(text, edits)


def line_of(text: str, fault: Fault) -> int:
    return text.count("\n", 0, fault.span.start - BASE) + 1


ONE_CAUSE = [
    ("a: b: c\n", "unquoted-colon", 1, 'a: "b: c"\n'),
    ("a: b:\n", "unquoted-colon", 1, 'a: "b:"\n'),
    ("a: one\n  two: three four: five\n", "unquoted-colon", 2, None),
    ("a: one two\n  three four: five\n", "unquoted-colon", 2, 'a: "one two\n  three four: five"\n'),
    ("a: b: c # note\n", "unquoted-colon", 1, 'a: "b: c" # note\n'),
    ("a: b: c #tag\n", "unquoted-colon", 1, 'a: "b: c #tag"\n'),
    ('a: "b "c" d"\n', "quotes-inside-quotes", 1, "a: 'b \"c\" d'\n"),
    ("a: 'b's c'\n", "quotes-inside-quotes", 1, 'a: "b\'s c"\n'),
    ('a: "b "c".\n', "quotes-inside-quotes", 1, None),
    ('a: "b\n', "unclosed-quote", 1, 'a: "b"\n'),
    ("a: \"b'\n", "unclosed-quote", 1, 'a: "b"\n'),
    ('a: ["b, c]\n', "unclosed-quote", 1, 'a: ["b, c"]\n'),
    ("a: *b* c\n", "leading-reserved-character", 1, 'a: "*b* c"\n'),
    ("a: @b\n", "leading-reserved-character", 1, 'a: "@b"\n'),
    ("a:\n\t- b\n", "tab-in-front-matter", 2, "a:\n  - b\n"),
    ("a: |\n  b\n\tc\n  d\n", "tab-in-front-matter", 3, "a: |\n  b\n  c\n  d\n"),
    ("a: |\n  b\n\t# c\n", "tab-in-front-matter", 3, None),
    ("a:b\nc: d\n", "missing-blank-after-colon", 1, "a: b\nc: d\n"),
    ("a:\n-b\n-c\n", "missing-blank-after-dash", 2, "a:\n- b\n- c\n"),
    ('a: "b\\(c"\n', "bad-escape", 1, 'a: "b\\\\(c"\n'),
    ("a: [b] c\n", "text-after-bracket", 1, 'a: "[b] c"\n'),
    ("a: [b]]\n", "text-after-bracket", 1, "a: [b]\n"),
    ("a: [b\n", "unclosed-bracket", 1, "a: [b]\n"),
    ("a:\n  - b: 1\n    c: 2\n    - b: 3\n      c: 4\n", "bad-indent", 4, None),
    ("a: b\n  c: d\n", "bad-indent", 2, "a: b\nc: d\n"),
    ("a = b\n", "broken-line", 1, "a: b\n"),
    ("a\n  - b\n", "broken-line", 1, "a:\n  - b\n"),
    ("a: b\n# c\n  d e\n", "broken-line", 3, None),
    ("a: [\n  b c: [d\n]\n", "unclosed-bracket", 1, None),
    ('a: [\n  "b"\n  "c"\n]\n', "missing-comma", 3, 'a: [\n  "b",\n  "c"\n]\n'),
    ('a: ["b", "c, "d"]\n', "unclosed-quote", 1, 'a: ["b", "c", "d"]\n'),
    ("a: [b,, c]\n", "yaml-syntax", 1, None),
    ("topics: - b\n  - c\n", "item-beside-field", 1, "topics:\n  - b\n  - c\n"),
    ("a: - b\n", "leading-reserved-character", 1, 'a: "- b"\n'),
    ("a: ? b\n", "leading-reserved-character", 1, 'a: "? b"\n'),
    ("a:\u00a0b\n", "foreign-sign", 1, "a: b\n"),
    ("a\uff1a b\n", "foreign-sign", 1, "a: b\n"),
    ("a:\n  \u2013 b: c\n    d: e\n", "foreign-sign", 2, "a:\n  - b: c\n    d: e\n"),
    ("a:\n  - b: c\n\t  d: e\n", "tab-in-front-matter", 3, "a:\n  - b: c\n    d: e\n"),
    ("a: 1\n# b:\n  - c\n", "bad-indent", 3, None),
]


@pytest.mark.parametrize(
    ("text", "kind", "line", "after"), ONE_CAUSE, ids=[f"{c[1]}: {c[0]!r}" for c in ONE_CAUSE]
)
def test_one_cause(text: str, kind: str, line: int, after: str | None):
    """The cause is named at its line, and its edits, where there is one repair to expect, give it."""
    faults = told(text)
    assert kind in [fault.kind for fault in faults]
    assert line == line_of(text, next(fault for fault in faults if fault.kind == kind))
    if after is not None:
        assert after == mended(text, faults)


def test_several_mistakes_of_one_stretch_are_all_told():
    """Each item with a mistake is told and mended, and no item without one."""
    text = "a:\n  - b: c: d\n  - e\n  - f: g: h\n  - *i*\n"
    faults = told(text)
    assert [f.kind for f in faults] == ["unquoted-colon", "unquoted-colon", "leading-reserved-character"]
    assert mended(text, faults) == 'a:\n  - b: "c: d"\n  - e\n  - f: "g: h"\n  - "*i*"\n'


def test_no_edit_where_the_stretch_does_not_read_after_it():
    """A cause whose repair is not enough is told without an edit."""
    faults = told('a: "b\n  - c: [d e: [\n')
    assert faults
    assert not any(fault.edits for fault in faults)


@pytest.mark.parametrize(
    ("text", "doubled"), [("a: a: b\n", "a"), ("x: headline: b\n", "headline"), ("x: Budget: b\n", None)]
)
def test_doubled_field_name(text: str, doubled: str | None):
    """A value that begins with a field's name says so: quotes would hide the mistake."""
    assert doubled == told(text)[0].values.get("doubled")


def test_a_fix_keeps_every_word():
    """Quotes put around a value change no letter of it."""
    text = 'a: the "big" one: it\'s \\here\n'
    tree = read_tree(mended(text, told(text)), LIMITS)
    assert isinstance(tree.root, Mapping)
    assert tree.root.pairs[0][1].text == 'the "big" one: it\'s \\here'


@given(st.text(alphabet="ab \n\t:-\"'[]{}*&@`|>#\\=,é", max_size=120))
def test_any_text_gets_a_fault_inside_it(text: str):
    """Whatever the text: at least one fault, each inside the text, and edits that make it read."""
    tree = read_tree(text, LIMITS, BASE)
    if tree.problem is None:
        return
    faults = told(text)
    assert faults
    for fault in faults:
        assert BASE <= fault.span.start <= fault.span.end <= BASE + max(len(text), 1)
    if any(fault.edits for fault in faults):
        assert read_tree(mended(text, faults), LIMITS).problem is None


@pytest.mark.parametrize(
    "line",
    [
        '  - "a',
        "  - b: c: d",
        "  - [a",
        "\t- a",
        "  - *a",
        "a b",
        "  - 'it's'",
        "  ? ",
        "  - {a: [",
        ' - "\\',
        "- -a",
        '  - "a" #" #',
        "  - 'a' 'b   # c",
    ],
)
def test_linear_on_a_long_broken_stretch(line: str):
    """64 KB of one mistake in one field take no more than a moment."""
    text = "a:\n" + f"{line}\n" * (65_000 // (len(line) + 1))
    started = time.process_time()
    assert told(text)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("text", "place"),
    [('"a"', 2), ("'a''b'", 5), ('"a\\"b"', 5), ('"a', None), ("'a''", None), ('"a\nb"', 4)],
)
def test_closing_quote(text: str, place: int | None):
    """The quote that closes is the first that is neither doubled nor escaped."""
    assert place == closing_quote(text, 0)


@pytest.mark.parametrize(
    ("text", "place"),
    [("[a]", 2), ("[[a], b]", 7), ('["]"]', 4), ("[a", None), ("{a: [b]}", 7), ("[\n a\n]", 5)],
)
def test_closing_bracket(text: str, place: int | None):
    """The bracket that closes is the one of the same depth; brackets in quotes do not count."""
    assert place == closing_bracket(text, 0)


@pytest.mark.parametrize(
    ("text", "closes"), [('"a\nb"\n', True), ('"a\nb: "c\n', False), ("[a,\nb] # c\n", True), ("a\n", False)]
)
def test_closing_place_is_clean(text: str, closes: bool):
    """A quote in the middle of the next field closes nothing that was meant to close there."""
    assert closes == bool(closing_place(text, 0, text.index("\n")))
