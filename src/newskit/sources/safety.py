"""Which paths belong to the project, whatever links and dots say."""

# Paths are texts here: they come from git and os.scandir, by the thousand.
# ruff: noqa: PTH100, PTH118

import os


def inside(root: str, path: str) -> bool:
    """Whether a path, all links resolved, is the root or lies below it; a relative path starts at the root.

    A path that no system can resolve (with a NUL) is not inside.
    """
    try:
        top = os.path.realpath(root)
        full = os.path.realpath(os.path.join(top, path))
        return os.path.commonpath((os.path.normcase(top), os.path.normcase(full))) == os.path.normcase(top)
    except (OSError, ValueError):  # ValueError: another drive, a NUL
        return False


def relative(root: str, path: str) -> str:
    """A path from the root, with /; absolute where there is no way from the root (another drive).

    Links in the folder are resolved, the last part is kept as named: a link is known by its own name.
    """
    folder, name = os.path.split(os.path.abspath(path))
    full = os.path.join(os.path.realpath(folder), name)
    try:
        return os.path.relpath(full, root).replace(os.sep, "/")
    except ValueError:
        return full.replace(os.sep, "/")
