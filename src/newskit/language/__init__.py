"""Which language a text is in: a vote of function words first, langdetect where the vote does not tell."""

from newskit.language.quotations import (
    ANGLED,
    CORNERS,
    CURLY,
    LOW,
    REVERSED,
    SPACED,
    STRAIGHT,
    Lone,
    Quotation,
    has_marks,
    lone_marks,
    quotations,
)
from newskit.language.variety import VARIETIES, Sign, signs
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
    "lone_marks",
    "of_block",
    "quotations",
    "signs",
    "verdict",
    "vote",
]
