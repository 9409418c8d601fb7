"""Pictures: which a story needs, and under which names they are copied."""

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import unquote

from newskit.article import Article, InlineKind
from newskit.bundle.places import Placed
from newskit.exporters import Asset
from newskit.exporters.fields import line_of, text_of
from newskit.index.names import file_name

_MEDIA_TYPES = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "webp": "image/webp",
    "avif": "image/avif",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
}
_UNKNOWN = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class CopiedAsset:
    """A picture of the bundle: its path there, its bytes, and the words that go with it."""

    path: str
    media_type: str
    data: bytes
    alt: str | None
    credit: str | None


def wanted_images(article: Article) -> tuple[str, ...]:
    """The files of the pictures that an article names, in its fields and in its body, as it writes them."""
    inlines = (
        inline for block in article.body.blocks for inline in block.inlines if inline.kind is InlineKind.IMAGE
    )
    named = [*(image.file.value for image in article.images), *(inline.target for inline in inlines)]
    return tuple(
        dict.fromkeys(name for name in named if name and "://" not in name and not name.startswith("/"))
    )


def collect(placed: Iterable[Placed]) -> dict[str, dict[str, CopiedAsset]]:
    """The pictures of each story, by the path of its article and then by what the article writes."""
    return {
        one.path: {name: _copied(one, name, data) for name, data in one.story.images.items()}
        for one in placed
    }


def public(asset: CopiedAsset, site_url: str) -> Asset:
    """What documents say of a picture."""
    return Asset(f"{site_url}/{asset.path}", asset.media_type, len(asset.data))


def _copied(one: Placed, name: str, data: bytes) -> CopiedAsset:
    place = _place(name)
    images = sorted(one.story.article.images, key=lambda image: image.file.value != name)
    image = next((image for image in images if _place(image.file.value) == place), None)
    safe = file_name(place)
    return CopiedAsset(
        path=f"assets/{sha256(data).hexdigest()[:16]}-{safe}",
        media_type=_MEDIA_TYPES.get(safe.rpartition(".")[2].lower(), _UNKNOWN),
        data=data,
        alt=text_of(image.alt) if image else None,
        credit=line_of(image.credit) if image else None,
    )


def _place(name: str) -> str:
    """What a name means: `images/a%20b.png` and `./images/a b.png` are one picture."""
    return posixpath.normpath(unquote(name))
