"""newskit check --add-suppressions: files that are as they were, and a second run that is clean."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE

ERROR = ARTICLE.replace("published:", "publishd:")
BROKEN = ARTICLE.replace("headline: A", "headline: Budget: a")
EN, PT = (
    ARTICLE.replace("language: en", f"language: {language}").replace("Copy of the story.", body)
    for language, body in (
        ("en", "The council approved 14 new bridges over the river on Monday, the mayor said."),
        ("pt", "A câmara aprovou 41 novas pontes sobre o rio na segunda-feira, disse o autarca."),
    )
)

OTHER = ERROR.replace("story-1", "story-2")
GOOD = ARTICLE.replace("story-1", "story-3")


def test_the_second_run_is_clean(desk):
    """Every diagnostic gets its allowance; the run says which files were written."""
    desk.write({"a.md": ERROR, "b/c.md": OTHER, "good.md": GOOD})
    run = desk("check", "--add-suppressions", "--fail-on", "note")
    assert (run.code, run.err) == (
        0,
        "newskit: a.md: allowances written\nnewskit: b/c.md: allowances written\n",
    )
    assert desk("check", "--format", "json", "--fail-on", "note").report["summary"]["suppressed"] == 2
    allowed = "publishd: 2026-01-02T10:00:00+00:00 # newskit: allow FM007\n"
    assert (desk.folder / "a.md").read_text() == ERROR.replace(
        "publishd: 2026-01-02T10:00:00+00:00\n", allowed
    )
    assert (desk.folder / "good.md").read_text() == GOOD


@pytest.mark.parametrize("named", [[], ["p.en.md"], ["p.pt.md"]])
@pytest.mark.parametrize("command", ["check", "pairs"])
def test_pairs_are_allowed_in_the_translation(desk, named, command):
    """The allowance of a pair rule stands before the paragraph that the diagnostic names."""
    desk.write({"p.en.md": EN, "p.pt.md": PT})
    assert desk(command, *named).code == 1
    run = desk(command, *named, "--add-suppressions")
    assert (run.code, run.err) == (0, "newskit: p.pt.md: allowances written\n")
    body = PT.rpartition("---\n")[2]
    assert (desk.folder / "p.pt.md").read_text() == PT.replace(
        body, f"<!-- newskit: allow TP031 -->\n\n{body}"
    )
    assert (desk.folder / "p.en.md").read_text() == EN
    assert desk("check").code == 0


def test_what_cannot_be_allowed_is_said(desk):
    """A file that is broken stays as it is, and is named with its rules and the reason."""
    desk.write({"a.md": BROKEN, "b.md": b"\xff", "c.md": ERROR})
    run = desk("check", "--add-suppressions")
    assert run.code == 1
    assert "a.md: no allowance for FM020: the front matter is broken, mend it first" in run.err
    assert "b.md: no allowance for FM010: this is no article that can be read" in run.err
    assert (desk.folder / "a.md").read_text() == BROKEN
    assert desk("check", "--format", "json").rules == ["FM020", "FM010"]


def test_the_baseline_stays_where_it_is(desk):
    """What is in the baseline, or allowed already, gets no allowance."""
    desk.write({"a.md": ERROR, "b.md": ERROR.replace("headline:", "newskit: {allow: [FM007]}\nheadline:")})
    desk("check", "--write-baseline", "newskit.baseline.json")
    assert desk("check", "--add-suppressions").err == ""
    assert (desk.folder / "a.md").read_text() == ERROR


def test_selected_rules_alone(desk):
    """--select says of which rules allowances are written; a second selection extends the comment."""
    desk.write({"a.md": ARTICLE.replace("headline:", "corrections: [{at: x, nope: 1}]\nheadline:")})
    desk("check", "--select", "FM004", "--add-suppressions")
    assert "nope: 1}] # newskit: allow FM004\n" in (desk.folder / "a.md").read_text()
    desk("check", "--add-suppressions")
    assert "nope: 1}] # newskit: allow FM004, FM003\n" in (desk.folder / "a.md").read_text()
    assert desk("check").code == 0


def test_house_style_is_allowed_by_name(desk):
    """One code stands for every entry of a house's sheets, so that an allowance names the entry."""
    desk.write(
        {
            "newskit.toml": '[newskit]\n[[newskit.style]]\nfiles = ["style.yaml"]\n',
            "style.yaml": "- name: plain\n  kind: existence\n  words: [copy]\n  message: plain words\n",
            "a.md": ARTICLE,
        }
    )
    desk("check", "--add-suppressions")
    assert "<!-- newskit: allow house/plain -->\n\nCopy of the story." in (desk.folder / "a.md").read_text()
    assert desk("check", "--fail-on", "note").code == 0


def test_a_house_schema_is_no_broken_front_matter(desk):
    """What a house's JSON Schema asks for is allowed like any other value; the schema never sees the field."""
    schema = '{"additionalProperties": false, "required": ["desk"], "properties": {"id": {}, "headline": {}}}'
    desk.write({"newskit.toml": '[newskit]\nschema = "s.json"\n', "s.json": schema, "a.md": ARTICLE})
    assert desk("check", "--add-suppressions").err == "newskit: a.md: allowances written\n"
    assert desk("check", "--fail-on", "note").code == 0


def test_a_file_that_may_not_be_written(desk):
    """A link out of the project is not written through; the status says that something was refused."""
    outside = desk.folder.parent / "outside.md"
    outside.write_text(PT)
    desk.write({"en/p.md": EN})
    run = desk("pairs", "--original", "en/p.md", "--translation", str(outside), "--add-suppressions")
    assert run.code == 2
    assert outside.read_text() == PT


@pytest.mark.parametrize("option", ["--fix", "--unsafe-fixes", "--diff"])
def test_fixing_is_another_run(desk, option):
    """Both at once would allow what was about to be mended."""
    desk.write({"a.md": ERROR})
    run = desk("check", "--add-suppressions", option)
    assert run.code == 2
    assert (desk.folder / "a.md").read_text() == ERROR
