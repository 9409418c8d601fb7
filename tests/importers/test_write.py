"""The text of an article file."""

import html
import re

import pyromark
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from newskit.importers.text.lines import clean
from newskit.importers.write import markdown, scalar, write_article

LINES = st.text().map(clean).filter(lambda text: bool(text) and "\t" not in text)


def load(matter: str) -> object:
    return YAML(typ="safe", pure=True).load(matter)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Council opens bridge", "Council opens bridge"),
        ("The Mayor's Visit 'to Listen'", "The Mayor's Visit 'to Listen'"),
        ("Bridge: open", '"Bridge: open"'),
        ('"Open" says mayor', '"\\"Open\\" says mayor"'),
        ("No", '"No"'),
        ("2020", '"2020"'),
        ("- dash", '"- dash"'),
        ("a # b", '"a # b"'),
        ("back\\slash", '"back\\\\slash"'),
        ("bell\x07", '"bell\\x07"'),
        ("São Tomé — fim", "São Tomé — fim"),
    ],
)
def test_quotes_only_where_needed(text, expected):
    """Plain where YAML reads the same text back, else double quotes with escapes."""
    assert expected == scalar(text)


@given(LINES)
def test_scalars_read_back(text):
    """Law: a scalar is one line and YAML reads the same text from it, alone, in a list and in an entry."""
    written = write_article({"headline": text, "topics": [text, text], "related": [{"headline": text}]}, [])
    assert written.count("\n") == 5
    fields = load(written[4:-4])
    assert {"headline": text, "topics": [text, text], "related": [{"headline": text}]} == fields


def test_fields_in_order_and_ending():
    """Fields stand in the order of the list, empty ones are left out, the file ends with one newline."""
    written = write_article(
        {"headline": "A b", "id": "a-b", "byline": "", "language": "en"}, ["One.", "Two."]
    )
    assert written == "---\nid: a-b\nlanguage: en\nheadline: A b\n---\nOne.\n\nTwo.\n"


def test_moments_stand_plain():
    """Instants are written without quotes, only in their own fields."""
    written = write_article({"published": "2024-05-14T15:48:00+01:00", "headline": "2024-05-14"}, [])
    assert 'headline: "2024-05-14"\npublished: 2024-05-14T15:48:00+01:00\n' in written


@pytest.mark.parametrize(
    "paragraph",
    [
        "# not a heading",
        "> not a quotation",
        "- not a list",
        "+ 3 points",
        "1. not a list",
        "2019) not a list",
        "*not* emphasis, _nor this_",
        "`code` and ``more``",
        "<b>tag</b> & &amp; entity",
        "[link](address) ![image](x)",
        "***",
        "---",
        "===",
        "~~struck~~",
        "| a | b |",
        "{{ shortcode }} and {% tag %}",
        "snake_case stays",
        "ends with backslash \\",
        "https://example.org/a_b?c=1&d=2",
        "    four blanks",
    ],
)
def test_markdown_renders_the_same_words(paragraph):
    """What would be markup is escaped: the rendered paragraph has the words of the line."""
    assert paragraph.strip() == rendered(paragraph.strip())


@given(LINES)
def test_any_line_renders_as_it_was(line):
    """Law: a line renders to one paragraph with the same characters."""
    assert " ".join(line.split()) == " ".join(rendered(line).split())


def rendered(paragraph: str) -> str:
    page = pyromark.html(markdown(paragraph))
    return html.unescape(re.fullmatch(r"<p>(.*)</p>\n", page, re.DOTALL)[1])
