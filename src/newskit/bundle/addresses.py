"""Identifiers and addresses: of the site, of a story, of the file its page is."""

import re
from urllib.parse import urlsplit, urlunsplit

from newskit.article import Article
from newskit.bundle import names
from newskit.config import BundleSettings, Languages
from newskit.messages import Message, UsageError
from newskit.parsing.paths import id_of_path
from newskit.wire.uris import absolute, as_uri, is_uri, is_web_address

_PLACE = re.compile(r"\{([a-z]+)\}")
_PLACES = frozenset({"language", "slug", "id", "year", "month", "day"})
_PAGE_ENDINGS = (".html", ".htm")


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
    places = set(_PLACE.findall(permalink))
    if not permalink.startswith("/") or places - _PLACES or not places & {"slug", "id"}:
        message = Message(
            "bundle-bad-permalink",
            "permalink {permalink} must begin with / and hold slug or id in braces; the places are {places}",
            {"permalink": permalink, "places": tuple(sorted(_PLACES))},
        )
        raise UsageError(message)


def story_id(article: Article, languages: Languages) -> str:
    """The id of a story; its path without ending and language when it has none."""
    if article.id and article.id.value.strip():
        return article.id.value
    return id_of_path(article.path, languages)


def story_uri(identifier: str, site_url: str) -> str:
    """The URI of a story, the same in every format: the id when it is one, else an address under /id/."""
    if is_uri(identifier):
        return identifier
    escaped = identifier.replace("%", "%25").replace("?", "%3F").replace("#", "%23")
    return as_uri(f"{site_url}/id/{escaped}") or f"{site_url}/id/{names.slugify(identifier)}"


def story_address(
    article: Article, language: str, identifier: str, site_url: str, permalink: str
) -> str | None:
    """The address of the page of a story: the one it states, else the pattern filled.

    None when what it states is no web address, or when the pattern wants a date that the story lacks.
    """
    if article.url and article.url.value.strip():
        stated = absolute(article.url.value, site_url)
        return urlunsplit(urlsplit(stated)._replace(fragment="")) if stated else None
    at = article.published.value.at if article.published else None
    values = {
        "language": language.lower(),
        "slug": names.slug_of(article, language, identifier),
        "id": names.slugify(identifier),
        "year": f"{at.year:04}" if at else "",
        "month": f"{at.month:02}" if at else "",
        "day": f"{at.day:02}" if at else "",
    }
    path = _PLACE.sub(lambda match: values[match[1]], permalink)
    return None if "//" in path else as_uri(site_url + path)


def page_name(url: str, site_url: str) -> str | None:
    """The file of a page: the path of its address under web/, where a path that ends in .html is the file.

    None when a part of the path cannot be the name of a folder everywhere.
    """
    is_below = url == site_url or url.startswith((f"{site_url}/", f"{site_url}?"))
    path = url.removeprefix(site_url).partition("?")[0] if is_below else urlsplit(url).path
    parts = names.safe_parts(path)
    if parts is None:
        return None
    is_file = bool(parts) and parts[-1].lower().endswith(_PAGE_ENDINGS)
    return "/".join(("web", *parts) if is_file else ("web", *parts, "index.html"))
