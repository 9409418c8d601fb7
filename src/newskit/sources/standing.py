"""What stands in the folders of a project, articles or not."""

# Paths are texts here, as in the modules beside this one.
# ruff: noqa: PTH118, PTH208

import os
from pathlib import PurePath


def names_in(root: str, folder: str) -> tuple[str, ...]:
    """The names in a folder of the project, sorted; none when there is no such folder."""
    try:
        return tuple(sorted(os.listdir(os.path.join(root, folder))))
    except (OSError, ValueError):
        return ()


def is_there(root: str, path: str) -> bool:
    """Whether a file, folder or link of this name is there, a broken link too."""
    return os.path.lexists(os.path.join(root, path))


def repository_of(root: str) -> str | None:
    """The root of the git repository that holds a folder, or is it: the nearest upward with a .git.

    A worktree and a submodule have a file of that name.
    """
    folders = (root, *map(str, PurePath(root).parents))
    return next((folder for folder in folders if is_there(folder, ".git")), None)


def below_git(root: str) -> bool:
    """Whether a folder is no git repository itself and lies in one."""
    return repository_of(root) not in (None, root)
