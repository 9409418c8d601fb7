"""Access to the files of a bundle, wherever they are."""

import stat
from collections import Counter
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Protocol
from zipfile import BadZipFile, ZipFile, ZipInfo

from newskit.messages import Message, UsageError

LARGEST = 1 << 30  # bytes of one file; a zip can promise more than any disk holds


class UnreadableFileError(Exception):
    """A file of a bundle that is there and cannot be read: damaged, too large, encrypted."""


class Container(Protocol):
    """The files of a bundle by their paths in it, with /."""

    def names(self) -> Sequence[str]:
        """Every file, in any order; a name twice when it stands in a zip twice."""

    def read(self, name: str) -> bytes:
        """The bytes of a file.

        Raises:
            UnreadableFileError: the file cannot be read.
        """


class MemoryContainer:
    """A bundle held in memory: as it was built, or as it was read from a folder."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def names(self) -> Sequence[str]:
        """Every file."""
        return tuple(self._files)

    def read(self, name: str) -> bytes:
        """The bytes of a file."""
        return self._files[name]


class ZipContainer:
    """A bundle in the bytes of a zip; nothing is unpacked to disk.

    Raises:
        UsageError: the bytes are no zip.
    """

    def __init__(self, path: str, data: bytes) -> None:
        try:
            self._archive = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise UsageError(
                Message("verify-no-zip", "{path} is not a zip that can be read", {"path": path})
            ) from error

    def names(self) -> Sequence[str]:
        """Every entry that is no folder, as the zip writes it."""
        return tuple(info.orig_filename for info in self._archive.infolist() if not info.is_dir())

    def read(self, name: str) -> bytes:
        """The bytes of an entry; links, encrypted and oversized entries are refused."""
        found = [info for info in self._archive.infolist() if info.orig_filename == name]
        if len(found) != 1 or _is_link(found[0]) or found[0].file_size > LARGEST:
            raise UnreadableFileError(name)
        try:
            with self._archive.open(found[0]) as entry:
                data = entry.read(LARGEST + 1)
        except (BadZipFile, RuntimeError, NotImplementedError, OSError, EOFError, ValueError) as error:
            raise UnreadableFileError(name) from error
        if len(data) > LARGEST:
            raise UnreadableFileError(name)
        return data


def repeated(names: Sequence[str]) -> list[str]:
    """The names that stand more than once."""
    return sorted(name for name, count in Counter(names).items() if count > 1)


def _is_link(info: ZipInfo) -> bool:
    return stat.S_ISLNK(info.external_attr >> 16)
