import json
from pathlib import Path
from shutil import copytree
from subprocess import run
from sys import executable

_EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_example_pair_is_a_clean_pair(tmp_path):
    """The stories that the demo starts from are matched with each other, and nothing is said of them."""
    desk = copytree(_EXAMPLES / "pair", tmp_path / "desk")
    command = [executable, "-m", "newskit", "check", "--no-cache", "--format", "json"]
    report = json.loads(
        run(command, cwd=desk, capture_output=True, check=True, text=True, encoding="utf-8").stdout
    )
    assert report["diagnostics"] == []
    assert (report["summary"]["files"], report["summary"]["pairs"]) == (2, 1)
