"""Which files of a folder are articles to read."""

# Paths are texts here: they come from git and os.scandir, by the thousand.
# ruff: noqa: PTH116, PTH118

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from newskit.config import Settings, matches
from newskit.config.globs import start_of
from newskit.messages import Message
from newskit.sources.listing import files_below, those_below
from newskit.sources.reading import CLOSED, Unreadable, why_absent
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
class PassedOver:
    """A file that is not read, and why."""

    path: str
    message: Message


ABOUT = Message("passed-about", "skipped: it tells of the repository and is no story")
LEFT_OUT = Message("passed-left-out", "skipped: the settings leave it out")


@dataclass(frozen=True, slots=True)
class Walk:
    """Files found, by code point; those passed over (README and its like); what may not be looked at."""

    files: tuple[FileFound, ...]
    skipped: tuple[PassedOver, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()

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
    closed: list[str] = []
    listing = files_below(settings.root, below, closed) if among is None else those_below(among, below)
    chosen = [path for path in listing if _is_chosen(settings, path, by_suffix=by_suffix)]
    about = tuple(PassedOver(path, ABOUT) for path in sorted(chosen) if is_about_repository(path))
    kept = sorted(path for path in chosen if not is_about_repository(path))
    looked = [(path, _found(settings.root, path)) for path in kept]
    found = [each for _, each in looked if each]
    paths = {file.path for file, _ in found}

    def is_walked(path: str) -> bool:
        if among is None or path in paths:
            return path in paths
        chosen = any(those_below([path], below)) and _is_chosen(settings, path, by_suffix=by_suffix)
        return chosen and not is_about_repository(path)

    unread = [
        *(
            Unreadable(each, CLOSED)
            for each in sorted(closed)
            if _may_hold(settings, each, by_suffix=by_suffix)
        ),
        *_refused(settings.root, [path for path, each in looked if each is None]),
    ]
    return Walk(tuple(_without_doubles(settings.root, found, is_walked)), about, tuple(unread))


def _may_hold(settings: Settings, folder: str, *, by_suffix: bool) -> bool:
    """Whether a folder that cannot be looked into may hold articles."""
    if matches(settings.exclude, f"{folder}/a.md"):
        return False
    starts = ("",) if by_suffix else tuple(map(start_of, settings.articles))
    return any(f"{folder}/".startswith(start) or start.startswith(f"{folder}/") for start in starts)


def _refused(root: str, paths: Iterable[str]) -> Iterator[Unreadable]:
    """Those of some paths that are there for git and may not be looked at."""
    for path in paths:
        message = why_absent(os.path.join(root, path))
        if message.key == "file-unreadable":
            yield Unreadable(path, message)


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
