"""Stories from texts, bundles from stories, and a disk."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newskit.bundle import BuiltBundle, BundleRequest, Story, build, resolve_formats
from newskit.config import BundleSettings, Settings
from newskit.parsing import read_article
from newskit.sources import LocalDisk
from newskit.text import Source

NOW = datetime(2024, 6, 1, 12, 0, tzinfo=UTC)
EN = """---
id: acme-harbour
language: en
headline: 'Harbour "reopens" <today> & tomorrow'
byline: Desk One
credit: Acme Wire
dateline: PORTO, May 14 (Acme) -
published: 2024-05-14T15:48:00+01:00
modified: 2024-05-14T16:10:00+01:00
ednote: Call the desk before use.
section: World
related:
  - {headline: Held for now, file: held.en.md}
  - {headline: Next story, file: next.en.md}
images: [{file: images/quay.jpg, alt: A quay, credit: Acme}]
---
The harbour *reopened*, see [held](held.en.md) and [next](next.en.md).
"""
PT = """---
id: acme-porto
language: pt-PT
headline: O porto reabre
credit: Acme Wire
published: 2024-05-14T16:48:00+01:00
translation_of: harbour.en.md
---
O porto reabriu.
"""
NEXT = """---
id: acme-next
language: en
headline: Next story
published: 2024-05-15T10:00:00Z
---
More ships came.
"""
HELD = """---
id: acme-held
language: en
headline: Held for now
published: 2024-05-15T10:00:00Z
embargo: 2030-01-01T00:00:00Z
---
Secret words.
"""
CANCELED = """---
id: acme-killed
language: en
headline: Killed story
published: 2024-05-15T10:00:00Z
status: canceled
ednote: Kill this, the source withdrew.
---
Wrong words.
"""


def story(
    path: str, text: str, original: Story | None = None, images: Mapping[str, bytes] | None = None
) -> Story:
    article = read_article(Source.from_text(path, text), Settings(root="/"))
    return Story(article, original.article if original else None, images or {})


def request_for(**changes: object) -> BundleRequest:
    site = {"site_url": "https://example.com", "publisher": "The Example Post"} | dict(
        changes.pop("site", {})
    )
    values = {
        "site": BundleSettings(**site),
        "formats": resolve_formats(()),
        "now": NOW,
        "is_now_stated": True,
        "tool": {"name": "newskit", "version": "0.1.0"},
        **changes,
    }
    return BundleRequest(**values)


def newsroom() -> list[Story]:
    """An original with its translation and a picture, and one story of each other fate."""
    original = story("desk/harbour.en.md", EN, images={"images/quay.jpg": b"quay"})
    return [
        original,
        story("desk/harbour.pt.md", PT, original),
        story("desk/next.en.md", NEXT),
        story("desk/held.en.md", HELD),
        story("desk/killed.en.md", CANCELED),
    ]


@pytest.fixture
def make_story() -> Callable[..., Story]:
    """A story from the text of its file."""
    return story


@pytest.fixture
def make_request() -> Callable[..., BundleRequest]:
    """A request with a site; `site` holds settings, everything else fields of the request."""
    return request_for


@pytest.fixture
def stories() -> list[Story]:
    """The newsroom's stories of the day."""
    return newsroom()


@pytest.fixture(scope="session")
def built() -> BuiltBundle:
    """The bundle of the newsroom's stories."""
    return build(newsroom(), request_for())


@pytest.fixture
def older() -> BuiltBundle:
    """A bundle of another day."""
    text = "---\nid: old\nlanguage: en\nheadline: Old\n---\nx\n"
    return build([story("old.en.md", text)], request_for())


class FailingDisk(LocalDisk):
    """The local disk, on which one step fails once; `fails_at` is "write" or "move to" with a name."""

    def __init__(self, fails_at: str = "") -> None:
        self.fails_at = fails_at

    def _step(self, name: str) -> None:
        if name == self.fails_at:
            self.fails_at = ""
            raise OSError(28, "No space left on device")

    def write(self, path: str, data: bytes) -> None:
        """Write a new file."""
        self._step(f"write {Path(path).name}")
        super().write(path, data)

    def move(self, old: str, new: str) -> None:
        """Rename."""
        self._step(f"move to {Path(new).name}")
        super().move(old, new)


@pytest.fixture
def make_disk() -> type[FailingDisk]:
    """A disk that may refuse a step."""
    return FailingDisk
