"""Files and folders that were not there before."""

# Paths are texts here: they come from git and os.scandir, by the thousand.
# ruff: noqa: PTH100, PTH103, PTH108, PTH112, PTH120, PTH123

import contextlib
import os

from newskit.messages import Message
from newskit.sources.replacing import Refused, Replaced, reason_of, write_beside

EXISTS = Message("write-exists", "there is such a file already")
NOT_A_FOLDER = Message("write-not-a-folder", "a file stands where a folder is wanted")


def write_new(path: str, data: bytes, *, force: bool = False) -> Replaced | Refused:
    """Write a file that does not exist, and the folders above it; with `force` also over one that does.

    A link is never written through: without `force` it counts as existing, with it the link itself is
    replaced.
    """
    full = os.path.abspath(path)
    refused = make_folder(os.path.dirname(full))
    if refused:
        return Refused(path, refused.reason)
    try:
        if force:
            write_beside(full, data)
        else:
            _write_exclusively(full, data)
    except FileExistsError:
        return Refused(path, EXISTS)
    except (OSError, ValueError) as error:
        return Refused(path, _reason(full, error))
    return Replaced(path)


def _write_exclusively(full: str, data: bytes) -> None:
    """Write a new file; what was begun is removed when the rest fails."""
    with open(full, "xb") as opened:
        try:
            opened.write(data)
            opened.flush()
            os.fsync(opened.fileno())
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(full)
            raise


def make_folder(path: str) -> Refused | None:
    """Make a folder and those above it; None when it is there."""
    try:
        os.makedirs(path, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        return Refused(path, NOT_A_FOLDER)
    except (OSError, ValueError) as error:
        return Refused(path, _reason(path, error))
    return None


def _reason(full: str, error: OSError | ValueError) -> Message:
    if os.path.isdir(full):
        return Message("write-is-folder", "a folder stands where a file is wanted")
    return reason_of(error if isinstance(error, OSError) else OSError(str(error)))
