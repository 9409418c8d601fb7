"""What an article is: values only, each of which knows its span."""

from newskit.article.body import Block, BlockKind, Body, Inline, InlineKind
from newskit.article.fault import Fault
from newskit.article.fields import FIELDS, FieldKind, FieldSpec
from newskit.article.model import Article, Entry, Fence, FrontMatter
from newskit.article.moments import Day, Instant, LocalTime, Moment
from newskit.article.parts import Correction, Image, RelatedStory, Rights
from newskit.article.status import PubStatus
from newskit.article.tree import Mapping, Node, Scalar, Sequence, Style
from newskit.article.values import Value

__all__ = [
    "FIELDS",
    "Article",
    "Block",
    "BlockKind",
    "Body",
    "Correction",
    "Day",
    "Entry",
    "Fault",
    "Fence",
    "FieldKind",
    "FieldSpec",
    "FrontMatter",
    "Image",
    "Inline",
    "InlineKind",
    "Instant",
    "LocalTime",
    "Mapping",
    "Moment",
    "Node",
    "PubStatus",
    "RelatedStory",
    "Rights",
    "Scalar",
    "Sequence",
    "Style",
    "Value",
]
