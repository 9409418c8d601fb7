"""The fields of an article for the collections of Decap CMS and Sveltia CMS.

Source of widgets, options and translation marks: Decap CMS, "Widgets" and "i18n Support".
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from newskit.api import cms_words
from newskit.article import FIELDS, FieldKind, PubStatus
from newskit.config import Languages, tags
from newskit.config.settings import FieldSettings
from newskit.messages import render

Field = dict[str, Any]

# Offset always written, so that no time is read in the zone of whoever builds the site.
_MOMENT = "YYYY-MM-DDTHH:mm:ssZ"
# The same in every language of a story; each of the others is written anew on each side.
_DUPLICATED = frozenset(
    {"id", "byline", "credit", "publisher", "published", "modified", "expires", "subjects", "translation_key"}
    | {"status", "draft", "genre", "slugline", "rights"}
)
# Kept by newskit itself; or not to be written empty, as a CMS does: no embargo holds, an urgency is a number.
_LEFT_OUT = frozenset({"newskit", "translation_revision", "version", "embargo", "urgency"})
_LONG = frozenset({"standfirst", "ednote"})
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})  # YAML 1.1 and 1.2


class _Desk(NamedTuple):
    """What the fields depend on."""

    settings: FieldSettings
    languages: Languages
    spoken: str


def cms_fields(settings: FieldSettings, languages: Languages, language: str) -> list[Field]:
    """The fields in the order of an article, the body last; `language` is that of labels and hints."""
    desk = _Desk(settings, languages, language)
    names = [name for name in FIELDS if name not in _LEFT_OUT and _is_used(name, settings)]
    return [*(_field(name, desk) for name in names), _body(desk)]


def cms_text(settings: FieldSettings, languages: Languages, language: str) -> str:
    """The same as the YAML of a CMS's config.yml, with what has to be known about it as comments."""
    head = [render(message, language) for message in cms_words.HEAD]
    lines = [*(f"# {line}" for line in head), "fields:"]
    for field in cms_fields(settings, languages, language):
        lines += _item(field, "  ")
    return "\n".join(lines) + "\n"


def _is_used(name: str, settings: FieldSettings) -> bool:
    """Whether the repository has the field: an id only where it is asked for, none mapped to nothing."""
    if settings.names.get(name) == ():
        return False
    return name not in ("id", "language") or name in settings.required or name in settings.names


def _field(name: str, desk: _Desk) -> Field:
    kind = FIELDS[name].kind
    written = (desk.settings.names.get(name) or (name,))[0]
    label, hint = cms_words.WORDS[name]
    made = _widget(name, kind, desk)
    required = name in desk.settings.required or name in ("status", "draft")
    field = {
        "label": render(label, desk.spoken),
        "name": written,
        **made,
        "required": required,
        "i18n": "duplicate" if name in _DUPLICATED else True,
        "hint": render(hint, desk.spoken),
    }
    if kind is FieldKind.MOMENT:
        field["default"] = "{{now}}" if name == "published" else ""
    return field


def _widget(name: str, kind: FieldKind, desk: _Desk) -> Field:
    """The widget of a field and its options."""
    if kind is FieldKind.TAG:
        return {"widget": "select", "options": list(tags(desk.languages))}
    if kind is FieldKind.STATUS:
        options = [
            {"label": render(label, desk.spoken), "value": value}
            for value, label in zip(PubStatus, cms_words.STATUSES, strict=True)
        ]
        return {"widget": "select", "options": options, "default": PubStatus.USABLE.value}
    if kind in _ENTRIES:
        return {"widget": "object" if kind is FieldKind.ENTRY else "list", "fields": _parts(name, desk)}
    return dict(_SIMPLE.get(kind, {"widget": "text" if name in _LONG else "string"}))


_ENTRIES = frozenset({FieldKind.ENTRIES, FieldKind.ENTRY})
_SIMPLE: Mapping[FieldKind, Field] = {
    FieldKind.MOMENT: {"widget": "datetime", "format": _MOMENT, "picker_utc": False},
    FieldKind.LIST: {"widget": "list"},
    FieldKind.FLAG: {"widget": "boolean", "default": False},
}
# Parts of entries: name, widget, whether required, how translated.
_PARTS: Mapping[str, tuple[tuple[str, str, bool, bool | str], ...]] = {
    "related": (
        ("headline", "string", False, True),
        ("url", "string", False, True),
        ("file", "string", False, True),
    ),
    "images": (
        ("file", "image", True, "duplicate"),
        ("alt", "string", True, True),
        ("caption", "text", False, True),
        ("credit", "string", False, "duplicate"),
    ),
    "rights": (
        ("copyright_holder", "string", False, "duplicate"),
        ("copyright_notice", "string", False, "duplicate"),
        ("usage_terms", "string", False, "duplicate"),
    ),
    "corrections": (("at", "datetime", True, True), ("text", "text", True, True)),
}


def _parts(name: str, desk: _Desk) -> list[Field]:
    made: list[Field] = []
    for part, widget, required, i18n in _PARTS[name]:
        label = render(cms_words.PARTS[part], desk.spoken)
        options = dict(_SIMPLE[FieldKind.MOMENT]) if widget == "datetime" else {"widget": widget}
        made.append({"label": label, "name": part, **options, "required": required, "i18n": i18n})
    return made


def _body(desk: _Desk) -> Field:
    label, hint = cms_words.WORDS["body"]
    return {
        "label": render(label, desk.spoken),
        "name": "body",
        "widget": "markdown",
        "required": True,
        "i18n": True,
        "hint": render(hint, desk.spoken),
    }


def _item(field: Field, indent: str) -> Iterator[str]:
    """The lines of one entry of a list, keys in order."""
    for number, (key, value) in enumerate(field.items()):
        start = f"{indent}- " if number == 0 else f"{indent}  "
        if isinstance(value, list) and value and isinstance(value[0], dict):
            yield f"{start}{key}:"
            for one in value:
                yield from _item(one, f"{indent}    ")
        else:
            yield f"{start}{_scalar(key)}: {_value(value)}"


def _value(value: Any) -> str:
    return f"[{', '.join(map(_scalar, value))}]" if isinstance(value, list) else _scalar(value)


def _scalar(value: Any) -> str:
    """A plain word as it is, all other text in quotes: JSON's quoted text is YAML's."""
    if isinstance(value, str):
        is_plain = _PLAIN.fullmatch(value) and value.lower() not in _WORDS
        return value if is_plain else json.dumps(value, ensure_ascii=False)
    return json.dumps(value)
