"""Settings of one path."""

from newskit.config import Origin, for_path, load

_TEXT = """\
[newskit]
schema = "a.json"
[newskit.rules]
ignore = ["A"]
headline-too-long.limit = 90
[[newskit.overrides]]
files = ["opinion/**"]
schema = "b.json"
ignore = ["BY001"]
[[newskit.overrides]]
files = ["**/*.pt.md"]
fields = { headline = "titulo" }
rules.headline-too-long.other = 1
rules.ignore = ["C"]
rules.select = ["D"]
"""


def test_overrides_that_match_apply_in_order(project):
    """Left-out rules add up, other lists replace, tables merge, and origins are the override's."""
    settings = load(project({"newskit.toml": _TEXT}))
    both = for_path(settings, "opinion/x.pt.md")
    assert (both.fields.schema, both.fields.names, both.rules.select) == (
        "b.json",
        {"headline": ("titulo",)},
        ("D",),
    )
    assert both.rules.ignore == ("A", "BY001", "C")
    assert both.rules.options == {"headline-too-long": {"limit": 90, "other": 1}}
    assert both.origins["schema"] == Origin("file", "newskit.toml", 8)
    assert both.origins["rules.ignore"].line == 14
    assert for_path(settings, "opinion/x.md").rules.ignore == ("A", "BY001")


def test_the_same_overrides_give_the_same_object(project):
    """Paths are told apart by what matches them, so a rule set is made once; without a match it is the project's."""
    settings = load(project({"newskit.toml": _TEXT}))
    assert for_path(settings, "opinion/a.md") is for_path(settings, "opinion/b.md")
    assert for_path(settings, "a.md") is settings
    applied = for_path(settings, "opinion/a.md")
    assert for_path(applied, "opinion/a.md") is applied
