"""Agência Brasil: town and agency, no date."""

from newskit.datelines.styles.style import Style

STYLE = Style(
    "agencia-brasil",
    dated=False,
    dash=" --",
    source="BRASÍLIA (Agência Brasil) --",
)
