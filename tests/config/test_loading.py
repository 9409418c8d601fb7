"""Settings files: what they set, how they add up, what is refused."""

from pathlib import Path

import pytest

from newskit.config import Origin, in_force, load
from newskit.messages import UsageError, render

_WHOLE = """\
[newskit]
preset = "jekyll"
articles = "stories/**/*.md"
exclude = ["stories/old/**"]
fields = { headline = "name", standfirst = ["deck"] }
required = ["headline", "version"]
known = ["house_code"]
schema = "schemas/house.json"
messages = "pt"

[newskit.languages]
english = "en-GB"
portuguese = ["pt-PT", "pt-BR"]

[newskit.pairs]
pattern = "{stem}.{language}.md"
glossary = ["terms/a.csv"]

[newskit.datelines]
timezone = "Europe/Lisbon"
style = { en = "reuters", pt = { name = "lusa", year = true } }

[newskit.bundle]
site_url = "https://news.example"

[newskit.rules]
select = ["FM", "DL"]
severity = { TP012 = "warning" }
[newskit.rules.headline-too-long]
limit = 90

[newskit.limits]
depth = 40

[[newskit.style]]
files = ["style/*.yaml"]
"""


def test_every_table_reaches_the_settings(project):
    """A file that uses every table: its values stand in the settings, those of the preset under them."""
    settings = load(project({"newskit.toml": _WHOLE}))
    fields = settings.fields
    assert (settings.preset, settings.articles, settings.articles_set) == (
        "jekyll",
        ("stories/**/*.md",),
        True,
    )
    assert (settings.exclude, settings.messages, settings.styles) == (
        ("stories/old/**",),
        "pt",
        ("style/*.yaml",),
    )
    assert (fields.names["headline"], fields.names["standfirst"]) == (("name",), ("deck",))
    assert fields.names["published"] == ("date",)
    assert (fields.required, fields.schema, "house_code" in fields.known) == (
        ("headline", "version"),
        "schemas/house.json",
        True,
    )
    assert "version" not in fields.names  # required again, so the preset's "no such field" is gone
    assert (settings.languages.english, settings.languages.portuguese) == (("en-GB",), ("pt-PT", "pt-BR"))
    assert (settings.pairs.pattern, settings.pairs.glossary) == (("{stem}.{language}.md",), ("terms/a.csv",))
    assert settings.datelines.style == {"en": {"name": "reuters"}, "pt": {"name": "lusa", "year": True}}
    assert (settings.datelines.timezone, settings.bundle.site_url) == (
        "Europe/Lisbon",
        "https://news.example",
    )
    assert (settings.rules.select, settings.rules.severity) == (("FM", "DL"), {"TP012": "warning"})
    assert settings.rules.options == {"headline-too-long": {"limit": 90}}
    assert (settings.limits.depth, settings.limits.nodes) == (40, 10_000)


def test_pyproject_holds_the_same_under_tool(project):
    """[tool.newskit] is read, and lines are those of pyproject.toml."""
    settings = load(project({"pyproject.toml": "[project]\nname = 'x'\n[tool.newskit]\npreset = 'hugo'\n"}))
    assert settings.preset == "hugo"
    assert settings.origins["preset"] == Origin("file", "pyproject.toml", 4)


def test_extended_files_lie_under_the_file(project):
    """Tables merge, lists and dateline styles replace, the last file of a list wins, and paths belong to their file."""
    top = project(
        {
            "house/a.toml": '[newskit]\nmessages = "pt"\nschema = "s.json"\n[newskit.rules]\nignore = ["A", "B"]\n'
            '[newskit.rules.x]\nlimit = 1\nother = 2\n[newskit.datelines.style]\npt = {name = "lusa", year = true}\n',
            "house/b.toml": '[newskit]\nmessages = "en"\n[newskit.rules.x]\nlimit = 3\n',
            "newskit.toml": '[newskit]\nextend = ["house/a.toml", "house/b.toml"]\n[newskit.rules]\nignore = ["C"]\n'
            '[newskit.datelines.style]\npt = "afp"\n',
        }
    )
    settings = load(top)
    assert (settings.messages, settings.rules.ignore, settings.fields.schema) == (
        "en",
        ("C",),
        "house/s.json",
    )
    assert settings.rules.options == {"x": {"limit": 3, "other": 2}}
    assert settings.datelines.style == {"pt": {"name": "afp"}}
    assert settings.files == ("newskit.toml", "house/b.toml", "house/a.toml")
    origins = {
        key: settings.origins[key].detail
        for key in ("messages", "rules.ignore", "rules.x.limit", "rules.x.other")
    }
    assert origins == {
        "messages": "house/b.toml",
        "rules.ignore": "newskit.toml",
        "rules.x.limit": "house/b.toml",
        "rules.x.other": "house/a.toml",
    }


def test_a_chain_that_closes_is_named(project):
    """A file that extends itself by way of another is refused, with the way."""
    top = project(
        {"newskit.toml": '[newskit]\nextend = "b.toml"', "b.toml": '[newskit]\nextend = ["newskit.toml"]'}
    )
    with pytest.raises(UsageError) as caught:
        load(top)
    assert render(caught.value.message).endswith("newskit.toml > b.toml > newskit.toml")
    assert (caught.value.path, caught.value.line) == ("b.toml", 2)


def test_one_base_may_be_reached_twice(project):
    """Two files that extend the same third are no circle."""
    files = {f"{name}.toml": '[newskit]\nextend = "base.toml"' for name in "ab"}
    top = project(
        {
            **files,
            "base.toml": '[newskit]\nmessages = "pt"',
            "newskit.toml": '[newskit]\nextend = ["a.toml", "b.toml"]',
        }
    )
    assert load(top).messages == "pt"


