"""Datelines and stamps."""

from newskit.rules.listed import Listed

RULES = (Listed("dateline", "DL001", "stamp-in-dateline"),)
"""The rules of the family, in the order of their codes."""
