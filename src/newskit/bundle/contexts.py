"""What each exporter is told of a story's surroundings."""

import posixpath
from collections import ChainMap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from newskit.article import Article, InlineKind
from newskit.bundle.addresses import site_address
from newskit.bundle.assets import CopiedAsset, public
from newskit.bundle.places import Placed
from newskit.bundle.story import BundleRequest, Story
from newskit.bundle.versions import VersionGroup
from newskit.exporters import ExportContext
from newskit.index.addresses import story_address, story_id, story_uri
from newskit.index.tags import tag


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where stories stand: the address of each by the path of its article, None for one that is closed.

    `closed` holds the addresses and URIs that no document may name.
    """

    by_path: Mapping[str, str | None]
    closed: dict[str, str | None]


def addresses_of(usable: Iterable[Placed], closed: Iterable[Story], request: BundleRequest) -> Addresses:
    """The addresses of usable stories, and those that held and canceled ones have or would have."""
    by_path: dict[str, str | None] = {one.path: one.version.url for one in usable}
    public_addresses = set(by_path.values())
    hidden: dict[str, str | None] = {}
    for story in closed:
        by_path[story.article.path] = None
        hidden.update(
            (address, None) for address in _own(story.article, request) if address not in public_addresses
        )
    return Addresses(by_path, hidden)


def _own(article: Article, request: BundleRequest) -> list[str]:
    site_url = site_address(request.site)
    language = tag(article.language.value if article.language else "")
    identifier = story_id(article, request.languages)
    url = story_address(article, language, identifier, site_url, request.site.permalink)
    return [*([url] if url else []), story_uri(identifier, site_url)]


def context_of(
    one: Placed,
    group: VersionGroup | None,
    request: BundleRequest,
    pictures: Mapping[str, CopiedAsset],
    addresses: Addresses,
) -> ExportContext:
    """The context of one story; a canceled one has no group."""
    site_url = site_address(request.site)
    original = (
        group.original.version if group and group.original and group.original.path != one.path else None
    )
    return ExportContext(
        site_url=site_url,
        story=one.version,
        wire_name=one.wire_name,
        page_name=one.page_name,
        versions=tuple(member.version for member in group.members) if group else (),
        original=original,
        is_translation=one.story.original is not None,
        x_default=group.x_default.version if group else None,
        publisher=request.site.publisher,
        copyright_holder=request.site.copyright_holder,
        usage_terms=request.site.usage_terms,
        timezone=request.timezone,
        pictures={name: public(asset, site_url) for name, asset in pictures.items()},
        links=_links(one.story.article, addresses),
        missing_files=one.story.missing_files,
    )


def _links(article: Article, addresses: Addresses) -> Mapping[str, str | None]:
    """What the article writes, with where it leads: paths are from the article's own folder."""
    folder = posixpath.dirname(article.path)
    found: dict[str, str | None] = {}
    for target in _targets(article):
        path = posixpath.normpath(posixpath.join(folder, unquote(target.partition("#")[0])))
        if path in addresses.by_path:
            found[target] = addresses.by_path[path]
    return ChainMap(found, addresses.closed)


def _targets(article: Article) -> set[str]:
    inlines = (
        inline for block in article.body.blocks for inline in block.inlines if inline.kind is InlineKind.LINK
    )
    return {
        *(inline.target for inline in inlines),
        *(story.file.value for story in article.related if story.file),
    }
