"""Datelines and stamps."""

from newskit.rules.listed import Listed

RULES = (
    Listed("dateline", "DL001", "stamp-in-dateline"),
    Listed("dateline", "DL002", "stamp-in-body"),
    Listed("dateline", "DL003", "dateline-in-other-language", judges_side=True),
    Listed("dateline", "DL004", "missing-dateline", enabled=False),
    Listed("dateline", "DL005", "dateline-out-of-style"),
    Listed("dateline", "DL006", "place-of-other-variety", judges_side=True),
    Listed("dateline", "DL007", "dateline-day-differs"),
    Listed("dateline", "DL008", "doubled-dateline"),
    Listed("dateline", "DL009", "dateline-in-body"),
    Listed("dateline", "DL010", "impossible-moment"),
    Listed("dateline", "DL011", "contradicted-weekday"),
    Listed("dateline", "DL012", "ambiguous-date"),
    Listed("dateline", "DL013", "agency-not-in-credit"),
)
"""The rules of the family, in the order of their codes."""
