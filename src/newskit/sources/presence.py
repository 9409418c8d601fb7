"""What stands at paths of the project, asked by the thousand."""

# Paths are texts here, as in the rest of sources.
# ruff: noqa: PTH116, PTH118, PTH208

import os
import stat
import sys
import unicodedata
from typing import NamedTuple

_TELLS_CASE = sys.platform == "linux"  # elsewhere a file is found under any capitals


class Standing(NamedTuple):
    """What stands at a path ("file", "folder", "" for nothing), and the path as the disk spells it."""

    kind: str
    path: str

    def is_other_case(self, asked: str) -> bool:
        """Whether a file stands there under a name with other capitals, or with accents kept otherwise."""
        return self.kind == "file" and self.path != asked


class Presence:
    """Looks at paths below a root, each once; folders are listed where spelling matters."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._seen: dict[str, Standing] = {}
        self._names: dict[str, tuple[frozenset[str], dict[str, str]]] = {}

    def __call__(self, path: str) -> Standing:
        """What stands at a path from the root; under another spelling where none has this one."""
        found = self._seen.get(path)
        if found is None:
            found = self._seen[path] = self._look(path)
        return found

    def _look(self, path: str) -> Standing:
        kind = self._kind(path)
        if kind and _TELLS_CASE:
            return Standing(kind, path)
        spelled = self._spelled(path)
        return Standing(self._kind(spelled), spelled) if spelled else Standing(kind, path)

    def _kind(self, path: str) -> str:
        try:
            mode = os.stat(os.path.join(self._root, path)).st_mode
        except (OSError, ValueError):
            return ""
        if stat.S_ISDIR(mode):
            return "folder"
        return "file" if stat.S_ISREG(mode) else ""

    def _spelled(self, path: str) -> str | None:
        """The path with every part as its folder lists it; None where a part is not there in any spelling."""
        folder = ""
        for part in path.split("/"):
            names, by_key = self._listed(folder)
            name = part if part in names else by_key.get(_key(part))
            if name is None:
                return None
            folder = f"{folder}/{name}" if folder else name
        return folder

    def _listed(self, folder: str) -> tuple[frozenset[str], dict[str, str]]:
        """The names in a folder, and one of each by what it has in common with other spellings."""
        if folder not in self._names:
            try:
                names = os.listdir(os.path.join(self._root, folder))
            except (OSError, ValueError):
                names = []
            by_key = {_key(name): name for name in sorted(names, reverse=True)}
            self._names[folder] = frozenset(names), by_key
        return self._names[folder]


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
