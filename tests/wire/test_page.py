"""Reading a page back."""

import pytest

from newskit.wire import page

_GOOD = """<!DOCTYPE html>
<html lang="en"> <head><title>T</title><link rel="canonical" href="https://example.com/a/"></head>
<body><main><article><h1>H &amp; I</h1><p><span class="credit">Acme</span></p><img
src="https://example.com/a.png" alt=""></article></main></body> </html>
"""


def _check(text: str) -> list[str]:
    return [what for _, what in page.check(text.encode())]


def test_a_sound_page_has_no_complaint():
    """A page with one of each landmark, balanced, is sound, and its facts are read."""
    assert _check(_GOOD) == []
    facts = page.facts(page.read_page(_GOOD.encode()))
    assert (facts.headline, facts.language, facts.url, facts.credit) == (
        "H & I",
        "en",
        "https://example.com/a/",
        "Acme",
    )


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("<!DOCTYPE html>\n", "", "does not begin with the doctype"),
        ("</h1>", "", "</article> closes nothing"),
        ("<h1>", "<h1>X</h1><h1>", "has 2 of <h1>, not one"),
        (' alt=""', "", "an image has no alternative text"),
        ("<p>", "<p onclick=x>", "<p> holds a handler"),
        ("<p>", "<script>x</script><p>", "holds <script>"),
        ("<p>", "<iframe></iframe><p>", "holds <iframe>"),
        ("<p>", '<p id="a"><b id="a"></b>', "two elements have the id a"),
        ("<p>", '<p><a href="javascript:x y">b</a>', "javascript:x y is no address"),
        ('<link rel="canonical" href="https://example.com/a/">', "", "has no canonical address"),
        ("<p>", '<script type="application/ld+json">{</script><p>', "is not JSON"),
        ("<p>", '<script type="application/ld+json">{}</script><p>', "lacks @context"),
        ("<body>", "", "</body> closes nothing"),
    ],
)
def test_a_broken_page_is_told(old, new, what):
    """Each thing that a build could get wrong is told."""
    assert what in _check(_GOOD.replace(old, new))


def test_a_page_that_is_not_utf8_is_told():
    """Bytes that are no UTF-8 are one complaint."""
    assert [what for _, what in page.check(b"\xff")] == ["is not UTF-8"]
