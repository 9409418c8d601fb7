"""Page stamps: every order and separator of the parts, both languages."""

import pytest

from newskit.datelines import Context, Kind, Reading, parse

# line, language of the copy, date, time, zone as stated
STAMPS = [
    ("15:48 - 14/05/24 por Lusa", "en", "2024-05-14", "15:48", None),
    ("14/05/2024 15h48", None, "2024-05-14", "15:48", None),
    ("14.mai.2024 às 15h48", "pt", "2024-05-14", "15:48", None),
    ("14-mai-24 | 9h", "pt", "2024-05-14", "09:00", None),
    ("ter, 14/05/2024 - 15h48", "pt", "2024-05-14", "15:48", None),
    ("3ª feira, 14 de maio de 2024", "pt", "2024-05-14", None, None),
    ("1.º de maio de 2024", "pt", "2024-05-01", None, None),
    ("1º de Maio, 2024 • 22:13", "pt", "2024-05-01", "22:13", None),
    ("Maio 14, 2024", "pt", "2024-05-14", None, None),
    ("PUBLICADO EM 11 DE AGOSTO, 14H22", "pt", "--08-11", "14:22", None),
    ("14/05 às 15h48", "pt", "--05-14", "15:48", None),
    (
        "Publicado a 14 de maio de 2024 às 15:48 (hora de Lisboa)",
        "pt",
        "2024-05-14",
        "15:48",
        "Europe/Lisbon",
    ),
    ("14/05/2024 15:48 (GMT-3)", "pt", "2024-05-14", "15:48", "GMT-3"),
    ("May 14, 2024 3:48 PM ET", "en", "2024-05-14", "15:48", "ET"),
    ("Tue 14 May 2024 15.48 GMT", "en", "2024-05-14", "15:48", "GMT"),
    ("Published 3:48 p.m. EDT May 14, 2024", "en", "2024-05-14", "15:48", "EDT"),
    ("May 14th 2024 / 12:05 am", "en", "2024-05-14", "00:05", None),
    ("14 May 24", "en", "2024-05-14", None, None),
    ("Tue May 14 09:13:26 EDT 2024 |", "en", "2024-05-14", "09:13:26", "EDT"),
    ("2024-05-14 15:48:07", "en", "2024-05-14", "15:48:07", None),
    ("2024-05-14T15:48:00.25Z", "en", "2024-05-14", "15:48:00", "UTC"),
    ("12.28.24 1:00PM", "en", "2024-12-28", "13:00", None),
    ("August 20, 20245:51 pm", "en", "2024-08-20", "17:51", None),
    ("Updated 1448 GMT (2248 HKT) May 14, 2024", "en", "2024-05-14", "14:48", "GMT"),
    ("Nov 20 2024, 13:42pm", "en", "2024-11-20", "13:42", None),
    ("March 25", "en", "--03-25", None, None),
    ("May 14, 2024 • 4 min read", "en", "2024-05-14", None, None),
]


@pytest.mark.parametrize(
    ("line", "language", "date", "time", "zone"), STAMPS, ids=[case[0] for case in STAMPS]
)
def test_stamp_gives_date_time_and_zone(line, language, date, time, zone):
    """A stamp gives its date, time and zone whatever their order and the marks between them."""
    reading = parse(line, Context(language=language))
    assert reading.kind is Kind.STAMP
    assert (reading.clock.date, reading.clock.time, reading.clock.timezone) == (date, time, zone)


CREDITS = [
    ("14/05/24 15:48 por Lusa", "Lusa", None),
    ("Fonte: Agência Brasil - 14/05/2024", "Agência Brasil", None),
    ("Notícias ao Minuto 14/05/24 15:48", "Notícias ao Minuto", None),
    ("Por Ana Reis | 14 mai 2024", None, "Ana Reis"),
    ("Ana Reis com Lusa • 14 Maio, 2024", "Lusa", "Ana Reis"),
    ("Ana Reis (Folhapress) — 14/05/2024", "Folhapress", "Ana Reis"),
    ("By Ana Reis and Rui Lima, Reuters • May 14, 2024", "Reuters", "Ana Reis; Rui Lima"),
    ("By Ana Reis, The Harbour Post Published 14 May 24", "The Harbour Post", "Ana Reis"),
    ("14/05/2024 - Publicado por: Ana Reis - Categoria: Saúde - Tags: vacinas gripe", None, "Ana Reis"),
    ("© Rui Lima/Getty Images    Lusa   14/05/2024", "Lusa", None),
]


