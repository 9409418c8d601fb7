"""What a format could not carry, with its place in the article."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from newskit.text import Span


class LossKind(StrEnum):
    """The kinds of loss; each is the name of the one rule of family EX that claims it.

    INSTANT alone stands in the way of publishing: a document without its date is wrong. TEMPLATE tells of a
    tag that is published as it is written, because newskit runs no templates.
    """

    FIELD = "field-not-carried"
    INSTANT = "instant-without-offset"
    ADDRESS = "link-without-address"
    HELD_LINK = "link-to-held-story"
    IMAGE = "picture-not-carried"
    HTML_CONTENT = "html-content-dropped"
    HTML_ELEMENT = "html-element-dropped"
    HTML_ATTRIBUTE = "html-attribute-dropped"
    TEMPLATE = "template-tag-published"
    CODE_INFO = "code-info-dropped"
    TABLE_CELL = "table-cell-dropped"
    DEFINITION = "link-definition-unused"
    CHARACTER = "character-not-carried"
    NESTING = "nesting-not-carried"


LOSS_VALUES: Mapping[LossKind, tuple[str, ...]] = {
    LossKind.FIELD: (),
    LossKind.INSTANT: ("value",),
    LossKind.ADDRESS: ("target",),
    LossKind.HELD_LINK: ("target",),
    LossKind.IMAGE: ("file",),
    LossKind.HTML_CONTENT: ("element",),
    LossKind.HTML_ELEMENT: ("element",),
    LossKind.HTML_ATTRIBUTE: ("element", "attribute"),
    LossKind.TEMPLATE: ("tag",),
    LossKind.CODE_INFO: ("words",),
    LossKind.TABLE_CELL: ("cells",),
    LossKind.DEFINITION: ("label",),
    LossKind.CHARACTER: ("character",),
    LossKind.NESTING: ("element",),
}
"""The values that a loss of each kind carries, for the message of its rule."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A kind, the field it concerns ("body" for the copy), its place in the file and what describes it.

    `span` is None when the file does not hold the value. `is_broken` says that the article names what is not
    there: an error, whatever the rule is by default.
    """

    kind: LossKind
    field: str
    span: Span | None
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)
    is_broken: bool = False
