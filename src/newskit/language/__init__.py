"""Which language a text is in: a vote of function words first, langdetect where the vote does not tell."""

from newskit.language.plain import is_plainly, other_words, speaks_for_itself
from newskit.language.quotations import (
    ANGLED,
    CORNERS,
    CURLY,
    LOW,
    MARKS,
    REVERSED,
    SPACED,
    STRAIGHT,
    Lone,
    Quotation,
    has_marks,
    is_paired,
    kinds,
    lone_marks,
    quotations,
    quoted,
    unquoted,
)
from newskit.language.variety import VARIETIES, Sign, most_signs, signs
from newskit.language.verdict import Verdict, of_block, verdict
from newskit.language.vote import Vote, vote

JUDGED = frozenset({"en", "pt"})
"""The languages of which newskit judges the copy."""

__all__ = [
    "ANGLED",
    "CORNERS",
    "CURLY",
    "JUDGED",
    "LOW",
    "MARKS",
    "REVERSED",
    "SPACED",
    "STRAIGHT",
    "VARIETIES",
    "Lone",
    "Quotation",
    "Sign",
    "Verdict",
    "Vote",
    "has_marks",
    "is_paired",
    "is_plainly",
    "kinds",
    "lone_marks",
    "most_signs",
    "of_block",
    "other_words",
    "quotations",
    "quoted",
    "signs",
    "speaks_for_itself",
    "unquoted",
    "verdict",
    "vote",
]
