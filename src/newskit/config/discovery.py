"""Where a project begins, and which file holds its settings."""

import os
from dataclasses import dataclass
from pathlib import Path

SETTINGS_FILE = "newskit.toml"
PYPROJECT = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Project:
    """The root of a project (absolute, links resolved) and its settings file, when it has one."""

    root: Path
    file: Path | None = None


def find(start: Path) -> Project:
    """The project that holds `start`, a folder or a file.

    The nearest newskit.toml upward, or pyproject.toml with [tool.newskit]; else the nearest folder with
    .git; else the folder itself. A folder that may not be looked into counts as empty.
    """
    here = Path(os.path.realpath(start))
    here = here if here.is_dir() else here.parent
    folders = (here, *here.parents)
    for folder in folders:
        file = _settings_in(folder)
        if file:
            return Project(folder, file)
    return Project(next((folder for folder in folders if os.path.lexists(folder / ".git")), here))


def _settings_in(folder: Path) -> Path | None:
    own = folder / SETTINGS_FILE
    if own.is_file() or own.is_symlink():  # a link that leads nowhere is told when it is read
        return own
    shared = folder / PYPROJECT
    return shared if shared.is_file() and _has_table(shared) else None


def _has_table(file: Path) -> bool:
    """Whether a pyproject.toml has a table for newskit; a broken file is read as far as it goes."""
    from newskit.text.toml_keys import scan_toml

    try:
        data = file.read_bytes()
    except OSError:
        return False
    return b"newskit" in data and ("tool", "newskit") in scan_toml(data.decode("utf-8", "replace"))


def shown_path(root: Path, file: Path) -> str:
    """A path as newskit prints it: from the root with /, absolute where there is no way from the root."""
    try:
        return Path(os.path.relpath(file, root)).as_posix()
    except ValueError:  # another drive
        return file.as_posix()
