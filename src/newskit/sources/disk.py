"""Whole folders: what stands there, reading all of it, moving it into place in one step."""

# Paths are texts here, as in the rest of sources.
# ruff: noqa: PTH100, PTH103, PTH105, PTH108, PTH118, PTH120, PTH123

import os
import shutil
import stat
from collections.abc import Iterator, Sequence
from enum import StrEnum


class Kind(StrEnum):
    """What stands at a path; a link is "other", whatever it leads to."""

    MISSING = "missing"
    FOLDER = "folder"
    FILE = "file"
    OTHER = "other"


class LocalDisk:
    """The file system of this machine. Every function raises OSError when the system refuses."""

    def kind(self, path: str) -> Kind:
        """What stands at a path."""
        try:
            mode = os.lstat(path).st_mode
        except FileNotFoundError:
            return Kind.MISSING
        if stat.S_ISDIR(mode):
            return Kind.FOLDER
        return Kind.FILE if stat.S_ISREG(mode) else Kind.OTHER

    def names(self, folder: str) -> Sequence[str]:
        """Every file and link below a folder, hidden ones too, by its path from there with /."""
        return sorted(_names(folder, ""))

    def read(self, path: str) -> bytes:
        """The bytes of a regular file; a link is refused."""
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
        with open(descriptor, "rb") as opened:
            return opened.read()

    def write(self, path: str, data: bytes) -> None:
        """Write a new file, and the folders above it."""
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        with open(path, "xb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())

    def move(self, old: str, new: str) -> None:
        """Rename in one step; a file takes the place of a file, a folder needs a free name."""
        if self.kind(old) is Kind.FOLDER and self.kind(new) is not Kind.MISSING:
            raise FileExistsError(17, "a folder needs a free name", new)
        os.replace(old, new)

    def remove(self, path: str) -> None:
        """Remove a file, or a folder with all it holds."""
        if self.kind(path) is Kind.FOLDER:
            shutil.rmtree(path)
        else:
            os.unlink(path)


def _names(folder: str, before: str) -> Iterator[str]:
    with os.scandir(os.path.join(folder, before)) as entries:
        for entry in entries:
            path = f"{before}/{entry.name}" if before else entry.name
            if entry.is_dir(follow_symlinks=False):
                yield from _names(folder, path)
            else:
                yield path
