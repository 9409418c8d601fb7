"""What a ninjs document says of a story."""

import json
from dataclasses import replace

import pytest

from newskit.article import PubStatus, Value
from newskit.exporters import ninjs


def _item(article, context) -> dict:
    return json.loads(ninjs.export(article, context).document.data)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("uri", "https://example.com/id/acme-20240514-harbour"),
        (
            "standard",
            {
                "name": "ninjs",
                "version": "3.1",
                "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
            },
        ),
        ("version", "2"),
        ("firstCreated", "2024-05-14T15:48:00+01:00"),
        ("versionCreated", "2024-05-14T16:10:00+01:00"),
        ("expires", "2030-01-01T00:00:00+00:00"),
        ("pubStatus", "usable"),
        ("urgency", 4),
        ("language", "en"),
        ("title", "HARBOUR-OPEN"),
        ("slugline", "HARBOUR-OPEN"),
        (
            "headlines",
            [{"role": "main", "contentType": "text/plain", "value": 'Harbour "reopens" <today> & tomorrow'}],
        ),
        (
            "descriptions",
            [{"role": "summary", "contentType": "text/plain", "value": "Ships return after three days."}],
        ),
        ("edNote", "Call the desk before use."),
        ("by", "Desk One, Desk Two"),
        ("located", "Porto"),
        (
            "infoSources",
            [{"name": "Acme Wire", "role": "credit"}, {"name": "The Example Post", "role": "publisher"}],
        ),
        ("genres", [{"name": "news"}]),
        ("copyrightHolder", "Acme"),
        ("usageTerms", "Subscribers only"),
        (
            "renditions",
            [{"name": "web", "href": "https://example.com/en/harbour/", "contentType": "text/html"}],
        ),
        (
            "subjects",
            [
                {"name": "harbours"},
                {"name": "ships"},
                {"uri": "http://cv.iptc.org/newscodes/mediatopic/20000639", "literal": "medtop:20000639"},
                {"literal": "house:sea"},
            ],
        ),
    ],
)
def test_each_field_has_its_property(article, context, name, value):
    """A field of the article stands under the standard's name."""
    assert _item(article, context)[name] == value


def test_the_copy_is_html_and_words(article, context):
    """Two bodies, with the counts of the words."""
    html, plain = _item(article, context)["bodies"]
    assert (html["contentType"], plain["contentType"]) == ("text/html", "text/plain")
    assert html["value"].startswith("<p>The harbour <em>reopened</em>")
    assert (plain["charCount"], plain["wordCount"]) == (len(plain["value"]), len(plain["value"].split()))


def test_associations_name_every_version(article, context):
    """Itself, both translations and the one for everybody else; then pictures and related stories."""
    named = [
        (entry["rel"].rpartition("/")[2], entry["uri"]) for entry in _item(article, context)["associations"]
    ]
    assert named == [
        ("self", "https://example.com/id/acme-20240514-harbour"),
        ("workTranslation", "https://example.com/id/acme-20240514-br"),
        ("workTranslation", "https://example.com/id/acme-20240514-porto"),
        ("x-default", "https://example.com/id/acme-20240514-harbour"),
        ("picture", "https://example.com/assets/0123456789abcdef-quay.jpg"),
        ("related", "https://example.org/storm"),
        ("related", "https://example.com/en/next/"),
    ]


def test_a_translation_names_its_original_and_its_sibling(article, context):
    """From a translation, the original is translationOfWork and another translation an alternate."""
    english, brazil, portugal = context.versions
    there = replace(context, story=portugal, original=english, is_translation=True)
    rels = {
        entry["language"]: entry["rel"].rpartition("/")[2]
        for entry in _item(article, there)["associations"][:3]
    }
    assert rels == {"en": "translationOfWork", "pt-BR": "alternate", "pt-PT": "self"}
    assert brazil.language == "pt-BR"


def test_what_has_no_place_is_a_loss(article, context):
    """Dateline, section, corrections and a related story without an address are told, each at its place."""
    losses = ninjs.export(article, context).losses
    told = [(loss.kind.value, loss.field, article.source.slice(loss.span)) for loss in losses]
    assert told == [
        ("field-not-carried", "dateline", "PORTO, May 14 (Acme) -"),
        ("field-not-carried", "section", "World"),
        ("field-not-carried", "corrections", "2024-05-14T16:05:00+01:00"),
        ("link-without-address", "related", "Only a name"),
    ]


def test_a_canceled_story_has_no_copy(article, context):
    """A kill carries status, headline and editor's note; no body, no byline, no links."""
    killed = replace(article, status=Value(PubStatus.CANCELED, None))
    item = _item(killed, context)
    assert item["pubStatus"] == "canceled"
    assert item["edNote"] == "Call the desk before use."
    assert item["headlines"][0]["value"].startswith("Harbour")
    assert not {"bodies", "descriptions", "associations", "renditions", "by"} & item.keys()


@pytest.mark.parametrize(("zone", "written"), [(None, None), ("Europe/Lisbon", "2024-05-14T00:00:00+01:00")])
def test_a_bare_day_needs_a_zone(story_with, context, zone, written):
    """A bare day is midnight in the zone set; without one it is a loss and no date is made up."""
    article = story_with("Words.")
    dated = story_with("Words.", "modified: 2024-05-14\n")
    assert dated.modified is not None
    exported = ninjs.export(replace(article, published=dated.modified), replace(context, timezone=zone))
    assert json.loads(exported.document.data).get("firstCreated") == written
    assert [loss.kind.value for loss in exported.losses] == ([] if zone else ["instant-without-offset"])
