"""check-jsonschema in environments of its own, as pip installs it and with the C parser of ruamel.yaml."""

import sys
from pathlib import Path
from subprocess import run

_CONSTRAINTS = Path(__file__).parents[1] / "constraints.txt"


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
