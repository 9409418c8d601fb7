"""A bundle as verify looks at it, and what it says of it."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from newskit.bundle.documents import READERS, ReadBack
from newskit.bundle.verify.container import Container, UnreadableFileError
from newskit.messages import Message


class Flaw(NamedTuple):
    """What is wrong with a file of a bundle."""

    path: str
    message: Message


@dataclass(frozen=True, slots=True)
class OpenedBundle:
    """The files and the manifest; what a document states is read once and kept, its bytes are not."""

    container: Container
    names: AbstractSet[str]
    manifest: Mapping[str, Any]
    _read: dict[str, ReadBack] = field(default_factory=dict)

    def bytes_of(self, path: str) -> bytes | None:
        """The bytes of a document; None when it is missing or cannot be read."""
        if path not in self.names:
            return None
        try:
            return self.container.read(path)
        except UnreadableFileError:
            return None

    def read_back(self, entry: Mapping[str, Any]) -> ReadBack | None:
        """A document of the manifest read back; None when it is missing or of an unknown format."""
        path = entry["path"]
        if path not in self._read:
            data = self.bytes_of(path)
            if data is None or entry["format"] not in READERS:
                return None
            self._read[path] = READERS[entry["format"]](data)
        return self._read[path]

    def stories(self) -> Iterator[Mapping[str, Any]]:
        """The entries of stories that are published."""
        return (story for story in self.manifest["stories"] if story["status"] == "usable")
