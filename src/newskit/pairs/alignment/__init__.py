"""Alignment of the blocks of an original and its translation."""

from newskit.pairs.alignment.align import align
from newskit.pairs.alignment.model import Alignment, Link

__all__ = ["Alignment", "Link", "align"]
