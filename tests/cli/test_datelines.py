"""datelines parse and render: lines in, one answer a line out."""

import json

import pytest

STAMP = "15:48 - 14/05/24 por Lusa"
READ = {
    "version": 1,
    "raw": STAMP,
    "kind": "stamp",
    "language": "pt",
    "place": None,
    "places": [],
    "date": "2024-05-14",
    "time": "15:48",
    "timezone": "Europe/Lisbon",
    "offset": "+01:00",
    "instant": "2024-05-14T15:48:00+01:00",
    "modified": None,
    "updated": False,
    "agency": "Lusa",
    "byline": None,
    "ambiguous": False,
    "parts": {"time": [0, 5], "date": [8, 16], "agency": [21, 25]},
    "rest": "",
}


@pytest.mark.parametrize("evidence", [["--profile", "noticias-ao-minuto"], ["--timezone", "Europe/Lisbon"]])
def test_stamp_in_full(desk, evidence):
    """The stamp of the documentation, every part and why each was read so."""
    run = desk("datelines", "parse", STAMP, *evidence)
    read = json.loads(run.out)
    (reading,) = read.pop("readings")
    assert (run.code, read) == (0, READ)
    assert (reading["date"], reading["time"], reading["offset"]) == ("2024-05-14", "15:48", "+01:00")
    assert any(each.startswith("zone: ") for each in reading["evidence"])


def test_zone_is_not_invented(desk):
    """Without profile or zone there is a date and a time, and no offset or instant."""
    read = json.loads(desk("datelines", "parse", STAMP).out)
    assert (read["date"], read["time"]) == ("2024-05-14", "15:48")
    assert (read["timezone"], read["offset"], read["instant"]) == (None, None, None)


def test_each_line_has_its_answer(desk):
    """Blank lines and lines in a foreign encoding too; any end of line."""
    run = desk(
        "datelines", "parse", "-", stdin=f"{STAMP}\r\n\n\xe9\nLISBON, May 14 (Lusa) -".encode("latin-1")
    )
    kinds = [json.loads(line)["kind"] for line in run.text.splitlines()]
    assert kinds == ["stamp", "none", "none", "wire"]


def test_day_decides_the_year(desk):
    """--at gives the year that a line does not state, and says so."""
    read = json.loads(desk("datelines", "parse", "MOSCOW, May 14 (Lusa) -", "--at", "2024-05-20").out)
    assert read["date"] == "2024-05-14"
    assert any("2024-05-20" in each for each in read["readings"][0]["evidence"])
    assert json.loads(desk("datelines", "parse", "MOSCOW, May 14 (Lusa) -").out)["date"] == "--05-14"


def test_language_decides_the_order(desk):
    """01/02/2024 is two days in English and one in Portuguese."""
    english = json.loads(desk("datelines", "parse", "01/02/2024 10:00", "--language", "en").out)
    assert (english["ambiguous"], english["date"], len(english["readings"])) == (True, None, 2)
    portuguese = json.loads(desk("datelines", "parse", "01/02/2024 10:00", "--language", "pt").out)
    assert (portuguese["ambiguous"], portuguese["date"]) == (False, "2024-02-01")


def test_render_reads_what_parse_writes(desk):
    """A reading goes through render and comes out in the style asked for."""
    parsed = desk("datelines", "parse", STAMP, "--timezone", "Europe/Lisbon").out
    assert desk("datelines", "render", "--style", "iso", stdin=parsed).text == "2024-05-14T15:48:00+01:00\n"
    run = desk("datelines", "render", "--style", "noticias-ao-minuto", "--language", "pt", stdin=parsed)
    assert (run.code, run.text) == (0, f"{STAMP}\n")


@pytest.mark.parametrize("line", [b"{}", b"nonsense", b"", b"[1]", b'{"version": 2}', b"\xff"])
def test_what_cannot_be_rendered_is_an_empty_line(desk, line):
    """A line that is no reading: an empty line in its place, one line with its number on standard error, exit 1."""
    parsed = desk("datelines", "parse", STAMP, "--timezone", "Europe/Lisbon").out
    run = desk("datelines", "render", "--style", "iso", stdin=parsed + line + b"\n" + parsed)
    assert (run.code, run.text.splitlines()[1]) == (1, "")
    assert run.err.startswith("newskit: -:2: ")
    assert (len(run.text.splitlines()), len(run.err.splitlines())) == (3, 1)


def test_missing_part_is_told(desk):
    """A style that needs a place does not invent one."""
    parsed = desk("datelines", "parse", STAMP).out
    run = desk("datelines", "render", "--style", "reuters", stdin=parsed)
    assert (run.code, run.text) == (1, "\n")
    assert "reuters" in run.err


@pytest.mark.parametrize(
    ("arguments", "helps"),
    [
        (["parse", "x", "--at", "14/05/24"], "2026-01-31"),
        (["parse", "x", "--profile", "lus"], "lusa"),
        (["parse", "x", "--timezone", "Lisbon"], "Europe/Lisbon"),
        (["parse", "x", "--language", "fr"], "pt"),
        (["render", "--style", "reuter"], "reuters"),
        (["render", "--style", "iso", "--language", "fr"], "pt"),
        (["pars"], "parse"),
    ],
)
def test_unusable_options_are_refused(desk, arguments, helps):
    """Unknown days, houses, zones, styles and languages: exit 2 and what would have been right."""
    run = desk("datelines", *arguments)
    assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
    assert helps in run.err
