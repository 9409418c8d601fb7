"""Small captures, one trait each: what is read from them and what is left out."""

import re

import pytest
from ruamel.yaml import YAML

from newskit.importers import IMPORTERS, ImportOptions

HEADLINE = "Council opens the river bridge after eleven years of work"
BODY = """
The council of the small town opened the river bridge on Monday after eleven years of work and two inquiries.

"We can walk to the other bank again, and that is what this bridge is for," the mayor said at the opening.

About 14,000 people are expected to cross the river every day, according to the figures of the council.
"""
TITULO = "Câmara reabre a ponte do rio depois de onze anos de obras"
CORPO = """
A câmara municipal reabriu esta segunda-feira a ponte do rio, depois de onze anos de obras e de dois inquéritos.

"Podemos voltar a passar para a outra margem a pé, e é para isso que serve a ponte", disse a presidente.

Cerca de 14 mil pessoas devem atravessar o rio todos os dias, de acordo com os números da câmara municipal.
"""


def read(text: str, **options: str | None) -> tuple[dict[str, object], str]:
    """Fields and body of the one article; moments as they are written."""
    (article,) = IMPORTERS["text"](text, ImportOptions(**options)).articles
    _, matter, body = article.text.split("---\n", 2)
    quoted = re.sub(r"^(published|modified): (\S+)$", r'\1: "\2"', matter, flags=re.MULTILINE)
    return YAML(typ="safe", pure=True).load(quoted), body


STAMPS = [
    (
        "By Ana Silva\nNovember 19, 2019 12:04AM ET",
        {"published": "2019-11-19T00:04:00-05:00", "byline": "Ana Silva"},
    ),
    ("19 November 2019", {"published": "2019-11-19"}),
    ("14 May 2024 10:15", {"published": "2024-05-14T10:15:00"}),
    ("2019-11-18T23:30:00Z", {"published": "2019-11-18T23:30:00+00:00"}),
    ("Updated 14 May 2024 10:15", {"modified": "2024-05-14T10:15:00"}),
    ("28 November 2025\n/\n03:26 pm", {"published": "2025-11-28T15:26:00"}),
    ("2 days ago", {}),
    ("5 minute read", {}),
    ("Ana Silva 7 hours ago", {"byline": "Ana Silva"}),
    ("Ana Silva\n14 May 2024", {"byline": "Ana Silva", "published": "2024-05-14"}),
    (
        "By\nAna Silva\nRui Costa\nShare\n14 May 2024",
        {"byline": ["Ana Silva", "Rui Costa"], "published": "2024-05-14"},
    ),
    ("AS\nAna Silva\n14 May 2024", {"byline": "Ana Silva", "published": "2024-05-14"}),
    ("Ana SilvaTravel Reporter\n14 May 2024", {"byline": "Ana Silva", "published": "2024-05-14"}),
    ("Telegraph Sport\n14 May 2024", {"published": "2024-05-14"}),
    ("05/06/2024", {}),
    ("Most popular", {}),
]


@pytest.mark.parametrize(("lines", "expected"), STAMPS)
def test_stamp_and_byline(lines, expected):
    """Day, time, zone and names as far as the lines between headline and body state them."""
    fields, _ = read(f"{HEADLINE}\n{lines}\n{BODY}")
    stated = {name: fields[name] for name in ("published", "modified", "byline") if name in fields}
    assert expected == stated


CARIMBOS = [
    ("Por Ana Silva | 03/05/2022 20:36", {"published": "2022-05-03T20:36:00", "byline": "Ana Silva"}),
    ("08/03/2020 15h30", {"published": "2020-03-08T15:30:00"}),
    ("PorAna Silva\nBrasília\n03/05/2022 21:44", {"published": "2022-05-03T21:44:00", "byline": "Ana Silva"}),
    ("há 3 horas", {}),
]


@pytest.mark.parametrize(("lines", "expected"), CARIMBOS)
def test_portuguese_stamps(lines, expected):
    """Portuguese copy decides that the day comes first."""
    fields, _ = read(f"{TITULO}\n{lines}\n{CORPO}")
    assert expected == {name: fields[name] for name in ("published", "modified", "byline") if name in fields}


