"""Originals and translations: which files and blocks go together, and what the two say differently.

Here stand the names for matching files, which every run asks for. What compares two articles (`model.Pair`,
`alignment`, `evidence`) is imported from its own module: its tables cost a start as much as the rest of it.
"""

from newskit.pairs.lone import Lone, lone
from newskit.pairs.matching import PairedPaths, match, partners
from newskit.pairs.nearby import nearby

__all__ = ["Lone", "PairedPaths", "lone", "match", "nearby", "partners"]
