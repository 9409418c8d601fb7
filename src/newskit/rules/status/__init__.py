"""Status, embargo and the order of a story's moments."""

from newskit.rules.listed import Kind, Listed

RULES = (
    Listed("status", "ST001", "modified-before-published"),
    Listed("status", "ST002", "embargo-before-published"),
    Listed("status", "ST003", "expires-too-early"),
    Listed("status", "ST004", "withheld-with-address"),
    Listed("status", "ST005", "canceled-without-ednote"),
    Listed("status", "ST006", "correction-without-version"),
    Listed("status", "ST007", "correction-not-in-modified"),
    Listed("status", "ST008", "correction-before-published"),
    Listed("status", "ST009", "usable-draft"),
    Listed("status", "ST010", "hold-unknown-to-generator"),
    Listed("status", "ST020", "past-embargo", Kind.FACTS),
    Listed("status", "ST021", "future-publication", Kind.FACTS),
    Listed("status", "ST022", "past-expiry", Kind.FACTS),
)
"""The rules of the family, in the order of their codes."""
