"""Which language a text is in: a vote of function words first, langdetect where the vote does not tell."""

from newskit.language.verdict import Verdict, of_block, verdict

__all__ = ["Verdict", "of_block", "verdict"]
