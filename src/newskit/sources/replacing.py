"""Writing a file anew so that at every moment either the old or the new bytes are there, whole.

The new bytes go to a file beside the old one, which then takes its name in one step: writing into the file
itself leaves a torn one when the process is killed. os.replace onto a link would put a file in the link's
place and leave its target as it was, so the link is resolved first; a fresh temporary file is readable by
its owner only, so the old mode is copied. Access lists and extended attributes are not copied.
"""

# Paths are texts here: they come from git and os.scandir, by the thousand.
# ruff: noqa: PTH101, PTH105, PTH108, PTH116, PTH118, PTH120, PTH123

import contextlib
import errno
import os
import re
import stat
import time
from dataclasses import dataclass
from functools import lru_cache

from newskit.messages import Message
from newskit.sources.safety import inside
from newskit.text import digest_of

_PREFIX = ".newskit-"
_SUFFIX = ".tmp"
_OURS = re.compile(r"\.newskit-[a-z0-9_]{8}\.tmp")  # as tempfile.mkstemp names them
_STRAY_AFTER = 3600  # seconds; a younger one may belong to a run that is still going on


@dataclass(frozen=True, slots=True)
class Replaced:
    """The file has the new bytes."""

    path: str


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was written; the file is as it was."""

    path: str
    reason: Message


_CHANGED = Message("write-changed", "the file has changed since it was read")
_OUTSIDE = Message("write-outside", "this lies outside the project")
_GONE = Message("write-gone", "the file is gone")
_NOT_ALLOWED = Message("write-not-allowed", "it may not be written to")


def replace(root: str, path: str, data: bytes, expected_digest: str) -> Replaced | Refused:
    """Put `data` in place of what a file holds, if that is still what was read.

    `path` is relative to the root, or absolute; `expected_digest` is `Source.digest` of the bytes read.
    Mode and, where allowed, owner stay; a link stays a link. In a folder that may not be written to, the
    file itself is written, and a copy of the old bytes is kept in the system's temporary folder until that
    is done.
    """
    full = os.path.realpath(os.path.join(root, path))
    if not inside(root, full):
        return Refused(path, _OUTSIDE)
    try:
        if _digest(full) != expected_digest:
            return Refused(path, _CHANGED)
        return _write(path, full, data)
    except FileNotFoundError:
        return Refused(path, _GONE)
    except OSError as error:
        return Refused(path, reason_of(error))


def _write(path: str, full: str, data: bytes) -> Replaced | Refused:
    """Write beside the file where its folder allows it; a file that is read-only stays as it is."""
    folder = os.path.dirname(full)
    if not os.access(full, os.W_OK):
        return Refused(path, _NOT_ALLOWED)
    if not os.access(folder, os.W_OK):
        return _write_in_place(path, full, data)
    _sweep_once(folder)
    write_beside(full, data)
    return Replaced(path)


def _digest(full: str) -> str:
    with open(full, "rb") as opened:
        return digest_of(opened.read())


def write_beside(full: str, data: bytes) -> None:
    """Write a temporary file beside `full` and rename it to `full`; without a trace when that fails.

    Raises:
        OSError: the disk is full, the folder may not be written to, or the like.
    """
    import tempfile  # with random and shutil 6 ms, which a run that only reads does not pay

    descriptor, temporary = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=os.path.dirname(full))
    try:
        with os.fdopen(descriptor, "wb") as opened:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        _copy_owner_and_mode(full, temporary)
        os.replace(temporary, full)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise


def _copy_owner_and_mode(full: str, temporary: str) -> None:
    """Owner and mode of the old file; for a new one, what the umask gives."""
    try:
        info = os.stat(full)
    except FileNotFoundError:
        os.chmod(temporary, 0o666 & ~_umask())
        return
    if hasattr(os, "chown") and (info.st_uid, info.st_gid) != (os.geteuid(), os.getegid()):
        with contextlib.suppress(OSError):
            os.chown(temporary, info.st_uid, info.st_gid)
    os.chmod(temporary, stat.S_IMODE(info.st_mode))


def _umask() -> int:
    """The process's umask, which can only be read by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _write_in_place(path: str, full: str, data: bytes) -> Replaced | Refused:
    """Write the file itself; the copy of the old bytes goes when all are written, or the reason names it."""
    import shutil
    import tempfile

    descriptor, backup = tempfile.mkstemp(prefix=_PREFIX[1:], suffix=".backup")
    os.close(descriptor)
    shutil.copyfile(full, backup)
    try:
        with open(full, "r+b") as opened:
            opened.write(data)
            opened.truncate()
            opened.flush()
            os.fsync(opened.fileno())
    except OSError as error:
        if _restored(full, backup):
            os.unlink(backup)
            return Refused(path, reason_of(error))
        words = "writing broke off; what the file held is in {backup}"
        return Refused(path, Message("write-broken", words, {"backup": backup}))
    os.unlink(backup)
    return Replaced(path)


def _restored(full: str, backup: str) -> bool:
    """Whether the old bytes could be put back."""
    import shutil

    try:
        with open(backup, "rb") as old, open(full, "r+b") as opened:
            shutil.copyfileobj(old, opened)
            opened.truncate()
            os.fsync(opened.fileno())
    except OSError:
        return False
    return True


def reason_of(error: OSError) -> Message:
    """Why nothing could be written, in plain words."""
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return Message("write-no-space", "there is no space left; the file is as it was")
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return _NOT_ALLOWED
    problem = error.strerror or str(error)
    return Message("write-failed", "it cannot be written: {problem}", {"problem": problem})


@lru_cache(maxsize=4096)
def _sweep_once(folder: str) -> None:
    """Sweep a folder the first time this process writes there."""
    sweep(folder, time.time())


def sweep(folder: str, now: float) -> int:
    """Remove temporary files that killed runs left in a folder over an hour ago, and count them.

    `now` is in seconds since the epoch. Only regular files with newskit's own form of name are touched.
    """
    removed = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        stray = [entry for entry in entries if _OURS.fullmatch(entry.name) and _is_stray(entry, now)]
        for entry in stray:
            with contextlib.suppress(OSError):
                os.unlink(entry.path)
                removed += 1
    return removed


def _is_stray(entry: os.DirEntry[str], now: float) -> bool:
    with contextlib.suppress(OSError):
        info = entry.stat(follow_symlinks=False)
        return stat.S_ISREG(info.st_mode) and now - info.st_mtime > _STRAY_AFTER
    return False
