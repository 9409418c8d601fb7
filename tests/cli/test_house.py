"""House style and house schema, as a desk uses them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, newskit

SETTINGS = """[newskit]
articles = ["*.md"]
schema = "house.json"

[[newskit.style]]
files = ["style/*.yaml"]
"""
SHEET = """- name: plain-words
  kind: substitution
  swap: {utilise: use}
  fix: safe
- name: no-very
  kind: existence
  words: very
  severity: error
"""
SCHEMA = '{"properties": {"desk": {"enum": ["city", "sport"]}}}'
STORY = ARTICLE.replace("id: story-1", "id: story-1\ndesk: citty").replace(
    "Copy of the story.", "They utilise a very old crane."
)
ALL = [
    ("FM070", "house-schema-mismatch", "error"),
    ("HS002", "house/plain-words", "warning"),
    ("HS001", "house/no-very", "error"),
]


def desk(folder: Path, sheet: str = SHEET, settings: str = SETTINGS, schema: str = SCHEMA) -> Path:
    (folder / "style").mkdir()
    (folder / "newskit.toml").write_text(settings, encoding="utf-8")
    (folder / "style/english.yaml").write_text(sheet, encoding="utf-8")
    (folder / "house.json").write_text(schema, encoding="utf-8")
    (folder / "a.md").write_text(STORY, encoding="utf-8")
    return folder


def names(run) -> list[tuple[str, str, str]]:
    return [(d["code"], d["name"], d["severity"]) for d in run.report["diagnostics"]]


def test_both_are_in_force(tmp_path):
    """The schema and the sheet that settings name are in force, and again from cache."""
    desk(tmp_path)
    for _ in range(2):
        run = newskit(tmp_path, "check", "--format", "json")
        assert (names(run), run.code, run.err) == (ALL, 1, "")


def test_a_changed_sheet_changes_the_result(tmp_path):
    """A run after a change of the sheet or the schema does not answer from cache."""
    newskit(desk(tmp_path), "check")
    (tmp_path / "style/english.yaml").write_text(SHEET.replace("very", "crane"), encoding="utf-8")
    (tmp_path / "house.json").write_text("{}", encoding="utf-8")
    run = newskit(tmp_path, "check", "--format", "json")
    assert [("FM006", "unknown-field", "note"), ALL[1], ("HS001", "house/no-crane", "error")] == names(run)


def test_a_safe_replacement_is_made(tmp_path):
    """With `fix: safe` an entry's words are written by --fix."""
    newskit(desk(tmp_path), "check", "--fix")
    assert "They use a very old crane." in (tmp_path / "a.md").read_text(encoding="utf-8")


def test_entries_are_chosen_by_name(tmp_path):
    """Settings and options know an entry by its name: --select, --ignore, severity."""
    desk(tmp_path, settings=SETTINGS + '[newskit.rules]\nseverity = {"house/no-very" = "note"}\n')
    run = newskit(tmp_path, "check", "--format", "json", "--select", "house/no-very")
    assert names(run) == [("HS001", "house/no-very", "note")]
    run = newskit(tmp_path, "check", "--format", "json", "--select", "HS", "--ignore", "house/no-very")
    assert [ALL[1]] == names(run)


def test_an_entry_can_be_allowed(tmp_path):
    """A suppression names an entry; one that suppresses nothing is told."""
    desk(tmp_path)
    mark = "<!-- newskit: allow house/no-very house/plain-words house/gone -->"
    (tmp_path / "a.md").write_text(STORY.replace("They", f"{mark}\nThey"), encoding="utf-8")
    run = newskit(tmp_path, "check", "--format", "json", "--select", "HS,FM050")
    assert names(run) == [("FM050", "unused-suppression", "warning")]


def test_a_broken_sheet_is_one_line_and_status_two(tmp_path):
    """What is wrong with a sheet or a schema is told with its file and line, and nothing is checked."""
    run = newskit(desk(tmp_path, sheet="- name: a\n  kind: exists\n"), "check")
    assert (run.code, run.out) == (2, b"")
    assert run.err.startswith('newskit: style/english.yaml:2: unknown: "exists"; did you mean "existence"?')
    (tmp_path / "style/english.yaml").write_text(SHEET, encoding="utf-8")
    (tmp_path / "house.json").write_text('{\n"type": "text"}', encoding="utf-8")
    run = newskit(tmp_path, "check", "--messages", "pt")
    assert (run.code, run.err.startswith("newskit: house.json:2: isto não é um JSON Schema: ")) == (2, True)


def test_a_schema_of_some_files(tmp_path):
    """An override names a schema for its files alone."""
    overrides = '[[newskit.overrides]]\nfiles = ["b.md"]\nschema = "house.json"\n'
    desk(tmp_path, settings='[newskit]\narticles = ["*.md"]\n' + overrides)
    (tmp_path / "b.md").write_text(STORY.replace("story-1", "story-2"), encoding="utf-8")
    run = newskit(tmp_path, "check", "--format", "json", "--select", "FM070")
    assert [d["path"] for d in run.report["diagnostics"]] == ["b.md"]
