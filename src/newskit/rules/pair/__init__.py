"""TP: an original and its translation."""

from newskit.rules.listed import Kind, Listed

RULES = (
    Listed("pair", "TP001", "missing-paragraph", Kind.PAIR),
    Listed("pair", "TP002", "untranslated-paragraph", Kind.PAIR),
    Listed("pair", "TP010", "orphan-translation", Kind.PROJECT),
    Listed("pair", "TP011", "missing-translation", Kind.PROJECT),
    Listed("pair", "TP031", "number-differs", Kind.PAIR),
)
"""The rules of the family, in the order of their codes."""
