"""From the paths that were named to the files to read."""

# Paths are texts here: they come from git and os.scandir, by the thousand.
# ruff: noqa: PTH110, PTH112, PTH114, PTH118

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from newskit.config import Settings, matches
from newskit.config.globs import WILDCARD
from newskit.messages import Message
from newskit.sources.listing import files_below
from newskit.sources.reading import OUTSIDE, SPECIAL, Unreadable, why_absent
from newskit.sources.safety import inside, relative
from newskit.sources.walking import LEFT_OUT, FileFound, PassedOver, found_file, walk


@dataclass(frozen=True, slots=True)
class Chosen:
    """The files to read, by code point; those that were passed over; what was named and cannot be read."""

    files: tuple[FileFound, ...]
    skipped: tuple[PassedOver, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()


def choose(
    settings: Settings,
    named: Sequence[str],
    cwd: str,
    *,
    no_exclude: bool = False,
    among: frozenset[str] | None = None,
) -> Chosen:
    """The files that `named` (files, folders, globs, from `cwd`) stands for; without names the whole project.

    A named file is taken whatever its name, unless `exclude`, or `articles` of a settings file, leaves it
    out and `no_exclude` does not say otherwise. A file named and walked counts as named. With `among`, paths
    that git has listed, only those are taken.
    """
    if no_exclude:
        settings = replace(settings, exclude=(), articles_set=False)
    parts = [_one(settings, name, cwd, among) for name in named]
    parts = parts or [_of_walk(settings, None, among)]
    files: dict[str, FileFound] = {}
    for file in (file for part in parts for file in part.files if among is None or file.path in among):
        files[file.path] = file if file.named else files.get(file.path, file)
    return Chosen(
        tuple(files[path] for path in sorted(files)),
        tuple(one for part in parts for one in part.skipped),
        tuple(one for part in parts for one in part.unreadable),
    )


def _one(settings: Settings, name: str, cwd: str, among: frozenset[str] | None) -> Chosen:
    """What one argument stands for; a file with that very name comes before a glob."""
    full = os.path.join(cwd, name)
    if not _exists(full):
        return _of_glob(settings, name, cwd) if WILDCARD.search(name) else _refused(name, why_absent(full))
    path = relative(settings.root, full)
    if os.path.isdir(full):
        return _of_folder(settings, name, path, among)
    return _of_file(settings, name, path)


def _exists(full: str) -> bool:
    try:
        return os.path.lexists(full)
    except ValueError:  # a NUL
        return False


def _refused(name: str, message: Message) -> Chosen:
    return Chosen((), unreadable=(Unreadable(name, message),))


def _of_walk(settings: Settings, folder: str | None, among: frozenset[str] | None) -> Chosen:
    found = walk(settings, folder, among)
    return Chosen(found.files, found.skipped, found.unreadable)


def _of_folder(settings: Settings, name: str, path: str, among: frozenset[str] | None) -> Chosen:
    """The articles of a folder; a link to a folder of the project stands for that folder."""
    if not inside(settings.root, path):
        return _refused(name, Message("folder-outside", "this folder lies outside the project"))
    real = os.path.relpath(os.path.realpath(os.path.join(settings.root, path)), settings.root)
    return _of_walk(settings, "" if real == "." else real.replace(os.sep, "/"), among)


def _of_file(settings: Settings, name: str, path: str) -> Chosen:
    left_out = matches(settings.exclude, path)
    if left_out or (settings.articles_set and not matches(settings.articles, path)):
        return Chosen((), skipped=(PassedOver(path, LEFT_OUT),))
    full = os.path.join(settings.root, path)
    if not os.path.exists(full):
        return _refused(name, why_absent(full))
    if os.path.islink(full) and not inside(settings.root, full):
        return _refused(name, OUTSIDE)
    found = found_file(settings.root, path, named=True)
    return Chosen((found,)) if found else _refused(name, SPECIAL)


def _of_glob(settings: Settings, name: str, cwd: str) -> Chosen:
    r"""The files that a glob stands for, each as if it had been named: a shell would have done the same.

    `\` is read as /, as in settings, so that a command line means the same on Windows and elsewhere.
    """
    name = name.replace("\\", "/")
    found = WILDCARD.search(name)
    folder, _, rest = name[: found.start() if found else 0].rpartition("/")
    rest += name[found.start() if found else 0 :]
    above = folder or ("/" if name.startswith("/") else "")
    start = relative(settings.root, os.path.join(cwd, above, "_")).rpartition("/")[0]
    glob = os.path.normpath(f"{start}/{rest}" if start else rest).replace(os.sep, "/")
    if glob.startswith("../"):
        return _refused(name, Message("glob-outside", "this lies outside the project"))
    parts = [_of_file(settings, path, path) for path in sorted(_matching(settings.root, glob))]
    if not parts:
        return _refused(name, Message("glob-empty", "no file matches"))
    return Chosen(
        tuple(file for part in parts for file in part.files),
        tuple(one for part in parts for one in part.skipped),
        tuple(one for part in parts for one in part.unreadable),
    )


def _matching(root: str, glob: str) -> Iterator[str]:
    found = WILDCARD.search(glob)
    folder = glob[: found.start()].rpartition("/")[0] if found else ""
    return (path for path in files_below(root, folder) if matches((glob,), path))
