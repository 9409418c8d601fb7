"""The .gitignore files of a folder tree, where git itself cannot be asked."""

# Paths are texts here: they come from git and os.scandir, by the thousand.
# ruff: noqa: PTH118, PTH123

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_LARGEST = 1024 * 1024  # bytes of one .gitignore
_WILDCARDS = 3  # in one name of a line: pathspec's patterns take n to this power for a name of n characters


class IgnoreFiles:
    """What the .gitignore files from the root down leave out; each is read once.

    A file deeper down wins over one above it, and the last line that matches wins within a file, as in git.
    """

    def __init__(self, root: str) -> None:
        self._root = root
        self._specs: dict[str, GitIgnoreSpec | None] = {}

    def ignores(self, path: str, *, is_folder: bool) -> bool:
        """Whether a path relative to the root is left out; folders above it are taken as not left out."""
        folder = path.rpartition("/")[0]
        while True:
            spec = self._spec(folder)
            if spec is not None:
                below = path[len(folder) + 1 :] if folder else path
                verdict = spec.check_file(below + "/" if is_folder else below).include
                if verdict is not None:
                    return bool(verdict)
            if not folder:
                return False
            folder = folder.rpartition("/")[0]

    def _spec(self, folder: str) -> "GitIgnoreSpec | None":
        if folder not in self._specs:
            self._specs[folder] = _read(os.path.join(self._root, folder, ".gitignore"))
        return self._specs[folder]


def _read(file: str) -> "GitIgnoreSpec | None":
    """The patterns of a .gitignore; None when there is none that can be read."""
    try:
        with open(file, "rb") as opened:
            text = opened.read(_LARGEST).decode("utf-8", "surrogateescape")
    except OSError:
        return None
    from pathspec import GitIgnoreSpec

    kept = []
    for line in text.splitlines():
        if any(name.count("*") > _WILDCARDS for name in line.split("/")):
            continue
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            continue
        kept.append(line)
    return GitIgnoreSpec.from_lines(kept)
