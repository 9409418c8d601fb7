"""Addresses and identifiers as RFC 3986 writes them."""

import re
from urllib.parse import urljoin, urlsplit

_PCHAR = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})"
_URI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:"
    r"(?://(?:(?:[A-Za-z0-9._~!$&'()*+,;=:-]|%[0-9A-Fa-f]{2})*@)?"
    r"(?:\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)(?::[0-9]*)?"
    rf"(?:/{_PCHAR}*)*"
    rf"|/?(?:{_PCHAR}+(?:/{_PCHAR}*)*)?)"
    rf"(?:\?(?:{_PCHAR}|[/?])*)?(?:#(?:{_PCHAR}|[/?])*)?",
)
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNWRITABLE = re.compile(r"[^A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]+")
WEB_SCHEMES = ("http", "https")


def is_uri(text: str) -> bool:
    """Whether the text is a URI with a scheme (RFC 3986, section 3)."""
    return _URI.fullmatch(text) is not None


def is_web_address(text: str) -> bool:
    """Whether the text is an http or https address with a host."""
    if not is_uri(text):
        return False
    parts = urlsplit(text)
    return parts.scheme.lower() in WEB_SCHEMES and bool(parts.hostname)


def as_uri(text: str) -> str | None:
    """An address with what a URI cannot hold percent-encoded; None when no URI comes of it."""
    encoded = _STRAY_PERCENT.sub("%25", _UNWRITABLE.sub(_percent_encoded, text.strip()))
    return encoded if is_uri(encoded) else None


def absolute(address: str, base: str) -> str | None:
    """A web address, resolved against `base` when it begins with a slash; None for any other address."""
    try:
        joined = urljoin(base, address.strip()) if address.lstrip().startswith("/") else address
    except ValueError:
        return None
    uri = as_uri(joined)
    return uri if uri and is_web_address(uri) else None


def _percent_encoded(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))
