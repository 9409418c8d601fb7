"""Sheets of house style: what reads, and what is told of one that does not."""

from pathlib import Path

import pytest

from newskit.messages import UsageError, render
from newskit.style import Kind, read_sheet

_EXAMPLES = Path(__file__).parents[2] / "examples" / "style"


@pytest.mark.parametrize("name", ["english", "portuguese"])
def test_the_examples_read(name):
    """Each example sheet reads, has every kind of entry, and all of them in the language of the file."""
    entries = read_sheet(name, (_EXAMPLES / f"{name}.yaml").read_bytes())
    assert set(Kind) == {entry.kind for entry in entries}
    assert {{"english": ("en",), "portuguese": ("pt",)}[name]} == {entry.languages for entry in entries}


def test_an_entry_overrides_the_head_of_its_file():
    """What the head of a file says holds for the entries that do not say otherwise."""
    text = """
language: en
severity: note
entries:
- {name: a, kind: existence, words: x}
- {name: b, kind: existence, words: x, severity: error, language: pt}
"""
    entries = read_sheet("s.yaml", text.encode())
    assert [(e.severity.label, e.languages) for e in entries] == [("note", ("en",)), ("error", ("pt",))]


BROKEN = {
    "no YAML": ("- name: a\n  kind: 'existence\n", 3, None),
    "no list": ("just words\n", 1, 'a house-style file is a list of entries, or has them under "entries"'),
    "an entry that is text": ("- words\n", 1, "an entry has a name and a kind"),
    "no kind": ("- name: a\n", 1, '"kind" takes text'),
    "unknown kind": ("- name: a\n  kind: exists\n", 2, None),
    "unknown key": ("- name: a\n  kind: existence\n  word: x\n", 3, None),
    "a key of another kind": ("- name: a\n  kind: existence\n  swap: {a: b}\n", 3, None),
    "a name with capitals": (
        "- name: Abc\n  kind: existence\n  words: x\n",
        1,
        'a name has small letters, figures and hyphens, not "Abc"',
    ),
    "nothing to look for": ("- name: a\n  kind: existence\n", 1, 'the entry lacks "words"'),
    "one form": ("- name: a\n  kind: consistency\n  either: [x]\n", 1, 'the entry lacks "either"'),
    "no count": (
        "- name: a\n  kind: occurrence\n  words: x\n",
        1,
        'an occurrence has "least" or "most", a whole number',
    ),
    "unknown scope": (
        "- name: a\n  kind: existence\n  words: x\n  scope: lead\n",
        4,
        'unknown: "lead"; known are headline, standfirst, body',
    ),
    "a sign first": (
        "- name: a\n  kind: existence\n  words: ['%']\n",
        3,
        '"%" begins with a sign; write it as a "pattern"',
    ),
    "a broken pattern": ("- name: a\n  kind: existence\n  pattern: '(x'\n", 3, None),
    "a pattern that looks ahead": ("- name: a\n  kind: existence\n  pattern: 'a(?=b)'\n", 3, None),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_mistake_is_told_at_its_line(name):
    """A file that is no sheet is refused with its name, the line and what is wrong there."""
    text, line, words = BROKEN[name]
    with pytest.raises(UsageError) as raised:
        read_sheet("s.yaml", text.encode())
    assert ("s.yaml", line) == (raised.value.path, raised.value.line)
    assert words is None or words == render(raised.value.message)


def test_another_encoding_is_told():
    """A sheet that is not UTF-8 is refused."""
    with pytest.raises(UsageError) as raised:
        read_sheet("s.yaml", "- name: ação".encode("cp1252"))
    assert raised.value.message.key == "style-encoding"
