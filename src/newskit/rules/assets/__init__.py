"""Pictures: their words, their files, their types."""

from newskit.rules.listed import Kind, Listed

RULES = (
    Listed("assets", "AS001", "missing-alt"),
    Listed("assets", "AS002", "empty-words-in-alt"),
    Listed("assets", "AS003", "image-outside-root"),
    Listed("assets", "AS004", "image-type-not-shown"),
    Listed("assets", "AS005", "caption-without-credit", enabled=False),
    Listed("assets", "AS006", "insecure-image"),
    Listed("assets", "AS020", "missing-image", Kind.FACTS),
)
"""The rules of the family, in the order of their codes."""
