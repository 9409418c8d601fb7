"""Which files are read."""

import os
from pathlib import Path

import pytest

from newskit.config import load
from newskit.sources import choose, walk

_SITE = {
    "articles/b.md": "",
    "articles/a.md": "",
    "articles/é.md": "",
    "articles/x.mdx": "",
    "articles/y.markdown": "",
    "articles/z.txt": "",
    "articles/README.md": "",
    "articles/README.pt.md": "",
    "CHANGELOG.md": "",
    "notes.md": "",
    ".hidden/a.md": "",
    "articles/.hidden/a.md": "",
    "node_modules/p/a.md": "",
    "articles/vendor/a.md": "",
    "public/a.md": "",
    "_site/a.md": "",
    "dist/a.md": "",
    "drafts/ignored.md": "",
    "drafts/kept.md": "",
    ".gitignore": "drafts/ignored.md\n",
}


@pytest.fixture(params=["git", "folders"])
def site(request, tree, git):
    """A site, once as a git checkout and once as plain folders: the answers must be the same."""

    def write(files: dict[str, str]) -> Path:
        top = tree(files)
        if request.param == "git":
            git("init", "-q")
        return top

    return write


def _chosen(top, *named: str, **options: bool) -> tuple[list[str], int, list[str]]:
    chosen = choose(load(top), named, str(top), **options)
    return (
        [file.path for file in chosen.files],
        len(chosen.skipped),
        [one.message.key for one in chosen.unreadable],
    )


def test_the_project_is_walked_by_its_globs(site):
    """Guessed globs choose; hidden folders, packages, output and ignored files are left out; README is counted."""
    walked = walk(load(site(_SITE)))
    assert walked.paths == ("articles/a.md", "articles/b.md", "articles/é.md")
    assert [each.path for each in walked.skipped] == ["articles/README.md", "articles/README.pt.md"]
    assert not any(file.named for file in walked.files)


def test_a_named_folder_is_walked_by_suffix_without_settings(site):
    """The three suffixes count where no settings file says otherwise."""
    assert _chosen(site(_SITE), "articles")[0] == [
        f"articles/{name}" for name in ("a.md", "b.md", "x.mdx", "y.markdown", "é.md")
    ]


def test_a_named_folder_is_walked_by_globs_with_settings(site):
    """Globs and exclude of a settings file hold in a named folder."""
    top = site({**_SITE, "newskit.toml": "[newskit]\narticles = '**/*.mdx'\n"})
    assert _chosen(top, "articles/") == (["articles/x.mdx"], 0, [])


def test_a_folder_that_is_left_out_is_walked_when_it_is_named(site):
    """Naming dist is meant; what lies below it is judged as always."""
    top = site({**_SITE, "dist/.h/a.md": ""})
    assert _chosen(top, "dist")[0] == ["dist/a.md"]


def test_what_git_ignores_is_not_walked(site):
    """.gitignore files count, deeper ones over those above."""
    top = site(
        {
            **_SITE,
            "drafts/sub/.gitignore": "!ignored.md\n*.mdx\n",
            "drafts/sub/ignored.md": "",
            "drafts/sub/a.mdx": "",
        }
    )
    assert _chosen(top, "drafts")[0] == ["drafts/kept.md", "drafts/sub/ignored.md"]


def test_a_named_file_is_always_read(site):
    """README, hidden, ignored, of another suffix: a name is a name."""
    named = ["articles/README.md", ".hidden/a.md", "drafts/ignored.md", "articles/z.txt"]
    chosen = choose(load(top := site(_SITE)), named, str(top))
    assert [file.path for file in chosen.files] == sorted(named)
    assert all(file.named for file in chosen.files)


def test_a_named_file_that_settings_leave_out_is_counted(site):
    """`exclude`, and `articles` of a settings file, hold for named files; no_exclude reads them all the same."""
    top = site({**_SITE, "newskit.toml": "[newskit]\narticles = 'articles/**'\nexclude = 'articles/b.md'\n"})
    assert _chosen(top, "notes.md", "articles/a.md", "articles/b.md") == (["articles/a.md"], 2, [])
    assert _chosen(top, "notes.md", "articles/b.md", no_exclude=True) == (
        ["articles/b.md", "notes.md"],
        0,
        [],
    )


def test_what_cannot_be_read_is_told_and_the_rest_is_read(site):
    """A missing file, a glob without a match, a path with a NUL: each with its reason."""
    found, _, reasons = _chosen(site(_SITE), "gone.md", "articles/a.md", "gone/*.md", "a\0b")
    assert (found, reasons) == (["articles/a.md"], ["file-missing", "glob-empty", "file-missing"])


def test_globs_are_expanded(site):
    """A glob stands for the files it matches, named; a file with that very name comes first."""
    top = site({**_SITE, "articles/[a].md": ""})
    assert _chosen(top, "articles/*.md*")[0] == [
        f"articles/{name}"
        for name in ("README.md", "README.pt.md", "[a].md", "a.md", "b.md", "x.mdx", "é.md")
    ]
    assert _chosen(top, "articles/[a].md")[0] == ["articles/[a].md"]
    assert _chosen(top, "../*.md")[2] == ["glob-outside"]


