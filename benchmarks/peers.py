"""Peers in environments of their own: check-jsonschema, and the parsers of dates."""

import sys
from pathlib import Path
from subprocess import run

_CONSTRAINTS = Path(__file__).parents[1] / "constraints.txt"
_DATE_PARSERS = ("dateparser==1.5.0", "python-dateutil==2.9.0.post0", "arrow==1.4.0", "htmldate==1.11.0")


def check_jsonschema(folder: Path, *extra: str) -> Path:
    """The program in an environment of its own, made on first use, with `extra` packages beside it."""
    program = folder / "bin" / "check-jsonschema"
    if not program.exists():
        run([sys.executable, "-m", "venv", folder], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        run([*pip, "--constraint", str(_CONSTRAINTS), "check-jsonschema", *extra], check=True)
    return program


def has_c_parser(program: Path) -> bool:
    """Whether the environment of a program has ruamel.yaml.clib."""
    answer = run([program.parent / "python", "-c", "import _ruamel_yaml"], capture_output=True, check=False)
    return answer.returncode == 0


def date_parsers(folder: Path) -> Path:
    """The Python of an environment with dateparser, dateutil, arrow and htmldate, made on first use."""
    python = folder / "bin" / "python"
    made = folder / "made"
    if not made.exists():
        run([sys.executable, "-m", "venv", folder], check=True)
        run([python, "-m", "pip", "install", "--quiet", *_DATE_PARSERS], check=True)
        made.touch()
    return python
