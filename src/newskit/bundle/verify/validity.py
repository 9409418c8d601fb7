"""Every document is valid: by newskit's own model, and by official schemas where they are given."""

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from newskit.bundle.documents import READERS
from newskit.bundle.manifest_schema import manifest_schema
from newskit.bundle.verify.opened import Flaw, OpenedBundle
from newskit.messages import Message
from newskit.wire.jsontext import load

if TYPE_CHECKING:
    from jsonschema_rs import Validator

_SCHEMA_FILES = {"ninjs": "ninjs-schema_3.1.json"}
_GEOJSON = ("https://geojson.org/schema/GeoJSON.json", "GeoJSON.json")


def check_manifest_form(manifest: Any) -> Iterator[str]:
    """What the manifest's schema does not allow, as "place: what"."""
    import jsonschema_rs

    validator = jsonschema_rs.validator_for(manifest_schema(), validate_formats=True, offline=True)
    for error in validator.iter_errors(manifest):
        yield f"/{'/'.join(map(str, error.instance_path))}: {error.message}"


def check_documents(bundle: OpenedBundle, schemas: Mapping[str, bytes]) -> Iterator[Flaw]:
    """Every document of every story; `schemas` holds official schemas by file name."""
    validators = {name: _official(file, schemas) for name, file in _SCHEMA_FILES.items() if file in schemas}
    for story in bundle.manifest["stories"]:
        for entry in story["documents"]:
            yield from _document(bundle, entry)
            if entry["format"] in validators:
                yield from _by_schema(
                    entry["path"], bundle.bytes_of(entry["path"]), validators[entry["format"]]
                )


def _document(bundle: OpenedBundle, entry: Mapping[str, Any]) -> Iterator[Flaw]:
    if entry["format"] not in READERS:
        values = {"format": entry["format"]}
        yield Flaw(entry["path"], Message("verify-unknown-document", "no format is called {format}", values))
        return
    read = bundle.read_back(entry)
    for at, what in read.complaints if read else ():
        message = Message("verify-invalid-document", "at {at}: {what}", {"at": at, "what": what})
        yield Flaw(entry["path"], message)


def _by_schema(path: str, data: bytes | None, validator: "Validator") -> Iterator[Flaw]:
    try:
        document = load(data or b"")
    except ValueError:
        return  # told by the own check
    for error in validator.iter_errors(document):
        at = f"/{'/'.join(map(str, error.instance_path))}"
        yield Flaw(
            path,
            Message(
                "verify-schema-refuses",
                "the official schema refuses {at}: {what}",
                {"at": at, "what": error.message},
            ),
        )


def _official(file: str, schemas: Mapping[str, bytes]) -> "Validator":
    """The validator of an official schema; the GeoJSON schema that it refers to is never fetched."""
    import jsonschema_rs

    uri, geojson = _GEOJSON
    resources = [(uri, json.loads(schemas[geojson]))] if geojson in schemas else [(uri, True)]
    registry = jsonschema_rs.Registry(resources)
    schema = json.loads(schemas[file])
    return jsonschema_rs.validator_for(schema, validate_formats=True, registry=registry, offline=True)
