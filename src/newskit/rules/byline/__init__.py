"""Bylines and credits."""

from newskit.rules.listed import Listed

RULES = (
    Listed("byline", "BY001", "label-in-byline"),
    Listed("byline", "BY002", "doubled-byline"),
    Listed("byline", "BY003", "missing-credit"),
    Listed("byline", "BY004", "sign-off-in-body"),
    Listed("byline", "BY005", "address-in-byline"),
    Listed("byline", "BY006", "byline-in-capitals"),
)
"""The rules of the family, in the order of their codes."""
