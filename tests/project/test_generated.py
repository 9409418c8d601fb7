"""Generated files against the code they come from."""

from pathlib import Path
from subprocess import run
from sys import executable

_ROOT = Path(__file__).parents[2]


def test_schemas_and_reference_pages_are_fresh():
    """schemas/ and docs/reference/ hold what scripts/generate.py would write now."""
    done = run(
        [executable, "scripts/generate.py", "--check"], cwd=_ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
