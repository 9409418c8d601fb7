"""datelines normalise on disk, as an editor runs it."""

import pytest

SETTINGS = """[newskit]
articles = ["a/*.md"]
[newskit.datelines]
profile = "lusa"
style = { en = "reuters", pt = { name = "lusa", dash = "–" } }
"""
YAML = """---
id: one   # keep
language: pt
headline: 'Um título'
dateline: LISBOA, 6 de maio (Lusa) -
published: 15:48 - 14/05/24 por Lusa
modified: 2014-06-30 10:00:00 -0400
embargo: 2024/04/25
corrections:
  - {at: 2024-05-14 18:00, text: Erro}
---
LISBOA, 6 de maio (Lusa) - Corpo.
"""
YAML_AFTER = """---
id: one   # keep
language: pt
headline: 'Um título'
dateline: Lisboa, 06 mai (Lusa) –
published: 2024-05-14T15:48:00+01:00
modified: 2014-06-30T10:00:00-04:00
embargo: 2024-04-25
corrections:
  - {at: 2024-05-14T18:00:00+01:00, text: Erro}
credit: Lusa
---
LISBOA, 6 de maio (Lusa) - Corpo.
"""
TOML = """+++
id = "two" # keep
language = "en"
dateline = 'LONDON, 3 May 2024 (Reuters) --'
published = 2024-05-14 15:48:00
modified = "2024-05-14 16:00"
[[corrections]]
at = 2024-05-14
text = "t"
+++
Copy.
"""
TOML_AFTER = """+++
id = "two" # keep
language = "en"
dateline = "LONDON, May 3, 2024 (Reuters) -"
published = 2024-05-14T15:48:00+01:00
modified = "2024-05-14T16:00:00+01:00"
[[corrections]]
at = 2024-05-14
text = "t"
+++
Copy.
"""
FILES = {"newskit.toml": SETTINGS, "a/one.md": YAML, "a/two.md": TOML}


def _read(desk, name) -> str:
    return (desk.folder / name).read_text("utf-8")


@pytest.mark.parametrize("options", [[], ["--diff"]])
def test_shows_and_writes_nothing(desk, options):
    """Without --write the changes are a diff on standard output, and the code is 1."""
    desk.write(FILES)
    run = desk("datelines", "normalise", *options)
    assert run.code == 1
    assert "+dateline: Lisboa, 06 mai (Lusa) –\n" in run.text
    assert (_read(desk, "a/one.md"), _read(desk, "a/two.md")) == (YAML, TOML)


def test_writes_the_values_alone(desk):
    """--write edits the five fields, adds a credit, and is through after one time."""
    desk.write(FILES)
    assert desk("datelines", "normalise", "--write").code == 0
    assert (_read(desk, "a/one.md"), _read(desk, "a/two.md")) == (YAML_AFTER, TOML_AFTER)
    again = desk("datelines", "normalize")
    assert (again.code, again.text) == (0, "")


def test_repository_names_are_used(desk):
    """The fields are those that the repository's own names stand for."""
    desk.write(
        {
            "newskit.toml": '[newskit]\nfields = { published = "date", credit = "source" }\n[newskit.datelines]\nprofile = "lusa"\n',
            "a.md": "---\nlanguage: pt\ndate: 15:48 - 14/05/24 por Lusa\npublished: 14/05/24 15:48\n---\nCorpo.\n",
        }
    )
    desk("datelines", "normalise", "--write", "a.md")
    assert _read(desk, "a.md") == (
        "---\nlanguage: pt\ndate: 2024-05-14T15:48:00+01:00\npublished: 14/05/24 15:48\nsource: Lusa\n---\nCorpo.\n"
    )


LEFT = [
    (
        "published: 15:48 - 14/05/24 por Lusa",
        "neither the settings nor the house",
        "nem as definições nem a casa",
    ),
    ("published: 20140630", "a number is never a date", "um número nunca é uma data"),
    ("published: 2014-13-01", "no such day", "não existe tal dia"),
    ("published: tomorrow", "does not read as a date", "não se lê como uma data"),
    ("published: 05/06/24", "two days", "dois dias"),
    ("published: 14/05/24\ncredit: A house", None, None),
    ("published: 14/05/24 por Lusa\ncredit: A house", "names another house", "nomeia outra casa"),
    ("dateline: MOSCOW, Tuesday May 14 (AFP) -", "the rest would be lost", "o resto perder-se-ia"),
    ("dateline: >\n  MOSCOW, 14 May (AFP) -", "several lines", "várias linhas"),
]


