"""The GitHub action and the GitLab job: their shell parts, run by bash in a repository as the systems run them."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

Run = subprocess.CompletedProcess[str]
_ROOT = Path(__file__).parents[2]
_ACTION = YAML(typ="safe").load((_ROOT / "action.yml").read_text(encoding="utf-8"))
_GITLAB = YAML(typ="safe").load((_ROOT / "gitlab/newskit.gitlab-ci.yml").read_text(encoding="utf-8"))[
    "newskit"
]
_STEPS = {step["id"]: step for step in _ACTION["runs"]["steps"]}
_GOOD = "---\nid: story-1\nlanguage: en\nheadline: A headline\npublished: 2026-01-02T10:00:00+00:00\n---\nCopy of the story.\n"
_OTHER = _GOOD.replace("story-1", "story-9")
_ERROR = _OTHER.replace("published:", "publishd:")
_WARNING = _OTHER.replace("A headline", "A headline " + "so very long " * 10 + "that it is told")

# What a value may hold to become part of a script.
_HOSTILE = [
    "$(touch broken)",
    "`touch broken`",
    '"; touch broken; "',
    "'; touch broken; '",
    "x\ntouch broken\nEND",
    "&& touch broken",
    "${HOME}",
    "*",
    "--x",
    "a b\tc",
    "\\",
]


@pytest.fixture
def repository(tmp_path):
    """A repository with a good article and one whose name is unusual."""
    folder = tmp_path / "repository"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "good.md").write_text(_GOOD)
    (folder / "articles" / "São Tomé #1.md").write_text(_GOOD.replace("story-1", "story-2"))
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main"], cwd=folder, check=True)
    return folder


def _bash(script: str, folder: Path, variables: dict[str, str], *shell: str) -> Run:
    """Run a script as the systems do: by its first failing line, with nothing on standard input."""
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(folder.parent),
        "GITHUB_OUTPUT": str(folder.parent / "output"),
        "GITHUB_STEP_SUMMARY": str(folder.parent / "summary.md"),
        **variables,
    }
    return subprocess.run(
        [*shell, script],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )


def _step(step: str, folder: Path, inputs: dict[str, str], **variables: str) -> Run:
    """Run a step of the action: its variables filled from inputs as GitHub fills them."""
    values = {name: given["default"] for name, given in _ACTION["inputs"].items()} | inputs
    filled = {
        name: re.sub(r"\$\{\{ *inputs\.([\w-]+) *\}\}", lambda match: values[match[1]], text)
        for name, text in _STEPS[step]["env"].items()
    }
    environment = {name: text for name, text in filled.items() if "${{" not in text} | variables
    return _bash(
        _STEPS[step]["run"],
        folder,
        environment,
        "bash",
        "--noprofile",
        "--norc",
        "-e",
        "-o",
        "pipefail",
        "-c",
    )


def _action(folder: Path, **inputs: str) -> Run:
    """The action's check in a repository, by the newskit of this environment."""
    named = {name.replace("_", "-"): value for name, value in inputs.items()}
    return _step("check", folder, named, NEWSKIT_BIN=str(Path(sys.executable).parent))


def _gitlab(folder: Path, shell: str = "bash", **variables: str) -> Run:
    """The script of the GitLab job in a repository."""
    script = "\n".join(_GITLAB["script"])
    return _bash(script, folder, _GITLAB["variables"] | variables, shell, "-e", "-c")


def test_no_input_stands_in_a_script():
    """What GitHub puts in place of an expression would become part of the script; so none stands there."""
    assert [step["id"] for step in _STEPS.values() if "${{" in step["run"]] == []
    assert "$[[" not in str(_GITLAB)


def test_every_input_is_used_and_explained():
    """Each input has a description and a default, and reaches a step."""
    used = set(re.findall(r"inputs\.([\w-]+)", json.dumps(_ACTION["runs"])))
    assert used == set(_ACTION["inputs"])
    assert all(
        given["description"] and isinstance(given["default"], str) for given in _ACTION["inputs"].values()
    )


@pytest.mark.parametrize(
    ("article", "fail_on", "status"),
    [
        (_OTHER, "note", 0),
        (_WARNING, "error", 0),
        (_WARNING, "warning", 1),
        (_ERROR, "never", 0),
        (_ERROR, "error", 1),
    ],
)
def test_the_status_of_newskit_is_carried(repository, article, fail_on, status):
    """Both end as newskit ends, and the action gives the status as its output."""
    (repository / "articles" / "other.md").write_text(article)
    assert _action(repository, fail_on=fail_on).returncode == status
    assert (repository.parent / "output").read_text() == f"status={status}\n"
    assert _gitlab(repository, NEWSKIT_FAIL_ON=fail_on).returncode == status


def test_the_action_annotates_and_reports(repository):
    """Annotations, the table of the job, and a report for each line of `reports`."""
    (repository / "articles" / "other.md").write_text(_ERROR)
    run = _action(
        repository, reports="sarif=out.sarif\r\nhtml=out.html", arguments="--messages=pt\n\n--no-cache"
    )
    assert run.stdout.startswith("::error file=articles/other.md,line=5,")
    assert "FM007" in (repository.parent / "summary.md").read_text()
    assert json.loads((repository / "out.sarif").read_text())["runs"][0]["results"][0]["ruleId"] == "FM007"
    assert '<html lang="pt">' in (repository / "out.html").read_text()


