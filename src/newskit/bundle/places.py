"""Each story with its place on the site and in the bundle."""

from collections.abc import Sequence
from dataclasses import dataclass

from newskit.bundle.addresses import check_permalink, site_address
from newskit.bundle.story import BundleRequest, Story
from newskit.diagnostics import Found
from newskit.exporters import Version
from newskit.exporters.fields import line_of
from newskit.index import names
from newskit.index.addresses import page_name, story_address, story_id, story_uri
from newskit.index.tags import tag
from newskit.messages import Message


@dataclass(frozen=True, slots=True)
class Placed:
    """A story with its identifier, its version for other documents and the names of its files."""

    story: Story
    id: str
    version: Version
    wire_name: str
    page_name: str

    @property
    def path(self) -> str:
        """The path of the article in the project."""
        return self.story.article.path


def place(stories: Sequence[Story], request: BundleRequest) -> tuple[list[Placed], list[Found]]:
    """Every story with its place, and those that cannot have one.

    Raises:
        UsageError: the address of the site or the pattern of addresses is not usable.
    """
    site_url = site_address(request.site)
    check_permalink(request.site.permalink)
    placed: list[Placed] = []
    refused: list[Found] = []
    for story in stories:
        found = _place(story, site_url, request)
        if isinstance(found, Placed):
            placed.append(found)
        else:
            refused.append(found)
    return placed, refused


def _place(story: Story, site_url: str, request: BundleRequest) -> Placed | Found:
    article = story.article
    language = tag(article.language.value if article.language else "")
    identifier = story_id(article, request.languages)
    permalink = request.site.permalink
    url = story_address(article, language, identifier, site_url, permalink)
    page = page_name(url, site_url) if url else None
    if url is None or page is None:
        written = article.url.value if article.url else permalink
        message = Message("bundle-unsafe-address", "no page can stand at {url}", {"url": written})
        return Found(article.path, article.url.span if article.url else None, message)
    version = Version(language, story_uri(identifier, site_url), url, line_of(article.headline) or "")
    return Placed(story, identifier, version, f"{names.slugify(identifier) or 'story'}.{language}", page)
