"""Bylines and credits."""

from newskit.rules.listed import Listed

RULES = (Listed("byline", "BY001", "label-in-byline"),)
"""The rules of the family, in the order of their codes."""