@pytest.mark.parametrize(("line", "agency", "byline"), CREDITS, ids=[case[0] for case in CREDITS])
def test_stamp_gives_agency_and_byline(line, agency, byline):
    """A stamp tells the house and the people it names apart."""
    reading = parse(line)
    assert reading.kind is Kind.STAMP
    assert (reading.agency, reading.byline) == (agency, byline)


UPDATES = [
    (
        "Published: 10:00, 22 Apr 2024Updated: 22:05, 22 Apr 2024",
        ("2024-04-22", "10:00"),
        ("2024-04-22", "22:05"),
    ),
    ("22 Apr 2024Updated: 22:05", ("2024-04-22", None), ("2024-04-22", "22:05")),
    (
        "postado em 04/05/2024 05:49 / atualizado em 05/05/2024 05:50",
        ("2024-05-04", "05:49"),
        ("2024-05-05", "05:50"),
    ),
    ("January 28, 2024 11:30 am (Updated 11:54 am)", ("2024-01-28", "11:30"), ("2024-01-28", "11:54")),
    ("January 28, 2024 11:30 pm (Updated 1:54 am)", ("2024-01-28", "23:30"), (None, "01:54")),
    ("08/03/2024 15h30 Atualizado 2024-03-08T18:30:30Z", ("2024-03-08", "15:30"), ("2024-03-08", "18:30:30")),
]


@pytest.mark.parametrize(("line", "first", "update"), UPDATES, ids=[case[0] for case in UPDATES])
def test_second_moment_goes_to_modified(line, first, update):
    """The moment of an update stands in `modified`; a time without a day is of the same day, never of the next."""
    reading = parse(line)
    assert reading.modified is not None
    assert (reading.clock.date, reading.clock.time) == first
    assert (reading.modified.date, reading.modified.time) == update
    assert not reading.updated


@pytest.mark.parametrize(
    "line", ["Updated: May 14, 2024", "Atualizado em 14/05/2024 às 15h48", "14/05/2024 - 15h48 (atualizado)"]
)
def test_line_of_an_update_alone_says_so(line):
    """A line that tells an update only is marked, so that its moment is not taken for the publication."""
    reading = parse(line)
    assert reading.updated
    assert reading.clock.date == "2024-05-14"
    assert reading.modified is None


def test_relative_update_is_no_moment():
    """What was updated "three years ago" changes neither date nor time."""
    reading = parse("14/05/2024 15h48 Atualizado há 3 anos")
    assert (reading.clock.date, reading.clock.time, reading.updated) == ("2024-05-14", "15:48", False)


def test_town_before_the_day_is_the_place():
    """A local page's line with its town has a place."""
    reading = parse("Alta Floresta - MT, 22 de novembro de 2024. 18:20")
    assert reading.place is not None
    assert (reading.place.written, reading.place.region, reading.place.country) == (
        "Alta Floresta",
        "Mato Grosso",
        "BR",
    )


def test_parts_are_spans_of_the_line():
    """Each part is where the reading says it is."""
    line = "15:48 - 14/05/24 por Lusa"
    assert dict(parse(line).parts) == {"time": (0, 5), "date": (8, 16), "agency": (21, 25)}


NOT_DATELINES = [
    "",
    "   ",
    "• 15 NOVEMBER 2024",
    "The vote was held on May 14, 2024.",
    "Em 14 de maio de 2024, o governo aprovou a lei.",
    "Published in 1999, the book sold a million copies.",
    "Harbour Opens to Visitors on May 14, 2024",
    "12 May - 14 May 2024",
    "14/05/2024 – 20/05/2024",
    "May 5 - 10: Festival",
    "Rua 1.º de Maio, 24",
    "Benfica - Porto 2-1",
    "Set 3",
    "Release 3.3.10",
    '"StartTime": "2024-05-14T12:42:06+02:00",',
    "14 hours ago",
    "Atualizado há 2 horas",
    "MIN 13º MÁX 18º",
    "— Harbour News (@harbournews) November 16, 2024",
    "By Monday, the talks had failed.",
    "Por exemplo, o governo",
    "By signing up you consent to receive mail from Harbour Network",
    "Lisboa (Portugal) - o presidente disse",
    "EXCLUSIVE - The minister resigned",
    "PORTUGAL - O governo aprovou o orçamento",
    "Belém (PA).",
    "Macapá (AP).",
]


@pytest.mark.parametrize("line", NOT_DATELINES)
@pytest.mark.parametrize("language", [None, "en", "pt"])
def test_copy_and_furniture_are_none(line, language):
    """Prose with a date in it, boxes, scores, ranges and quoted posts are of kind none."""
    reading = parse(line, Context(language=language))
    assert reading == Reading(line, Kind.NONE, reading.language)
