"""schema.org NewsArticle as JSON-LD: names shared by writer and verify.

Vocabulary: schema.org 30.0, https://schema.org/NewsArticle. The model has the properties that newskit writes.
"""

from typing import Any

from newskit.wire.facts import Facts, Link
from newskit.wire.shape import DATE_TIME, TEXT, URI, Choice, Complaint, Later, Listing, Number, Record
from newskit.wire.shape import check as check_shape
from newskit.wire.standard import Standard

SCHEMA_ORG = Standard("schema.org", "30.0", "https://schema.org/NewsArticle")
CONTEXT = "https://schema.org"
MEDIA_TYPE = "application/ld+json"

_PARTY = Record({"@type": Choice(("Person", "Organization")), "name": TEXT}, required=("@type", "name"))
_PLACE = Record({"@type": Choice(("Place",)), "name": TEXT}, required=("@type", "name"))
_TERM = Record(
    {"@type": Choice(("DefinedTerm",)), "name": TEXT, "termCode": TEXT, "inDefinedTermSet": TEXT, "url": URI},
    required=("@type",),
)
_PICTURE = Record(
    {
        "@type": Choice(("ImageObject",)),
        "contentUrl": URI,
        "caption": TEXT,
        "creditText": TEXT,
        "description": TEXT,
    },
    required=("@type", "contentUrl"),
)
_CORRECTION = Record(
    {"@type": Choice(("CorrectionComment",)), "text": TEXT, "datePublished": TEXT},
    required=("@type", "text"),
)
_OTHER: Record = Record(
    {
        "@type": Choice(("NewsArticle",)),
        **dict.fromkeys(("@id", "identifier", "url"), URI),
        **dict.fromkeys(("headline", "inLanguage"), TEXT),
        "workTranslation": Listing(Later(lambda: _OTHER)),
    },
    required=("@type",),
)
DOCUMENT = Record(
    {
        "@context": Choice((CONTEXT,)),
        "@type": Choice(("NewsArticle",)),
        **dict.fromkeys(("@id", "url", "mainEntityOfPage", "identifier"), URI),
        **dict.fromkeys(
            ("headline", "inLanguage", "description", "dateline", "articleSection", "creditText"), TEXT
        ),
        **dict.fromkeys(("version", "copyrightNotice", "usageInfo", "articleBody", "genre"), TEXT),
        **dict.fromkeys(("datePublished", "dateModified", "expires"), DATE_TIME),
        "wordCount": Number(0),
        "author": Listing(_PARTY),
        **dict.fromkeys(("publisher", "sourceOrganization", "copyrightHolder"), _PARTY),
        "locationCreated": _PLACE,
        "keywords": Listing(TEXT),
        "about": Listing(_TERM),
        "image": Listing(_PICTURE),
        "correction": Listing(_CORRECTION),
        "citation": Listing(_OTHER),
        "workTranslation": Listing(_OTHER),
        "translationOfWork": _OTHER,
    },
    required=("@context", "@type", "@id", "url", "identifier", "headline", "inLanguage"),
)


def check(document: Any) -> list[Complaint]:
    """Everything about a document that newskit's model of NewsArticle does not allow."""
    return check_shape(document, DOCUMENT)


def facts(document: dict[str, Any]) -> Facts:
    """What a valid document states; a translation's siblings stand inside its original."""
    original = document.get("translationOfWork")
    others = [
        *document.get("workTranslation", ()),
        *([original, *original.get("workTranslation", ())] if original else ()),
    ]
    own = Link(document["inLanguage"], document["identifier"], document["url"])
    return Facts(
        uri=document["identifier"],
        url=document["url"],
        language=document["inLanguage"],
        headline=document["headline"],
        published=document.get("datePublished"),
        modified=document.get("dateModified"),
        credit=document.get("creditText"),
        version=document.get("version"),
        versions=(own, *(_link(other) for other in others if "url" in other)),
    )


def _link(other: dict[str, Any]) -> Link:
    return Link(other.get("inLanguage"), other.get("identifier"), other.get("url"))
