"""Bad input: an answer in linear time, and valid YAML always."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from newskit.importers import IMPORTERS, Imported, ImportOptions
from newskit.importers.text.lines import lines_of

SENTENCE = "The council opened the new bridge over the river on Monday, after eleven years of work and two inquiries."
BLOCKS = {
    "one line": "a " * 500_000,
    "one word": "a" * 1_000_000,
    "short lines": "a\n" * 200_000,
    "equal lines": f"{SENTENCE}\n" * 8_000,
    "equal headlines": "Council opens bridge after eleven years\n" * 20_000,
    "labels": "Read also\nComments\nTags\n" * 30_000,
    "stamps": "09:12 - 03/02/25 por Lusa\n" * 30_000,
    "tables": "a\tb\tc\n" * 100_000,
    "brackets": "[(" * 400_000,
    "quotes": '"' * 800_000,
    "dots": "." * 800_000,
    "credits": "(Photo: " * 100_000,
    "bars": "| : " * 200_000,
}
PIECES = st.sampled_from(
    [
        SENTENCE,
        "Council opens bridge after eleven years",
        "09:12 - 03/02/25 por Lusa",
        "By Ana Silva",
        "Mundo Pontes",
        "Read Also: Ponte abre (Portuguese version)",
        "Notícias ao Minuto",
        "Recomendados para si",
        "---",
        'key: "value" # not a comment',
        "{{ code }} \\ \x00 \x1b[0m \u202e \u2028 \ufeff \x85",
        "- a\t- b",
    ]
)


def read(text: str) -> Imported:
    return IMPORTERS["text"](text, ImportOptions())


def fields_of(text: str) -> dict[str, object]:
    matter = text.split("\n---\n", 1)[0].removeprefix("---\n")
    return YAML(typ="safe", pure=True).load(matter)


@pytest.mark.parametrize(
    "text", ["", "\n", "\ufeff", "\x00", "word", "A headline and nothing else", "\u202e\u2066"]
)
def test_nothing_to_read(text):
    """No story, no article: the lines are told and the reason is given."""
    imported = read(text)
    assert imported.articles == ()
    assert imported.notes


@pytest.mark.parametrize("text", BLOCKS.values(), ids=BLOCKS.keys())
def test_large_input_takes_time_in_proportion(text):
    """Up to a megabyte of one thing is answered in seconds."""
    start = time.perf_counter()
    read(text)
    assert time.perf_counter() - start < 20


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_matter(end):
    """The same story, whatever the line ends and with a byte order mark."""
    lines = [
        "Council opens bridge after eleven years",
        "",
        "10 May 2024",
        "",
        SENTENCE,
        "",
        SENTENCE[4:].capitalize(),
    ]
    assert read("\n".join(lines)).articles == read("\ufeff" + end.join(lines)).articles
    assert read("\n".join(lines)).articles


@given(
    st.lists(st.one_of(PIECES, st.text(max_size=60)), max_size=14),
    st.sampled_from(["\n", "\n\n", "\r\n\r\n"]),
)
def test_front_matter_is_always_yaml(pieces, separator):
    """Law: whatever goes in, an article that comes out has front matter that reads back, without raw controls."""
    imported = read(separator.join(pieces))
    for article in imported.articles:
        fields = fields_of(article.text)
        assert article.stem == fields["id"]
        assert isinstance(fields["headline"], str)
        assert not set(article.text) & set("\x00\x1b\u202e\u2028\ufeff\x85\t\r")


@given(st.text(), st.text())
def test_text_fields_are_lines_of_the_capture(opening, word):
    """Law: headline and standfirst, read back by YAML, are lines of the capture as cleaned; no word is made up."""
    page = f"{opening} opens bridge {word} today\n\n{SENTENCE}\n\n10 May 2024\n\n{SENTENCE} It rained.\n\n{SENTENCE} It snowed."
    lines = {line.text for line in lines_of(page)}
    for article in read(page).articles:
        fields = fields_of(article.text)
        assert {fields["headline"], fields.get("standfirst", SENTENCE)} <= lines
