"""check: which files it reads and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newskit.rules.headline.headline_too_long import HeadlineTooLong

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, newskit

ERROR = ARTICLE.replace("published:", "publishd:")
WARNING = ARTICLE.replace("A headline", "A headline " + "so very long " * 10 + "that it is told")
NOTE = ARTICLE.replace("headline:", "colour: red\nheadline:")
TREE = {
    "a.md": ARTICLE,
    "news/b.md": ERROR,
    "news/plain.md": "No front matter.\n",
    "news/notes.txt": ERROR,
    "README.md": "# About\n",
    ".hidden/c.md": ERROR,
    "node_modules/d.md": ERROR,
}


@pytest.mark.parametrize(
    ("article", "codes"),
    [(ARTICLE, (0, 0, 0, 0)), (NOTE, (0, 0, 1, 0)), (WARNING, (0, 1, 1, 0)), (ERROR, (1, 1, 1, 0))],
    ids=["clean", "note", "warning", "error"],
)
def test_exit_code_is_the_thresholds(desk, article, codes):
    """1 from the severity of --fail-on up, else 0."""
    desk.write({"a.md": article})
    assert codes == tuple(desk("check", "--fail-on", on).code for on in ("error", "warning", "note", "never"))


@pytest.mark.parametrize(
    ("arguments", "code", "files", "skipped"),
    [
        ([], 1, 2, 2),
        (["a.md"], 0, 1, 0),
        (["news"], 1, 1, 1),
        (["."], 1, 2, 2),
        (["news/"], 1, 1, 1),
        (["news/*.md"], 1, 2, 0),
        (["**/b.md", "a.md"], 1, 2, 0),
        (["README.md"], 0, 1, 0),
        ([".hidden/c.md"], 1, 1, 0),
        (["a.md", "a.md", "./a.md"], 0, 1, 0),
    ],
)
def test_files_of_a_folder_without_settings(desk, arguments, code, files, skipped):
    """Named files are read whatever their name; walking passes over READMEs, hidden folders and what has no front matter."""
    desk.write(TREE)
    run = desk("check", "--format", "json", *arguments)
    told = run.report["summary"]
    assert (run.code, told["files"], told["skipped"]) == (code, files, skipped)


@pytest.mark.parametrize(
    ("arguments", "code", "files", "skipped"),
    [
        ([], 1, 1, 1),
        (["README.md"], 0, 0, 1),
        (["README.md", "--no-exclude"], 0, 1, 0),
        (["news/drafts/x.md"], 0, 0, 1),
        (["news/drafts/x.md", "--no-exclude"], 1, 1, 0),
        (["a.md", "news/b.md"], 1, 1, 1),
    ],
)
def test_settings_choose_files(desk, arguments, code, files, skipped):
    """`articles` and `exclude` leave files out, named ones too: they are counted, and a hook that names nothing else passes."""
    settings = '[newskit]\narticles = ["news/**/*.md"]\nexclude = ["**/drafts/**"]\n'
    desk.write({**TREE, "news/drafts/x.md": ERROR, "newskit.toml": settings})
    run = desk("check", "--format", "json", *arguments)
    told = run.report["summary"]
    assert (run.code, told["files"], told["skipped"]) == (code, files, skipped)


def test_no_article_names_the_globs(desk):
    """A project without articles ends with 2 and says what was looked for."""
    desk.write({"newskit.toml": '[newskit]\narticles = ["stories/*.md"]\n', "a.md": ARTICLE})
    run = desk("check")
    assert (run.code, run.out) == (2, b"")
    assert "stories/*.md" in run.err


@pytest.mark.parametrize("name", ["nope.md", "nope/", "*.markdown", "pipe.md", "a\udce9.md"])
def test_what_cannot_be_read_is_told_and_the_rest_is_checked(desk, name):
    """One line on standard error, exit 2, and the diagnostics of the others."""
    desk.write({"b.md": ERROR})
    os.mkfifo(desk.folder / "pipe.md")
    run = desk("check", "--format", "json", "b.md", name)
    assert (run.code, run.rules, len(run.err.splitlines())) == (2, ["FM007"], 1)
    assert run.err.startswith("newskit: ")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_forbidden_file_is_told(desk):
    """A file without permission is told in one line."""
    desk.write({"a.md": ARTICLE})
    (desk.folder / "a.md").chmod(0)
    run = desk("check")
    assert (run.code, len(run.err.splitlines())) == (2, 1)


def test_link_is_the_file_it_leads_to(desk):
    """A link to an article found beside it adds nothing; named, it is read under its own name."""
    desk.write({"a.md": ERROR})
    (desk.folder / "z.md").symlink_to("a.md")
    paths = [d["path"] for d in desk("check", "--format", "json").report["diagnostics"]]
    assert paths == ["a.md"]
    paths = [d["path"] for d in desk("check", "--format", "json", "z.md").report["diagnostics"]]
    assert paths == ["z.md"]


@pytest.mark.parametrize("name", ["ação.md", "sp ace.md", "[x].md", "it's.md", "-x.md", "a,b:c.md"])
def test_any_file_name(desk, name):
    """Accents, blanks, brackets and a leading dash are names like others."""
    desk.write({name: ERROR})
    assert desk("check", "--format", "json", f"./{name}").report["diagnostics"][0]["path"] == name
    assert desk("check", "--format", "json").report["diagnostics"][0]["path"] == name
    assert f"{name}:5:1: error FM007" in desk("check", "--", name).text


@pytest.mark.parametrize(
    ("below", "named"),
    [
        ("", ["../other/articles/b.md"]),
        ("", ["../other"]),
        ("", ["../other/articles"]),
        ("sub", ["../../other/articles/b.md"]),
        ("", ["{other}/articles/b.md"]),
        ("", ["../other/articles/b.md", "../other/articles"]),
    ],
)
def test_files_of_another_project_go_by_its_settings(desk, below, named):
    """When no named path lies in the project of the current folder, the project of the first one is meant."""
    desk.write(
        {
            "newskit.toml": "[newskit]\n",
            "sub/a.md": ARTICLE,
            "../other/newskit.toml": '[newskit.rules]\nseverity = { FM007 = "note" }\n',
            "../other/articles/b.md": ERROR,
        }
    )
    other = (desk.folder / "../other").resolve().as_posix()
    named = [each.format(other=other) for each in named]
    run = desk("check", "--format", "json", *named, below=below)
    assert (run.code, run.err) == (0, "")
    assert [(d["path"], d["severity"]) for d in run.report["diagnostics"]] == [("articles/b.md", "note")]


def test_settings_hold_when_one_path_is_of_this_project(desk):
    """Beside a file of this project a folder of another one is refused."""
    desk.write({"a.md": ERROR, "newskit.toml": "[newskit]\n", "../other/b.md": ERROR})
    run = desk("check", "--format", "json", "a.md", "../other")
    assert (run.code, run.rules) == (2, ["FM007"])
    assert "../other" in run.err


def test_paths_are_from_the_root(desk):
    """Run in a folder below, newskit names files from the root of the project."""
    desk.write({"newskit.toml": "[newskit]\n", "news/b.md": ERROR})
    for named in ([], ["b.md"], ["*.md"], ["."]):
        found = desk("check", "--format", "json", *named, below="news").report["diagnostics"]
        assert [d["path"] for d in found] == ["news/b.md"]


def test_standard_input_goes_by_its_name(desk):
    """The name decides which settings hold, seen from the folder in which newskit runs."""
    settings = '[newskit]\n[[newskit.overrides]]\nfiles = ["opinion/**"]\nignore = ["FM007"]\n'
    desk.write({"newskit.toml": settings, "opinion/a.md": ARTICLE})
    given = ["check", "-", "--format", "json", "--stdin-filename"]
    assert desk(*given, "x.md", stdin=ERROR.encode()).report["diagnostics"][0]["path"] == "x.md"
    assert desk(*given, "opinion/x.md", stdin=ERROR.encode()).rules == []
    assert desk(*given, "x.md", stdin=ERROR.encode(), below="opinion").rules == []


@pytest.mark.parametrize("arguments", [["-"], ["-", "a.md", "--stdin-filename", "b.md"]])
def test_standard_input_needs_a_name_and_stands_alone(desk, arguments):
    """Without a name, or beside another path, - is refused."""
    desk.write({"a.md": ARTICLE})
    run = desk("check", *arguments)
    assert (run.code, len(run.err.splitlines())) == (2, 1)


@pytest.mark.parametrize(
    ("arguments", "rules"),
    [
        ([], ["FM006", "FM007", "HL001"]),
        (["--select", "HL"], ["HL001"]),
        (["--select", "headline-too-long,FM007"], ["FM007", "HL001"]),
        (["--select", "ALL", "--ignore", "FM"], ["HL001"]),
        (["--ignore", "HL001,misspelt-field"], ["FM006"]),
        (["--ignore", ""], ["FM006", "FM007", "HL001"]),
        (["--select", "HL", "--extend-select", "FM007"], ["FM007", "HL001"]),
        (["--select", "fm007"], ["FM007"]),
    ],
)
def test_selected_rules_run(desk, arguments, rules):
    """Codes, beginnings of codes and names, in either case of letters."""
    both = WARNING.replace("published:", "publishd:").replace("headline:", "colour: red\nheadline:")
    desk.write({"a.md": both})
    assert sorted(desk("check", "--format", "json", *arguments).rules) == rules


@pytest.mark.parametrize("option", ["--select", "--ignore", "--extend-select"])
@pytest.mark.parametrize(("given", "near"), [("headline-to-long", "headline-too-long"), ("HL0001", "HL001")])
def test_unknown_rule_is_refused_with_the_nearest(desk, option, given, near):
    """A selector that names no rule ends with 2 and names the one that was probably meant."""
    desk.write({"a.md": ARTICLE})
    run = desk("check", option, given)
    assert (run.code, run.out) == (2, b"")
    assert f'"{given}"' in run.err
    assert f'"{near}"' in run.err


@pytest.mark.parametrize("given", ["", ",", " , "])
def test_empty_selection_is_refused(desk, given):
    """--select without a rule would call everything clean; an unset variable in a script must not do that."""
    desk.write({"a.md": ERROR})
    assert desk("check", "--select", given).code == 2


def test_broken_rule_is_a_bug_and_the_others_go_on(desk, monkeypatch):
    """A rule that raises is told with its name and the file; the other rules and files are checked; exit 3."""

    def broken(_self: HeadlineTooLong, _article: object) -> None:
        raise RuntimeError("no such thing")

    monkeypatch.setattr(HeadlineTooLong, "check", broken)
    desk.write({"a.md": ERROR, "b.md": ERROR.replace("story-1", "story-2")})
    run = desk("check", "--format", "json")
    assert (run.code, run.rules) == (3, ["FM007", "FM007"])
    words = (
        "newskit: a bug in newskit: rule HL001 headline-too-long failed on {}: RuntimeError: no such thing"
    )
    assert run.err.splitlines() == [words.format("a.md"), words.format("b.md")]
    assert desk("check").code == 3  # what broke is not remembered as clean


def test_crash_leaves_a_report_and_no_traceback(desk, monkeypatch):
    """A bug outside the rules: one line, a report file with the traceback and the versions, exit 3."""

    def crash(_request: object) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr("newskit.api.check.check", crash)
    run = desk("check")
    report = Path(os.environ["XDG_CACHE_HOME"]) / "newskit" / "bug-report.txt"
    assert (run.code, run.out, len(run.err.splitlines())) == (3, b"", 1)
    assert str(report) in run.err
    words = report.read_text()
    assert "RuntimeError: out of order" in words
    assert "newskit " in words


@pytest.mark.parametrize("arguments", [["check"], ["check", "--", "a.md"]], ids=["quick", "typer"])
def test_interrupt_ends_with_130(desk, monkeypatch, arguments):
    """Ctrl-C: nothing is said."""

    def interrupted(_request: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("newskit.api.check.check", interrupted)
    run = desk(*arguments)
    assert (run.code, run.out, run.err) == (130, b"", "")


def test_closed_pipe_is_quiet(tmp_path):
    """A reader that has gone is no error, and the exit code is still that of the check."""
    for number in range(300):
        (tmp_path / f"{'x' * 150}{number}.md").write_text(ERROR)
    process = subprocess.Popen(
        [sys.executable, "-m", "newskit", "check", "--no-cache"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.read(1)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(30) == 1


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.com"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


EN, PT = (
    f"---\nid: bridges\nlanguage: {language}\nheadline: {headline}\npublished: 2026-01-02T10:00:00+00:00\n---\n{body}"
    for language, headline, body in (
        ("en", "Bridges", "The council approved 14 new bridges over the river on Monday, the mayor said.\n"),
        ("pt", "Pontes", "A câmara aprovou 14 novas pontes sobre o rio na segunda-feira, disse o autarca.\n"),
    )
)


@pytest.fixture
def repository(desk):
    """A git repository with a pair, a file nobody touches and one that will be renamed."""
    desk.write({"p.en.md": EN, "p.pt.md": PT, "still.md": ERROR, "old.md": WARNING})
    git(desk.folder, "init", "--quiet", "--initial-branch=main")
    git(desk.folder, "add", ".")
    git(desk.folder, "commit", "--quiet", "--message=Begin")
    return desk


def test_since_reads_what_changed(repository):
    """Untracked, edited, staged and renamed files since the revision, and pairs with a side among them."""
    desk = repository
    assert (desk("check", "--since", "HEAD").code, desk("check").code) == (0, 1)
    (desk.folder / "p.en.md").write_text(EN.replace("14", "41"))
    desk.write({"new.md": ERROR})
    git(desk.folder, "mv", "old.md", "renamed.md")
    run = desk("check", "--since", "HEAD", "--format", "json")
    told = [(d["path"], d["code"]) for d in run.report["diagnostics"]]
    assert told == [("new.md", "FM007"), ("p.pt.md", "TP031"), ("renamed.md", "HL001")]
    assert run.report["summary"]["files"] == 3


def test_since_starts_at_the_merge_base(repository):
    """What the other branch did after the fork is not read."""
    desk = repository
    git(desk.folder, "switch", "--quiet", "--create", "mine")
    desk.write({"mine.md": ERROR})
    git(desk.folder, "add", ".")
    git(desk.folder, "commit", "--quiet", "--message=Mine")
    git(desk.folder, "switch", "--quiet", "main")
    desk.write({"p.pt.md": PT.replace("14", "15")})
    git(desk.folder, "commit", "--quiet", "--all", "--message=Theirs")
    git(desk.folder, "switch", "--quiet", "mine")
    found = desk("check", "--since", "main", "--format", "json").report["diagnostics"]
    assert [d["path"] for d in found] == ["mine.md"]


def test_unknown_revision_is_refused(repository, tmp_path):
    """A revision that git does not know, or no checkout at all: exit 2 and one line that says so."""
    run = repository("check", "--since", "nope")
    assert (run.code, len(run.err.splitlines())) == (2, 1)
    assert "nope" in run.err
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.md").write_text(ARTICLE)
    assert newskit(outside, "check", "--since", "HEAD").code == 2


def test_project_rules_on_demand(desk):
    """With paths the project rules run only with --project, and then over all of it; JSON points to the other."""
    desk.write({"a.md": ARTICLE, "b.md": ARTICLE})
    assert desk("check", "b.md").code == 0
    run = desk("check", "a.md", "--project", "--format", "json")
    assert (run.code, run.rules) == (1, ["FM060"])
    (found,) = run.report["diagnostics"]
    assert (found["path"], found["span"]["start"]) == ("b.md", {"line": 2, "column": 5, "offset": 8})
    (other,) = found["related"]
    assert (other["path"], other["span"]["start"]["line"]) == ("a.md", 2)
    assert (found["values"], found["fix"]) == ({"id": "story-1", "other": "a.md"}, None)
    assert desk("check").code == 1


def test_now_is_the_clock_unless_stated(desk, monkeypatch):
    """--now and NEWSKIT_NOW stand in for the clock."""
    desk.write({"a.md": ARTICLE.replace("---\nid", "---\nembargo: 2020-01-01T00:00:00Z\nid")})
    assert "ST020" in desk("check", "--format", "json").rules
    assert "ST020" not in desk("check", "--now", "2019-12-31T00:00:00Z", "--format", "json").rules
    monkeypatch.setenv("NEWSKIT_NOW", "2019-12-31T00:00:00Z")
    assert "ST020" not in desk("check", "--format", "json").rules


def told_since(desk, *arguments: str, below: str = "") -> list[tuple[str, str]]:
    """Path and code of what --since HEAD tells."""
    run = desk("check", "--since", "HEAD", "--format", "json", *arguments, below=below)
    assert run.err == ""
    return [(d["path"], d["code"]) for d in run.report["diagnostics"]]


NAMED = {
    "a folder": (["sub"], ["sub/new.md"]),
    "a folder and a file": (["sub", "new.md"], ["new.md", "sub/new.md"]),
    "a file that did not change": (["still.md"], []),
    "a glob": (["*.md"], ["new.md"]),
}


@pytest.mark.parametrize(("named", "paths"), NAMED.values(), ids=NAMED)
def test_since_and_paths(repository, named, paths):
    """Of the paths named, those that changed."""
    repository.write({"new.md": ERROR, "sub/new.md": ERROR})
    assert [path for path, _ in told_since(repository, *named)] == paths


def test_since_in_a_project_below_the_checkout(desk):
    """The project's own files alone, with paths from its root, from whatever folder it is called."""
    desk.write({"site/newskit.toml": "[newskit]\n", "site/sub/a.md": ARTICLE, "other.md": ARTICLE})
    git(desk.folder, "init", "--quiet")
    git(desk.folder, "add", ".")
    git(desk.folder, "commit", "--quiet", "--message=Begin")
    desk.write({"site/sub/a.md": ERROR, "site/sub/ação nova.md": ERROR, "other.md": ERROR})
    for below in ("site", "site/sub"):
        assert [path for path, _ in told_since(desk, below=below)] == ["sub/a.md", "sub/ação nova.md"]


