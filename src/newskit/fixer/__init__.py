"""Fixes: which are applied, how the result is proved, and what is refused.

A file is fixed in memory until a further pass changes nothing, read again, compared, and only then written,
in one step.
"""

from newskit.fixer.allow import Allowed, Left, allow
from newskit.fixer.choose import chosen_edits
from newskit.fixer.diff import unified_diff
from newskit.fixer.fix import Fixed, Refused, fix_article
from newskit.fixer.prove import Difference, difference

__all__ = [
    "Allowed",
    "Difference",
    "Fixed",
    "Left",
    "Refused",
    "allow",
    "chosen_edits",
    "difference",
    "fix_article",
    "unified_diff",
]
