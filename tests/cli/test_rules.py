"""rules, explain and schema: what newskit tells of itself."""

import json

import jsonschema_rs
import pytest

from newskit.rules import all_rules

RULES = all_rules()

CODES = [rule.code for rule in RULES]


def test_every_rule_is_listed(desk):
    """One line a rule, in text and in JSON, with code, severity and name."""
    lines = desk("rules").text.splitlines()
    assert [line.split()[:3] for line in lines] == [[r.code, r.severity.label, r.name] for r in RULES]
    told = json.loads(desk("rules", "--format", "json").out)
    assert (told["version"], [each["code"] for each in told["rules"]]) == (1, CODES)
    options = {each["name"]: each["options"] for each in told["rules"]}
    assert list(options["headline-too-long"]) == ["limit", "search", "alert", "wire"]


@pytest.mark.parametrize("rule", RULES, ids=CODES)
def test_every_rule_is_explained(desk, rule):
    """By code, in either case, and by name: the same page."""
    run = desk("explain", rule.code)
    assert (run.code, run.err) == (0, "")
    assert run.text.startswith(f"# {rule.code} {rule.name} ({rule.severity.label}, since {rule.since})\n\n")
    assert desk("explain", rule.name).out == desk("explain", rule.code.lower()).out == run.out


@pytest.mark.parametrize(
    ("given", "near"), [("headline-to-long", "headline-too-long"), ("HL0001", "HL001"), ("hl03", "HL003")]
)
def test_unknown_rule_names_the_nearest(desk, given, near):
    """An unknown code or name ends with 2."""
    run = desk("explain", given)
    assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
    assert near in run.err


@pytest.mark.parametrize("name", ["article", "config", "report", "manifest", "dateline"])
@pytest.mark.parametrize(
    ("draft", "validator", "address", "place"),
    [
        ("2020-12", jsonschema_rs.Draft202012Validator, "draft/2020-12/schema", "#/$defs/"),
        ("7", jsonschema_rs.Draft7Validator, "draft-07/schema#", "#/definitions/"),
    ],
)
def test_schemas_are_schemas(desk, *, name, draft, validator, address, place):
    """Each is valid in its draft, says which, and refers to nothing outside itself."""
    run = desk("schema", name, "--draft", draft)
    schema = json.loads(run.out)
    validator(schema)
    assert schema["$schema"].endswith(address)
    references = [line.split('"')[3] for line in run.text.splitlines() if '"$ref":' in line]
    assert all(each.startswith(place) for each in references)


@pytest.mark.parametrize("arguments", [["artcle"], ["--draft", "4"]])
def test_unknown_schema_is_refused(desk, arguments):
    """No such schema, no such draft: exit 2 and what there is."""
    run = desk("schema", *arguments)
    assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
    assert "article" in run.err or "2020-12" in run.err


def test_articles_fit_their_schema(desk):
    """The schema of front matter takes a plain article and refuses one without a headline."""
    validator = jsonschema_rs.Draft202012Validator(json.loads(desk("schema").out))
    plain = {"id": "a", "language": "en", "headline": "H", "published": "2026-01-02T10:00:00Z"}
    assert validator.is_valid(plain)
    assert not validator.is_valid({key: value for key, value in plain.items() if key != "headline"})
    assert not validator.is_valid(plain | {"urgency": 12})


def test_datelines_fit_their_schema(desk):
    """Every answer of datelines parse is what the schema says."""
    validator = jsonschema_rs.Draft202012Validator(json.loads(desk("schema", "dateline").out))
    lines = "15:48 - 14/05/24 por Lusa\n\nMOSCOW, May 14 (Lusa) -\n01/02/2024 10:00\nBy Someone\n"
    for line in desk("datelines", "parse", stdin=lines.encode()).text.splitlines():
        validator.validate(json.loads(line))
