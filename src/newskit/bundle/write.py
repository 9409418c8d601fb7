"""A finished bundle on disk: built beside its place and moved there whole, or not at all."""

import contextlib
from collections.abc import Iterator, Mapping
from typing import Any

from newskit.bundle.archive import zipped
from newskit.bundle.manifest import NAME, SUMS, VERSION
from newskit.bundle.story import BuiltBundle
from newskit.bundle.verify import UnreadableFileError, ZipContainer
from newskit.bundle.verify.container import Container
from newskit.messages import Message, UsageError
from newskit.sources import Kind, LocalDisk
from newskit.wire.jsontext import load

_NEW, _OLD = ".newskit-new", ".newskit-old"


def is_zip(out: str) -> bool:
    """Whether a bundle goes into one file: its name ends in .zip."""
    return out.lower().endswith(".zip")


def write(built: BuiltBundle, out: str, disk: LocalDisk) -> None:
    """Put a bundle at `out`: a folder, or a zip when the name ends in .zip.

    `out` must not exist, or be an empty folder or an earlier bundle that holds nothing else.

    Raises:
        UsageError: something else stands there, or the system refuses; what stood there is as it was.
    """
    try:
        check_place(out, disk)
        if is_zip(out):
            _write_file(zipped(built.files, built.stamp), out, disk)
        else:
            _write_folder(built.files, out.rstrip("/"), disk)
    except OSError as error:
        problem = error.strerror or str(error)
        values = {"path": out, "problem": problem}
        raise UsageError(
            Message("bundle-not-written", "{path} cannot be written: {problem}", values)
        ) from error


def check_place(out: str, disk: LocalDisk) -> None:
    """Refuse a place where something else than an earlier bundle stands; cheap enough to ask before building.

    Raises:
        UsageError: something else stands there, or it cannot be looked at.
    """
    try:
        _check_place(out, disk)
    except OSError as error:
        raise _unreadable(out, error) from error


def _check_place(out: str, disk: LocalDisk) -> None:
    kind = disk.kind(out)
    if kind is Kind.MISSING:
        return
    if kind is not (Kind.FILE if is_zip(out) else Kind.FOLDER):
        raise _refused(out)
    if not is_zip(out) and not disk.names(out):
        return
    container = open_bundle(out, disk)
    manifest = _own_manifest(container)
    if manifest is None:
        raise _refused(out)
    strangers = sorted(set(container.names()) - {NAME, SUMS, *_listed(manifest)})
    if strangers and not is_zip(out):
        values = {"path": out, "name": strangers[0]}
        raise UsageError(
            Message("bundle-place-shared", "{path} holds {name}, which is not of the bundle", values)
        )


def open_bundle(path: str, disk: LocalDisk) -> Container:
    """A bundle on disk, as a folder or as a zip.

    Raises:
        UsageError: there is none, or it cannot be read.
    """
    try:
        kind = disk.kind(path)
        if kind is Kind.FOLDER:
            return _FolderContainer(path, disk)
        if kind is Kind.FILE:
            return ZipContainer(path, disk.read(path))
    except OSError as error:
        raise _unreadable(path, error) from error
    raise UsageError(Message("bundle-missing", "there is no bundle at {path}", {"path": path}))


def _unreadable(path: str, error: OSError) -> UsageError:
    values = {"path": path, "problem": error.strerror or str(error)}
    return UsageError(Message("bundle-not-read", "{path} cannot be read: {problem}", values))


class _FolderContainer:
    """A bundle in a folder."""

    def __init__(self, folder: str, disk: LocalDisk) -> None:
        self._folder = folder
        self._disk = disk
        self._names = tuple(disk.names(folder))

    def names(self) -> tuple[str, ...]:
        return self._names

    def read(self, name: str) -> bytes:
        try:
            return self._disk.read(f"{self._folder}/{name}")
        except OSError as error:
            raise UnreadableFileError(name) from error


def _refused(out: str) -> UsageError:
    return UsageError(
        Message(
            "bundle-place-taken", "{path} is there and is neither empty nor an earlier bundle", {"path": out}
        ),
    )


def _own_manifest(container: Container) -> Mapping[str, Any] | None:
    """The manifest of an earlier bundle; None when it is none of newskit's."""
    try:
        manifest = load(container.read(NAME)) if NAME in container.names() else None
    except (ValueError, UnreadableFileError):
        return None
    if not isinstance(manifest, dict) or not isinstance(manifest.get("tool"), dict):
        return None
    return manifest if manifest.get("version") == VERSION and "stories" in manifest else None


def _listed(manifest: Mapping[str, Any]) -> Iterator[str]:
    """The files that a manifest lists; nothing of one that was damaged."""
    with contextlib.suppress(AttributeError, KeyError, TypeError):
        for story in manifest["stories"]:
            yield from (entry["path"] for entry in story["documents"])
        yield from (entry["path"] for entry in (*manifest["collections"], *manifest["assets"]))


def _write_file(data: bytes, out: str, disk: LocalDisk) -> None:
    new = f"{out}{_NEW}"
    try:
        _clear(new, disk)
        disk.write(new, data)
        disk.move(new, out)
    except OSError:
        _clear_quietly(new, disk)
        raise


def _write_folder(files: Mapping[str, bytes], out: str, disk: LocalDisk) -> None:
    new, old = f"{out}{_NEW}", f"{out}{_OLD}"
    try:
        _clear(new, disk)
        for name, data in files.items():
            disk.write(f"{new}/{name}", data)
        _take_place(new, out, old, disk)
    except OSError:
        _clear_quietly(new, disk)
        raise
    _clear_quietly(old, disk)


def _take_place(new: str, out: str, old: str, disk: LocalDisk) -> None:
    """Move the old bundle aside and the new one in; put the old one back when that fails."""
    if disk.kind(out) is Kind.MISSING:
        disk.move(new, out)
        return
    _clear(old, disk)
    disk.move(out, old)
    try:
        disk.move(new, out)
    except OSError:
        disk.move(old, out)
        raise


def _clear(path: str, disk: LocalDisk) -> None:
    """Remove what an interrupted build left; the name is newskit's own."""
    if disk.kind(path) is not Kind.MISSING:
        disk.remove(path)


def _clear_quietly(path: str, disk: LocalDisk) -> None:
    with contextlib.suppress(OSError):
        _clear(path, disk)
