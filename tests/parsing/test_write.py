"""Pieces written into somebody's file: where a new field goes, what goes with a field, what stays."""

import tomllib

import pytest

from newskit.article import Article
from newskit.config.settings import Settings
from newskit.parsing import read_bytes
from newskit.parsing.write import add_field, remove_lines
from newskit.text import apply_edits

SETTINGS = Settings(root="/")


def read(text: str) -> Article:
    return read_bytes("story.md", text.encode(), SETTINGS)


ADDED = [
    ("---\nid: a\n---\nCopy.\n", "---\nid: a\ncredit: Lusa\n---\nCopy.\n"),
    ("---\rid: a\r---\rCopy.\r", "---\rid: a\rcredit: Lusa\r---\rCopy.\r"),
    ("+++\nid = 'a'\n+++\nCopy.\n", "+++\nid = 'a'\ncredit = \"Lusa\"\n+++\nCopy.\n"),
    (
        "+++\nid = 'a'\n# who owns it\n\n[rights]\nusage_terms = 'none'\n+++\nCopy.\n",
        "+++\nid = 'a'\ncredit = \"Lusa\"\n# who owns it\n\n[rights]\nusage_terms = 'none'\n+++\nCopy.\n",
    ),
    (
        "+++\ntopics = [\n'a']\n[[images]]\nfile = 'a.jpg'\n+++\nCopy.\n",
        "+++\ntopics = [\n'a']\ncredit = \"Lusa\"\n[[images]]\nfile = 'a.jpg'\n+++\nCopy.\n",
    ),
    (
        "+++\n[rights]\nusage_terms = 'none'\n+++\n",
        "+++\ncredit = \"Lusa\"\n[rights]\nusage_terms = 'none'\n+++\n",
    ),
]


@pytest.mark.parametrize(("text", "after"), ADDED)
def test_a_field_goes_behind_the_others(text: str, after: str):
    """Before the closing fence; in TOML before the first table, or it would be a part of the last one."""
    article = read(text)
    assert article.front is not None
    edit = add_field(article.source, article.front, "credit", "Lusa")
    assert edit is not None
    mended = apply_edits(text, [edit])
    assert mended == after
    credit = read(mended).credit
    assert credit is not None
    assert credit.value == "Lusa"
    if text.startswith("+++"):
        assert tomllib.loads(mended.split("+++")[1])["credit"] == "Lusa"


@pytest.mark.parametrize("text", ["---\n{id: a, language: en}\n---\n", "---\n# all in one\n{id: a}\n---\n"])
def test_braces_have_no_line_for_a_field(text: str):
    """Where all fields stand in one pair of braces nothing is added."""
    article = read(text)
    assert article.front is not None
    assert add_field(article.source, article.front, "credit", "Lusa") is None


REMOVED = [
    ("section: City\n# the agency\n\ncredit: Lusa\n", "# the agency\n\ncredit: Lusa\n"),
    ("section: City # or World\ncredit: Lusa\n", "credit: Lusa\n"),
    ("section: >\n  City\n\n# the agency\ncredit: Lusa\n", "\n# the agency\ncredit: Lusa\n"),
    ("section:\n  - City\n  - World\ncredit: Lusa\n", "credit: Lusa\n"),
    ("section:\ncredit: Lusa\n", "credit: Lusa\n"),
    ("{section: City, credit: Lusa}\n", None),
]


@pytest.mark.parametrize(("front", "after"), REMOVED)
def test_a_field_goes_alone(front: str, after: str | None):
    """Its lines go with a comment on them; what stands above the next field stays."""
    article = read(f"---\n{front}---\nCopy.\n")
    assert article.front is not None
    entry = article.front.entries["section"]
    edit = remove_lines(article.source, entry.key.span, entry.node.span)
    mended = apply_edits(article.source.text, [edit]) if edit else None
    assert mended == (f"---\n{after}---\nCopy.\n" if after is not None else None)
