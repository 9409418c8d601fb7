"""From chosen stories to a bundle in memory: gates, places, documents, manifest. Pure: no file, no clock."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from newskit.bundle.addresses import site_address
from newskit.bundle.assets import CopiedAsset, collect
from newskit.bundle.clashes import clashes, held_twins
from newskit.bundle.contexts import Addresses, addresses_of, context_of
from newskit.bundle.documents import READERS
from newskit.bundle.gates import Sorted, sort_stories
from newskit.bundle.manifest import NAME, SUMS, Contents, manifest, story_entry, sums
from newskit.bundle.places import Placed, place
from newskit.bundle.story import BuiltBundle, BundleRequest, DocumentError, Story, StoryLoss
from newskit.bundle.versions import VersionGroup, groups, twins
from newskit.exporters import EXPORTERS, Document, ExportContext, body_html
from newskit.wire.jsontext import dump


def build(stories: Sequence[Story], request: BundleRequest) -> BuiltBundle:
    """The bundle of these stories, or why there is none.

    Raises:
        UsageError: the site's address is missing or wrong, or its pattern of addresses is.
        DocumentError: a document is not valid; a bug in newskit.
    """
    site_address(request.site)
    through = sort_stories(
        sorted(stories, key=lambda story: story.article.path), request.now, request.timezone, request.brakes
    )
    placed, refused = place([*through.usable, *through.canceled], request)
    open_paths = {story.article.path for story in through.usable}
    usable = [one for one in placed if one.path in open_paths]
    by_path = groups(usable, request.site.x_default)
    held = [story.article for story, _ in through.held]
    refused += [*clashes(placed), *held_twins(placed, held, request.languages), *twins(by_path)]
    if refused:
        return BuiltBundle(refused=tuple(refused), notes=through.notes)
    return _printed(placed, by_path, through, request)


def _printed(
    placed: Sequence[Placed],
    by_path: Mapping[str, VersionGroup],
    through: Sorted,
    request: BundleRequest,
) -> BuiltBundle:
    usable = [one for one in placed if one.path in by_path]
    closed = [*(story for story, _ in through.held), *through.canceled]
    press = _Press(request, by_path, addresses_of(usable, closed, request), collect(usable))
    entries = [press.run(one) for one in placed]
    removed = [one for one in placed if one.path not in by_path]
    assets = tuple(press.assets.values())
    contents = Contents(entries, assets, through.held, removed, press.losses)
    told = manifest(request, contents)
    files = press.files | {NAME: dump(told)}
    files[SUMS] = sums(files)
    stamp = request.now if request.is_now_stated else None
    return BuiltBundle(dict(sorted(files.items())), told, tuple(press.losses), through.notes, stamp=stamp)


class _Press:
    """Prints the documents of one story after the other and keeps what they need."""

    def __init__(
        self,
        request: BundleRequest,
        by_path: Mapping[str, VersionGroup],
        addresses: Addresses,
        pictures: Mapping[str, Mapping[str, CopiedAsset]],
    ) -> None:
        self.files: dict[str, bytes] = {}
        self.assets: dict[str, CopiedAsset] = {}
        self.losses: list[StoryLoss] = []
        self._request = request
        self._by_path = by_path
        self._addresses = addresses
        self._pictures = pictures

    def run(self, one: Placed) -> dict[str, Any]:
        """Print a story; its entry in the manifest. A canceled story has no group and no public document."""
        group = self._by_path.get(one.path)
        pictures = self._pictures.get(one.path, {})
        context = context_of(one, group, self._request, pictures, self._addresses)
        if group:
            context = replace(context, copy=body_html(one.story.article, context))
        formats = [name for name in self._request.formats if group or not EXPORTERS[name].is_public]
        documents = [self._document(one, context, name) for name in formats]
        for asset in pictures.values():
            self.files[asset.path] = asset.data
            self.assets.setdefault(asset.path, asset)
        return story_entry(one, group, documents, pictures.values(), self._request.timezone)

    def _document(self, one: Placed, context: ExportContext, name: str) -> Document:
        exported = EXPORTERS[name].export(one.story.article, context)
        document = exported.document
        if complaints := READERS[name](document.data).complaints:
            raise DocumentError(document.name, [f"{at} {what}" for at, what in complaints])
        self.files[document.name] = document.data
        language = one.version.language
        self.losses += [StoryLoss(one.path, one.id, language, name, loss) for loss in exported.losses]
        return document
