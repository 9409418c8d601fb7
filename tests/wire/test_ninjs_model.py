"""The compact model of ninjs 3.1 against the official schema."""

import json

import pytest

from newskit.wire import ninjs
from newskit.wire.shape import Complaint

_GOOD = {"uri": "urn:a:b", "headlines": [{"value": "H"}], "pubStatus": "usable"}


def _with(**changes: object) -> dict[str, object]:
    return _GOOD | changes


@pytest.mark.parametrize(
    ("document", "at"),
    [
        ({}, "$"),
        ([], "$"),
        (_with(uri="no uri"), "$.uri"),
        (_with(uri=7), "$.uri"),
        (_with(keywords=["a"]), "$.keywords"),
        (_with(pubStatus="killed"), "$.pubStatus"),
        (_with(urgency=0), "$.urgency"),
        (_with(urgency=True), "$.urgency"),
        (_with(versionCreated="15:48 - 14/05/24"), "$.versionCreated"),
        (_with(headlines={"value": "H"}), "$.headlines"),
        (_with(headlines=[{"role": "main"}]), "$.headlines[0]"),
        (_with(headlines=[{"value": "H", "language": "pt"}]), "$.headlines[0].language"),
        (_with(bodies=[{"value": "B", "wordCount": "7"}]), "$.bodies[0].wordCount"),
        (_with(associations=[{"uri": "urn:a:b"}]), "$.associations[0]"),
        (
            _with(associations=[{"uri": "urn:a:b", "name": "N", "associations": [{"name": "M"}]}]),
            "$.associations[0].associations[0]",
        ),
        (_with(renditions=[{"name": "web", "href": "/a b"}]), "$.renditions[0].href"),
        (_with(standard={"name": "ninjs", "schema": "x y"}), "$.standard.schema"),
    ],
)
def test_a_wrong_document_is_refused_at_its_place(document, at, official):
    """The model refuses what the official schema refuses, and says where."""
    assert [complaint.at for complaint in ninjs.check(document)] == [at]
    assert not official.is_valid(document)


def test_a_complaint_says_what_is_wrong():
    """A complaint is a place and plain words."""
    assert ninjs.check(_with(urgency=12)) == [Complaint("$.urgency", "is out of range: 12")]


def test_every_property_of_the_standard_is_known(shared):
    """The model names exactly the top properties of the official schema."""
    schema = json.loads((shared / "standards/ninjs/ninjs-schema_3.1.json").read_bytes())
    assert set(ninjs.DOCUMENT.fields) == set(schema["$defs"]["ninjsType"]["properties"])


def test_a_deep_document_is_checked_without_recursion():
    """Nesting deeper than Python's stack is no crash."""
    document = {"uri": "urn:a:b", "name": "N"}
    for _ in range(5000):
        document = {"uri": "urn:a:b", "name": "N", "associations": [document]}
    document.pop("name")
    assert ninjs.check(document) == []