@pytest.mark.parametrize(("field", "english", "portuguese"), LEFT)
def test_what_stays_is_told_with_the_reason(desk, field, english, portuguese):
    """A value without evidence stays, and the reason is told in either language."""
    desk.write(
        {
            "newskit.toml": '[newskit]\n[newskit.datelines]\nstyle = { en = "afp" }\n',
            "a.md": f"---\nlanguage: en\n{field}\n---\nCopy.\n",
        }
    )
    first, second = (desk("datelines", "normalise", "a.md", "--messages", each) for each in ("en", "pt"))
    if english is None:
        assert "+published: 2024-05-14\n" in first.text
        return
    assert (first.code, first.text) == (0, "")
    assert english in first.err
    assert portuguese in second.err


def test_language_without_style_is_named_once(desk):
    """Datelines of a language for which no style is set stay, and one line says so."""
    files = {f"{n}.md": "---\nlanguage: en\ndateline: LONDON, 3 May (AFP) -\n---\nCopy.\n" for n in "ab"}
    desk.write({"newskit.toml": "[newskit]\n", **files})
    run = desk("datelines", "normalise")
    assert run.code == 0
    assert run.err.count('datelines in "en"') == 1


def test_own_profile_is_evidence(desk):
    """A house that the settings describe gives order, zone and style, to normalise, check and parse."""
    desk.write(
        {
            "newskit.toml": '[newskit]\n[newskit.datelines]\nprofile = "gazette"\n'
            '[newskit.datelines.profiles.gazette]\norder = "mdy"\ntimezone = "America/New_York"\nstyle = "reuters"\n',
            "a.md": "---\nlanguage: en\ndateline: London, 3 May (AFP) -\npublished: 10:00 05/06/24\n---\nCopy.\n",
        }
    )
    assert "offered" not in desk("check", "a.md", "--select", "FM004").text
    assert "2024-05-06T10:00:00-04:00" in desk("check", "a.md", "--select", "FM004").text
    assert '"2024-05-06"' in desk("datelines", "parse", "05/06/24", "--profile", "gazette").text
    run = desk("datelines", "normalise")
    assert "+dateline: LONDON, May 3 (AFP) -\n+published: 2024-05-06T10:00:00-04:00\n" in run.text


WRONG = [
    ('style = { en = "reutres" }', 'did you mean "reuters"'),
    ('style = { en = { name = "reuters", yaer = true } }', 'no option "yaer"'),
    ('style = { en = { name = "reuters", year = "yes" } }', "true or false"),
    ('style = { en = { name = "reuters", months = "long" } }', "full, short, dotted or capitals"),
    ('profiles = { x = { order = "dym" } }', "did you mean"),
    ('profiles = { x = { zone = "Europe/Lisbon" } }', "unknown setting"),
    ('profiles = { x = { style = "reutres" } }', 'did you mean "reuters"'),
    ('profile = "y"\nprofiles = { x = { order = "dmy" } }', 'no dateline profile is called "y"'),
]


@pytest.mark.parametrize(("setting", "words"), WRONG)
def test_wrong_settings_are_named(desk, setting, words):
    """A style, option, house or key that does not exist is refused with its line."""
    desk.write({"newskit.toml": f"[newskit]\n[newskit.datelines]\n{setting}\n", "a.md": YAML})
    run = desk("datelines", "normalise")
    assert run.code == 2
    assert words in run.err
    assert "newskit.toml:" in run.err


def test_diff_is_coloured_on_request(desk):
    """--color always paints the diff; what would steer a terminal is made visible."""
    desk.write(FILES)
    run = desk("datelines", "normalise", "--color", "always")
    assert "\x1b[32m+published: 2024-05-14T15:48:00+01:00\x1b[0m\n" in run.text


def test_file_that_cannot_be_written_is_told(desk):
    """--write ends with 2 where a file could not be written, and the others are written."""
    desk.write(FILES)
    (desk.folder / "a/one.md").chmod(0o444)
    try:
        run = desk("datelines", "normalise", "--write")
    finally:
        (desk.folder / "a/one.md").chmod(0o644)
    assert _read(desk, "a/two.md") == TOML_AFTER
    assert run.code == (2 if _read(desk, "a/one.md") == YAML else 0)


def test_usage_errors(desk):
    """--diff and --write exclude one another; without an article there is nothing to do."""
    desk.write(FILES)
    assert desk("datelines", "normalise", "--diff", "--write").code == 2
    assert desk("datelines", "normalise", "nowhere.md").code == 2
