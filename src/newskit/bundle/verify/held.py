"""Nothing of a held or canceled story stands in a document of another."""

import re
from collections.abc import Iterator

from newskit.bundle.addresses import story_uri
from newskit.bundle.verify.opened import Flaw, OpenedBundle
from newskit.messages import Message

# What may follow inside the same address: `/id/story-1` does not stand in `/id/story-10`.
_GOES_ON = re.compile(rb"[A-Za-z0-9._~%-]")


def check_held(bundle: OpenedBundle) -> Iterator[Flaw]:
    """The identifiers of held stories in every document, those of canceled ones in every public document."""
    manifest = bundle.manifest
    public = {value for story in bundle.stories() for value in (story["uri"], story["url"], story["id"])}
    held = {story_uri(entry["id"], manifest["site_url"]) for entry in manifest["held"]} - public
    gone = {entry["url"] for entry in manifest["removed"]} - public
    gone |= {story_uri(entry["id"], manifest["site_url"]) for entry in manifest["removed"]} - public
    for story in manifest["stories"]:
        for entry in story["documents"]:
            is_own = story["status"] != "usable"
            yield from _occurrences(bundle, entry["path"], held if is_own else held | gone)
            if is_own and entry["path"].startswith("web/"):
                yield Flaw(
                    entry["path"],
                    Message("verify-canceled-public", "is a public document of a canceled story"),
                )


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