def test_a_given_file_takes_the_place_of_the_own_one(project):
    """--config reads another file; the root stays."""
    top = project(
        {
            "newskit.toml": "[newskit]\npreset = 'hugo'",
            "ci/x.toml": "[newskit]\npreset = 'astro'\nschema = 's.json'",
        }
    )
    settings = load(top / "ci", config_file=top / "ci" / "x.toml")
    assert (settings.preset, settings.root, settings.fields.schema) == (
        "astro",
        top.resolve().as_posix(),
        "ci/s.json",
    )


# the file; line; what is said
_REFUSED = [
    ('[newskit]\nprest = "hugo"', 2, 'unknown setting "prest"; did you mean "preset"?'),
    ("[newskit]\nzzz = 1", 2, 'unknown setting "zzz"'),
    ('[newskit]\n\npreset = "huga"', 3, '"huga" is not possible here; did you mean "hugo"?'),
    ('[newskit.rules]\nselct = ["A"]', 2, 'unknown setting "selct"; did you mean "select"?'),
    ('[newskit.rules]\nseverity = { A = "warn" }', 2, '"warn" is not possible here; did you mean "warning"?'),
    (
        '[[newskit.overrides]]\nfiles = "a"\n[[newskit.overrides]]\nfiles = "b"\nfield = {}',
        5,
        'unknown setting "field"; did you mean "fields"?',
    ),
    ("[[newskit.overrides]]\nignore = []", 1, '"files" is missing here'),
    ("[newskit]\narticles = 3", 2, "a list is wanted here"),
    ("[newskit]\narticles = [\n  'a',\n  3]", 4, "a text in quotes is wanted here"),
    ("[newskit]\narticles = '../x'", 2, '"../x" does not name files inside the project'),
    ("[newskit]\nloose_dates = 'yes'", 2, "true or false is wanted here"),
    ("[newskit.limits]\ndepth = 0", 2, "1 or more is wanted here"),
    ("[newskit.limits]\ndepth = 1.5", 2, "a whole number is wanted here"),
    ("[newskit.limits]\nnodes = 9999999", 2, "1000000 or less is wanted here"),
    ("[newskit.datelines]\ntimezone = 'Lisbon'", 2, '"Lisbon" is not a time zone, such as Europe/Lisbon'),
    ("[newskit.datelines.style]\nen = {year = true}", 2, "a dateline style needs a name"),
    (
        "[newskit.languages]\nenglish = 'english please'",
        2,
        '"english please" is not a language tag, such as pt-PT',
    ),
    ("[newskit.languages]\nenglish = []", 2, "this must not be empty"),
    ("[newskit.pairs]\npattern = 'x.md'", 2, '"x.md" has no {language} and no {stem} or {path} in it'),
    (
        "[newskit.bundle]\nsite_url = 'news.example'",
        2,
        '"news.example" is not an address that begins with https:// or http://',
    ),
    ("[newskit.rules.x]\nday = 2024-05-14", 2, "a text, number, true, false, list or table is wanted here"),
    ("[newskit]\n\nx = = 1", 3, "this is not TOML: Invalid value"),
    ("[newskit]\nx = [", 2, "this is not TOML: Invalid value (at end of document)"),
    ("[newskit]\nx = " + "[" * 5000, None, "it is nested too deep"),
    ("preset = 'hugo'\n[newskit]", 1, '"preset" stands outside [newskit]'),
    ("newskit = 3", 1, "a table is wanted here"),
    ("[newskit]\nextend = 'gone.toml'", 2, "gone.toml cannot be read"),
    ("[newskit]\nextend = 3", 2, "a list is wanted here"),
]


@pytest.mark.parametrize(("text", "line", "said"), _REFUSED, ids=[said for _, _, said in _REFUSED])
def test_what_may_not_stand_in_a_file_is_refused_at_its_line(project, text, line, said):
    """Each mistake: the file, its line, and one line of words with the nearest name where there is one."""
    with pytest.raises(UsageError) as caught:
        load(project({"newskit.toml": text}))
    assert (caught.value.path, caught.value.line, render(caught.value.message)) == (
        "newskit.toml",
        line,
        said,
    )


def test_a_file_that_is_not_utf8_is_refused_at_its_line(project):
    """The line of the first byte that cannot be read."""
    top = project({"newskit.toml": ""})
    (top / "newskit.toml").write_bytes(b"[newskit]\n# caf\xe9")
    with pytest.raises(UsageError) as caught:
        load(top)
    assert (caught.value.message.key, caught.value.line) == ("settings-not-utf8", 2)


def test_a_missing_given_file_is_refused(tmp_path):
    """--config of a file that is not there."""
    with pytest.raises(UsageError) as caught:
        load(tmp_path, config_file=Path(tmp_path, "no.toml"))
    assert (caught.value.message.key, caught.value.path) == ("settings-missing", "no.toml")


def test_what_is_in_force_says_where_it_came_from(project):
    """A value of the file, one of the preset and one that is newskit's own, each under the key of a settings file."""
    shown = {one.key: one for one in in_force(load(project({"newskit.toml": _WHOLE})))}
    assert shown["fields.headline"].origin == Origin("file", "newskit.toml", 5)
    assert shown["rules.headline-too-long.limit"][1:] == (90, Origin("file", "newskit.toml", 30))
    assert shown["datelines.style.pt"].origin.line == 21
    assert shown["style"].origin.line == 36
    assert shown["fields.published"].origin == Origin("preset", "jekyll")
    assert shown["limits.nodes"][1:] == (10_000, Origin("default"))
    assert "bundle.publisher" not in shown
