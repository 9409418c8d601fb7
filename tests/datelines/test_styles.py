"""House styles: what they print, what they need, and that reading the result gives the same."""

from datetime import date

import pytest

from newskit.datelines import STYLES, Context, MissingPartError, Reading, parse, profile, render, style_named

PRINTED = [
    ("lusa", "pt", "Lisboa, 06 mai (Lusa) --"),
    ("reuters", "en", "LISBOA, May 6 (Lusa) -"),
    ("reuters", "pt", "LISBOA, 6 Mai (Lusa) -"),
    ("afp", "pt", "Lisboa, 6 Mai (Lusa) -"),
    ("ap", "en", "LISBOA (Lusa) —"),
    ("efe", "pt", "Lisboa, 6 mai (Lusa).-"),
    ("ansa", "pt", "LISBOA, 6 MAI (Lusa) --"),
    ("xinhua", "en", "LISBOA, May 6 (Lusa) --"),
    ("folhapress", "pt", "LISBOA (LUSA) -"),
    ("agencia-brasil", "pt", "LISBOA (Lusa) --"),
    ("stp-press", "pt", "Lisboa, 06 Mai (Lusa) –"),
]


@pytest.mark.parametrize(("style", "language", "line"), PRINTED, ids=[case[0] + case[1] for case in PRINTED])
def test_style_prints_its_own_form(style, language, line):
    """Each house has its capitals, months, padding and dash; the place is not translated."""
    assert render(parse("LISBOA, 6 de maio (Lusa) -"), style, language) == line


def test_year_stands_where_the_line_states_it():
    """A stated year stays, one from a reference day is not added, and options override both."""
    stated = parse("LISBOA, 14 mai 2024 (Lusa) -")
    assert render(stated, "lusa", "pt") == "Lisboa, 14 mai 2024 (Lusa) --"
    assert render(stated, style_named("lusa", year=False, dash="–"), "pt") == "Lisboa, 14 mai (Lusa) –"
    filled = parse("LISBOA, 14 mai (Lusa) -", Context(at=date(2024, 5, 15)))
    assert render(filled, "lusa", "pt") == "Lisboa, 14 mai (Lusa) --"
    assert render(filled, style_named("lusa", year=True), "pt") == "Lisboa, 14 mai 2024 (Lusa) --"


def test_stamp_and_iso():
    """A page's stamp and ISO 8601 print the moment."""
    reading = parse("15:48 - 14/05/24 por Lusa", Context(profile=profile("noticias-ao-minuto")))
    assert render(reading, "noticias-ao-minuto") == "15:48 - 14/05/24 por Lusa"
    assert render(reading, "iso") == "2024-05-14T15:48:00+01:00"
    assert render(parse("14/05/24 15:48 por Lusa"), "iso") == "2024-05-14T15:48"
    assert render(parse("14/05/24"), "iso") == "2024-05-14"


MISSING = [
    ("15:48 - 14/05/24 por Lusa", "lusa", "place"),
    ("LISBOA, 14 mai 2024 -", "lusa", "agency"),
    ("LISBOA (Lusa) -", "lusa", "date"),
    ("LISBOA, 14 mai (Lusa) -", "iso", "year"),
    ("LISBOA, 14 mai 2024 (Lusa) -", "noticias-ao-minuto", "time"),
    ("10:00 - 05/06/24 | Reuters", "noticias-ao-minuto", "date"),
]


@pytest.mark.parametrize(("line", "style", "part"), MISSING)
def test_missing_part_is_named(line, style, part):
    """A style that needs what the line lacks says which part it is."""
    reading = parse(line, Context(language="en"))
    with pytest.raises(MissingPartError) as raised:
        render(reading, style)
    assert (raised.value.style, raised.value.part) == (style, part)


LINES = [
    "LISBOA, 06 mai (Lusa) --",
    "HANOVER, Germany, May 14, 2024 (Reuters) -",
    "LA CROSSE, Wis. (AP) —",
    "SÃO PAULO, SP, 6 de outubro (Folhapress) --",
    "WEST PALM BEACH, Fla./WASHINGTON, May 3 (Reuters) -",
    "RIO DE JANEIRO, 3 mar 2024 (Lusa) -",
    "São Tomé (São Tomé e Príncipe), 01 Set. (STP-Press) –",
    "PORT-AU-PRINCE, Haiti, May 3 (AP) —",
    "QUILVANE, May 3 (Reuters) -",
]


def _facts(reading: Reading) -> tuple[object, ...]:
    place = reading.place
    known = (place.name, place.country, place.region) if place else None
    return reading.kind, known, reading.agency


ROUNDS = [
    (line, style.name)
    for line in LINES
    for style in STYLES.values()
    if style.form == "wire" and (parse(line).clock.date or not style.dated)
]


@pytest.mark.parametrize(("line", "style"), ROUNDS, ids=[f"{style}-{line[:20]}" for line, style in ROUNDS])
@pytest.mark.parametrize("language", ["en", "pt"])
def test_reading_what_was_rendered_gives_the_same(line, style, language):
    """parse(render(r)) keeps place and agency, and the date where the style prints one."""
    first = parse(line)
    again = parse(render(first, style, language))
    assert _facts(again) == _facts(first)
    assert again.clock.date == first.clock.date or not STYLES[style].dated


def test_unknown_style_is_a_key_error():
    """A style of no house is the caller's mistake."""
    assert style_named("nowhere") is None
    with pytest.raises(KeyError):
        render(parse("LISBOA (Lusa) -"), "nowhere")
