"""Pictures: their words, their files, their types."""

from newskit.rules.listed import Kind, Listed

RULES = (Listed("assets", "AS020", "missing-image", Kind.FACTS),)
"""The rules of the family, in the order of their codes."""
