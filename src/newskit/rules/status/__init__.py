"""Status, embargo and the order of a story's moments."""

from newskit.rules.listed import Kind, Listed

RULES = (
    Listed("status", "ST001", "modified-before-published"),
    Listed("status", "ST020", "past-embargo", Kind.FACTS),
    Listed("status", "ST021", "future-publication", Kind.FACTS),
    Listed("status", "ST022", "past-expiry", Kind.FACTS),
)
"""The rules of the family, in the order of their codes."""
