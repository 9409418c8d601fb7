"""A full story and its place in a site."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from newskit.article import Article
from newskit.config import Settings
from newskit.exporters import Asset, ExportContext, Version
from newskit.parsing import read_article
from newskit.text import Source

STORY = """---
id: acme-20240514-harbour
language: en
headline: 'Harbour "reopens" <today> & tomorrow'
standfirst: Ships return after three days.
byline: [Desk One, Desk Two]
credit: Acme Wire
publisher: The Example Post
dateline: PORTO, May 14 (Acme) -
located: Porto
published: 2024-05-14T15:48:00+01:00
modified: 2024-05-14T16:10:00+01:00
expires: 2030-01-01T00:00:00Z
section: World
topics: [harbours, ships]
subjects: ['medtop:20000639', 'house:sea']
related:
  - {headline: Storm closes harbour, url: 'https://example.org/storm', language: en}
  - {headline: Next story, file: next.en.md}
  - {headline: Only a name}
status: usable
urgency: 4
genre: news
slugline: HARBOUR-OPEN
ednote: Call the desk before use.
rights: {copyright_holder: Acme, copyright_notice: (c) Acme, usage_terms: Subscribers only}
images: [{file: images/quay.jpg, alt: A quay, caption: The quay at dawn, credit: Acme}]
corrections:
  - at: 2024-05-14T16:05:00+01:00
    text: An earlier version named the wrong quay.
---
The harbour *reopened* on Tuesday.

"We are ready," said the <Ana> master, see [more](next.en.md).
"""
EN = Version(
    "en",
    "https://example.com/id/acme-20240514-harbour",
    "https://example.com/en/harbour/",
    'Harbour "reopens" <today> & tomorrow',
)
PT = Version(
    "pt-PT", "https://example.com/id/acme-20240514-porto", "https://example.com/pt-pt/porto/", "Porto reabre"
)
BR = Version(
    "pt-BR",
    "https://example.com/id/acme-20240514-br",
    "https://example.com/pt-br/porto/",
    "Porto reabre hoje",
)
CONTEXT = ExportContext(
    site_url="https://example.com",
    story=EN,
    wire_name="acme-20240514-harbour.en",
    page_name="web/en/harbour/index.html",
    versions=(EN, BR, PT),
    x_default=EN,
    publisher="The Example Post",
    copyright_holder="Post Ltd",
    usage_terms="Ask first",
    pictures={
        "images/quay.jpg": Asset("https://example.com/assets/0123456789abcdef-quay.jpg", "image/jpeg", 3)
    },
    links={"next.en.md": "https://example.com/en/next/", "held.en.md": None},
)


@pytest.fixture
def article() -> Article:
    """The story with every field that formats carry."""
    return read(STORY)


@pytest.fixture
def story_with() -> Callable[..., Article]:
    """A maker of minimal stories: a body, further lines of front matter and fields set by value."""

    def make(body: str = "Words.\n", front: str = "", **values: object) -> Article:
        text = (
            f"---\nid: a\nlanguage: en\nheadline: H\npublished: 2024-05-14T15:48:00+01:00\n{front}---\n{body}"
        )
        return replace(read(text), **values)

    return make


@pytest.fixture
def context() -> ExportContext:
    """The place of the story in its site, with two translations."""
    return CONTEXT


def read(text: str) -> Article:
    return read_article(Source.from_text("harbour.en.md", text), Settings(root="/"))
