"""What git knows."""

import os

import pytest

from newskit.sources import GitFailure, changed_since, commit_of, file_at, last_commit
from newskit.sources.git import listed


@pytest.fixture
def repository(tree, git):
    """Two branches: main with two commits, and topic that left it after the first."""
    top = tree({"a.md": "one", "gone.md": "x", "sub/é b.md": "one", "moved.md": "m" * 100, "same.md": ""})
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    git("switch", "-qc", "topic")
    tree({"a.md": "two"})
    (top / "moved.md").rename(top / "new.md")
    git("add", "-A")
    git("commit", "-qm", "second")
    git("switch", "-q", "main")
    tree({"main.md": ""})
    git("add", ".")
    git("commit", "-qm", "third")
    git("switch", "-q", "topic")
    return top


def test_what_changed_since_the_branch_left(repository, tree):
    """Committed, staged, edited and new files; not the deleted ones, not what only the other branch changed."""
    tree({"sub/é b.md": "edited", "untracked.md": "", ".gitignore": "ignored.md", "ignored.md": ""})
    (repository / "gone.md").unlink()
    assert changed_since(str(repository), "main") == {
        "a.md",
        "new.md",
        "sub/é b.md",
        "untracked.md",
        ".gitignore",
    }


def test_paths_are_relative_to_the_root(repository, tree):
    """A project in a folder of the checkout sees its own files only."""
    tree({"sub/é b.md": "edited"})
    assert changed_since(str(repository / "sub"), "main") == {"é b.md"}
    assert file_at(str(repository / "sub"), "é b.md", "main") == b"one"


def test_a_file_as_it_was(repository):
    """Its bytes at a commit; None for a file or commit that is not there."""
    root = str(repository)
    assert file_at(root, "a.md", "main") == b"one"
    assert [
        file_at(root, *each)
        for each in (("none.md", "main"), ("a.md", "none"), ("a\0", "main"), ("../a.md", "main"))
    ] == [None] * 4


def test_the_last_commit_of_a_file(repository, git):
    """The commit that changed it last; None for a file that git does not know."""
    assert last_commit(str(repository), "a.md") == git("rev-parse", "topic")
    assert last_commit(str(repository), "same.md") == git("rev-parse", "topic~1")
    assert last_commit(str(repository), "none.md") is None


@pytest.mark.parametrize(
    "ref", ["--output=pwned", "-h", "--help", "none", "", "a\0b", "main; touch pwned", "HEAD:a.md"]
)
def test_a_ref_is_never_an_option(repository, ref):
    """What looks like an option or a command is a commit that git does not know."""
    assert isinstance(commit_of(str(repository), ref), GitFailure)
    assert isinstance(changed_since(str(repository), ref), GitFailure)
    assert file_at(str(repository), "a.md", ref) is None
    assert not (repository / "pwned").exists()


def test_branches_without_a_common_commit(repository, git):
    """Unrelated histories, or a shallow checkout: said as such."""
    git("switch", "-q", "--orphan", "other")
    git("commit", "-q", "--allow-empty", "-m", "other")
    answer = changed_since(str(repository), "main")
    assert isinstance(answer, GitFailure)
    assert answer.message.key == "git-no-merge-base"


@pytest.mark.parametrize(("ref", "key"), [("origin/topic", "git-shallow-base"), ("nope", "git-shallow-ref")])
def test_shallow_checkouts_are_told_as_such(repository, git, tmp_path, ref, key):
    """Where history is missing, that is what is said."""
    copy = tmp_path / "copy"
    git("clone", "-q", "--depth=1", "--no-single-branch", f"file://{repository}", str(copy))
    git("-C", str(copy), "switch", "-q", "main")
    answer = changed_since(str(copy), ref)
    assert isinstance(answer, GitFailure)
    assert answer.message.key == key


def test_names_of_any_kind(repository, tree):
    """Blanks, accents, line breaks, quotes and what looks like an option come as they are."""
    names = {"a b.md", "ação.md", "line\nbreak.md", '"q".md', "-x.md", "tab\t.md"}
    tree(dict.fromkeys(names, "new"))
    changed = changed_since(str(repository), "HEAD")
    assert changed == names


def test_a_deleted_file_that_is_there_again(repository, git):
    """Removed from the index and still on disk counts as new; removed from disk as nothing."""
    git("rm", "-q", "--cached", "a.md")
    git("rm", "-q", "same.md")
    assert changed_since(str(repository), "HEAD") == {"a.md"}


def test_a_checkout_that_git_refuses(repository):
    """A checkout that is there and that git does not read: its own words, not that there is none."""
    (repository / ".git" / "HEAD").write_text("nonsense")
    answer = changed_since(str(repository), "HEAD")
    assert isinstance(answer, GitFailure)
    assert answer.message.key == "git-refuses"


@pytest.mark.parametrize("what", ["no git", "no checkout"])
def test_without_git_there_is_a_reason(tree, git, monkeypatch, what):
    """Without git installed, and in a folder that is no checkout."""
    top = tree({"a.md": ""})
    if what == "no git":
        git("init", "-q")
        monkeypatch.setenv("PATH", "/nowhere")
    answer = changed_since(str(top), "main")
    assert isinstance(answer, GitFailure)
    assert answer.message.key == "git-missing"
    assert listed(str(top)) is None


def test_variables_that_git_sets_for_hooks_do_not_mislead(repository, monkeypatch):
    """In a hook GIT_DIR and GIT_INDEX_FILE hold for another folder."""
    monkeypatch.setenv("GIT_DIR", "/nowhere/.git")
    monkeypatch.setenv("GIT_INDEX_FILE", "elsewhere")
    assert file_at(str(repository), "a.md", "main") == b"one"


def test_magic_in_names_is_taken_literally(tree, git):
    """A folder called `*` or `:(top)` is that folder."""
    top = tree({"*/a.md": "", "x/a.md": "", ":(top)/a.md": ""})
    git("init", "-q")
    assert listed(str(top), "*") == ["*/a.md"]
    assert listed(str(top), ":(top)") == [":(top)/a.md"]


def test_a_monitor_that_the_repository_names_is_not_run(repository, git):
    """core.fsmonitor of the checkout's own configuration is a command; it is switched off."""
    script = repository / "monitor.sh"
    script.write_text(f"#!/bin/sh\ntouch '{repository}/pwned'\n")
    script.chmod(0o755)
    git("config", "core.fsmonitor", str(script))
    (repository / "pwned").unlink(missing_ok=True)
    assert listed(str(repository)) is not None
    assert not isinstance(changed_since(str(repository), "main"), GitFailure)
    assert not os.path.lexists(repository / "pwned")
