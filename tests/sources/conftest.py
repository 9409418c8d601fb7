"""Folders and git checkouts for tests of files."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Git = Callable[..., str]


@pytest.fixture
def tree(tmp_path) -> Callable[[dict[str, str]], Path]:
    """Write files, by path, into a folder named root, and give it; a value that begins with "-> " makes a link."""
    top = Path(os.path.realpath(tmp_path)) / "root"

    def write(files: dict[str, str]) -> Path:
        top.mkdir(exist_ok=True)
        for name, text in files.items():
            file = top / name
            file.parent.mkdir(parents=True, exist_ok=True)
            if text.startswith("-> "):
                file.symlink_to(text[3:])
            else:
                file.write_bytes(text.encode())
        return top

    return write


@pytest.fixture
def git(tree) -> Git:
    """Run git in the folder named root, as an author who is nobody."""
    top = tree({})

    def run(*arguments: str) -> str:
        who = ["-c", "user.name=Desk", "-c", "user.email=desk@news.example", "-c", "init.defaultBranch=main"]
        done = subprocess.run(["git", *who, *arguments], cwd=top, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    return run
