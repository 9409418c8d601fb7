"""The JSON Schema of front matter, as a repository writes it."""

from typing import Any

from newskit.article import FIELDS, FieldKind
from newskit.config.settings import FieldSettings

Schema = dict[str, Any]
_TEXTS: Schema = {
    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}, {"type": "null"}]
}


def front_matter_schema(settings: FieldSettings) -> Schema:
    """The schema under some settings; newskit's own names where they map nothing.

    A field that the repository writes under several names has one schema under each, and is there when one
    is. Fields that the generator knows are named so that editors offer them; newskit does not judge them.
    """
    from pydantic import TypeAdapter

    from newskit.parsing.schema import FrontMatterModel

    schema = TypeAdapter(FrontMatterModel).json_schema()
    own: Schema = schema["properties"]
    properties: Schema = {}
    for name, one in own.items():
        for written in settings.names.get(name, (name,)):
            properties[written] = _loosened(name, one) if settings.loose_dates else one
    others = sorted(settings.known - properties.keys())
    schema["properties"] = {**properties, **{name: {} for name in others}}
    return {**schema, "title": "newskit article", **_required(settings)}


def _loosened(name: str, schema: Schema) -> Schema:
    """Generators take one text for a list of text, and several sections."""
    if FIELDS[name].kind is not FieldKind.LIST and name != "section":
        return schema
    return {**{key: value for key, value in schema.items() if key != "anyOf"}, **_TEXTS}


def _required(settings: FieldSettings) -> Schema:
    """Required fields: by name, or one of several names."""
    choices = [settings.names.get(name) or (name,) for name in settings.required]
    plain = [names[0] for names in choices if len(names) == 1]
    several = [{"anyOf": [{"required": [each]} for each in names]} for names in choices if len(names) > 1]
    return {"required": plain, **({"allOf": several} if several else {})}
