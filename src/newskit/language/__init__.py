"""Which language a text is in: a vote of function words first, langdetect where the vote does not tell."""

from newskit.language.variety import VARIETIES, Sign, signs
from newskit.language.verdict import Verdict, of_block, verdict
from newskit.language.vote import Vote, vote

__all__ = ["VARIETIES", "Sign", "Verdict", "Vote", "of_block", "signs", "verdict", "vote"]
