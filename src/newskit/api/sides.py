"""pairs --original --translation: two files, or the files of two trees by equal path."""

import os
from pathlib import Path

from newskit.api.request import CheckRequest
from newskit.config.settings import Settings
from newskit.messages import Message, UsageError
from newskit.sources import Chosen, choose

MIXED = "{original} and {translation} must be two files or two folders"


def chosen_sides(settings: Settings, request: CheckRequest) -> tuple[Chosen, list[tuple[str, str]]]:
    """The files of both sides, and the pairs they make.

    Raises:
        UsageError: one is a file and the other a folder, or the two trees share no path.
    """
    original, translation = request.sides or ("", "")
    cwd = request.cwd.absolute()
    folders = [(cwd / side).is_dir() for side in (original, translation)]
    values = {"original": original, "translation": translation}
    if folders[0] != folders[1]:
        raise UsageError(Message("sides-differ", MIXED, values))
    first, second = (choose(settings, [side], str(cwd), no_exclude=True) for side in (original, translation))
    both = Chosen((*first.files, *second.files), unreadable=(*first.unreadable, *second.unreadable))
    if not folders[0]:
        pairs = [(a.path, b.path) for a, b in zip(first.files, second.files, strict=False)]
        return both, pairs
    pairs = _by_equal_path(settings.root, cwd, (original, translation), (first, second))
    if not pairs:
        english = "no file of {original} has the path of one in {translation}"
        raise UsageError(Message("sides-share-nothing", english, values))
    return both, pairs


def _by_equal_path(
    root: str, cwd: Path, sides: tuple[str, str], chosen: tuple[Chosen, Chosen]
) -> list[tuple[str, str]]:
    below = [
        {_below(root, str(cwd / side), file.path): file.path for file in each.files}
        for side, each in zip(sides, chosen, strict=True)
    ]
    return [(below[0][path], below[1][path]) for path in sorted(below[0].keys() & below[1].keys())]


def _below(root: str, folder: str, path: str) -> str:
    return os.path.relpath(os.path.join(root, path), folder).replace(os.sep, "/")  # noqa: PTH118 - texts
