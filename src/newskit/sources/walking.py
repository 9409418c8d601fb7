"""Which files of a folder are articles to read."""

# Paths are texts here: they come from git and os.scandir, by the thousand.
# ruff: noqa: PTH116, PTH118

import os
import re
import stat
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from newskit.config import Settings, matches
from newskit.sources.listing import files_below, those_below
from newskit.sources.safety import inside

SUFFIXES = (".md", ".markdown", ".mdx")
# Files about a repository, which no desk writes; also README.pt.md.
_ABOUT = re.compile(r"(?:README|readme|Readme|CHANGELOG|CONTRIBUTING|LICENSE|CODE_OF_CONDUCT)(?:[._-].*)?")


@dataclass(frozen=True, slots=True)
class FileFound:
    """A file to read: path from the root with /, whether it was named, size in bytes, mtime in ns."""

    path: str
    named: bool
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Walk:
    """The files found in a folder, by code point, and how many were passed over (README and its like)."""

    files: tuple[FileFound, ...]
    skipped: int

    @property
    def paths(self) -> tuple[str, ...]:
        """The paths alone."""
        return tuple(file.path for file in self.files)


def walk(settings: Settings, folder: str | None = None, among: Iterable[str] | None = None) -> Walk:
    """The articles of the project, or of one folder (relative to the root) of it.

    The project's globs choose; in a folder that is named they do so only when a settings file gives them,
    otherwise the suffix does. `exclude` always holds. Whether a file has front matter is for its reader to
    say. With `among`, paths that git has listed, only those are looked at.
    """
    by_suffix = folder is not None and not settings.files
    below = (folder or "").strip("/")
    listing = files_below(settings.root, below) if among is None else those_below(among, below)
    chosen = [path for path in listing if _is_chosen(settings, path, by_suffix=by_suffix)]
    kept = sorted(path for path in chosen if not is_about_repository(path))
    found = [each for path in kept if (each := _found(settings.root, path))]
    paths = {file.path for file, _ in found}

    def is_walked(path: str) -> bool:
        if among is None or path in paths:
            return path in paths
        chosen = any(those_below([path], below)) and _is_chosen(settings, path, by_suffix=by_suffix)
        return chosen and not is_about_repository(path)

    return Walk(tuple(_without_doubles(settings.root, found, is_walked)), len(chosen) - len(kept))


def _is_chosen(settings: Settings, path: str, *, by_suffix: bool) -> bool:
    wanted = path.lower().endswith(SUFFIXES) if by_suffix else matches(settings.articles, path)
    return wanted and not matches(settings.exclude, path)


def is_about_repository(path: str) -> bool:
    """Whether a file tells of the repository: README, CHANGELOG, CONTRIBUTING, LICENSE, CODE_OF_CONDUCT."""
    return _ABOUT.fullmatch(path.rpartition("/")[2]) is not None


def found_file(root: str, path: str, *, named: bool = False) -> FileFound | None:
    """A file with its size and time; None when it is gone, no file, or a link out of the root."""
    found = _found(root, path, named=named)
    return found[0] if found else None


def _found(root: str, path: str, *, named: bool = False) -> tuple[FileFound, bool] | None:
    """A file, and whether it is a link."""
    full = os.path.join(root, path)
    try:
        info = os.lstat(full)
        is_link = stat.S_ISLNK(info.st_mode)
        if is_link:
            if not inside(root, full):
                return None
            info = os.stat(full)
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(info.st_mode):
        return None
    return FileFound(path, named, info.st_size, info.st_mtime_ns), is_link


def _without_doubles(
    root: str, files: list[tuple[FileFound, bool]], is_walked: Callable[[str], bool]
) -> Iterable[FileFound]:
    """The files without links to others that are walked: one story, one report."""
    for file, is_link in files:
        if is_link:
            full = os.path.realpath(os.path.join(root, file.path))
            if is_walked(os.path.relpath(full, root).replace(os.sep, "/")):
                continue
        yield file
