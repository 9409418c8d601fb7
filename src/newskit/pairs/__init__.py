"""Originals and translations: which files and blocks go together, and what the two say differently."""

from newskit.pairs.alignment import Alignment, Link, align
from newskit.pairs.evidence import PlacedDifference, is_only_form, is_sign
from newskit.pairs.groups import Group
from newskit.pairs.lone import Lone, lone
from newskit.pairs.matching import PairedPaths, match, partners
from newskit.pairs.model import Pair
from newskit.pairs.nearby import nearby

__all__ = [
    "Alignment",
    "Group",
    "Link",
    "Lone",
    "Pair",
    "PairedPaths",
    "PlacedDifference",
    "align",
    "is_only_form",
    "is_sign",
    "lone",
    "match",
    "nearby",
    "partners",
]
