"""IPTC ninjs 3.1: the names that writer, reader and verify share, and a compact model.

Standard: ninjs 3.1, https://iptc.org/std/ninjs/. The model has every property of the standard at every depth
that newskit writes or reads; parts that it neither writes nor reads (event and planning details) are taken as
they are.
"""

from typing import Any

from newskit.wire.facts import Facts, Link
from newskit.wire.shape import (
    DATE_TIME,
    TEXT,
    URI,
    Anything,
    Choice,
    Complaint,
    Later,
    Listing,
    Number,
    Record,
    Shape,
)
from newskit.wire.shape import check as check_shape
from newskit.wire.standard import Standard

NINJS_3_1 = Standard("ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json")
MEDIA_TYPE = "application/json"
PUB_STATUSES = ("usable", "withheld", "canceled")
OBJECT_TYPES = ("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning")

# Values of associations[].rel. ninjs leaves the word free and IPTC has no term for a translation, so the
# terms are schema.org's where it has one and the link relations of HTML elsewhere.
REL_ORIGINAL = "https://schema.org/translationOfWork"
REL_TRANSLATION = "https://schema.org/workTranslation"
REL_ALTERNATE = "alternate"
REL_SELF = "self"
REL_X_DEFAULT = "x-default"
REL_RELATED = "related"
REL_PICTURE = "picture"
VERSION_RELS = (REL_SELF, REL_ORIGINAL, REL_TRANSLATION, REL_ALTERNATE)

ROLE_CREDIT = "credit"
ROLE_PUBLISHER = "publisher"
ROLE_SUMMARY = "summary"
RENDITION_PAGE = "web"
_MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"


def subject_uri(code: str) -> str | None:
    """The address of a subject code (`medtop:20000639`); None for a scheme that newskit does not know."""
    scheme, _, number = code.partition(":")
    return (
        f"{_MEDIA_TOPICS}{number}" if scheme == "medtop" and number.isascii() and number.isdigit() else None
    )


def check(document: Any) -> list[Complaint]:
    """Everything about a document that ninjs 3.1 does not allow."""
    return check_shape(document, DOCUMENT)


def facts(document: dict[str, Any]) -> Facts:
    """What a valid document states; `associations` of other stories and pictures are no versions."""
    links = [
        entry
        for entry in document.get("associations", ())
        if entry.get("rel") in (*VERSION_RELS, REL_X_DEFAULT)
    ]
    return Facts(
        uri=document["uri"],
        url=_page(document),
        language=document.get("language"),
        headline=next((h["value"] for h in document.get("headlines", ())), None),
        published=document.get("firstCreated"),
        modified=_modified(document),
        credit=next(
            (s.get("name") for s in document.get("infoSources", ()) if s.get("role") == ROLE_CREDIT), None
        ),
        version=document.get("version"),
        status=document.get("pubStatus"),
        versions=tuple(_link(entry) for entry in links if entry["rel"] != REL_X_DEFAULT),
        x_default=next((_page(entry) for entry in links if entry["rel"] == REL_X_DEFAULT), None),
    )


def _modified(document: dict[str, Any]) -> str | None:
    """The time of this version, unless it is the time of the first."""
    version = document.get("versionCreated")
    return version if version != document.get("firstCreated") else None


def _link(entry: dict[str, Any]) -> Link:
    return Link(entry.get("language"), entry["uri"], _page(entry))


def _page(document: dict[str, Any]) -> str | None:
    """The address of the web page among the renditions."""
    return next((r.get("href") for r in document.get("renditions", ()) if r["name"] == RENDITION_PAGE), None)


def _named(**more: Shape) -> Listing:
    """A list of objects with a name, an identifier as URI or as text, and more."""
    return Listing(Record({"name": TEXT, "uri": URI, "literal": TEXT, **more}))


_ANYTHING = Anything()
_PERCENT = Number(0, 100)
_CONTACT = Listing(Record({}, is_open=True))
_ROLED = {"role": TEXT, "contentType": TEXT, "value": TEXT}
_ROLED_TEXTS = Listing(Record(_ROLED, required=("value",)))
_BODIES = Listing(Record({**_ROLED, "charCount": Number(), "wordCount": Number()}, required=("value",)))
_RENDITIONS = Listing(
    Record(
        {
            **dict.fromkeys(("name", "contentType", "title", "format", "aspectRatio", "videoCodec"), TEXT),
            **dict.fromkeys(("transportProtocol", "bitrate"), TEXT),
            **dict.fromkeys(("width", "height", "sizeInBytes"), Number()),
            **dict.fromkeys(("duration", "frameRate", "poi"), _ANYTHING),
            "href": URI,
            "scanType": Choice(("progressive", "interlaced")),
        },
        required=("name",),
    ),
)
_STANDARD = Record({"name": TEXT, "version": TEXT, "schema": URI})
_ASSOCIATIONS = Listing(Later(lambda: _ASSOCIATION))

_PROPERTIES: dict[str, Shape] = {
    "uri": URI,
    "type": Choice(OBJECT_TYPES),
    "representationType": Choice(("full", "partial")),
    "profile": TEXT,
    "version": TEXT,
    "firstCreated": DATE_TIME,
    "versionCreated": DATE_TIME,
    "contentCreated": DATE_TIME,
    "embargoedUntil": DATE_TIME,
    "pubStatus": Choice(PUB_STATUSES),
    "urgency": Number(1, 9),
    **dict.fromkeys(("copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "language"), TEXT),
    "descriptions": _ROLED_TEXTS,
    "bodies": _BODIES,
    "headlines": _ROLED_TEXTS,
    "people": _named(rel=TEXT, contactInfo=_CONTACT),
    "organisations": _named(rel=TEXT, symbols=_ANYTHING, contactInfo=_CONTACT),
    "places": _named(rel=TEXT, contactInfo=_CONTACT, geoJSON=_ANYTHING),
    "subjects": _named(rel=TEXT, creator=TEXT, relevance=_PERCENT, confidence=_PERCENT),
    "events": _named(id=TEXT, rel=TEXT),
    "eventDetails": _ANYTHING,
    "plannedCoverage": _ANYTHING,
    "objects": _named(rel=TEXT),
    "infoSources": _named(role=TEXT, contactInfo=_CONTACT),
    **dict.fromkeys(("title", "by", "slugline", "located"), TEXT),
    "renditions": _RENDITIONS,
    "associations": _ASSOCIATIONS,
    "altIds": Listing(Record({"role": TEXT, "value": TEXT})),
    "trustIndicators": Listing(Record({"role": URI, "title": TEXT, "href": URI})),
    "standard": _STANDARD,
    "genres": Listing(Record({"name": TEXT, "uri": TEXT, "literal": TEXT})),
    "expires": DATE_TIME,
    "rightsInfo": Record({"langId": URI, "linkedRights": URI, "encodedRights": TEXT}),
    "digitalSourceType": Record({"name": TEXT, "uri": URI, "literal": TEXT}),
}

_ASSOCIATION: Record = Record({**_PROPERTIES, "name": TEXT, "rel": TEXT}, required=("name", "uri"))
DOCUMENT = Record(_PROPERTIES, required=("uri",))
