"""The body of a story."""

from newskit.rules.listed import Listed

RULES = (Listed("body", "BD001", "doubled-paragraph", judges_side=True),)
"""The rules of the family, in the order of their codes."""
