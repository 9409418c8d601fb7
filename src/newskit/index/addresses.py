"""Identifiers and addresses of stories, and of the files their pages are."""

import re
from urllib.parse import urlsplit, urlunsplit

from newskit.article import Article
from newskit.config import Languages
from newskit.index import names
from newskit.parsing.paths import id_of_path
from newskit.wire.uris import absolute, as_uri, is_uri

_PLACE = re.compile(r"\{([a-z]+)\}")
_PAGE_ENDINGS = (".html", ".htm")


def places_of(permalink: str) -> set[str]:
    """The names in braces of a pattern of addresses."""
    return set(_PLACE.findall(permalink))


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
    if article.url:
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
