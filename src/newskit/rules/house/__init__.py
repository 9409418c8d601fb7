"""House style, which a desk writes itself as data: one rule for each kind of entry."""

from newskit.rules.listed import Kind, Listed

RULES = (
    Listed("house", "HS001", "unwanted-wording", Kind.WORDING),
    Listed("house", "HS002", "replaced-wording", Kind.WORDING),
    Listed("house", "HS003", "mixed-wording", Kind.WORDING),
    Listed("house", "HS004", "miscounted-wording", Kind.WORDING),
)
"""The rules of the family, in the order of their codes."""
