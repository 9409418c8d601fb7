"""Datelines and stamps."""

from newskit.rules.listed import Listed

RULES = (
    Listed("dateline", "DL001", "stamp-in-dateline"),
    Listed("dateline", "DL002", "stamp-in-body"),
    Listed("dateline", "DL003", "dateline-in-other-language", judges_side=True),
)
"""The rules of the family, in the order of their codes."""
