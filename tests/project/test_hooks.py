from pathlib import Path
from subprocess import run
from sys import executable

import pytest
from ruamel.yaml import YAML

_MANIFEST = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"


@pytest.fixture(scope="module")
def hooks():
    """The hooks by id."""
    return {hook["id"]: hook for hook in YAML(typ="safe").load(_MANIFEST.read_text(encoding="utf-8"))}


def test_pre_commit_accepts_the_manifest():
    """pre-commit's own validator finds nothing wrong with the hooks."""
    run([executable, "-m", "pre_commit", "validate-manifest", _MANIFEST], check=True)


def test_the_hooks_are_those_of_the_documentation(hooks):
    """Two hooks take file names; the one for the whole project takes none."""
    entries = {name: (hook["entry"], hook.get("pass_filenames", True)) for name, hook in hooks.items()}
    assert entries == {
        "newskit-validate": ("newskit validate", True),
        "newskit-fix": ("newskit validate --fix", True),
        "newskit-check": ("newskit check", False),
    }


def test_no_hook_runs_twice_at_once(hooks):
    """The work is shared out inside newskit; two runs would miss duplicates across their parts."""
    assert all(hook["require_serial"] for hook in hooks.values())
    assert {hook["minimum_pre_commit_version"] for hook in hooks.values()} == {"3.2.0"}
    assert {tuple(hook["stages"]) for hook in hooks.values()} == {
        ("pre-commit", "pre-merge-commit", "pre-push", "manual")
    }
