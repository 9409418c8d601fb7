"""Values against the built-in schema: each error at the span of its value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import FIELDS, Article, Fault
from newskit.config.settings import FieldSettings, Settings
from newskit.parsing import read_bytes
from newskit.text import apply_edits

SETTINGS = Settings(root="/", fields=FieldSettings(required=()))
KINDS = ("wrong-type", "invalid-value", "numeric-date", "missing-field")


def read(front: str) -> Article:
    return read_bytes("story.md", f"---\n{front}\n---\nCopy.\n".encode(), SETTINGS)


def told(article: Article) -> list[Fault]:
    return [fault for fault in article.faults if fault.kind in KINDS]


def at(article: Article, fault: Fault) -> str:
    assert fault.span is not None
    return article.source.slice(fault.span)


WRONG_TYPES = [
    # front matter, field, type asked for, type found, text at the span
    ("headline: 2010", "headline", "text", "a number", "2010"),
    ("headline: 1.10", "headline", "text", "a number", "1.10"),
    ("headline: 0x1F", "headline", "text", "a number", "0x1F"),
    ("headline: true", "headline", "text", "true or false", "true"),
    ("headline: [a]", "headline", "text", "a list", "["),
    ("headline:\n- a", "headline", "text", "a list", "-"),
    ("headline: {a: b}", "headline", "text", "an entry", "{"),
    ("id: 7", "id", "text", "a number", "7"),
    ("language: 7", "language", "text", "a number", "7"),
    ("status: [usable]", "status", "text", "a list", "["),
    ("byline: 7", "byline", "text or a list of text", "a number", "7"),
    ("byline: {name: a}", "byline", "text or a list of text", "an entry", "{"),
    ("byline: [a, 7]", "byline[2]", "text", "a number", "7"),
    ("topics: a", "topics", "a list", "text", "a"),
    ("topics: {a: b}", "topics", "a list", "an entry", "{"),
    ("topics: [a, [b]]", "topics[2]", "text", "a list", "["),
    ("topics: [a, ~]", "topics[2]", "text", "nothing", "~"),
    ("subjects: [7]", "subjects[1]", "text", "a number", "7"),
    ("version: two", "version", "a whole number", "text", "two"),
    ("version: '2'", "version", "a whole number", "text", "'2'"),
    ("version: 1.5", "version", "a whole number", "a number", "1.5"),
    ("urgency: true", "urgency", "a whole number", "true or false", "true"),
    ("draft: yes", "draft", "true or false", "text", "yes"),
    ("draft: 1", "draft", "true or false", "a number", "1"),
    ("images: a.jpg", "images", "a list", "text", "a.jpg"),
    ("images: [a.jpg]", "images[1]", "an entry", "text", "a.jpg"),
    ("images: [{file: 7}]", "images[1].file", "text", "a number", "7"),
    ("images:\n- file: a.jpg\n  alt: [b]", "images[1].alt", "text", "a list", "["),
    ("related: [{url: 7}]", "related[1].url", "text", "a number", "7"),
    ("rights: a", "rights", "an entry", "text", "a"),
    ("rights: {usage_terms: 7}", "rights.usage_terms", "text", "a number", "7"),
    ("newskit: a", "newskit", "an entry", "text", "a"),
    ("newskit: {allow: [7]}", "newskit.allow[1]", "text", "a number", "7"),
    ("published: true", "published", "a date", "true or false", "true"),
    ("published: [a]", "published", "a date", "a list", "["),
    ("corrections: [{at: [a], text: b}]", "corrections[1].at", "a date", "a list", "["),
]


@pytest.mark.parametrize(("front", "field", "expected", "found", "span"), WRONG_TYPES)
def test_a_wrong_type_is_told_at_its_value(front, field, expected, found, span):
    """One fault, with the path of the field, both types and the value's place."""
    article = read(front)
    (fault,) = told(article)
    assert fault.kind == "wrong-type"
    assert (fault.values["field"], fault.values["expected"], fault.values["found"]) == (
        field,
        expected,
        found,
    )
    assert at(article, fault) == span


INVALID = [
    # front matter, field, the field whose form it is, text at the span
    ("id: a b", "id", "id", "a b"),
    ("id: ''", "id", "id", "''"),
    ("language: português", "language", "language", "português"),
    ("language: en-", "language", "language", "en-"),
    ("language: e", "language", "language", "e"),
    ('headline: "a\\nb"', "headline", "headline", '"a\\nb"'),
    ("status: published", "status", "status", "published"),
    ("status: 7", "status", "status", "7"),
    ("version: 0", "version", "version", "0"),
    ("version: -1", "version", "version", "-1"),
    ("urgency: 0", "urgency", "urgency", "0"),
    ("urgency: 10", "urgency", "urgency", "10"),
    ("subjects: [a]", "subjects[1]", "subjects", "a"),
    ("subjects: ['a: b']", "subjects[1]", "subjects", "'a: b'"),
    ("related: [{url: a, language: '7'}]", "related[1].language", "language", "'7'"),
    ('related: [{headline: "a\\nb"}]', "related[1].headline", "headline", '"a\\nb"'),
]


@pytest.mark.parametrize(("front", "field", "form", "span"), INVALID)
def test_a_value_outside_its_list_or_form_is_told(front, field, form, span):
    """One fault, with the path of the field and which form is broken."""
    article = read(front)
    (fault,) = told(article)
    assert fault.kind == "invalid-value"
    assert (fault.values["field"], fault.values["form"]) == (field, form)
    assert at(article, fault) == span


