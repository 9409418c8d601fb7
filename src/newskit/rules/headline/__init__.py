"""Headlines and standfirsts: length and form."""

from newskit.rules.listed import Listed

RULES = (Listed("headline", "HL001", "headline-too-long"),)
"""The rules of the family, in the order of their codes."""