def test_paths_may_hold_blanks(repository):
    """One path a line, whatever characters it has."""
    (repository / "articles" / "other.md").write_text(_ERROR)
    paths = "articles/São Tomé #1.md\narticles/good.md"
    assert _action(repository, paths=paths).returncode == 0
    run = _gitlab(repository, NEWSKIT_PATHS=paths)
    assert (run.returncode, run.stdout) == (0, "2 files: nothing to report\n")


def test_only_what_changed_is_checked(repository):
    """`since` leaves out what stood in the repository before."""
    (repository / "articles" / "old.md").write_text(_ERROR)
    who = ["-c", "user.name=Desk", "-c", "user.email=desk@example.com"]
    for command in (["add", "."], [*who, "commit", "--quiet", "--message=Old"], ["branch", "base"]):
        subprocess.run(["git", *command], cwd=repository, check=True)
    (repository / "articles" / "new.md").write_text(_GOOD.replace("story-1", "story-3"))
    assert _action(repository, since="base").returncode == 0
    assert _gitlab(repository, NEWSKIT_SINCE="base").returncode == 0
    assert _action(repository).returncode == _gitlab(repository).returncode == 1


@pytest.mark.parametrize("value", _HOSTILE)
def test_hostile_inputs_never_run(repository, value):
    """Whatever the inputs hold, no command of it runs: newskit refuses them."""
    before = {path.name for path in repository.iterdir()}
    names = ("paths", "since", "fail_on", "format", "reports", "arguments")
    run = _action(repository, **dict.fromkeys(names, value))
    assert (run.returncode, "Traceback" in run.stderr) == (2, False)
    assert {path.name for path in repository.iterdir()} == before


@pytest.mark.parametrize("shell", ["bash", "sh"])
@pytest.mark.parametrize("value", _HOSTILE)
def test_hostile_variables_never_run(repository, value, shell):
    """The same of the GitLab job, in both shells that its images have."""
    before = {path.name for path in repository.iterdir()}
    names = ("NEWSKIT_PATHS", "NEWSKIT_SINCE", "NEWSKIT_FAIL_ON", "NEWSKIT_ARGUMENTS")
    run = _gitlab(repository, shell, **dict.fromkeys(names, value))
    assert (run.returncode, "Traceback" in run.stderr) == (2, False)
    assert {path.name for path in repository.iterdir()} == before


@pytest.mark.parametrize("name", ["paths", "reports"])
def test_one_hostile_input_is_one_argument(repository, name):
    """Blanks, quotes and dollars reach newskit as they stand, in one argument, and newskit names it."""
    value = "html=$(touch broken) \"x';*.zip/r.html" if name == "reports" else "$(touch broken) \"x';.md"
    run = _action(repository, **{name: value})
    assert run.returncode == 2
    assert value.removeprefix("html=") in run.stderr


def _stub_python(folder: Path) -> Path:
    """A python3 that notes what it is asked, and makes an environment whose python does the same."""
    stub = folder / "stub" / "python3"
    stub.parent.mkdir()
    stub.write_text(
        f'#!/bin/bash\nprintf "%s\\n" "$*" >> "{folder}/asked"\n'
        'if [ "$2" = venv ]; then mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; fi\n'
    )
    stub.chmod(0o755)
    return stub.parent


@pytest.mark.parametrize(
    ("version", "installed"),
    [("", "/the/action"), ("0.1.0", "newskit==0.1.0"), ("1.0rc1", "newskit==1.0rc1")],
)
def test_the_action_installs_what_was_asked(repository, version, installed):
    """The version asked for, or newskit as it stands at the action's revision."""
    stub = _stub_python(repository.parent)
    path = f"{stub}{os.pathsep}{os.environ['PATH']}"
    run = _step("install", repository, {"version": version}, PATH=path, ACTION_FOLDER="/the/action")
    assert run.returncode == 0, run.stderr
    asked = (repository.parent / "asked").read_text().splitlines()
    assert asked[-1] == f"-m pip install --quiet --disable-pip-version-check {installed}"
    assert (repository.parent / "output").read_text() == f"bin={repository.parent}/newskit/bin\n"


@pytest.mark.parametrize(
    "version", [*_HOSTILE, "1.0 --index-url=x", "1.0;python_version<'4'", "-r x", "1.0 @ x"]
)
def test_a_hostile_version_is_not_installed(repository, version):
    """What is no version is refused before anything is installed."""
    stub = _stub_python(repository.parent)
    path = f"{stub}{os.pathsep}{os.environ['PATH']}"
    run = _step("install", repository, {"version": version}, PATH=path, ACTION_FOLDER="/the/action")
    assert (run.returncode, run.stdout) == (2, "version is not a version of newskit\n")
    assert "pip" not in (repository.parent / "asked").read_text()


def test_gitlab_gets_its_reports(repository):
    """The artifacts that the job names are written, also when newskit fails."""
    (repository / "articles" / "other.md").write_text(_ERROR)
    assert _gitlab(repository).returncode == 1
    artifacts = _GITLAB["artifacts"]
    assert artifacts["paths"] == list(artifacts["reports"].values())
    (entry,) = json.loads((repository / artifacts["reports"]["codequality"]).read_text())
    assert (entry["check_name"], entry["location"]["path"]) == ("FM007", "articles/other.md")
    assert 'failures="1"' in (repository / artifacts["reports"]["junit"]).read_text()
