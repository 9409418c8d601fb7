"""What an article is: values only, each of which knows its span."""

from newskit.article.body import Block, BlockKind, Body, Inline, InlineKind
from newskit.article.facts import Allowed, Facts, Stated, facts_of, is_marked, packed, unpacked
from newskit.article.fault import Fault
from newskit.article.fields import FIELDS, FieldKind, FieldSpec
from newskit.article.model import Article, Entry, Fence, FrontMatter
from newskit.article.moments import Day, Instant, LocalTime, Moment
from newskit.article.parts import Correction, Image, RelatedStory, Rights
from newskit.article.status import PubStatus
from newskit.article.tree import Mapping, Node, Scalar, Sequence, Style, scalars
from newskit.article.values import Value
from newskit.article.world import World

__all__ = [
    "FIELDS",
    "Allowed",
    "Article",
    "Block",
    "BlockKind",
    "Body",
    "Correction",
    "Day",
    "Entry",
    "Facts",
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
    "Stated",
    "Style",
    "Value",
    "World",
    "facts_of",
    "is_marked",
    "packed",
    "scalars",
    "unpacked",
]
