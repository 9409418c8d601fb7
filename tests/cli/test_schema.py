"""newskit schema: what a repository's editor and content manager get, and what older tools get."""

import json
import sys
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

sys.path.insert(0, str(Path(__file__).parent))
from repositories import ELEVENTY, GENERATORS, HUGO, JEKYLL

from newskit.api.draft7 import draft_7
from newskit.api.schemas import SCHEMAS

_ROOT = Path(__file__).parents[2]
_LANGUAGES = pytest.mark.parametrize("language", ["en", "pt"])


def valid(schema, document) -> bool:
    """Whether a document fits, by the draft that the schema names."""
    return jsonschema_rs.validator_for(schema).is_valid(document)


@pytest.mark.parametrize("name", SCHEMAS)
def test_both_drafts_are_valid_schemas(desk, name):
    """Each schema fits its metaschema in both drafts, and has no reference out of itself."""
    for draft, address in (("2020-12", "draft/2020-12/schema"), ("7", "draft-07/schema#")):
        run = desk("schema", name, "--draft", draft)
        schema = json.loads(run.out)
        assert (run.code, schema["$schema"].endswith(address)) == (0, True)
        jsonschema_rs.meta.validate(schema)
        assert all(one.startswith("#/") for one in references(schema))
    assert '"$defs"' not in run.text


def references(value) -> list[str]:
    """Every $ref of a schema."""
    if isinstance(value, dict):
        own = [value["$ref"]] if isinstance(value.get("$ref"), str) else []
        return own + [one for each in value.values() for one in references(each)]
    return [one for each in value for one in references(each)] if isinstance(value, list) else []


_ARTICLE = {"id": "a", "language": "en", "headline": "A", "published": "2026-03-02T10:00:00+00:00"}
# schema; document; whether it fits
_DOCUMENTS = [
    ("article", _ARTICLE, True),
    ("article", {**_ARTICLE, "images": [{"file": "a.png", "alt": "A"}], "urgency": 4}, True),
    ("article", {**_ARTICLE, "images": [{"alt": "A"}]}, False),
    ("article", {**_ARTICLE, "status": "gone"}, False),
    ("article", {**_ARTICLE, "urgency": 10}, False),
    ("article", {**_ARTICLE, "corrections": [{"at": "2026-03-02"}]}, False),
    ("article", {"headline": "A"}, False),
    ("config", {"newskit": {"articles": "a/*.md", "pairs": {"pattern": "{stem}.{language}.md"}}}, True),
    (
        "config",
        {"newskit": {"rules": {"headline-too-long": {"limit": 90}, "severity": {"FM": "note"}}}},
        True,
    ),
    ("config", {"newskit": {"overrides": [{"files": "a/**", "ignore": ["BY"]}]}}, True),
    ("config", {"newskit": {"overrides": [{"ignore": ["BY"]}]}}, False),
    ("config", {"newskit": {"presets": "hugo"}}, False),
    (
        "config",
        {"newskit": {"datelines": {"style": {"en": "ap", "pt": {"name": "lusa", "year": True}}}}},
        True,
    ),
    ("config", {"newskit": {"limits": {"depth": 0}}}, False),
    ("dateline", {"version": 1, "kind": "none"}, False),
]


@pytest.mark.parametrize(("name", "document", "fits"), _DOCUMENTS)
def test_both_drafts_judge_alike(name, document, fits):
    """A document fits draft-07 when it fits draft 2020-12."""
    schema = SCHEMAS[name]()
    assert (valid(schema, document), valid(draft_7(schema), document)) == (fits, fits)


def test_what_newskit_writes_fits_both_drafts(desk):
    """Reports, parsed datelines and manifests of real runs."""
    desk.write({"a.md": (_ROOT / "examples/pair/mondego-footbridge.en.md").read_bytes()})
    report = desk("check", "--format", "json", "a.md").report
    reading = json.loads(desk("datelines", "parse", "LISBON, May 14 (Lusa) -").out)
    assert desk("bundle", "--out", "out", "--site-url", "https://news.example", "a.md").code == 0
    manifest = json.loads((desk.folder / "out/manifest.json").read_bytes())
    for name, document in (("report", report), ("dateline", reading), ("manifest", manifest)):
        schema = SCHEMAS[name]()
        assert (valid(schema, document), valid(draft_7(schema), document)) == (True, True), name
        broken = {key: value for key, value in document.items() if key != "version"}
        assert (valid(schema, broken), valid(draft_7(schema), broken)) == (False, False), name


