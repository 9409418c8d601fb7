"""What a page says and does not say."""

import re
from dataclasses import replace

import pytest

from newskit.exporters import html
from newskit.wire import page


def _page(article, context) -> str:
    return html.export(article, context).document.data.decode()


@pytest.mark.parametrize(
    "line",
    [
        '<html lang="en">',
        "<title>Harbour &#34;reopens&#34; &lt;today&gt; &amp; tomorrow | The Example Post</title>",
        '<link rel="canonical" href="https://example.com/en/harbour/">',
        '<link rel="alternate" hreflang="en" href="https://example.com/en/harbour/">',
        '<link rel="alternate" hreflang="pt-PT" href="https://example.com/pt-pt/porto/">',
        '<link rel="alternate" hreflang="x-default" href="https://example.com/en/harbour/">',
        '<meta property="og:locale" content="en">',
        '<meta property="og:locale:alternate" content="pt_PT">',
        '<meta property="article:published_time" content="2024-05-14T15:48:00+01:00">',
        '<meta property="article:modified_time" content="2024-05-14T16:10:00+01:00">',
        "<h1>Harbour &#34;reopens&#34; &lt;today&gt; &amp; tomorrow</h1>",
        '<p class="standfirst">Ships return after three days.</p>',
        '<span class="byline">By Desk One, Desk Two</span>',
        '<span class="credit">Acme Wire</span>',
        '<p class="dateline">PORTO, May 14 (Acme) -</p>',
        '<time datetime="2024-05-14T15:48:00+01:00">2024-05-14 15:48</time>',
        '<img src="https://example.com/assets/0123456789abcdef-quay.jpg" alt="A quay">',
        '<h2 id="corrections">Corrections</h2>',
        '<a href="https://example.org/storm" hreflang="en">Storm closes harbour</a>',
        "<li>Only a name</li>",
        "<p>Subscribers only</p>",
    ],
)
def test_a_page_holds_each_part(article, context, line):
    """Every public field stands where readers and machines look for it, escaped."""
    assert line in _page(article, context)


def test_a_page_holds_no_desk_matter_and_no_script(article, context):
    """Editor's note and status stay inside the house; the only script element is data."""
    text = _page(article, context)
    assert "Call the desk" not in text
    assert "usable" not in text
    assert re.findall(r"<script[^>]*>", text) == ['<script type="application/ld+json">']


def test_data_inside_a_page_cannot_end_its_element(story_with, context):
    """A headline that closes a script element stays data."""
    hostile = replace(context, story=replace(context.story, headline="</script><script>alert(1)"))
    text = _page(story_with("Words."), hostile)
    assert text.count("</script>") == 1
    assert page.facts(page.read_page(text.encode())).headline == "</script><script>alert(1)"


def test_the_words_of_a_page_are_in_its_language(article, context):
    """A Portuguese page has Portuguese labels."""
    portugal = context.versions[2]
    text = _page(article, replace(context, story=portugal, original=context.story, is_translation=True))
    assert '<html lang="pt-PT">' in text
    assert "<span>Publicado" in text
    assert "<span>Published" not in text


def test_a_held_related_story_is_not_named(story_with, context):
    """Not even the headline of a story that is held back stands on a page."""
    article = story_with("Words.", "related:\n  - {headline: Secret, file: held.en.md}\n")
    exported = html.export(article, context)
    assert b"Secret" not in exported.document.data
    assert [loss.kind.value for loss in exported.losses] == ["link-to-held-story"]
