"""Which files check reads, and under which names."""

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, ERROR

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
