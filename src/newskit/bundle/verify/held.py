"""Nothing of a held or canceled story stands in a document of another."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from newskit.bundle.verify.opened import Flaw, OpenedBundle
from newskit.index.addresses import story_uri
from newskit.index.tags import tag
from newskit.messages import Message
from newskit.wire import page
from newskit.wire.jsontext import load

# What may follow inside the same address: `/id/story-1` does not stand in `/id/story-10`.
_GOES_ON = re.compile(rb"[A-Za-z0-9._~%-]")


def check_held(bundle: OpenedBundle) -> Iterator[Flaw]:
    """The identifiers of held stories in every document, those of canceled ones in every public document."""
    manifest = bundle.manifest
    yield from _both(manifest)
    public = {value for story in bundle.stories() for value in (story["uri"], story["url"], story["id"])}
    held = {story_uri(entry["id"], manifest["site_url"]) for entry in manifest["held"]} - public
    gone = {entry["url"] for entry in manifest["removed"]} - public
    gone |= {story_uri(entry["id"], manifest["site_url"]) for entry in manifest["removed"]} - public
    versions = _held_versions(manifest)
    for story in manifest["stories"]:
        for entry in story["documents"]:
            is_own = story["status"] != "usable"
            yield from _occurrences(bundle, entry["path"], held if is_own else held | gone)
            yield from _named_versions(bundle, entry, versions)
            if is_own and entry["path"].startswith("web/"):
                yield Flaw(
                    entry["path"],
                    Message("verify-canceled-public", "is a public document of a canceled story"),
                )


def _both(manifest: Mapping[str, Any]) -> Iterator[Flaw]:
    """Stories that are published and held at once."""
    held = {_version(entry) for entry in manifest["held"]}
    for story in manifest["stories"]:
        if _version(story) in held:
            values = {"id": story["id"], "language": story["language"]}
            message = Message(
                "verify-held-and-published", "{id} in {language} stands in stories and in held", values
            )
            yield Flaw("manifest.json", message)


def _version(entry: Mapping[str, Any]) -> tuple[str, str | None]:
    return entry["id"], tag(entry["language"]) if entry["language"] else None


def _held_versions(manifest: Mapping[str, Any]) -> dict[tuple[str, str], str]:
    """The ids of held stories by URI and language: another version with the same id may be published."""
    return {
        (story_uri(entry["id"], manifest["site_url"]), tag(entry["language"])): entry["id"]
        for entry in manifest["held"]
        if entry["language"]
    }


def _named_versions(
    bundle: OpenedBundle, entry: Mapping[str, Any], versions: Mapping[tuple[str, str], str]
) -> Iterator[Flaw]:
    """Held versions that a document names by URI and language."""
    read = bundle.read_back(entry) if versions else None
    if read is None or read.complaints:
        return
    for uri, language in dict.fromkeys(_versions_in(entry["format"], bundle.bytes_of(entry["path"]) or b"")):
        if (uri, language) in versions:
            values = {"id": versions[uri, language], "language": language}
            message = Message(
                "verify-held-version-named", "names {id} in {language}, which must not be published", values
            )
            yield Flaw(entry["path"], message)


def _versions_in(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    """URI and language of every story that a document names."""
    waiting: list[Any] = page.json_ld(page.read_page(data)) if name == "html" else [load(data)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            uri = node.get("uri", node.get("identifier"))
            language = node.get("language", node.get("inLanguage"))
            if isinstance(uri, str) and isinstance(language, str):
                yield uri, tag(language)
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node


def _occurrences(bundle: OpenedBundle, path: str, addresses: set[str]) -> Iterator[Flaw]:
    data = bundle.bytes_of(path) or b""
    for address in sorted(addresses):
        if _stands_in(address.encode(), data):
            yield Flaw(
                path,
                Message(
                    "verify-held-story-named",
                    "names {address}, which must not be published",
                    {"address": address},
                ),
            )


def _stands_in(needle: bytes, data: bytes) -> bool:
    at = data.find(needle)
    while at >= 0:
        if not _GOES_ON.match(data, at + len(needle)):
            return True
        at = data.find(needle, at + 1)
    return False
