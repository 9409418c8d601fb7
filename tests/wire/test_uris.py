"""Addresses as RFC 3986 writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.wire.uris import absolute, as_uri, is_uri, is_web_address


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com",
        "https://example.com/a/b?c=d#e",
        "http://user@example.com:8080/",
        "http://[2001:db8::1]/x",
        "urn:newsml:example.com:20240514:a",
        "tag:example.com,2024:a",
        "mailto:desk@example.com",
        "https://example.com/%C3%A9",
    ],
)
def test_a_uri_is_one(text):
    """What RFC 3986 calls a URI is accepted."""
    assert is_uri(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.com",
        "/a",
        "https://example.com/a b",
        "https://example.com/é",
        "https://[bad/",
        "http://a:b/",
        "https://x/%zz",
        "acme-20240514",
        "https://x/<a>",
    ],
)
def test_no_uri_is_none(text):
    """What lacks a scheme or holds what a URI cannot hold is refused."""
    assert not is_uri(text)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("https://example.com/notícia à", "https://example.com/not%C3%ADcia%20%C3%A0"),
        ("https://example.com/100%", "https://example.com/100%25"),
        ("https://example.com/%C3%A9", "https://example.com/%C3%A9"),
        ("no scheme", None),
    ],
)
def test_an_address_is_encoded_once(written, expected):
    """What a URI cannot hold is percent-encoded; what is encoded already stays."""
    assert as_uri(written) == expected


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/a", "https://example.com/a"),
        ("https://other.example/a", "https://other.example/a"),
        ("//other.example/a", "https://other.example/a"),
        ("a.md", None),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("ftp://example.com/a", None),
        ("//[", None),
    ],
)
def test_only_web_addresses_are_absolute(address, expected):
    """A path from the root is completed; other schemes and relative paths have no address."""
    assert absolute(address, "https://example.com/base/") == expected


@given(st.text(max_size=60))
def test_what_is_made_is_a_uri(text):
    """Whatever is written, an address that comes out is a URI, and a web address has a host."""
    made = as_uri(text)
    assert made is None or is_uri(made)
    web = absolute(text, "https://example.com")
    assert web is None or is_web_address(web)
