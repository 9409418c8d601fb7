"""Where the links and pictures of an article lead once it is published."""

from newskit.exporters.context import ExportContext
from newskit.exporters.loss import LossKind
from newskit.wire.uris import absolute, as_uri


def resolve_link(target: str, context: ExportContext) -> tuple[str | None, LossKind | None]:
    """The public address of a link, and what is lost when it has none.

    A path to another story of the bundle leads to its page; a story that is held back is not linked; http,
    https and mailto stay; a path from the root of the site is completed.
    """
    if target in context.links:
        address = context.links[target]
        return address, None if address else LossKind.HELD_LINK
    is_mail = target.lower().startswith("mailto:")
    address = as_uri(target) if is_mail else absolute(target, context.site_url)
    if address is None:
        return None, LossKind.ADDRESS
    if context.links.get(address, address) is None:
        return None, LossKind.HELD_LINK
    return address, None


def resolve_picture(target: str, context: ExportContext) -> str | None:
    """The public address of a picture: an asset of the bundle, or a web address as written."""
    asset = context.pictures.get(target)
    return asset.url if asset else absolute(target, context.site_url)
