"""Status, embargo and the order of a story's moments."""

from newskit.rules.listed import Listed

RULES = (Listed("status", "ST001", "modified-before-published"),)
"""The rules of the family, in the order of their codes."""
