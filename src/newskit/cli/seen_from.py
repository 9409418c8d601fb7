"""Which folder the paths of a report count from: each format is read from one."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newskit.diagnostics import Report


def as_read(report: "Report", format_name: str, root: str) -> "Report":
    """The report of a project with paths as the readers of a format look for them.

    GitHub, GitLab and code scanning take a path from the root of the repository. reviewdog puts the way from
    there to its own folder before each, so it needs them from the folder in which both run. All else, and a
    project in no repository, names files from the root of the project.
    """
    from newskit.reporters import FROM_HERE, FROM_REPOSITORY

    if format_name not in FROM_HERE | FROM_REPOSITORY:
        return report
    from newskit.sources import repository_of

    repository = repository_of(root)
    if repository is None:
        return report
    start = os.path.realpath(Path.cwd()) if format_name in FROM_HERE else repository
    return report.seen_from(_way(root, start))


def _way(root: str, start: str) -> str:
    """The way from a folder to the root of the project, empty where there is none to go."""
    try:
        way = Path(os.path.relpath(root, start)).as_posix()
    except ValueError:  # another drive
        return ""
    return "" if way == "." else way
