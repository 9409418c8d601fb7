"""newskit in this process: its output, its exit code and nothing of the price of starting an interpreter."""

import io
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import Run


class Desk:
    """A folder in which commands run."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capture: Any) -> None:
        self.folder = folder
        self._monkeypatch = monkeypatch
        self._capture = capture

    def __call__(self, *arguments: str, stdin: bytes = b"", below: str = "") -> Run:
        """Run a command, in a folder below when one is named."""
        from newskit.cli.boundary import run

        self._monkeypatch.chdir(self.folder / below)
        self._monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run(list(arguments))
        told = self._capture.readouterr()
        return Run(code, told.out, told.err.decode("utf-8"))

    def write(self, files: dict[str, str | bytes]) -> None:
        """Write files by their path."""
        for name, content in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: Any) -> Desk:
    """A folder in which commands run."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return Desk(folder, monkeypatch, capsysbinary)
