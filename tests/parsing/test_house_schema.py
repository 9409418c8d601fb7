"""Front matter against the JSON Schema of a house."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.config.settings import FieldSettings, Settings
from newskit.messages import UsageError, render
from newskit.parsing import read_bytes
from newskit.parsing.house_schema import read_schema
from newskit.rules.frontmatter.house_schema_mismatch import HouseSchemaMismatch

RULE = HouseSchemaMismatch()
OURS: dict[str, dict[str, str]] = {"id": {}, "language": {}, "headline": {}, "published": {}}
HEAD = "id: a\nlanguage: en\nheadline: A headline\npublished: 2026-01-02T10:00:00Z\n"


@pytest.fixture
def told(tmp_path):
    """What is told of some front matter under a schema: line, column, message."""

    def tell(schema, front, fields):
        (tmp_path / "house.json").write_text(json.dumps(schema), encoding="utf-8")
        settings = Settings(str(tmp_path), fields=FieldSettings(schema="house.json", **fields))
        article = read_bytes("a.md", f"---\n{HEAD}{front}---\nCopy.\n".encode(), settings)
        for fault in article.faults:
            place = article.source.position(fault.span.start)
            found = next(RULE.claim(article, fault)) if fault.kind == RULE.name else None
            yield (place.line, place.column, render(found.message) if found else fault.kind)

    return lambda schema, front, **fields: list(tell(schema, front, fields))


ERRORS = {
    "type": ({"type": "string"}, "x: 1\n", [(6, 4, '"x" takes text, not 1')]),
    "types": ({"type": ["integer", "null"]}, "x: a\n", [(6, 4, '"x" takes one of null, integer, not "a"')]),
    "a date is text": ({"type": "string", "format": "date"}, "x: 2026-01-31\n", []),
    "no such day": (
        {"format": "date"},
        "x: 2026-02-30\n",
        [(6, 4, '"x" takes a day such as 2026-01-31, not "2026-02-30"')],
    ),
    "list of values": ({"enum": ["a", 1]}, "x: b\n", [(6, 4, '"x" takes one of a, 1, not "b"')]),
    "one value": ({"const": "a"}, "x: b\n", [(6, 4, '"x" takes one of a, not "b"')]),
    "form": ({"pattern": "^[A-Z]+$"}, "x: ab\n", [(6, 4, '"x" takes text of the form ^[A-Z]+$, not "ab"')]),
    "length": ({"maxLength": 3}, "x: ação!\n", [(6, 4, '"x" has 5 characters, more than 3')]),
    "number": ({"minimum": 2}, "x: 1\n", [(6, 4, '"x" takes 2 or more, not 1')]),
    "above": ({"exclusiveMaximum": 2}, "x: 2\n", [(6, 4, '"x" takes less than 2, not 2')]),
    "multiple": ({"multipleOf": 5}, "x: 7\n", [(6, 4, '"x" takes a multiple of 5, not 7')]),
    "entries": ({"minItems": 2}, "x: [a]\n", [(6, 1, '"x" has 1 entries, fewer than 2')]),
    "twice": ({"uniqueItems": True}, "x: [a, a]\n", [(6, 1, '"x" has the same entry twice')]),
    "lacks": (
        {"contains": {"const": "a"}},
        "x: [b]\n",
        [(6, 1, '"x" lacks an entry that the house schema wants')],
    ),
    "an item": ({"items": {"type": "string"}}, "x:\n- a\n- 2\n", [(8, 3, '"x[2]" takes text, not 2')]),
    "a part": (
        {"properties": {"y": {"type": "integer"}}},
        "x:\n  y: z\n",
        [(7, 6, '"x.y" takes a whole number, not "z"')],
    ),
    "a part that is missing": (
        {"required": ["y"]},
        "x: {z: 1}\n",
        [(6, 1, 'the house schema wants the field "x.y"')],
    ),
    "a part not wanted": (
        {"additionalProperties": False},
        "x:\n  y: z\n",
        [(7, 3, 'the house schema knows no field "x.y"')],
    ),
    "forms of other types": (
        {"anyOf": [{"type": "integer"}, {"type": "boolean"}]},
        "x: a\n",
        [(6, 4, '"x" takes one of integer, boolean, not "a"')],
    ),
    "no form": (
        {"oneOf": [{"minLength": 3}, {"pattern": "^b"}]},
        "x: a\n",
        [(6, 4, '"x" fits none of the forms of the house schema, or several: "a"')],
    ),
    "ruled out": ({"not": {"const": "a"}}, "x: a\n", [(6, 4, '"x" is what the house schema rules out')]),
    "a keyword without words of its own": (
        {"contentEncoding": "base64", "dependentSchemas": {"y": False}},
        "x: {y: 1}\n",
        [(6, 1, 'the house schema knows no field "x"')],
    ),
    "no value": ({"type": "string"}, "x:\n", [(6, 1, '"x" takes text, not null')]),
    "infinity is the word": ({"type": "string"}, "x: .inf\n", []),
}


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_stands_at_its_value(told, name):
    """Each keyword is told in plain words at the value that it is about."""
    schema, front, expected = ERRORS[name]
    assert expected == told({"properties": {"x": schema}}, front)


def test_a_field_that_is_missing_is_told_at_the_fence(told):
    """A field that only the house wants is told where front matter opens."""
    assert told({"required": ["desk"]}, "") == [(1, 1, 'the house schema wants the field "desk"')]


def test_what_both_schemas_tell_is_told_once(told):
    """A missing field, a wrong type and a slip are told by the built-in schema alone."""
    schema = {
        "required": ["headline"],
        "properties": {"urgency": {"type": "integer"}, "headline": {}},
        "additionalProperties": {"type": "string"},
    }
    assert told(schema, "urgency: high\n") == [(6, 10, "wrong-type")]
    strict = {"properties": {"standfirst": {}}, "additionalProperties": False}
    known = {**OURS, "standfirst": {}}
    assert told({**strict, "properties": known}, "standfrist: a\n") == [(6, 1, "misspelt-field")]


def test_a_field_that_the_house_forbids_is_no_note(told):
    """An unknown field is told once, and as what the house says of it."""
    known = OURS
    schema = {"properties": known, "additionalProperties": False}
    assert told(schema, "x: a\n") == [(6, 1, 'the house schema knows no field "x"')]


def test_a_field_that_the_house_knows_is_known(told):
    """The built-in schema does not wonder at a field that the schema of the house has."""
    assert told({"properties": {"desk": {"type": "string"}}}, "desk: city\n") == []


def test_instead_of_the_built_in_schema(told):
    """Without the built-in schema only the house judges."""
    assert told({}, "urgency: high\nstrange: 1\n", builtin_schema=False) == []


def test_what_newskit_is_told_is_not_shown(told):
    """The schema of the house does not see the field newskit."""
    known = OURS
    schema = {"properties": known, "additionalProperties": False}
    assert told(schema, "newskit: {allow: [FM001]}\n") == []


def test_several_names_of_one_field_are_all_seen(told):
    """A field that the map of names passes over is shown to the house all the same."""
    schema = {"properties": {"excerpt": {"maxLength": 2}}}
    names = {"standfirst": ("description", "excerpt")}
    found = told(schema, "description: a\nexcerpt: abc\n", names=names)
    assert (7, 10, '"excerpt" has 3 characters, more than 2') in found


BROKEN = {
    "no JSON": ('{\n"a": 1,\n}', 3, "house-schema-json"),
    "another encoding": (b'{"a": "\xe7"}', None, "house-schema-encoding"),
    "no schema": ('{\n"properties": {\n"x": {"type": "text"}}}', 3, "house-schema-invalid"),
    "looks ahead": ('{"properties": {\n"x": {"pattern": "a(?=b)"}}}', 2, "house-schema-invalid"),
    "another file": ('{"$ref": "other.json"}', 1, "house-schema-outside"),
    "the web": ('{"$ref": "https://schema.example/a.json"}', 1, "house-schema-outside"),
    "too deep": ("[" * 100_000, None, "house-schema-deep"),
    "a number": ("3", 1, "house-schema-invalid"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_schema_is_told_at_its_line(name):
    """What is no JSON Schema of its own is refused with file, line and reason; nothing is fetched."""
    text, line, key = BROKEN[name]
    with pytest.raises(UsageError) as raised:
        read_schema("house.json", text if isinstance(text, bytes) else text.encode())
    assert ("house.json", line, key) == (raised.value.path, raised.value.line, raised.value.message.key)


@pytest.mark.parametrize(
    "draft", ["http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft/2020-12/schema"]
)
def test_both_drafts(told, draft):
    """A tuple is written in another way in each draft; the schema says which it follows."""
    key = "items" if "07" in draft else "prefixItems"
    schema = {"$schema": draft, "properties": {"x": {key: [{"type": "string"}, {"type": "integer"}]}}}
    assert told(schema, "x: [a, b]\n") == [(6, 8, '"x[2]" takes a whole number, not "b"')]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


@given(JSON, st.sampled_from([None, 1, 3]))
def test_every_value_of_a_json_text_has_its_place(value, indent):
    """The place of each value holds the first token of it, however the text is set."""
    from newskit.text.json_places import json_place

    text = json.dumps(value, indent=indent)

    def walk(path, part):
        start = json_place(text, path).start
        assert part == json.JSONDecoder().raw_decode(text, start)[0]
        below = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
        for name, each in below:
            walk((*path, name), each)

    walk((), value)
