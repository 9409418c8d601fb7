"""Identifiers and addresses of stories, and of the files their pages are."""

import re
from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

from newskit.article import Article, Scalar
from newskit.config import Languages, Settings
from newskit.index import names
from newskit.index.compared import DERIVED, pattern_counts, tongue_of
from newskit.index.tags import tag
from newskit.parsing.paths import id_of_path
from newskit.wire.uris import absolute, as_uri, is_uri

_PLACE = re.compile(r"\{([a-z]+)\}")
_PAGE_ENDINGS = (".html", ".htm")
_SOMEWHERE = "https://site.invalid"  # stands for the site where its address is not set (RFC 2606)
# Presets whose field `url` holds the address of the page itself; Jekyll's `permalink` is mapped to it.
_URL_IS_OWN = frozenset({"newskit", "hugo", "jekyll"})
_TEMPLATE = re.compile(r"[{}<>\[\]*$:]")


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


def address_of(article: Article, settings: Settings) -> str | None:
    """Where the page of an article stands, so that equal addresses are equal texts.

    The address that the article states, else the pattern of addresses filled, which `DERIVED` marks: whether
    that counts is asked later. None where nobody can tell, as of a template. Generators may put the language
    before an address, so under their presets it tells stories apart.
    """
    if settings.preset != "newskit" and _own_field(article, settings) is not None:
        return _stated(article, settings)
    if article.url is None and article.slug is None and not pattern_counts(settings):
        return None
    return _in_bundle(article, settings)


def _in_bundle(article: Article, settings: Settings) -> str | None:
    """The address that `newskit bundle` gives; a generator's `url` need not be that of the page."""
    if article.url is not None and settings.preset != "newskit":
        article = replace(article, url=None)
    if article.language is None or (article.url and _TEMPLATE.search(_path_of(article.url.value))):
        return None
    site = (settings.bundle.site_url or _SOMEWHERE).rstrip("/")
    language = tag(article.language.value)
    identifier = story_id(article, settings.languages)
    url = story_address(article, language, identifier, site, settings.bundle.permalink)
    return f"{'' if article.url else DERIVED}\n{_compared(url, site)}" if url else None


def _stated(article: Article, settings: Settings) -> str | None:
    """The address that an article of a generator's site states."""
    text = _own_field(article, settings)
    if text is None or "/" not in text or _TEMPLATE.search(_path_of(text)):
        return None
    url = absolute(text if "://" in text else f"/{text.lstrip('/')}", _SOMEWHERE)
    tongue = tongue_of(article.path, article.language.value if article.language else None)
    return f"{tongue}\n{_compared(url, _SOMEWHERE)}" if url else None


def _own_field(article: Article, settings: Settings) -> str | None:
    """What the field of the address says; `url` alone often names a page of somebody else."""
    if article.url is not None and (settings.preset in _URL_IS_OWN or "url" in settings.fields.names):
        return article.url.value
    entry = article.front.entries.get("permalink") if article.front else None
    return entry.node.text if entry is not None and isinstance(entry.node, Scalar) else None


def _path_of(address: str) -> str:
    return address.partition("://")[2] or address


def _compared(url: str, site: str) -> str:
    page = page_name(url, site)
    path = f"/{page.removeprefix('web').strip('/')}" if page else urlsplit(url).path
    if path.endswith("/index.html"):
        path = path.removesuffix("index.html")
    query = urlsplit(url).query
    is_own = url == site or url.startswith((f"{site}/", f"{site}?"))
    host = "" if is_own else urlsplit(url).netloc.lower()
    return f"{host}{names.same_file_key(path)}{'?' if query else ''}{query}"