# schema of draft 2020-12; documents to be judged alike
_KEYWORDS = [
    (
        {"prefixItems": [{"type": "integer"}, {"type": "string"}], "items": False},
        [[1, "a"], [1], ["a"], [1, "a", 2]],
    ),
    ({"prefixItems": [{"type": "integer"}]}, [[1, 2], ["a"]]),
    ({"dependentRequired": {"a": ["b"]}}, [{"a": 1}, {"a": 1, "b": 2}, {}]),
    (
        {"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"a": {"required": ["c"]}}},
        [{"a": 1, "b": 2}, {"a": 1, "b": 1, "c": 1}, {"a": 1, "c": 1}],
    ),
    ({"$defs": {"n": {"type": "integer"}}, "$ref": "#/$defs/n", "minimum": 3}, [2, 3, "a"]),
    (
        {"$defs": {"n": {"type": "integer"}}, "properties": {"$defs": {"$ref": "#/$defs/n", "maximum": 1}}},
        [{"$defs": 1}, {"$defs": 2}, {"$defs": "a"}],
    ),
    ({"properties": {"a": {}}, "unevaluatedProperties": False}, [{"a": 1}, {"b": 1}]),
    ({"contains": {"type": "string"}, "minContains": 0}, [[1], ["a"]]),
    ({"const": {"$defs": 1, "prefixItems": [1]}}, [{"$defs": 1, "prefixItems": [1]}, {}]),
    ({"enum": [{"$ref": "#/$defs/x"}]}, [{"$ref": "#/$defs/x"}, {}]),
    (True, [1]),
]


@pytest.mark.parametrize(("schema", "documents"), _KEYWORDS)
def test_every_keyword_keeps_its_meaning(schema, documents):
    """What was renamed or split between the drafts says the same in the older one."""
    whole = (
        schema
        if isinstance(schema, bool)
        else {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    )
    older = draft_7(whole if isinstance(whole, dict) else {"not": {"not": whole}})
    jsonschema_rs.meta.validate(older)
    for document in documents:
        assert valid(older, document) is valid(whole, document), document


@given(
    st.dictionaries(
        st.sampled_from([*_ARTICLE, "topics", "rights", "draft"]),
        st.none() | st.booleans() | st.text() | st.integers() | st.lists(st.text()),
    )
)
def test_any_front_matter_is_judged_alike(document):
    """Property: both drafts of the article schema agree on any values."""
    schema = SCHEMAS["article"]()
    assert valid(schema, document) is valid(draft_7(schema), document)


def test_the_article_schema_speaks_as_the_repository_writes(desk):
    """In a Hugo repository the schema asks for a title, knows the generator's fields and takes right files."""
    desk.write({**HUGO.files, ".git/HEAD": ""})
    schema = json.loads(desk("schema").out)
    assert schema["allOf"] == [{"anyOf": [{"required": ["title"]}, {"required": ["headline"]}]}]
    assert {"title", "date", "lastmod", "publishDate", "weight", "translationKey"} <= set(
        schema["properties"]
    )
    assert "standfirst" in schema["properties"]
    assert schema["properties"]["images"] == {}
    for name, text in HUGO.files.items():
        if name.endswith("ferry/index.md"):
            assert valid(
                schema,
                YAML(typ="safe", pure=True).load(text.split("---\n")[1])
                | {"date": "2026-03-02", "lastmod": "2026-03-03"},
            )
    assert not valid(schema, {"date": "2026-03-02"})
    assert not valid(schema, {"title": "A", "draft": "yes"})


def test_the_article_schema_without_settings_is_newskits_own(desk):
    """Where nothing tells a generator, the schema is the one of the file in schemas/."""
    assert desk("schema", "article").out == (_ROOT / "schemas/article.schema.json").read_bytes()


@pytest.mark.parametrize("repository", GENERATORS.values(), ids=GENERATORS)
def test_the_article_schema_of_every_generator_is_sound(desk, repository):
    """Both drafts of it fit their metaschema."""
    desk.write({**repository.files, ".git/HEAD": ""})
    for draft in ("2020-12", "7"):
        jsonschema_rs.meta.validate(json.loads(desk("schema", "article", "--draft", draft).out))


def fields(desk, *arguments: str) -> dict[str, dict]:
    """The fields for a content manager by their name, as a YAML reader reads them."""
    run = desk("schema", "decap", *arguments)
    assert (run.code, run.err) == (0, "")
    return {field["name"]: field for field in YAML(typ="safe").load(run.text)["fields"]}


# Options that each widget of Decap CMS takes, beside those of every field.
_EVERY = {"label", "name", "widget", "required", "i18n", "hint"}
_OPTIONS = {
    "string": set(),
    "text": set(),
    "markdown": set(),
    "image": set(),
    "boolean": {"default"},
    "datetime": {"format", "picker_utc", "default"},
    "select": {"options", "default"},
    "list": {"fields"},
    "object": {"fields"},
}


def parts(found) -> list[dict]:
    """All fields with those inside them."""
    return [one for field in found for one in (field, *parts(field.get("fields", [])))]


@_LANGUAGES
@pytest.mark.parametrize(
    "repository", [None, HUGO, JEKYLL, ELEVENTY], ids=["none", "hugo", "jekyll", "eleventy"]
)
def test_a_content_manager_gets_fields_it_knows(desk, repository, language):
    """Every widget has options that it takes, every mark of translation is one."""
    desk.write({**(repository.files if repository else {}), ".git/HEAD": ""})
    for field in parts(fields(desk, "--messages", language).values()):
        assert set(field) - _EVERY <= _OPTIONS[field["widget"]], field
        assert field["i18n"] in (True, False, "duplicate")
        assert field["label"]


def test_the_fields_of_a_desk_of_newskits_own(desk):
    """What an article must have is required, times are written with an offset, and no date is filled in unasked."""
    found = fields(desk)
    required = {name for name, field in found.items() if field["required"]}
    assert required == {"id", "language", "headline", "published", "status", "draft", "body"}
    assert found["published"]["format"] == "YYYY-MM-DDTHH:mm:ssZ"
    assert (found["published"]["default"], found["expires"]["default"]) == ("{{now}}", "")
    assert [one["value"] for one in found["status"]["options"]] == ["usable", "withheld", "canceled"]
    assert found["images"]["fields"][1]["required"]
    assert (found["body"]["widget"], list(found)[-1]) == ("markdown", "body")
    assert (found["headline"]["i18n"], found["published"]["i18n"]) == (True, "duplicate")
    assert not {"embargo", "newskit", "urgency"} & set(found)


def test_the_fields_have_the_repositorys_names(desk):
    """The field map holds: a Hugo site gets title and date, no id, and nothing that it uses in another sense."""
    desk.write({**HUGO.files, ".git/HEAD": ""})
    found = fields(desk, "--messages", "pt")
    assert (found["title"]["label"], found["title"]["required"]) == ("Título", True)
    assert {"title", "description", "date", "lastmod", "expiryDate", "tags", "translationKey"} <= set(found)
    assert not {"id", "headline", "published", "images", "related"} & set(found)
    desk.write(
        {"newskit.toml": '[newskit]\npreset = "hugo"\n[newskit.fields]\nheadline = "titulo: \\"a\\""\n'}
    )
    assert 'titulo: "a"' in fields(desk)


def test_an_entry_as_a_cms_writes_it_is_right(desk):
    """An article with every optional field empty, as a content manager saves it, has no mistake and is not held."""
    empty = {
        "string": "''",
        "text": "''",
        "datetime": "''",
        "list": "[]",
        "object": "{}",
        "select": "usable",
        "boolean": "false",
    }
    given_by_hand = {
        "id": "a-1",
        "language": "en",
        "headline": "A headline",
        "published": "2026-03-02T10:00:00+00:00",
    }
    lines = [
        f"{name}: {given_by_hand.get(name, empty[field['widget']])}"
        for name, field in fields(desk).items()
        if name != "body"
    ]
    desk.write(
        {"articles/a.md": "---\n" + "\n".join(lines) + "\n---\nThe quay opens at eight on weekdays.\n"}
    )
    run = desk("check", "--format", "json")
    assert (run.code, run.report["diagnostics"]) == (0, [])
    assert desk("bundle", "--out", "out", "--site-url", "https://news.example").code == 0
    assert json.loads((desk.folder / "out/manifest.json").read_bytes())["held"] == []


def test_unknown_names_and_drafts_are_refused(desk):
    """Exit 2, naming what there is."""
    assert "decap" in desk("schema", "articel").err
    assert "2020-12" in desk("schema", "article", "--draft", "4").err
    assert [desk("schema", *words).code for words in (["articel"], ["article", "--draft", "4"])] == [2, 2]
