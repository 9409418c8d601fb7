"""Every document is valid by its standard, whatever the values."""

import json
from dataclasses import fields, replace

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Value
from newskit.exporters import EXPORTERS, LOSS_VALUES, LossKind
from newskit.text import Span
from newskit.wire import ninjs, page, schemaorg

_TEXT_FIELDS = (
    "standfirst",
    "credit",
    "publisher",
    "dateline",
    "located",
    "section",
    "genre",
    "slugline",
    "ednote",
)


def _check(name: str, data: bytes) -> list[object]:
    if name == "html":
        return list(page.check(data))
    check = {"ninjs": ninjs.check, "json-ld": schemaorg.check}[name]
    return list(check(json.loads(data)))


@pytest.fixture(scope="session")
def official(shared) -> jsonschema_rs.Validator:
    """The official ninjs 3.1 schema with formats on; GeoJSON is registered, nothing is fetched."""
    geojson = json.loads((shared / "standards/geojson/GeoJSON.json").read_bytes())
    registry = jsonschema_rs.Registry([("https://geojson.org/schema/GeoJSON.json", geojson)])
    schema = json.loads((shared / "standards/ninjs/ninjs-schema_3.1.json").read_bytes())
    return jsonschema_rs.validator_for(schema, validate_formats=True, registry=registry, offline=True)


@pytest.mark.parametrize("name", EXPORTERS)
def test_a_full_story_is_valid(article, context, name):
    """A story with every field gives a valid document, the same bytes each time."""
    first = EXPORTERS[name].export(article, context)
    assert _check(name, first.document.data) == []
    assert EXPORTERS[name].export(article, context) == first
    assert all(tuple(loss.values) == LOSS_VALUES[loss.kind] for loss in first.losses)


def test_every_kind_of_loss_names_its_values():
    """A rule can write its message for each kind."""
    assert set(LOSS_VALUES) == set(LossKind)


@pytest.mark.parametrize("name", EXPORTERS)
def test_a_bare_story_is_valid(story_with, context, name):
    """A story with the required fields only gives a valid document."""
    bare = replace(
        context, versions=(), x_default=None, publisher=None, copyright_holder=None, usage_terms=None
    )
    assert _check(name, EXPORTERS[name].export(story_with(""), bare).document.data) == []


def test_ninjs_is_valid_by_the_official_schema(article, story_with, context, official):
    """The official schema of IPTC is the judge."""
    for one in (article, story_with("")):
        document = json.loads(EXPORTERS["ninjs"].export(one, context).document.data)
        assert [error.message for error in official.iter_errors(document)] == []


@pytest.mark.parametrize("name", EXPORTERS)
@given(data=st.data())
def test_hostile_values_give_valid_documents(story_with, context, name, data, official):
    """Any text in any field: the document stays valid, and public ones hold no editor's note."""
    text = st.text(max_size=30) | st.sampled_from(
        ["</script><script>", '"><b>', "]]>", "\ud800", "\x00", "{{ x }}", "a\u2028b"]
    )
    values = {field: Value(data.draw(text, label=field), Span(0, 1)) for field in _TEXT_FIELDS}
    values["ednote"] = Value("zq7-note-zq7", None)
    lists = {
        field: tuple(Value(data.draw(text), None) for _ in range(2))
        for field in ("byline", "topics", "subjects")
    }
    headline = data.draw(text, label="headline") or "H"
    article = story_with("*words*", **values, **lists, headline=Value(headline, None))
    story = replace(
        context.story,
        headline=" ".join(headline.encode("utf-8", "replace").decode().replace("\x00", "").split()) or "H",
    )
    document = EXPORTERS[name].export(article, replace(context, story=story)).document
    assert _check(name, document.data) == []
    if name == "ninjs":
        assert [error.message for error in official.iter_errors(json.loads(document.data))] == []
    else:
        assert b"zq7-note-zq7" not in document.data


@pytest.mark.parametrize("name", EXPORTERS)
def test_every_module_says_what_it_does_not_carry(name):
    """The manual page of a format names the standard's address and what is not carried."""
    words = __import__(EXPORTERS[name].export.__module__, fromlist=["x"]).__doc__
    assert "Not carried" in words
    assert "https://" in words


def test_exporters_are_plain(context):
    """What an exporter is told is plain data: texts, flags, versions, assets and mappings of them."""
    kinds = {type(getattr(context, field.name)).__name__ for field in fields(context)}
    assert kinds <= {"str", "bool", "NoneType", "tuple", "dict", "Version"}
