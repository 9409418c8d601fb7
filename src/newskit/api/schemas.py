"""The JSON Schemas of everything newskit reads and writes."""

import json
from collections.abc import Callable
from typing import Any

from newskit.config.settings import FieldSettings, Settings
from newskit.messages import Message, UsageError

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def _article(settings: Settings | None = None) -> dict[str, Any]:
    from newskit.api.front_matter_schema import front_matter_schema

    return {"$schema": DRAFT, **front_matter_schema(settings.fields if settings else FieldSettings())}


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


CMS = "decap"  # not a JSON Schema, and not among those that are written to files


def schema_text(
    name: str, draft: str = "2020-12", settings: Settings | None = None, language: str = "en"
) -> str:
    """One schema as JSON text; for a CMS, its fields as YAML with labels in `language`.

    With `settings` the front matter is described as the repository writes it.

    Raises:
        UsageError: there is no schema of that name, or no such draft.
    """
    if draft not in ("2020-12", "7"):
        english = "--draft takes 2020-12 or 7, not {draft}"
        raise UsageError(Message("unknown-draft", english, {"draft": draft}))
    if name == CMS:
        from newskit.api.cms import cms_text

        shown = settings or Settings("")
        return cms_text(shown.fields, shown.languages, language)
    if name not in SCHEMAS:
        english = "no schema is called {name}; there are {known}"
        raise UsageError(Message("unknown-schema", english, {"name": name, "known": (*SCHEMAS, CMS)}))
    schema = _article(settings) if name == "article" else SCHEMAS[name]()
    if draft == "7":
        from newskit.api.draft7 import draft_7

        schema = draft_7(schema)
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