def test_names_are_relative_to_the_current_folder(site):
    """Started below the root, names and globs are looked for there; what comes back is relative to the root."""
    top = site({**_SITE, "newskit.toml": "[newskit]\n"})
    chosen = choose(load(top / "articles"), ["a.md", "../notes.md", "[b].md", "."], str(top / "articles"))
    assert [file.path for file in chosen.files] == [
        "articles/a.md",
        "articles/b.md",
        "articles/é.md",
        "notes.md",
    ]
    assert [file.named for file in chosen.files] == [True, True, False, True]


def test_links_are_not_followed_out_of_the_root(site, tmp_path):
    """A link out is not walked and, when named, refused; a link within is read once."""
    (tmp_path / "secret.md").write_text("secret")
    links = {
        "articles/out.md": "-> ../../secret.md",
        "articles/up": "-> ..",
        "articles/same.md": "-> a.md",
        "articles/gone.md": "-> nowhere",
    }
    top = site({**_SITE, **links, "articles/far.md": "-> ../drafts/kept.md"})
    found = walk(load(top)).paths
    assert found == ("articles/a.md", "articles/b.md", "articles/far.md", "articles/é.md")
    assert _chosen(top, "articles/out.md", "articles/gone.md", "articles/same.md") == (
        ["articles/same.md"],
        0,
        ["file-outside", "file-dangling"],
    )


def test_a_folder_outside_the_project_is_refused(site):
    """Folders are walked only inside the root, also when a link leads there."""
    top = site({**_SITE, "away": "-> .."})
    assert _chosen(top, "..")[2] == ["folder-outside"]
    assert _chosen(top, "away")[2] == ["folder-outside"]


def test_a_link_to_a_folder_of_the_project_stands_for_it(site):
    """Named, it is walked under the folder's own name."""
    top = site({**_SITE, "now": "-> drafts"})
    assert _chosen(top, "now")[0] == ["drafts/kept.md"]


def test_files_that_git_lists_and_that_are_gone_are_passed_over(tree, git):
    """A tracked file deleted from the folder is no article."""
    top = tree({"a.md": "", "b.md": ""})
    git("init", "-q")
    git("add", ".")
    (top / "a.md").unlink()
    assert walk(load(top)).paths == ("b.md",)


def test_names_that_are_not_utf8_are_found(tree, git):
    """Such a name comes with surrogates and can be opened."""
    top = tree({"a.md": ""})
    git("init", "-q")
    try:
        (top / os.fsdecode(b"caf\xe9.md")).write_text("x")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    (file,) = (file for file in walk(load(top)).files if file.path != "a.md")
    assert file.size == 1


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_that_may_not_be_read_is_told(tree):
    """The other folders are walked."""
    top = tree({"a/x.md": "", "b/x.md": ""})
    (top / "a").chmod(0)
    try:
        assert walk(load(top)).paths == ("b/x.md",)
        assert [each.path for each in walk(load(top)).unreadable] == ["a"]
    finally:
        (top / "a").chmod(0o755)


def _refusing(monkeypatch, error: type[OSError], *folders: str) -> None:
    """Let os.scandir refuse folders, which it does to nobody but root in a test."""
    scandir = os.scandir

    def refusing(folder: str) -> object:
        if str(folder).endswith(folders):
            raise error(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refusing)


def test_a_folder_that_vanishes_counts_as_empty(tree, monkeypatch):
    """What is gone before it is looked into holds nothing."""
    top = tree({"a/x.md": "", "b/x.md": ""})
    _refusing(monkeypatch, FileNotFoundError, "/a")
    assert (walk(load(top)).paths, walk(load(top)).unreadable) == (("b/x.md",), ())


@pytest.mark.parametrize(
    ("articles", "told"),
    [
        ("**/*.md", ["a"]),
        ("a/*.md", ["a"]),
        ("a", ["a"]),
        ("a/b/**", ["a"]),
        ("{a,b}/*.md", ["a"]),
        ("b/*.md", []),
        ("ab/*.md", []),
    ],
)
def test_a_closed_folder_is_told_where_it_may_hold_articles(tree, monkeypatch, articles, told):
    """Articles that nobody could look at are no clean run; a data folder beside them is nobody's business."""
    top = tree({"newskit.toml": f"[newskit]\narticles = '{articles}'\n", "a/x.md": "", "b/x.md": ""})
    _refusing(monkeypatch, PermissionError, "/a")
    assert [(each.path, each.message.key) for each in walk(load(top)).unreadable] == [
        (path, "folder-closed") for path in told
    ]


def test_a_closed_folder_that_settings_leave_out_is_not_told(tree, monkeypatch):
    """What is left out need not be looked into."""
    top = tree({"newskit.toml": "[newskit]\nexclude = 'a/**'\n", "a/x.md": "", "b/x.md": ""})
    _refusing(monkeypatch, PermissionError, "/a")
    assert walk(load(top)).unreadable == ()


def test_hostile_ignore_lines_are_passed_over(tree):
    """A line that git would not take, or that would take long, leaves nothing out and raises nothing."""
    top = tree({".gitignore": "!\n" + "*a" * 20 + "b\nz.md\n\\\n", "a" * 200 + ".md": "", "z.md": ""})
    assert walk(load(top)).paths == ("a" * 200 + ".md",)
