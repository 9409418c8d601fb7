"""What an import tells: parts of used lines, and what it could not decide."""

import pytest

from newskit.importers import IMPORTERS, Imported, ImportOptions
from newskit.messages import render

TITULO = "Câmara reabre a ponte do rio depois de onze anos de obras"
CORPO = """
A câmara municipal reabriu esta segunda-feira a ponte do rio, depois de onze anos de obras e de dois inquéritos.

"Podemos voltar a passar para a outra margem a pé, e é para isso que serve a ponte", disse a presidente.
"""


def read(lines: str, **options: str) -> Imported:
    return IMPORTERS["text"](f"{TITULO}\n{lines}\n{CORPO}", ImportOptions(**options))


PARTS = [
    ("Por Ana Silva, Jornal da Ria — Vale de Moura", [(2, "Vale de Moura")]),
    ("Por Ana Silva\n03/05/2022 20:36 Atualizado há 4 anos", [(3, "Atualizado há 4 anos")]),
    ("Ana SilvaTravel Reporter\n03/05/2022", [(2, "Travel Reporter")]),
    ("Publicado em 03/05/2022 às 20h36 / atualizado em 04/05/2022 10:05", []),
    ("Por Ana Silva | terça-feira, 03/05/2022 20:36", []),
]


@pytest.mark.parametrize(("lines", "expected"), PARTS)
def test_parts_of_used_lines_are_told(lines, expected):
    """What of a stamp or byline stands in no field is told; labels, weekdays and updates that were read are not."""
    told = [each for each in read(lines).unused if each.reason.key == "unused-part"]
    assert expected == [(each.line, each.text) for each in told]


def test_lines_of_a_cut_stamp_are_used():
    """The time below its day stands in the article: it is not told as unused."""
    imported = read("28 de novembro de 2025\n/\n15:26")
    assert "published: 2025-11-28T15:26:00" in imported.articles[0].text.replace('"', "")
    assert imported.unused == ()


NOTES = [
    ("3 de maio de 2022 20:36", {}, ["imported-no-zone"]),
    ("Atualizado em 03/05/2022 20:36", {}, ["imported-no-zone"]),
    (
        "Publicado em 03/05/2022 20:36\nAtualizado em 04/05/2022 10:05",
        {},
        ["imported-no-zone", "imported-no-zone"],
    ),
    ("27/10/2024 01:30", {"timezone": "Europe/Lisbon"}, ["imported-time-twice"]),
    ("31/03/2024 01:30", {"timezone": "Europe/Lisbon"}, ["imported-time-skipped"]),
    ("31/03/2024 02:30", {"timezone": "Europe/Lisbon"}, []),
]


@pytest.mark.parametrize(("lines", "options", "expected"), NOTES)
def test_times_without_an_offset(lines, options, expected):
    """Published and modified alike; a time that a change of clocks skips or repeats is told as such."""
    notes = read(lines, **options).notes
    assert expected == [each.key for each in notes if each.key not in ("imported-id", "imported-language")]
    assert all("{" not in render(each, language) for each in notes for language in ("en", "pt"))


def test_short_portuguese_copy_has_a_language_and_a_date():
    """Headline, function words and the letters of Portuguese tell; the day comes first."""
    text = "Ponte reabre ao trânsito em Moura\n12/03/2024 16:20\n\nA ponte reabriu hoje, anunciou a câmara.\n\nAs obras custaram dois milhões de euros.\n"
    (article,) = IMPORTERS["text"](text, ImportOptions()).articles
    assert article.language == "pt"
    assert "published: 2024-03-12T16:20:00" in article.text.replace('"', "")


def test_open_language_is_told():
    """Copy in which no language can be read says how to give one."""
    text = "Zarvel tomik halora\n10 May 2024\n\nZarvel tomik halora brenda kosti.\n\nHalora brenda vilto masek.\n"
    imported = IMPORTERS["text"](text, ImportOptions())
    assert "imported-language-open" in {each.key for each in imported.notes}
    given = IMPORTERS["text"](text, ImportOptions(language="en"))
    assert "imported-language-open" not in {each.key for each in given.notes}


def test_related_holds_a_headline_once():
    """The same headline under two labels is one entry; the other line is told."""
    labels = "Leia também: Ponte fechada\n\nVeja também: Ponte Fechada\n"
    imported = IMPORTERS["text"](f"{TITULO}\n03/05/2022\n{CORPO}\n{labels}", ImportOptions())
    assert "related: [{headline: Ponte fechada}]" in imported.articles[0].text
    assert [each.text for each in imported.unused] == ["Veja também: Ponte Fechada"]


def test_label_with_its_title_opens_no_box():
    """The paragraph that touches "Leia também: ..." stays; the title becomes related."""
    paragraph = "A obra terá ainda um passadiço, disse a presidente aos jornalistas."
    box = f"Leia também: Ponte fechada\n{paragraph}\n\nA ponte anterior caiu com a cheia de 1998 e ninguém se feriu."
    imported = IMPORTERS["text"](f"{TITULO}\n03/05/2022\n{CORPO}\n{box}\n", ImportOptions())
    assert f"\n\n{paragraph}\n\n" in imported.articles[0].text
    assert "related: [{headline: Ponte fechada}]" in imported.articles[0].text
