"""The settings of the site that addresses are made of, refused where they cannot be used."""

from urllib.parse import urlsplit

from newskit.config import BundleSettings
from newskit.index.addresses import places_of
from newskit.messages import Message, UsageError
from newskit.wire.uris import is_web_address

_PLACES = frozenset({"language", "slug", "id", "year", "month", "day"})


def site_address(site: BundleSettings) -> str:
    """The address of the site without a slash at its end.

    Raises:
        UsageError: it is not set, or no http or https address.
    """
    if not site.site_url:
        raise UsageError(
            Message(
                "bundle-no-site-url",
                "the address of the site is missing: --site-url or site_url in [newskit.bundle]",
            ),
        )
    address = site.site_url.rstrip("/")
    if not is_web_address(address) or urlsplit(address).query or urlsplit(address).fragment:
        raise UsageError(
            Message(
                "bundle-bad-site-url",
                "site_url is not an http or https address: {url}",
                {"url": site.site_url},
            ),
        )
    return address


def check_permalink(permalink: str) -> None:
    """Refuse a pattern of addresses that newskit cannot fill.

    Raises:
        UsageError: no slash at the start, neither slug nor id, or a place that newskit does not know.
    """
    places = places_of(permalink)
    if not permalink.startswith("/") or places - _PLACES or not places & {"slug", "id"}:
        message = Message(
            "bundle-bad-permalink",
            "permalink {permalink} must begin with / and hold slug or id in braces; the places are {places}",
            {"permalink": permalink, "places": tuple(sorted(_PLACES))},
        )
        raise UsageError(message)
