import json

import pytest

from newskit.reporters import ReportOptions, reporter
from newskit.reporters.schema import report_schema


@pytest.fixture(scope="module")
def schemas():
    """Validators of a report and of one JSON line."""
    from jsonschema_rs import Draft202012Validator

    schema = report_schema()
    line = {"$ref": "#/$defs/diagnostic", "$defs": schema["$defs"]}
    return Draft202012Validator(schema), Draft202012Validator(line)


@pytest.mark.parametrize("options", [ReportOptions(), ReportOptions(language="pt", show_suppressed=True)])
def test_json_output_is_valid(options, report, schemas):
    """The JSON report keeps to its schema."""
    schemas[0].validate(json.loads(reporter("json")(report, options)))


def test_every_json_line_is_valid(report, schemas):
    """Each JSON line is a diagnostic of the JSON report."""
    lines = reporter("jsonl")(report, ReportOptions()).splitlines()
    assert len(lines) == 5
    for line in lines:
        schemas[1].validate(json.loads(line))


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("span", {}),
        ("severity", "fatal"),
        ("code", "E1"),
        ("extra", 1),
        ("fix", {"title": "x"}),
        ("values", {"a": 1.5}),
    ],
)
def test_the_schema_refuses_what_is_no_diagnostic(key, value, report, schemas):
    """A wrong or additional property makes a report invalid."""
    document = json.loads(reporter("json")(report, ReportOptions()))
    document["diagnostics"][0][key] = value
    assert not schemas[0].is_valid(document)


def test_an_empty_report_is_valid(schemas):
    """A report without diagnostics is a document like any other."""
    from newskit.diagnostics import Report

    schemas[0].validate(json.loads(reporter("json")(Report.of([]), ReportOptions())))
