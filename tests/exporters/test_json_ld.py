"""What the JSON-LD of a story says."""

import json
from dataclasses import replace

from newskit.exporters import html, json_ld
from newskit.wire import page


def _news(article, context) -> dict:
    return json.loads(json_ld.export(article, context).document.data)


def test_it_stands_beside_the_page(article, context):
    """story.jsonld in the folder of the page; a page with a name of its own gives it on."""
    assert json_ld.export(article, context).document.name == "web/en/harbour/story.jsonld"
    named = replace(context, page_name="web/a/b.html")
    assert json_ld.export(article, named).document.name == "web/a/b.jsonld"


def test_it_is_what_the_page_holds(article, context):
    """The page and the document beside it say the same."""
    inside = page.json_ld(page.read_page(html.export(article, context).document.data))
    assert inside == [_news(article, context)]


def test_it_states_the_story(article, context):
    """Dateline, credit, dates, section, terms and the instant of a correction are schema.org's."""
    news = _news(article, context)
    assert news["dateline"] == "PORTO, May 14 (Acme) -"
    assert news["creditText"] == "Acme Wire"
    assert news["datePublished"] == "2024-05-14T15:48:00+01:00"
    assert news["articleSection"] == "World"
    assert news["correction"][0]["datePublished"] == "2024-05-14T16:05:00+01:00"
    assert [term["termCode"] for term in news["about"]] == ["20000639", "sea"]
    assert "edNote" not in json.dumps(news)


def test_versions_link_each_other(article, context):
    """An original names its translations; a translation names its original, and the other through it."""
    english, brazil, portugal = context.versions
    assert [v["url"] for v in _news(article, context)["workTranslation"]] == [brazil.url, portugal.url]
    there = _news(article, replace(context, story=portugal, original=english, is_translation=True))
    assert there["translationOfWork"]["url"] == english.url
    assert [v["url"] for v in there["translationOfWork"]["workTranslation"]] == [brazil.url]


def test_an_original_outside_the_bundle_has_no_address(article, context):
    """Two translations without their original still find each other."""
    _, brazil, portugal = context.versions
    alone = replace(context, story=portugal, versions=(brazil, portugal), is_translation=True)
    assert _news(article, alone)["translationOfWork"] == {
        "@type": "NewsArticle",
        "workTranslation": [
            {
                "@type": "NewsArticle",
                "@id": brazil.url,
                "identifier": brazil.uri,
                "url": brazil.url,
                "headline": brazil.headline,
                "inLanguage": "pt-BR",
            },
        ],
    }