def test_since_skips_what_a_walk_would(repository):
    """READMEs, hidden folders, excluded files and other suffixes are not articles because they changed."""
    repository.write(
        {
            "newskit.toml": '[newskit]\nexclude = ["drafts/**"]\n',
            "README.md": "# About\n",
            ".hidden/a.md": ERROR,
            "node_modules/a.md": ERROR,
            "drafts/a.md": ERROR,
            "notes.txt": "x",
        }
    )
    assert told_since(repository) == []
    (repository.folder / "link.md").symlink_to("still.md")
    assert told_since(repository) == []


def test_since_with_deleted_files(repository):
    """A deleted file is not read, and its translation is no pair any more."""
    (repository.folder / "p.en.md").unlink()
    git(repository.folder, "rm", "--quiet", "still.md")
    run = repository("check", "--since", "HEAD", "--format", "json")
    assert (run.code, run.report["summary"]["files"], run.report["summary"]["pairs"]) == (0, 0, 0)


@pytest.mark.parametrize("side", ["p.en.md", "p.pt.md"])
def test_pairs_since(repository, side):
    """With --since the pairs command compares the pairs of which one side changed."""
    path = repository.folder / side
    path.write_text(path.read_text().replace("14", "41"))
    run = repository("pairs", "--since", "HEAD", "--format", "json")
    assert (run.rules, run.report["summary"]["pairs"]) == (["TP031"], 1)


@pytest.mark.parametrize("ref", ["-nope", "--output=x", "nope", "", "HEAD:still.md"])
def test_since_what_is_no_revision(repository, ref):
    """Whatever it looks like, it is a revision that git does not know."""
    run = repository("check", f"--since={ref}")
    assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
    assert not (repository.folder / "x").exists()