NUMBERS = ["20140630", "1715698080", "2014", "2014.5", "0", "-5", "0x7E", "1e9"]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("name", ["published", "modified", "embargo", "expires"])
def test_a_number_is_never_a_date(name, number):
    """Digits are not taken for a day, nor for seconds."""
    article = read(f"{name}: {number}")
    (fault,) = told(article)
    assert fault.kind == "numeric-date"
    assert at(article, fault) == number
    assert getattr(article, name) is None


PARTS = [
    ("images: [{alt: a}]", "images[1].file", "{"),
    ("images:\n- file: a.jpg\n- alt: b", "images[2].file", "a"),
    ("images: [{file: ~}]", "images[1].file", "{"),
    ("corrections: [{text: a}]", "corrections[1].at", "{"),
    ("corrections: [{at: '2026-01-02T10:00:00Z'}]", "corrections[1].text", "{"),
    ("related: [{language: pt}]", "related[1]", "{"),
    ("related: [{}]", "related[1]", "{"),
]


@pytest.mark.parametrize(("front", "field", "span"), PARTS)
def test_a_part_that_an_entry_needs_is_told_at_the_entry(front, field, span):
    """A picture needs its file, a correction both parts, a related story one of three."""
    article = read(front)
    (fault,) = told(article)
    assert fault.kind == "missing-field"
    assert fault.values["field"] == field
    assert at(article, fault) == span


ALLOWED = [
    "id: urn:example:a",
    "language: pt-BR",
    "language: pt_BR",
    "language: sr-Cyrl-RS",
    "headline: '2010'",
    "headline: 2014-06-30",
    "headline: no",
    "headline: ~",
    "byline: a",
    "byline: [a, b]",
    "topics: []",
    "topics: ['7', no]",
    "subjects: ['medtop:20000639']",
    "version: 1",
    "urgency: 9",
    "draft: True",
    "status: withheld",
    "images: [{file: a.jpg, alt: ~}]",
    "images: [{file: a.jpg, width: 7}]",
    "related: [{file: a.md}]",
    "rights: {}",
    "newskit: {allow: TP031}",
    "newskit: {allow: [TP031]}",
    "rubrica: [7, {a: b}]",
]


@pytest.mark.parametrize("front", ALLOWED)
def test_what_the_contract_allows_is_silent(front):
    """Values of the right type and form, null, and what other fields hold."""
    assert told(read(front)) == []


EDITS = [
    # front matter, mended front matter
    ("headline: 2010", 'headline: "2010"'),
    ("headline: 1.10", 'headline: "1.10"'),
    ("topics: [a, 7]", 'topics: [a, "7"]'),
    ("topics: Portos", 'topics: ["Portos"]'),
    ("topics: 'Portos e mar'", 'topics: ["Portos e mar"]'),
    ("topics: 7", 'topics: ["7"]'),
    ("version: '2'", "version: 2"),
    ("draft: yes", "draft: true"),
    ("draft: 'No'", "draft: false"),
    ('draft: "true"', "draft: true"),
]
NO_EDITS = [
    "headline: [a]",
    "topics: [a, ~]",
    "topics: |\n  a\n  b",
    "images: a.jpg",
    "images: [a.jpg]",
    "version: two",
    "version: '99999999999'",
    "version: '١'",
    "draft: talvez",
    "draft: 1",
    "rights: a",
    "published: true",
]


@pytest.mark.parametrize(("front", "mended"), EDITS)
def test_an_edit_makes_the_value_conform(front, mended):
    """The value is written as the type asked for, and then nothing is wrong with it."""
    article = read(front)
    (fault,) = told(article)
    after = apply_edits(article.source.text, fault.edits)
    assert after == f"---\n{mended}\n---\nCopy.\n"
    assert told(read(mended)) == []


@pytest.mark.parametrize("front", NO_EDITS)
def test_no_edit_where_the_value_would_be_a_guess(front):
    """Nothing is offered for a value that could be meant in more than one way."""
    assert [fault.edits for fault in told(read(front))] == [()]


def test_every_error_is_told():
    """One mistake hides no other."""
    article = read("headline: 7\nurgency: 10\ntopics: a\nimages: [{alt: 7}]\npublished: 20140630")
    assert sorted((fault.kind, fault.values["field"]) for fault in told(article)) == [
        ("invalid-value", "urgency"),
        ("missing-field", "images[1].file"),
        ("numeric-date", "published"),
        ("wrong-type", "headline"),
        ("wrong-type", "images[1].alt"),
        ("wrong-type", "topics"),
    ]


def test_long_values_are_cut():
    """A message never carries a megabyte."""
    (fault,) = told(read(f"status: {'a' * 5000}"))
    assert len(fault.values["written"]) == 200


VALUES = st.recursive(
    st.sampled_from(
        ["a", "7", "1.5", "true", "~", "''", "'7'", "yes", "2014-06-30", "20140630", "a b", '"a\\nb"']
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.dictionaries(st.sampled_from(["file", "text", "at", "url", "allow", "x"]), inner, max_size=3).map(
            lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs.items()) + "}"
        ),
    ),
    max_leaves=5,
)


@given(st.sampled_from(sorted(FIELDS)), VALUES)
def test_any_value_in_any_field_gives_faults_inside_the_file(name: str, value: str):
    """Whatever stands in a field, nothing raises, every fault has its place, and an edit mends what it is for."""
    article = read(f"{name}: {value}")
    for fault in told(article):
        assert fault.span is not None
        assert 0 <= fault.span.start < fault.span.end <= len(article.source.text)
        if fault.edits:
            after = apply_edits(article.source.text, fault.edits)
            left = told(read_bytes("story.md", after.encode(), SETTINGS))
            assert (fault.kind, fault.values["field"]) not in [(f.kind, f.values["field"]) for f in left]
