"""Projects for tests of the api."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from desks import SETTINGS, Desk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A project from texts by path."""

    def write(files: dict[str, str | bytes], newskit: str = "") -> Path:
        for path, content in {"newskit.toml": SETTINGS.format(newskit=newskit), **files}.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_bytes(content if isinstance(content, bytes) else content.encode())
        return tmp_path

    return write
