"""newskit check in an archive that is not clean: --write-baseline, --baseline and newskit.baseline.json."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE

from newskit.reporters import FORMATS

ERROR = ARTICLE.replace("published:", "publishd:")
OTHER = ARTICLE.replace("story-1", "story-2")
OTHER_ERROR = ERROR.replace("story-1", "story-2")
NAME = "newskit.baseline.json"
TWICE = "The council met on Monday evening in the old town hall by the river.\n\n"
EN, PT = (
    ARTICLE.replace("language: en", f"language: {language}")
    .replace("story-1", "story-3")
    .replace("Copy of the story.", body)
    for language, body in (
        ("en", "The council approved 14 new bridges over the river on Monday, the mayor said."),
        ("pt", "A câmara aprovou 41 novas pontes sobre o rio na segunda-feira, disse o autarca."),
    )
)


@pytest.fixture
def archive(desk):
    """Two stories with an error each, a pair that differs, and a baseline of all that."""
    desk.write(
        {"newskit.toml": "[newskit]\n", "a.md": ERROR, "sub/b.md": OTHER_ERROR, "p.en.md": EN, "p.pt.md": PT}
    )
    run = desk("check", "--write-baseline", NAME)
    assert (run.code, run.err) == (0, "")
    return desk


def entries(desk) -> list[tuple[str, str]]:
    """Path and code of each entry."""
    return [(e["path"], e["code"]) for e in json.loads((desk.folder / NAME).read_text())["baseline"]]


ALL = [("a.md", "FM007"), ("p.pt.md", "TP031"), ("sub/b.md", "FM007")]


def test_nothing_of_the_baseline_is_told(archive):
    """It is used unasked, from any folder and cache state, and counts as suppressed."""
    assert entries(archive) == ALL
    for below in ("", "sub", ""):
        run = archive("check", "--format", "json", below=below)
        assert (run.code, run.rules, run.report["summary"]["suppressed"]) == (0, [], 3)
    assert archive("check", "--no-cache").code == 0


@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"sarif"}))
def test_every_format_leaves_it_out(archive, name):
    """No reporter tells what is in the baseline, unless --show-suppressed asks."""
    assert "FM007" not in archive("check", "--format", name).text
    assert "FM007" in archive("check", "--format", name, "--show-suppressed").text


def test_sarif_marks_it(archive):
    """SARIF has a word for suppressed results: they are there, and each says that it is, from outside its file."""
    (run,) = json.loads(archive("check", "--format", "sarif").text)["runs"]
    assert [result["suppressions"] for result in run["results"]] == [[{"kind": "external"}]] * 3


def test_lines_may_move(archive):
    """Text above, and other fields, bring nothing back."""
    path = archive.folder / "a.md"
    path.write_text(ERROR.replace("headline:", "# a comment\nsection: Local\nheadline:"))
    assert archive("check").code == 0


def test_what_is_new_is_told_once(archive):
    """One more of the same rule, even at an equal place, is told; and it alone."""
    (archive.folder / "a.md").write_text(ERROR.replace("headline:", "hedline:"))
    assert archive("check", "--format", "json").rules == ["FM007"]
    archive.write({"a.md": ARTICLE + "\n" + TWICE * 2})
    archive("check", "--write-baseline", NAME)
    archive.write({"a.md": ARTICLE + "\n" + TWICE * 3})
    assert archive("check", "--format", "json").rules == ["BD001"]


def test_another_missing_field_is_new(desk):
    """A missing field that was written down does not hide another one at the same fence."""
    desk.write({"a.md": ARTICLE.replace("id: story-1\n", "")})
    desk("check", "--write-baseline", NAME)
    assert desk("check").code == 0
    desk.write({"a.md": ARTICLE.replace("headline: A headline\n", "")})
    run = desk("check", "--format", "json")
    assert [d["values"]["field"] for d in run.report["diagnostics"]] == ["headline"]


@pytest.mark.parametrize("named", [["p.en.md"], ["p.pt.md"], ["a.md"], ["sub"], ["*.md"]])
def test_some_files_alone(archive, named):
    """Files, folders and globs are judged against the same baseline, and nothing is called stale."""
    run = archive("check", *named)
    assert (run.code, run.err) == (0, "")


@pytest.mark.parametrize("command", ["validate", "pairs"])
def test_the_other_commands_use_it(archive, command):
    """Validate and pairs too; entries of rules that they do not run are not called stale."""
    run = archive(command)
    assert (run.code, run.err) == (0, "")


def test_standard_input(archive):
    """What comes from standard input is judged as the file that it names."""
    run = archive("check", "-", "--stdin-filename", "a.md", stdin=ERROR.encode())
    assert run.code == 0
    assert archive("check", "-", "--stdin-filename", "c.md", stdin=ERROR.encode()).code == 1
    run = archive("check", "-", "--fix", "--stdin-filename", "a.md", stdin=ERROR.encode())
    assert (run.code, run.out) == (0, ERROR.encode())


def test_pairs_named_outright(archive):
    """--original and --translation know it as well."""
    assert archive("pairs", "--original", "p.en.md", "--translation", "p.pt.md").code == 0


def test_since(archive):
    """--since with a baseline tells what is new in the changed files."""
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.com"]
        subprocess.run(["git", *who, *arguments], cwd=archive.folder, check=True, capture_output=True)
    (archive.folder / "a.md").write_text(ERROR + "\nMore.\n")
    assert archive("check", "--since", "HEAD").code == 0
    archive.write({"c.md": ERROR})
    run = archive("check", "--since", "HEAD", "--format", "json")
    assert [(d["path"], d["code"]) for d in run.report["diagnostics"]] == [("c.md", "FM007")]


def test_fix_leaves_it_alone(archive):
    """What is not told is not fixed; what is new in the same file is."""
    archive.write({"a.md": ERROR.replace("headline:", "hedline:")})
    run = archive("check", "--fix", "a.md")
    assert (archive.folder / "a.md").read_text() == ERROR
    assert run.code == 0
    assert archive("check", "--diff").out == b""


def test_stale_entries_do_not_fail_the_run(archive):
    """What is mended is said in one line on standard error, in a run over the whole project alone."""
    archive.write({"a.md": ARTICLE})
    run = archive("check")
    assert (run.code, len(run.err.splitlines())) == (0, 1)
    assert f"{NAME}: entries that match nothing any more: 1" in run.err
    assert archive("check", "--quiet").err == ""
    assert archive("check", "a.md").err == ""
    assert archive("check", "--select", "HL").err == ""
    assert (
        'a.md: not found any more: FM007 misspelt-field: no field is called "publishd"'
        in archive("check", "--verbose").err
    )


def test_writing_anew_drops_what_is_mended(archive):
    """A run over the whole project writes what it found, and nothing else; the same again is the same file."""
    archive.write({"a.md": ARTICLE})
    (archive.folder / "sub/b.md").unlink()
    archive("check", "--write-baseline", NAME)
    assert entries(archive) == [("p.pt.md", "TP031")]
    before = (archive.folder / NAME).read_bytes()
    archive("check", "--write-baseline", NAME)
    assert (archive.folder / NAME).read_bytes() == before


def test_writing_about_some_files_keeps_the_others(archive):
    """Entries of files and rules that the run did not look at stay."""
    archive.write({"a.md": ARTICLE, "sub/b.md": OTHER})
    archive("check", "sub", "--write-baseline", NAME)
    assert entries(archive) == ALL[:2]
    archive("check", "--select", "FM", "--write-baseline", NAME)
    assert entries(archive) == ALL[1:2]


def test_write_baseline_after_fix(archive):
    """With --fix, what remains is written down."""
    archive("check", "--fix", "--write-baseline", NAME)
    assert entries(archive) == [("p.pt.md", "TP031")]
    assert (archive.folder / "a.md").read_text() == ARTICLE


def test_place_of_the_file(desk):
    """Beside the settings file; without one in the root; elsewhere when it is named."""
    desk.write({"site/newskit.toml": "[newskit]\n", "site/a.md": ERROR, "site/sub/x.txt": ""})
    desk("check", "--write-baseline", "../other.json", below="site/sub")
    assert (desk.folder / "site/other.json").is_file()
    assert desk("check", below="site").code == 1
    assert desk("check", "--baseline", "other.json", below="site").code == 0
    (desk.folder / "site/other.json").rename(desk.folder / "site" / NAME)
    assert desk("check", below="site/sub").code == 0
    assert desk("check", "../a.md", below="site/sub").code == 0


BROKEN = {
    "broken": ('{"version": 1,\n', f"{NAME}:2: the baseline is broken here"),
    "foreign": ('{"name": "site"}', f"{NAME}: this is no baseline of newskit"),
    "newer": ('{"version": 9, "baseline": []}', f"{NAME}: a newer newskit wrote this baseline (version 9"),
    "merge": ('{"version": 1, "baseline": [\n<<<<<<< main\n', f"{NAME}:2: a merge left its marks here"),
}


@pytest.mark.parametrize(("text", "words"), BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("option", [[], ["--write-baseline", NAME], ["--baseline", NAME]])
def test_a_file_that_is_no_baseline(archive, text, words, option):
    """Exit 2 with file and reason, and the file is never written over."""
    (archive.folder / NAME).write_text(text)
    run = archive("check", *option)
    assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
    assert words in run.err
    assert (archive.folder / NAME).read_text() == text


def test_an_article_is_never_written_over(archive):
    """--write-baseline with the name of an article by mistake leaves it as it is."""
    run = archive("check", "--write-baseline", "a.md")
    assert run.code == 2
    assert (archive.folder / "a.md").read_text() == ERROR


def test_a_named_baseline_must_be_there(archive):
    """A name that leads nowhere would silently tell everything."""
    run = archive("check", "--baseline", "nope.json")
    assert run.code == 2
    assert "nope.json: there is no such baseline" in run.err


@pytest.mark.parametrize(
    "options",
    [
        ["--baseline", NAME, "--write-baseline", NAME],
        ["--write-baseline", NAME, "--diff"],
        ["--write-baseline", NAME, "--add-suppressions"],
        ["-", "--stdin-filename", "a.md", "--write-baseline", NAME],
        ["-", "--stdin-filename", "a.md", "--since", "HEAD"],
    ],
)
def test_options_that_undo_one_another(archive, options):
    """They are refused before anything is read or written."""
    run = archive("check", *options)
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert "do not go together" in run.err


def test_a_bundle_asks_for_more(archive):
    """What an archive has got used to is still no reason to send it out."""
    assert archive("bundle", "--out", "out", "--site-url", "https://desk.example", "a.md").code == 1
