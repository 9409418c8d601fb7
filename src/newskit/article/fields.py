"""The fields of an article file, in the order they are written."""

from dataclasses import dataclass
from enum import StrEnum


class FieldKind(StrEnum):
    """The type of a field's value."""

    TEXT = "text"
    TEXTS = "text or list of text"
    LIST = "list of text"
    TAG = "language tag"
    MOMENT = "instant"
    NUMBER = "number"
    FLAG = "true or false"
    STATUS = "status"
    ENTRIES = "list of entries"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field: its name, its type and, for text, whether it is one line."""

    name: str
    kind: FieldKind
    one_line: bool = False


_SPECS = (
    FieldSpec("id", FieldKind.TEXT, one_line=True),
    FieldSpec("language", FieldKind.TAG),
    FieldSpec("headline", FieldKind.TEXT, one_line=True),
    FieldSpec("standfirst", FieldKind.TEXT),
    FieldSpec("byline", FieldKind.TEXTS),
    FieldSpec("credit", FieldKind.TEXT),
    FieldSpec("publisher", FieldKind.TEXT),
    FieldSpec("dateline", FieldKind.TEXT),
    FieldSpec("located", FieldKind.TEXT),
    FieldSpec("published", FieldKind.MOMENT),
    FieldSpec("modified", FieldKind.MOMENT),
    FieldSpec("embargo", FieldKind.MOMENT),
    FieldSpec("expires", FieldKind.MOMENT),
    FieldSpec("section", FieldKind.TEXT),
    FieldSpec("topics", FieldKind.LIST),
    FieldSpec("subjects", FieldKind.LIST),
    FieldSpec("translation_of", FieldKind.TEXT),
    FieldSpec("translation_key", FieldKind.TEXT),
    FieldSpec("translation_revision", FieldKind.TEXT),
    FieldSpec("related", FieldKind.ENTRIES),
    FieldSpec("version", FieldKind.NUMBER),
    FieldSpec("status", FieldKind.STATUS),
    FieldSpec("draft", FieldKind.FLAG),
    FieldSpec("urgency", FieldKind.NUMBER),
    FieldSpec("genre", FieldKind.TEXT),
    FieldSpec("slugline", FieldKind.TEXT),
    FieldSpec("slug", FieldKind.TEXT),
    FieldSpec("url", FieldKind.TEXT),
    FieldSpec("ednote", FieldKind.TEXT),
    FieldSpec("rights", FieldKind.ENTRY),
    FieldSpec("images", FieldKind.ENTRIES),
    FieldSpec("corrections", FieldKind.ENTRIES),
    FieldSpec("newskit", FieldKind.ENTRY),
)

FIELDS = {spec.name: spec for spec in _SPECS}