NOT_PUBLISHED = [
    f"Monday, 20 May 2024, 18:20\nHome\nNews\nWorld\n{HEADLINE}\n{BODY}",
    f"{HEADLINE}\n{BODY}\nMost read\nMayor wins the vote\n12 May 2024\n",
    f"{HEADLINE}\n{BODY}\n© Mon Mar 8 09:12:31 GMT-03:00 2021\n",
    f"{HEADLINE}\nThe old bridge on 12 May 2019. (Photo: Ana Silva)\n{BODY}",
    f"Old bridge closed\n1 May 2024\nFerry stops\n2 May 2024\nNew quay\n3 May 2024\n\n{HEADLINE}\n{BODY}",
]


@pytest.mark.parametrize("text", NOT_PUBLISHED, ids=["clock", "most read", "rights", "caption", "list"])
def test_other_dates_are_not_the_publication(text):
    """Clocks, lists, rights lines and captions give no date; the field is left out."""
    fields, _ = read(text)
    assert fields["headline"] == HEADLINE
    assert "published" not in fields


INSIDE = [
    "RELATED STORIES\nFerry stops for two weeks in the summer\nMayor wins the vote by a small margin",
    "Read more\n\nFerry stops for two weeks\n\nMayor wins the vote again\n\nNew quay for the fishing boats",
    "The bridge at noon, seen from the old quay.\nGETTY IMAGES",
    "The bridge at noon. (Photo: Ana Silva/Example)",
    "Advertisement",
    "Sign up to our newsletter and never miss a story.",
    "Share\nFacebook\nTwitter",
    "READ MORE: Ferry stops for two weeks",
    "Leia também: Ponte fechada durante duas semanas",
]


@pytest.mark.parametrize("block", INSIDE)
def test_blocks_inside_the_story_are_left_out(block):
    """Boxes, captions and buttons between paragraphs are not body."""
    first, rest = BODY.strip().split("\n\n", 1)
    plain = read(f"{HEADLINE}\n14 May 2024\n{BODY}")
    boxed = read(f"{HEADLINE}\n14 May 2024\n\n{first}\n\n{block}\n\n{rest}\n")
    assert plain[1] == boxed[1]


KEPT = ["What changes on the quay", "Why did it take so long?", "“We are glad,” said a neighbour.", "No."]


@pytest.mark.parametrize("line", KEPT)
def test_subheads_and_short_paragraphs_are_kept(line):
    """A short line by itself between paragraphs is a subhead or a paragraph."""
    first, rest = BODY.strip().split("\n\n", 1)
    _, body = read(f"{HEADLINE}\n14 May 2024\n\n{first}\n\n{line}\n\n{rest}\n")
    assert line in body.split("\n\n")


def test_announced_list_is_kept():
    """A list that a line with a colon announces belongs to the story."""
    items = "North quay to market\nMarket to station\nStation to hospital\nHospital to the south quay"
    first, rest = BODY.strip().split("\n\n", 1)
    _, body = read(f"{HEADLINE}\n14 May 2024\n\n{first}\n\nThe bus will stop at:\n\n{items}\n\n{rest}\n")
    assert set(items.split("\n")) <= set(body.split("\n\n"))


def test_story_ends_where_readers_talk():
    """Comments in whole sentences under the story are not body."""
    comments = "\n\n".join(["I crossed it today and it is a fine bridge, well done to all who built it."] * 2)
    _, body = read(f"{HEADLINE}\n14 May 2024\n{BODY}\n2 Comments\n\n{comments} Or is it?\n")
    assert "I crossed it" not in body


def test_headline_among_menus_and_lists():
    """The line that the story speaks of is the headline, not an entry of a list near it."""
    page = (
        "Home\nNews\nSport\nMost read\nMayor wins the vote by a small margin\nFerry stops for two weeks in summer\n\n"
        f"{HEADLINE}\nBy Ana Silva\n14 May 2024\n{BODY}\nMost read\n{HEADLINE}\nFerry stops for two weeks in summer\n"
    )
    assert read(page)[0]["headline"] == HEADLINE


