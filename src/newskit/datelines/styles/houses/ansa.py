"""ANSA: town and month in capitals."""

from newskit.datelines.styles.months import CAPITALS, REUTERS_CAPITALS
from newskit.datelines.styles.style import Style

STYLE = Style(
    "ansa",
    months={"en": REUTERS_CAPITALS, "pt": CAPITALS},
    dash=" --",
    source="QUITO, 7 AGO (ANSA) --",
)
