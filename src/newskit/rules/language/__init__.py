"""The language of the copy."""

from newskit.rules.listed import Listed

RULES = (
    Listed("language", "LG001", "undeclared-language", judges_side=True),
    Listed("language", "LG002", "paragraph-in-other-language"),
    Listed("language", "LG003", "undeclared-variety", judges_side=True),
    Listed("language", "LG004", "mixed-quotation-marks"),
    Listed("language", "LG005", "unbalanced-quotation-mark"),
    Listed("language", "LG006", "foreign-quotation-marks", judges_side=True),
    Listed("language", "LG007", "foreign-number-format"),
)
"""The rules of the family, in the order of their codes."""
