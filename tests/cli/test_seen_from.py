"""From where the paths of a report count: a project that is not the root of its repository."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, ERROR

SAME_ID = ERROR.replace("A headline", "Another headline")


@pytest.fixture
def below(desk):
    """A repository whose project stands in a folder of its own."""
    subprocess.run(["git", "init", "--quiet"], cwd=desk.folder, check=True)
    desk.write(
        {
            "site/newskit.toml": "[newskit]\n",
            "site/news/ação 1.md": ERROR,
            "site/z.md": SAME_ID,
        }
    )
    return desk


def paths(run, name: str) -> list[str]:
    """The paths of a report, those of related places last."""
    if name == "github":
        lines = [line for line in run.text.splitlines() if line.startswith("::")]
        return [line.partition("file=")[2].partition(",")[0] for line in lines]
    report = json.loads(run.out)
    if name == "gitlab":
        return [each["location"]["path"] for each in report]
    if name == "rdjson":
        return [each["location"]["path"] for each in report["diagnostics"]]
    results = report["runs"][0]["results"]
    places = [place for each in results for place in (*each["locations"], *each.get("relatedLocations", ()))]
    fixes = [change for each in results for fix in each.get("fixes", ()) for change in fix["artifactChanges"]]
    return [
        each["artifactLocation"]["uri"] for each in (*(place["physicalLocation"] for place in places), *fixes)
    ]


NEWS = {"sarif": "news/a%C3%A7%C3%A3o%201.md"}


@pytest.mark.parametrize("folder", ["site", "site/news"])
@pytest.mark.parametrize("name", ["github", "gitlab", "sarif"])
def test_paths_are_from_the_root_of_the_repository(below, name, folder):
    """Wherever newskit runs, annotations and alerts find the files; places beside and fixes too."""
    found = set(paths(below("check", "--format", name, below=folder), name))
    assert found == {f"site/{NEWS.get(name, 'news/ação 1.md')}", "site/z.md"}


@pytest.mark.parametrize(
    ("folder", "named", "expected"),
    [
        ("", ["site"], {"site/news/ação 1.md", "site/z.md"}),
        ("site", [], {"news/ação 1.md", "z.md"}),
        ("site/news", [], {"../news/ação 1.md", "../z.md"}),
    ],
)
def test_reviewdog_adds_its_own_folder(below, folder, named, expected):
    """Reviewdog puts the way to the folder it runs in before every path, so rdjson counts from there."""
    assert expected == set(paths(below("check", "--format", "rdjson", *named, below=folder), "rdjson"))


@pytest.mark.parametrize("name", ["text", "json", "jsonl"])
def test_other_formats_count_from_the_project(below, name):
    """Text and JSON name files from the root of the project."""
    assert "site/" not in below("check", "--format", name, below="site").text


def test_a_report_beside_has_its_own_paths(below):
    """--report counts as its format does, whatever is printed; messages name the places beside alike."""
    run = below("check", "--report", "gitlab=g.json", "--report", "github=g.txt", below="site")
    assert "site/" not in run.text
    report = json.loads((below.folder / "site/g.json").read_bytes())
    assert {each["location"]["path"] for each in report} == {"site/news/ação 1.md", "site/z.md"}
    assert "site/news/ação 1.md:2:5" in (below.folder / "site/g.txt").read_text("utf-8")


def test_the_summary_of_the_job_names_files_as_annotations_do(below, monkeypatch):
    """The table on the page of a job counts from the root of the repository."""
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(below.folder / "summary.md"))
    below("check", "--format", "github", below="site")
    assert "| site/z&#46;md" in (below.folder / "summary.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["github", "gitlab", "sarif", "rdjson"])
def test_without_a_repository_paths_are_from_the_project(desk, name):
    """A project in no repository has nothing else to count from."""
    desk.write({"site/newskit.toml": "[newskit]\n", "site/z.md": ERROR, "site/sub/a.md": ARTICLE})
    assert set(paths(desk("check", "--select", "FM007", "--format", name, below="site/sub"), name)) == {
        "z.md"
    }


@pytest.mark.parametrize("name", ["github", "gitlab", "sarif"])
def test_a_worktree_is_a_repository(desk, name):
    """A file named .git, as worktrees and submodules have it, marks the root as well; no git is asked."""
    desk.write({".git": "gitdir: /nowhere\n", "site/newskit.toml": "[newskit]\n", "site/z.md": ERROR})
    found = paths(desk("check", "--select", "FM007", "--format", name, below="site"), name)
    assert set(found) == {"site/z.md"}
