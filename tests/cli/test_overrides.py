"""Every key of [[newskit.overrides]] on real files, and settings that build on others."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from repositories import ENGLISH, HUGO, page
from running import ARTICLE

LONG = ARTICLE.replace("A headline", "A headline " + "of words " * 20)
TITLED = page("title: Ferry stops\ndate: 2026-03-02\nid: f\nlanguage: en\nmood: calm", ENGLISH)
OWN = page("headline: Ferry stops\npublished: 2026-03-02\nid: f\nlanguage: en", ENGLISH)
STAMPED = ARTICLE.replace("2026-01-02T10:00:00+00:00", "10:00 - 14/05/24 por Lusa")

# keys of an override; the article; codes without the override; codes with it
_KEYS = {
    "fields": ('fields = { headline = "title", published = "date" }\nknown = ["mood"]', TITLED, {"FM003", "FM006"}, {"FM037"}),
    "required": ('required = ["headline"]', page("headline: Ferry stops", ENGLISH), {"FM003"}, set()),
    "known": ('known = ["mood"]', ARTICLE.replace("id:", "mood: calm\nid:"), {"FM006"}, set()),
    "loose_dates": ("loose_dates = true", OWN, {"FM037"}, set()),
    "id_from_path": ("id_from_path = true", ARTICLE.replace("id: story-1\n", ""), {"FM003"}, set()),
    "builtin_schema": ("builtin_schema = false", ARTICLE.replace("id:", "idd: 3\nid:").replace("language: en", "language: 3"), {"FM006", "FM005"}, set()),
    "ignore": ('ignore = ["headline-too-long"]', LONG, {"HL001"}, set()),
    "select": ('select = ["FM"]', LONG, {"HL001"}, set()),
    "extend_select": ('extend_select = ["EX"]', ARTICLE, set(), set()),
    "severity": ('severity = { HL001 = "error" }', LONG, {"HL001"}, {"HL001"}),
    "rules": ("[newskit.overrides.rules.headline-too-long]\nlimit = 300", LONG, {"HL001"}, set()),
    "rules.ignore": ('rules.ignore = ["HL"]', LONG, {"HL001"}, set()),
    "datelines": ('datelines = { timezone = "Europe/Lisbon" }', STAMPED, {"FM004"}, {"FM004"}),
}  # fmt: skip


@pytest.mark.parametrize(("keys", "article", "without", "with_it"), _KEYS.values(), ids=_KEYS)
def test_each_key_holds_for_its_files_alone(desk, keys, article, without, with_it):
    """The override changes what is said of files it names, and nothing of the others."""
    desk.write({"opinion/a.md": article, "news/b.md": article.replace("story-1", "story-2")})
    desk.write({"newskit.toml": "[newskit]\n"})
    assert codes(desk, "opinion/a.md") == without
    desk.write({"newskit.toml": f'[newskit]\n[[newskit.overrides]]\nfiles = ["opinion/**"]\n{keys}\n'})
    assert (codes(desk, "opinion/a.md"), codes(desk, "news/b.md")) == (with_it, without)


def codes(desk, path: str) -> set[str]:
    """What is said of one file."""
    return set(desk("check", "--format", "json", path).rules)


def test_a_zone_of_a_folder_gives_the_fix_there(desk):
    """A correspondent's folder keeps its own clock."""
    text = '[newskit]\n[newskit.datelines]\ntimezone = "Europe/Lisbon"\n[[newskit.overrides]]\nfiles = ["brasil/**"]\ndatelines.timezone = "America/Sao_Paulo"\n'
    desk.write({"newskit.toml": text, "a.md": STAMPED, "brasil/a.md": STAMPED.replace("story-1", "story-2")})
    offsets = [
        d["fix"]["edits"][0]["text"][-6:] for d in desk("check", "--format", "json").report["diagnostics"]
    ]
    assert offsets == ["+01:00", "-03:00"]


def test_an_override_in_a_generators_repository(desk):
    """A folder of a Hugo site may have stricter rules; the preset's map still holds there."""
    text = '[newskit]\npreset = "hugo"\n[[newskit.overrides]]\nfiles = ["content/posts/ferry/**"]\nrequired = ["headline", "standfirst"]\n'
    desk.write({**HUGO.files, "newskit.toml": text, ".git/HEAD": ""})
    told = [(d["path"], d["message"]) for d in desk("check", "--format", "json").report["diagnostics"]]
    assert [path for path, _ in told] == ["content/posts/ferry/index.md", "content/posts/ferry/index.pt.md"]
    assert all('"description"' in message for _, message in told)


def test_a_generators_site_that_lists_its_fields_has_no_others(desk):
    """Hugo gives a template whatever field a story has; once the settings name the site's own, others are told."""
    story = "---\ntitle: Night ferries run again\ndate: 2026-01-02\nmood: calm\npier: 3\n---\nCopy.\n"
    desk.write({"newskit.toml": '[newskit]\npreset = "hugo"\n', "content/a.md": story})
    assert desk("validate", "--format", "json").rules == []
    desk.write({"newskit.toml": '[newskit]\npreset = "hugo"\nknown = ["mood"]\n'})
    told = desk("validate", "--format", "json").report["diagnostics"]
    assert [(d["code"], d["values"]["field"]) for d in told] == [("FM006", "pier")]


def test_a_chain_of_settings_reaches_overrides(desk):
    """Settings that build on others two files away keep the overrides and paths of each."""
    desk.write(
        {
            "newskit.toml": '[newskit]\nextend = "house\\\\desk.toml"\n',
            "house/desk.toml": '[newskit]\nextend = "base.toml"\n[newskit.rules]\nseverity = { HL001 = "error" }\n',
            "house/base.toml": '[newskit]\n[[newskit.overrides]]\nfiles = ["opinion/**"]\nignore = ["HL001"]\n',
            "opinion/a.md": LONG,
            "news/b.md": LONG.replace("story-1", "story-2"),
        }
    )
    report = desk("check", "--format", "json").report
    assert [(d["path"], d["code"], d["severity"]) for d in report["diagnostics"]] == [
        ("news/b.md", "HL001", "error")
    ]
    assert "house/base.toml:4" in desk("config", "show", "opinion/a.md").text


@pytest.mark.parametrize("key", ["preset", "articles", "exclude", "pairs", "bundle", "messages", "limits"])
def test_keys_of_the_project_are_refused_in_an_override(desk, key):
    """What holds for a whole project cannot be set for some of its files, and the line is named."""
    value = "{}" if key in ("pairs", "bundle", "limits") else '"hugo"'
    desk.write(
        {
            "newskit.toml": f'[newskit]\n[[newskit.overrides]]\nfiles = ["a"]\n{key} = {value}\n',
            "a.md": ARTICLE,
        }
    )
    run = desk("check")
    assert (run.code, run.err.startswith("newskit: newskit.toml:4: ")) == (2, True)
