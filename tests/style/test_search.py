"""What a sheet finds in an article."""

import json
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from newskit.config.settings import Settings
from newskit.parsing import read_bytes
from newskit.style import Sheet, matches, read_sheet

CASES = YAML(typ="safe", pure=True).load(Path(__file__).with_name("cases.yaml"))
HEAD = "---\nid: a\nlanguage: {language}\npublished: 2026-01-02T10:00:00Z\n"


def article_of(case):
    """The article of a case: front matter lines, then a body after `---`; a text without it is a body."""
    text = case["text"]
    front, _, body = text.partition("\n---\n") if "\n---\n" in text else ("headline: A headline", "", text)
    head = HEAD.format(language=case.get("language", "en"))
    return read_bytes("a.md", f"{head}{front}\n---\n{body}".encode(), Settings(root="/"))


def found(case):
    """What is told: the text at each place, and what to write there."""
    entry = {"name": "it", **case["entry"]}
    sheet = Sheet(read_sheet("s.yaml", json.dumps([entry]).encode()))
    article = article_of(case)
    for match in matches(article, sheet):
        written = article.source.slice(match.span) if match.span else None
        yield f"{written} -> {match.use}" if match.use else written


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case(case):
    """An entry tells the wordings of the case, in their order, and nothing else."""
    assert case["found"] == list(found(case))


def test_the_longest_of_two_wordings_counts():
    """Where one wording lies in another, the place is told once."""
    entry = {"kind": "substitution", "swap": {"prior": "before", "prior to": "before"}}
    assert list(found({"entry": entry, "text": "It closed prior to noon."})) == ["prior to -> before"]


COPY = {
    "en": "The ferry between the two banks of the river will stop for the whole of the week, and the people who take "
    "it every day have been told that they should utilise the bridge.",
    "pt": "O barco entre as duas margens do rio vai parar durante toda a semana, e as pessoas que o apanham todos os "
    "dias já foram avisadas de que devem utilise a ponte, disse a autoridade do porto.",
    "": "Utilise, utilise.",
}


@pytest.mark.parametrize("written", COPY)
@pytest.mark.parametrize("wanted", ["en", "pt", "pt-BR"])
def test_copy_in_no_declared_language_speaks_for_itself(written, wanted):
    """A site in one language names none: its copy is judged by the entries of the language it is plainly in."""
    entry = {"name": "it", "kind": "existence", "words": ["utilise"], "language": wanted}
    sheet = Sheet(read_sheet("s.yaml", json.dumps([entry]).encode()))
    text = f"---\ntitle: A story\n---\n{COPY[written]}\n"
    article = read_bytes("a.md", text.encode(), Settings(root="/"))
    assert (article.language, bool(list(matches(article, sheet)))) == (None, written == wanted)
