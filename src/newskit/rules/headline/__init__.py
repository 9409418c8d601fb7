"""Headlines and standfirsts: length and form."""

from newskit.rules.listed import Listed

RULES = (
    Listed("headline", "HL001", "headline-too-long"),
    Listed("headline", "HL002", "full-stop-in-headline"),
    Listed("headline", "HL003", "headline-in-capitals"),
    Listed("headline", "HL004", "doubled-headline"),
    Listed("headline", "HL005", "standfirst-repeats-headline"),
    Listed("headline", "HL006", "mixed-marks-in-headline"),
    Listed("headline", "HL007", "unpaired-mark"),
    Listed("headline", "HL008", "foreign-headline", judges_side=True),
    Listed("headline", "HL009", "markup-in-headline"),
    Listed("headline", "HL010", "standfirst-too-long", enabled=False),
)
"""The rules of the family, in the order of their codes."""
