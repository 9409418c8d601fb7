"""newskit's first run in repositories as each site generator begins them."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from repositories import GENERATORS, Mistake, Repository

_EACH = pytest.mark.parametrize("repository", GENERATORS.values(), ids=GENERATORS)
_MISTAKES = [
    pytest.param(one, mistake, id=f"{name}-{mistake.rule}-{number}")
    for name, one in GENERATORS.items()
    for number, mistake in enumerate(one.mistakes)
]


def begin(desk, repository: Repository) -> None:
    """Write a repository; .git keeps newskit from looking further up."""
    desk.write({**repository.files, ".git/HEAD": ""})


@_EACH
def test_right_files_are_left_alone(desk, repository):
    """Nothing is said of a repository as its generator begins it, and every story in it was read."""
    begin(desk, repository)
    run = desk("check", "--format", "json")
    assert run.report["diagnostics"] == []
    assert (run.code, run.err) == (0, "")
    summary = run.report["summary"]
    assert (summary["files"], summary["pairs"]) == (repository.articles, len(repository.pairs))


@_EACH
def test_the_guess_is_shown_with_its_mark(desk, repository):
    """The preset is shown, and the mark it was guessed from."""
    begin(desk, repository)
    text = desk("config", "show").text
    assert f'preset = "{repository.preset}"' in text
    assert repository.mark in text.split("preset = ", 1)[1].split("\n", 1)[0]


@pytest.mark.parametrize(("repository", "mistake"), _MISTAKES)
def test_mistakes_are_found_at_their_place(desk, repository, mistake: Mistake):
    """A planted mistake is told at its line, under the repository's own names, and nothing else is an error."""
    begin(desk, repository)
    right = repository.files[mistake.path]
    assert right.count(mistake.right) == 1
    desk.write({mistake.path: right.replace(mistake.right, mistake.wrong)})
    found = [d for d in desk("check", "--format", "json").report["diagnostics"] if d["severity"] != "note"]
    told = {(d["code"], d["path"], d["span"]["start"]["line"]) for d in found}
    assert (mistake.rule, mistake.path, mistake.line) in told
    assert {code for code, _, _ in told} == {mistake.rule}
    assert mistake.says in " ".join(d["message"] for d in found)


@_EACH
def test_a_side_named_alone_finds_the_other(desk, repository):
    """A hook that gets one side of a pair checks the pair."""
    begin(desk, repository)
    for original, translation in repository.pairs:
        for side in (original, translation):
            run = desk("check", "--no-cache", "--format", "json", side)
            assert run.report["summary"]["pairs"] == 1, side


WITHHELD = {
    "jekyll": "_drafts/plan.md",
    "eleventy": "content/en/blog/hidden.md",
    "decap": "data/news/en/plan.md",
}


@pytest.mark.parametrize(("name", "path"), WITHHELD.items())
def test_what_a_generator_holds_back_is_in_no_bundle(desk, name, path):
    """A story under a brake of its generator is held, the others are not."""
    begin(desk, GENERATORS[name])
    run = desk("bundle", "--out", "out", "--site-url", "https://news.example", "--formats", "html", path)
    assert run.code == 0, run.err
    assert '"held": []' not in (desk.folder / "out/manifest.json").read_text()
