"""The example capture: what is read from it, field by field and line by line."""

from pathlib import Path

import pytest

from newskit.importers import IMPORTERS, Imported, ImportOptions
from newskit.messages import render

EXAMPLE = Path(__file__).parents[2] / "examples" / "capture"


@pytest.fixture(scope="module")
def imported() -> Imported:
    return IMPORTERS["text"]((EXAMPLE / "capture.txt").read_text("utf-8"), ImportOptions())


def test_article_file_is_the_expected_one(imported):
    """The example gives the article file that stands beside it."""
    (article,) = imported.articles
    expected = EXAMPLE / "expected" / f"{article.stem}.{article.language}.md"
    assert expected.read_text("utf-8") == article.text


def test_every_line_is_used_or_told(imported):
    """Lines of the capture stand in the article, or in the report with their number and a reason."""
    (article,) = imported.articles
    written = article.text.replace('\\"', '"')
    told = {(line.line, line.text) for line in imported.unused}
    lines = enumerate((EXAMPLE / "capture.txt").read_text("utf-8").splitlines(), 1)
    held = [(number, line.strip()) for number, line in lines if line.strip()]
    lost = [line for number, line in held if (number, line) not in told and line not in written]
    assert lost[:2] == ["09:12 - 03/02/25 por Lusa", "País Vale de Moura"]
    assert [line.partition(":")[0] for line in lost[2:]] == ["Read Also"]


def test_reasons_of_the_furniture(imported):
    """Weather, list and form lines are told as what they are."""
    reasons = {line.line: line.reason.key for line in imported.unused}
    assert reasons[6] == "unused-weather"
    assert reasons[12] == "unused-copy"
    assert reasons[35] == "unused-list"
    assert reasons[40] == "unused-rights"


def test_newskit_says_what_is_its_own(imported):
    """Id and language are newskit's own and told as such."""
    assert {"imported-id", "imported-language"} == {note.key for note in imported.notes}
    assert "do newskit" in render(imported.notes[0], "pt")


def test_no_zone_without_a_profile():
    """Without the house's profile the time stays without an offset, and the report says how to give one."""
    text = (EXAMPLE / "capture.txt").read_text("utf-8")
    without = IMPORTERS["text"](text, ImportOptions(profile=None))
    assert "published: 2025-02-03T09:12:00\n" in without.articles[0].text.replace('"', "")
    assert "imported-no-zone" in {note.key for note in without.notes}
    given = IMPORTERS["text"](text, ImportOptions(profile=None, timezone="Atlantic/Azores"))
    assert "2025-02-03T09:12:00-01:00" in given.articles[0].text
