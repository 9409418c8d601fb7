"""Folhapress: town and state, no date, the agency in capitals."""

from newskit.datelines.styles.style import Style

STYLE = Style(
    "folhapress",
    dated=False,
    agency_capitals=True,
    source="SÃO PAULO, SP (FOLHAPRESS) -",
)
