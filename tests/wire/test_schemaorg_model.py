"""The compact model of NewsArticle against the vocabulary of schema.org."""

import json

import pytest

from newskit.wire import schemaorg


def _ids(value) -> set[str]:
    entries = value if isinstance(value, list) else [value] if value else []
    return {entry["@id"].removeprefix("schema:") for entry in entries}


@pytest.fixture(scope="module")
def vocabulary(shared) -> dict[str, dict]:
    """Every term of the vocabulary by its name."""
    graph = json.loads((shared / "standards/schemaorg/schemaorg-current-https.jsonld").read_bytes())["@graph"]
    return {entry["@id"].removeprefix("schema:"): entry for entry in graph}


def _with_parents(vocabulary: dict[str, dict], name: str) -> set[str]:
    found = {name}
    for parent in _ids(vocabulary[name].get("rdfs:subClassOf")):
        if parent in vocabulary:
            found |= _with_parents(vocabulary, parent)
    return found


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        ("DOCUMENT", "NewsArticle"),
        ("_PICTURE", "ImageObject"),
        ("_TERM", "DefinedTerm"),
        ("_CORRECTION", "CorrectionComment"),
        ("_PLACE", "Place"),
        ("_PARTY", "Organization"),
        ("_OTHER", "NewsArticle"),
    ],
)
def test_every_property_belongs_to_its_type(vocabulary, shape, kind):
    """Each property that newskit writes exists and may stand on the type it stands on."""
    types = _with_parents(vocabulary, kind)
    for name in getattr(schemaorg, shape).fields:
        if not name.startswith("@"):
            assert _ids(vocabulary[name].get("schema:domainIncludes")) & types, name


@pytest.mark.parametrize(
    ("change", "at"),
    [
        ({"headline": None}, "$.headline"),
        ({"datePublished": "14 May"}, "$.datePublished"),
        ({"author": "Desk"}, "$.author"),
        ({"relatedLink": "https://example.com"}, "$.relatedLink"),
        ({"@type": "Article"}, "$.@type"),
        ({"wordCount": -1}, "$.wordCount"),
        ({"workTranslation": [{"url": "x"}]}, "$.workTranslation[0]"),
    ],
)
def test_a_wrong_document_is_refused_at_its_place(change, at):
    """The model says where a document is wrong."""
    address = "https://example.com/a/"
    good = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": address,
        "url": address,
        "identifier": address,
        "headline": "H",
        "inLanguage": "en",
    }
    assert schemaorg.check(good) == []
    assert at in [complaint.at for complaint in schemaorg.check(good | change)]
