"""All files of a folder that may hold articles: what git lists, or what is there where there is no git."""

# Paths are texts here: they come from git and os.scandir, by the thousand.
# ruff: noqa: PTH118

import os
from collections.abc import Iterable, Iterator

from newskit.sources.git import listed
from newskit.sources.ignore import IgnoreFiles

# Folders of packages and of what generators write; hidden ones are left out as well.
LEFT_OUT = frozenset({"node_modules", "vendor", "public", "_site", "dist"})


def files_below(root: str, folder: str, closed: list[str] | None = None) -> Iterator[str]:
    """Paths, from the root with /, of the files in and below `folder` (relative; empty for the root).

    Hidden folders, node_modules, vendor, public, _site, dist and what git ignores are left out, but for
    `folder` itself. Folders that are links are not entered, so that there are no loops and no way out of
    the root. A folder that may not be read counts as empty; its path is added to `closed`.
    """
    known = listed(root, folder)
    return those_below(_walked(root, folder, closed) if known is None else known, folder)


def those_below(paths: Iterable[str], folder: str) -> Iterator[str]:
    """Those of some paths that lie in and below `folder`, and in no folder that is left out."""
    start = len(folder) + 1 if folder else 0
    return (
        path for path in paths if path.startswith(folder and f"{folder}/") and not _is_left_out(path[start:])
    )


def _is_left_out(below: str) -> bool:
    """Whether a path lies in a folder that is not walked."""
    folders = below.split("/")[:-1]
    return any(name.startswith(".") or name in LEFT_OUT for name in folders)


def _walked(root: str, folder: str, closed: list[str] | None) -> Iterator[str]:
    ignored = IgnoreFiles(root)
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        for entry in _entries(root, here, closed):
            path = f"{here}/{entry.name}" if here else entry.name
            is_folder = entry.is_dir(follow_symlinks=False)
            if is_folder and (entry.name.startswith(".") or entry.name in LEFT_OUT):
                continue
            if ignored.ignores(path, is_folder=is_folder):
                continue
            if is_folder:
                waiting.append(path)
            else:
                yield path


def _entries(root: str, folder: str, closed: list[str] | None) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(os.path.join(root, folder)) as entries:
            return list(entries)
    except PermissionError:
        if closed is not None:
            closed.append(folder)
        return []
    except OSError:
        return []
