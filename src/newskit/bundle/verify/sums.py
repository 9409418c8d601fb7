"""Every file is listed, every listed file is there, and every sum is right."""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from newskit.bundle.manifest import NAME, SUMS
from newskit.bundle.verify.container import Container, UnreadableFileError, repeated
from newskit.bundle.verify.opened import Flaw
from newskit.index.names import is_safe_name, same_file_key
from newskit.messages import Message


class FileSum(NamedTuple):
    """The sum of a file and its size in bytes."""

    digest: str
    size: int


def digests(container: Container) -> tuple[dict[str, FileSum], list[Flaw]]:
    """The sum of each file that can be read safely, and the files that cannot."""
    names = container.names()
    flaws = [
        Flaw(name, Message("verify-repeated-file", "stands in the bundle more than once"))
        for name in repeated(names)
    ]
    found: dict[str, FileSum] = {}
    for name in dict.fromkeys(names):
        if not is_safe_name(name):
            flaws.append(
                Flaw(
                    name,
                    Message("verify-unsafe-name", "is no name that stays inside the bundle on every system"),
                )
            )
            continue
        try:
            data = container.read(name)
            found[name] = FileSum(sha256(data).hexdigest(), len(data))
        except UnreadableFileError:
            flaws.append(Flaw(name, Message("verify-damaged-file", "cannot be read")))
    return found, flaws + list(_same_files(found))


def _same_files(found: Mapping[str, FileSum]) -> Iterator[Flaw]:
    first: dict[str, str] = {}
    for name in found:
        other = first.setdefault(same_file_key(name), name)
        if other != name:
            yield Flaw(
                name, Message("verify-same-file", "some systems take it for {other}", {"other": other})
            )


def check_sums(
    container: Container, found: Mapping[str, FileSum], manifest: Mapping[str, Any] | None
) -> Iterator[Flaw]:
    """SHA256SUMS: it lists everything but itself in the order of the paths, with the sums of the manifest.

    A document that is not what was built is told once, by `check_manifest`; without a manifest (None) all is
    held against this list.
    """
    if SUMS not in found:
        yield Flaw(SUMS, Message("verify-missing-file", "is missing or cannot be read"))
        return
    text = container.read(SUMS).decode("utf-8", "replace")
    listed = {path: digest for digest, _, path in (line.partition("  ") for line in text.splitlines())}
    known = {entry["path"]: entry["sha256"] for entry in _files(manifest)} if manifest else {}
    for name, (digest, _) in found.items():
        if name != SUMS and name not in listed:
            yield Flaw(name, Message("verify-unlisted-file", "is not listed in {list}", {"list": SUMS}))
        elif name != SUMS and name not in known and listed[name] != digest:
            yield Flaw(
                name, Message("verify-sum-differs", "is not the file that SHA256SUMS lists: its sum differs")
            )
    for name in listed.keys() - found.keys():
        yield Flaw(name, Message("verify-missing-file", "is missing or cannot be read"))
    if not _is_list_of(text, listed, known):
        yield Flaw(SUMS, Message("verify-sums-differ", "is not the list of this bundle's files"))


def _is_list_of(text: str, listed: Mapping[str, str], known: Mapping[str, str]) -> bool:
    """Whether a list is written as newskit writes it, and holds what the manifest does, sum for sum."""
    is_in_form = text == "".join(f"{digest}  {name}\n" for name, digest in sorted(listed.items()))
    return is_in_form and all(listed.get(name) == digest for name, digest in known.items())


def check_manifest(manifest: Mapping[str, Any], found: Mapping[str, FileSum]) -> Iterator[Flaw]:
    """The files of the manifest against the files there."""
    entries = {entry["path"]: entry for entry in _files(manifest)}
    for path, entry in entries.items():
        if path not in found:
            yield Flaw(path, Message("verify-missing-file", "is missing or cannot be read"))
        elif found[path] != (entry["sha256"], entry["bytes"]):
            yield Flaw(
                path,
                Message(
                    "verify-manifest-differs", "is not the file that the manifest lists: sum or size differ"
                ),
            )
    for path in found:
        if path not in entries and path not in (NAME, SUMS):
            yield Flaw(path, Message("verify-unlisted-file", "is not listed in {list}", {"list": NAME}))


def _files(manifest: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for story in manifest["stories"]:
        yield from story["documents"]
    yield from manifest["collections"]
    yield from manifest["assets"]
