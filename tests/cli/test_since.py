"""--since: what changed since a revision, and the other sides of its pairs."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, ERROR, WARNING, newskit


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
