"""Tabs between tokens, which some readers of YAML take and others do not."""

import pytest

from newskit.article import Fault
from newskit.config.settings import Settings
from newskit.parsing import read_bytes
from newskit.text import apply_edits


def tabs(front: str) -> tuple[str, list[Fault]]:
    article = read_bytes("story.md", f"---\n{front}\n---\n".encode(), Settings(root="/"))
    return article.source.text, [fault for fault in article.faults if fault.kind == "tab-in-front-matter"]


TOLD = [
    # front matter, mended front matter
    ("section:\tPorto", "section: Porto"),
    ("section: Porto\t", "section: Porto"),
    ("section: Porto\t\t\ngenre: news", "section: Porto\ngenre: news"),
    ("section: Porto\t# the desk", "section: Porto # the desk"),
    ("topics: [a,\tb]", "topics: [a, b]"),
    ("section: 'a # b'\t", "section: 'a # b'"),
]
SILENT = [
    "section: Porto e\tLisboa",
    "section: 'Porto\te Lisboa'",
    'section: "Porto\t"',
    "standfirst: |\n  Porto\te Lisboa\n  # the\tdesk\nsection: a",
    "section: Porto  # the\tdesk",
    "# the\tdesk\nsection: Porto",
    "\t# the desk\nsection: Porto",
    "section: Porto\n\t\ngenre: news",
]


@pytest.mark.parametrize(("front", "mended"), TOLD)
def test_a_tab_between_tokens_is_told_and_mended(front, mended):
    """A tab after a colon, a comma or a value becomes a blank, or goes at the end of a line."""
    text, faults = tabs(front)
    assert faults
    after = apply_edits(text, [edit for fault in faults for edit in fault.edits])
    assert after == f"---\n{mended}\n---\n"
    assert tabs(mended)[1] == []


@pytest.mark.parametrize("front", SILENT)
def test_a_tab_in_text_or_comment_is_silent(front):
    """Tabs inside values, comments and empty lines are nobody's trouble."""
    assert tabs(front)[1] == []


def test_many_tabs_are_each_told():
    """A line of thousands of tabs is looked at once, and every tab in it is told."""
    items = "a,\t" * 4000
    _, faults = tabs(f"topics: [{items}b]")
    assert len(faults) == 4000
