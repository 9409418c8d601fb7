"""The official schema as a judge."""

import json
from pathlib import Path

import jsonschema_rs
import pytest


@pytest.fixture(scope="session")
def official(shared: Path) -> jsonschema_rs.Validator:
    """The official ninjs 3.1 schema with formats on; GeoJSON is registered, nothing is fetched."""
    standards = shared / "standards"
    geojson = json.loads((standards / "geojson/GeoJSON.json").read_bytes())
    registry = jsonschema_rs.Registry([("https://geojson.org/schema/GeoJSON.json", geojson)])
    schema = json.loads((standards / "ninjs/ninjs-schema_3.1.json").read_bytes())
    return jsonschema_rs.validator_for(schema, validate_formats=True, registry=registry, offline=True)
