"""The JSON Schemas of everything newskit reads and writes."""

import json
from collections.abc import Callable
from typing import Any

from newskit.messages import Message, UsageError

DRAFT = "https://json-schema.org/draft/2020-12/schema"
DRAFT_7 = "http://json-schema.org/draft-07/schema#"


def _article() -> dict[str, Any]:
    from pydantic import TypeAdapter

    from newskit.config.settings import FieldSettings
    from newskit.parsing.schema import FrontMatterModel

    schema = TypeAdapter(FrontMatterModel).json_schema()
    return {
        "$schema": DRAFT,
        **schema,
        "title": "newskit article",
        "required": list(FieldSettings().required),
    }


def _config() -> dict[str, Any]:
    from newskit.config.model import schema_of_settings

    return {"$schema": DRAFT, **schema_of_settings()}


def _report() -> dict[str, Any]:
    from newskit.reporters.schema import report_schema

    return {"$schema": DRAFT, **report_schema()}


def _manifest() -> dict[str, Any]:
    from newskit.bundle import manifest_schema

    return {"$schema": DRAFT, **manifest_schema()}


def _dateline() -> dict[str, Any]:
    from newskit.datelines.schema import dateline_schema

    return dateline_schema()


def _baseline() -> dict[str, Any]:
    from newskit.checker.baseline import baseline_schema

    return {"$schema": DRAFT, **baseline_schema()}


SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "article": _article,
    "config": _config,
    "report": _report,
    "manifest": _manifest,
    "dateline": _dateline,
    "baseline": _baseline,
}


def schema_text(name: str, draft: str = "2020-12") -> str:
    """One schema as JSON text.

    Raises:
        UsageError: there is no schema of that name, or no such draft.
    """
    if name not in SCHEMAS:
        raise UsageError(
            Message(
                "unknown-schema",
                "no schema is called {name}; there are {known}",
                {"name": name, "known": tuple(SCHEMAS)},
            )
        )
    schema = SCHEMAS[name]()
    if draft == "7":
        schema = _draft_7(schema)
    elif draft != "2020-12":
        raise UsageError(
            Message("unknown-draft", "--draft takes 2020-12 or 7, not {draft}", {"draft": draft})
        )
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _draft_7(schema: dict[str, Any]) -> dict[str, Any]:
    """The same schema for tools of draft 7: definitions under their old name."""
    words = json.dumps({**schema, "$schema": DRAFT_7}).replace('"#/$defs/', '"#/definitions/')
    renamed: dict[str, Any] = json.loads(words)
    if "$defs" in renamed:
        renamed["definitions"] = renamed.pop("$defs")
    return renamed