def test_standfirst_stands_before_the_stamp():
    """A sentence between headline and stamp is the standfirst; without a stamp under it, it is body."""
    sentence = "Residents had waited since the flood that took the old one."
    fields, body = read(f"{HEADLINE}\n{sentence}\nBy Ana Silva\n14 May 2024\n{BODY}")
    assert sentence == fields["standfirst"]
    assert sentence not in body
    fields, body = read(f"{HEADLINE}\n\n{sentence}\n{BODY}")
    assert "standfirst" not in fields
    assert sentence in body


@pytest.mark.parametrize(
    ("line", "section", "topics"),
    [
        ("Mundo MNE russo", "Mundo", ["MNE russo"]),
        ("World", "World", None),
        ("Brought to you by the quay", None, None),
    ],
)
def test_section_and_topics_under_the_stamp(line, section, topics):
    """The line under the stamp names the section and, after it, the topic."""
    fields, body = read(f"{HEADLINE}\n14 May 2024\n\n{line}\n{BODY}")
    assert (section, topics) == (fields.get("section"), fields.get("topics"))
    assert section is None or line not in body


RELATED = [
    (
        "Read Also: Ponte abre ao trânsito (Portuguese version)",
        [{"headline": "Ponte abre ao trânsito", "language": "pt"}],
    ),
    ("Leia também: Bridge opens (em inglês)", [{"headline": "Bridge opens", "language": "en"}]),
    ("See also: Ferry stops (for two weeks)", [{"headline": "Ferry stops (for two weeks)"}]),
    (
        "Related\nFerry stops for two weeks\nMayor wins the vote again",
        [{"headline": "Ferry stops for two weeks"}, {"headline": "Mayor wins the vote again"}],
    ),
    ("Most read\nFerry stops for two weeks\nMayor wins the vote again", None),
]


@pytest.mark.parametrize(("lines", "expected"), RELATED)
def test_related_stories(lines, expected):
    """Stories to read beside this one become related, with a language where stated, never translation_of."""
    fields, _ = read(f"{HEADLINE}\n14 May 2024\n{BODY}\n{lines}\n")
    assert expected == fields.get("related")
    assert "translation_of" not in fields


@pytest.mark.parametrize(
    ("first", "credit"),
    [("LISBOA, 06 mai (Lusa) -- ", "Lusa"), ("", None)],
)
def test_agency_of_the_copy(first, credit):
    """Without a credit beside the headline, the agency of the dateline is the credit."""
    fields, body = read(f"{TITULO}\n06/05/2024\n\n{first}{CORPO.strip()}\n")
    assert credit == fields.get("credit")
    assert first.strip() in body


def test_language_given_and_read():
    """The language is the caller's, else that of the story's text, whatever the menus say."""
    menus = "Início\nNotícias\nPesquisar\nIniciar sessão\n"
    assert read(f"{menus}{HEADLINE}\n14 May 2024\n{BODY}")[0]["language"] == "en"
    assert read(f"{HEADLINE}\n14 May 2024\n{BODY}", language="en-GB")[0]["language"] == "en-GB"


def test_capture_without_blank_lines():
    """A copy that lost its blank lines gives the same paragraphs."""
    page = f"Home\nNews\nSport\n{HEADLINE}\n14 May 2024\n{BODY}\nMost read\nFerry stops for two weeks"
    assert read(page)[1] == read(re.sub("\n+", "\n", page))[1]


def test_house_is_recognised_by_name_and_stamp():
    """The profile needs both the house's name and a stamp of its form beside it."""
    page = f"{HEADLINE}\nNotícias ao Minuto\n09:12 - 03/07/25 por Lusa\n{BODY}"
    assert read(page)[0]["published"] == "2025-07-03T09:12:00+01:00"
    apart = f"Notícias ao Minuto\n\nHome\nNews\nSport\nMenu\n{HEADLINE}\n3 July 2025 09:12\n{BODY}"
    assert read(apart)[0]["published"] == "2025-07-03T09:12:00"
