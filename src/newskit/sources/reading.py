"""Reading one file: so many bytes at most, only a regular file, never a link out of the project."""

# Paths are texts here: they come from git and os.scandir, by the thousand.
# ruff: noqa: PTH112, PTH114, PTH118

import errno
import os
import stat
from dataclasses import dataclass

from newskit.messages import Message
from newskit.sources.safety import inside

# A pipe must not block and a link must not be followed unseen; systems without a flag do without it.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A path that could not be read, and why."""

    path: str
    message: Message


MISSING = Message("file-missing", "there is no such file")
FOLDER = Message("file-is-folder", "this is a folder")
OUTSIDE = Message("file-outside", "this is a link out of the project")
SPECIAL = Message("file-not-regular", "this is not a regular file")
DANGLING = Message("file-dangling", "this is a link that leads nowhere")
CLOSED = Message("folder-closed", "this folder cannot be looked into: permission denied")


def why_absent(full: str) -> Message:
    """Why nothing can be read at a path: nothing is there, a link leads nowhere, a folder is closed."""
    try:
        os.lstat(full)
    except OSError as error:
        return _reason(full, error)
    except ValueError:  # a NUL
        return MISSING
    return DANGLING if os.path.islink(full) else MISSING


def read_bytes(root: str, path: str, limit: int) -> bytes | Unreadable:
    """The bytes of a file, at most `limit` + 1 of them: one more than `limit` says that the file is larger.

    `path` is relative to the root, or absolute. For a path that stands in an article ask `inside` first:
    only its last part is looked at here.
    """
    full = os.path.join(root, path)
    try:
        descriptor = _opened(root, full)
    except (OSError, ValueError) as error:
        return Unreadable(path, _reason(full, error))
    if descriptor is None:
        return Unreadable(path, OUTSIDE)
    try:
        mode = os.fstat(descriptor).st_mode
        if not stat.S_ISREG(mode):
            return Unreadable(path, FOLDER if stat.S_ISDIR(mode) else SPECIAL)
        return _read(descriptor, limit + 1)
    except OSError as error:
        return Unreadable(path, _reason(full, error))
    finally:
        os.close(descriptor)


def _opened(root: str, full: str) -> int | None:
    """A descriptor; None for a link out of the root."""
    if not _NO_FOLLOW:
        if os.path.islink(full) and not inside(root, full):
            return None
        return os.open(full, _FLAGS)
    try:
        return os.open(full, _FLAGS | _NO_FOLLOW)
    except OSError as error:
        # ELOOP: the last part is a link. Some BSDs say EMLINK.
        if error.errno not in {errno.ELOOP, errno.EMLINK}:
            raise
    return os.open(full, _FLAGS) if inside(root, full) else None


def _read(descriptor: int, most: int) -> bytes:
    """Up to `most` bytes; one call for nearly every article."""
    chunks: list[bytes] = []
    left = most
    while left > 0:
        chunk = os.read(descriptor, min(left, 1024 * 1024))
        if not chunk:
            break
        chunks.append(chunk)
        left -= len(chunk)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _reason(full: str, error: OSError | ValueError) -> Message:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return MISSING
    if isinstance(error, IsADirectoryError) or os.path.isdir(full):
        return FOLDER
    problem = getattr(error, "strerror", None) or str(error)
    return Message("file-unreadable", "it cannot be read: {problem}", {"problem": problem})
