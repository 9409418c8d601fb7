"""manifest.json, version 1: what a bundle holds, what it holds back, what its documents could not carry."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from newskit.article import PubStatus
from newskit.bundle.addresses import site_address
from newskit.bundle.assets import CopiedAsset
from newskit.bundle.gates import Passage
from newskit.bundle.places import Placed
from newskit.bundle.story import BundleRequest, Story, StoryLoss
from newskit.bundle.versions import VersionGroup
from newskit.exporters import Document
from newskit.index.addresses import story_id
from newskit.index.tags import tag
from newskit.wire.instants import instant, written

NAME = "manifest.json"
SUMS = "SHA256SUMS"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Contents:
    """What the manifest tells of: entries of stories, pictures, what was held back or removed, and losses."""

    stories: Sequence[Mapping[str, Any]]
    assets: Sequence[CopiedAsset]
    held: Sequence[tuple[Story, Passage]]
    removed: Sequence[Placed]
    losses: Sequence[StoryLoss]


def manifest(request: BundleRequest, contents: Contents) -> dict[str, Any]:
    """The whole manifest, every list in an order that depends on its entries only."""
    now = {"now": written(request.now)} if request.is_now_stated else {}
    return {
        "version": VERSION,
        "tool": dict(request.tool),
        **now,
        "site_url": site_address(request.site),
        "stories": sorted(contents.stories, key=_by_story),
        "collections": [],
        "assets": _assets(contents.assets),
        "held": sorted((_held(story, passage, request) for story, passage in contents.held), key=_by_story),
        "removed": sorted((_removed(one) for one in contents.removed), key=_by_story),
        "losses": _losses(contents.losses, request.codes),
    }


def story_entry(
    one: Placed,
    group: VersionGroup | None,
    documents: Iterable[Document],
    assets: Iterable[CopiedAsset],
    timezone: str | None,
) -> dict[str, Any]:
    """One story; a canceled one (without a group) has no address and no versions."""
    article = one.story.article
    others = [m.version for m in group.members if m.path != one.path] if group else []
    original = group.original if group and group.original and group.original.path != one.path else None
    return {
        "id": one.id,
        "uri": one.version.uri,
        "language": one.version.language,
        "version": article.effective_version,
        "status": article.pub_status.value,
        "headline": one.version.headline,
        "published": _instant(one, "published", timezone),
        "modified": _instant(one, "modified", timezone),
        "source": {"path": one.path, "sha256": sha256(article.source.data).hexdigest()},
        "url": None if article.pub_status is PubStatus.CANCELED else one.version.url,
        "original": original.version.uri if original else None,
        "translations": [{"language": v.language, "uri": v.uri, "url": v.url} for v in others],
        "documents": sorted((_document(document) for document in documents), key=lambda entry: entry["path"]),
        "assets": sorted({asset.path for asset in assets}),
    }


def sums(files: Mapping[str, bytes]) -> bytes:
    """The text of SHA256SUMS: what `sha256sum -c` reads, in the order of the paths."""
    lines = (f"{sha256(data).hexdigest()}  {path}\n" for path, data in sorted(files.items()))
    return "".join(lines).encode()


def _by_story(entry: Mapping[str, Any]) -> tuple[str, str]:
    return entry["id"], entry["language"] or ""


def _instant(one: Placed, name: str, timezone: str | None) -> str | None:
    value = getattr(one.story.article, name)
    at = instant(value.value, timezone) if value else None
    return written(at) if at else None


def _document(document: Document) -> dict[str, Any]:
    return {
        "format": document.format,
        "standard": str(document.standard),
        "path": document.name,
        "media_type": document.media_type,
        "bytes": len(document.data),
        "sha256": sha256(document.data).hexdigest(),
    }


def _assets(assets: Iterable[CopiedAsset]) -> list[dict[str, Any]]:
    by_path = {
        asset.path: asset
        for asset in sorted(assets, key=lambda a: (a.path, a.alt or "", a.credit or ""), reverse=True)
    }
    return [_asset(by_path[path]) for path in sorted(by_path)]


def _asset(asset: CopiedAsset) -> dict[str, Any]:
    return {
        "path": asset.path,
        "media_type": asset.media_type,
        "bytes": len(asset.data),
        "sha256": sha256(asset.data).hexdigest(),
        "alt": asset.alt,
        "credit": asset.credit,
    }


def _held(story: Story, passage: Passage, request: BundleRequest) -> dict[str, Any]:
    language = story.article.language
    return {
        "id": story_id(story.article, request.languages),
        "language": tag(language.value) if language else None,
        "reason": passage.gate.value,
        "until": passage.until,
    }


def _removed(one: Placed) -> dict[str, Any]:
    return {"id": one.id, "language": one.version.language, "url": one.version.url, "reason": "canceled"}


def _losses(losses: Iterable[StoryLoss], codes: Mapping[str, str]) -> list[dict[str, Any]]:
    """Each kind of loss once a story, format and field; a kind without a code stands by its name."""
    unique = {
        (x.id, x.language, x.format, x.loss.field, codes.get(x.loss.kind, x.loss.kind.value)) for x in losses
    }
    names = ("id", "language", "format", "field", "code")
    return [dict(zip(names, entry, strict=True)) for entry in sorted(unique)]
