"""The page capture that the importer was made for."""

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from newskit.importers import IMPORTERS, ImportOptions


@pytest.fixture(scope="module")
def page(shared: Path) -> str:
    """The text of the capture, which is not distributed with newskit."""
    return next((shared / "seed").glob("*.txt")).read_text("utf-8")


def seed_article(page: str) -> tuple[dict[str, object], list[str]]:
    (article,) = IMPORTERS["text"](page, ImportOptions()).articles
    _, matter, body = article.text.split("---\n", 2)
    return YAML(typ="safe", pure=True).load(matter), body.strip().split("\n\n")


def test_fields_that_the_page_states(page):
    """Publisher, section, topics, credit and related are read; nothing else is added."""
    fields, _ = seed_article(page)
    assert fields["publisher"] == "Notícias ao Minuto"
    assert fields["credit"] == "Lusa"
    assert fields["section"] == "Mundo"
    assert fields["topics"] == ["MNE russo"]
    assert fields["language"] == "en"
    (related,) = fields["related"]
    assert related["language"] == "pt"
    assert "(Portuguese version)" not in related["headline"]
    assert "byline" not in fields
    assert "translation_of" not in fields


def test_instant_has_the_zone_of_the_house(page):
    """The zone comes from the recognised house: summer time in Lisbon."""
    (article,) = IMPORTERS["text"](page, ImportOptions()).articles
    assert "\npublished: 2024-05-14T15:48:00+01:00\n" in article.text


def test_body_is_the_story_and_nothing_else(page):
    """Thirteen paragraphs, the standfirst in its own field, the headline in none of them."""
    fields, paragraphs = seed_article(page)
    assert len(paragraphs) == 13
    assert fields["standfirst"] not in paragraphs
    assert fields["headline"] not in paragraphs
    assert not [paragraph for paragraph in paragraphs if paragraph.startswith(("Read", "Mundo", "Campo"))]


def test_every_dropped_line_has_number_and_reason(page):
    """The report names each line of the furniture."""
    imported = IMPORTERS["text"](page, ImportOptions())
    lines = page.splitlines()
    assert {1, 3, 4, 5, 6, 47, 49, 50} <= {line.line for line in imported.unused}
    assert all(line.text == lines[line.line - 1].strip() and line.reason.english for line in imported.unused)
