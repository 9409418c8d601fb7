"""One file a project in the user's cache folder.

Read in one go, written anew and put in place atomically, ignored when unreadable, damaged or of another
version. The payload is Python's marshal of tuples, strings and numbers behind a checksum: 10,000 entries
load in a few hundredths of a second. Nothing in it is ever needed: a lost cache costs time alone.
"""

import gc
import marshal
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from newskit.text.hashing import blake2b

FORMAT = 3
_HEADER = f"newskit-cache {FORMAT} {sys.implementation.cache_tag}\n".encode()
_DIGEST_SIZE = 16
# Nanoseconds; a file changed this close to the writing of its entry may change again within one tick.
_SETTLED = 2_000_000_000


class Entry(NamedTuple):
    """What is known of one file: how it looked on disk, and what a run in `environment` found."""

    size: int
    mtime: int
    digest: str
    environment: str
    result: tuple[Any, ...]
    written: int


class Cache:
    """The entries of one project, and whatever else is kept under a name ("settings", "pairs")."""

    def __init__(self, path: Path | None, data: dict[str, Any] | None = None) -> None:
        self._path = path
        self._data: dict[str, Any] = data or {}
        self._files: dict[str, tuple[Any, ...]] = self._data.setdefault("files", {})
        self._changed = False

    @property
    def enabled(self) -> bool:
        """Whether anything can be kept."""
        return self._path is not None

    def unchanged(self, key: str, size: int, mtime: int, environment: str) -> tuple[Any, ...] | None:
        """The result for a file that looks on disk as when its entry was written.

        The file need not be opened.
        """
        entry = self._files.get(key)
        if entry is None:
            return None
        known_size, known_mtime, _, known_environment, result, written = entry
        if (
            known_size == size
            and known_mtime == mtime
            and known_environment == environment
            and written - mtime > _SETTLED
        ):
            return result  # type: ignore[no-any-return] # marshal gives back the tuple that was put in
        return None

    def may_be_same(self, key: str, size: int, environment: str) -> bool:
        """Whether a file's content is worth comparing: its entry has this size and environment."""
        entry = self._files.get(key)
        return entry is not None and entry[0] == size and entry[3] == environment

    def same_content(self, key: str, digest: str, environment: str) -> tuple[Any, ...] | None:
        """The result for a file whose content is the same, whatever its time stamp says."""
        entry = self._files.get(key)
        if entry is not None and entry[2] == digest and entry[3] == environment:
            return entry[4]  # type: ignore[no-any-return] # as above
        return None

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        return self._changed

    def forget(self, name: str, is_gone: Callable[[str], bool]) -> None:
        """Drop what is kept under a name ("files", "pairs") for keys of which `is_gone` is true."""
        kept = self._data.get(name, {})
        for key in [k for k in kept if is_gone(k)]:
            del kept[key]
            self._changed = True

    def keep(self, key: str, entry: Entry) -> None:
        """Remember a result."""
        self._files[key] = tuple(entry)
        self._changed = True

    def get(self, name: str, key: str) -> Any:
        """Something kept under a name and key; None when it is not there."""
        return self._data.get(name, {}).get(key)

    def put(self, name: str, key: str, value: Any) -> None:
        """Keep plain data under a name and key."""
        self._data.setdefault(name, {})[key] = value
        self._changed = True

    def forget_others(self, name: str, keys: set[str]) -> None:
        """Drop what is kept under a name for other keys."""
        kept = self._data.get(name, {})
        for key in [k for k in kept if k not in keys]:
            del kept[key]
            self._changed = True

    def save(self) -> None:
        """Write what changed; a folder that cannot be written is no error."""
        if self._path is None or not self._changed:
            return
        try:
            _write(self._path, marshal.dumps(self._data))
        except (OSError, ValueError):
            return


def open_cache(root: str, folder: Path | None = None, *, enabled: bool = True) -> Cache:
    """The cache of a project; empty and unsaved when not enabled."""
    if not enabled:
        return Cache(None)
    path = (
        folder or default_folder()
    ) / f"{blake2b(root.encode('utf-8', 'surrogateescape'), digest_size=12).hexdigest()}.cache"
    return Cache(path, _read(path))


def default_folder() -> Path:
    """The user's cache folder; $NEWSKIT_CACHE_DIR goes before it."""
    if given := os.environ.get("NEWSKIT_CACHE_DIR"):
        return Path(given)
    system = sys.platform
    if system == "linux":  # without platformdirs: one import less for a run from cache
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "newskit"
    from platformdirs import user_cache_path

    return user_cache_path("newskit", appauthor=False)


def _read(path: Path) -> dict[str, Any] | None:
    try:
        raw = path.read_bytes()
    except OSError:
        return None
    start = len(_HEADER) + _DIGEST_SIZE
    payload = raw[start:]
    if (
        not raw.startswith(_HEADER)
        or blake2b(payload, digest_size=_DIGEST_SIZE).digest() != raw[len(_HEADER) : start]
    ):
        return None
    collecting = gc.isenabled()
    gc.disable()  # many new tuples and no cycle among them: looking for one takes as long as reading
    try:
        data = marshal.loads(payload)  # noqa: S302 - behind a checksum, in the user's own cache folder
    except (ValueError, EOFError, TypeError):
        return None
    finally:
        gc.freeze()  # nor will there be one later
        if collecting:
            gc.enable()
    return data if isinstance(data, dict) else None


def _write(path: Path, payload: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(prefix=".newskit-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(_HEADER + blake2b(payload, digest_size=_DIGEST_SIZE).digest() + payload)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
