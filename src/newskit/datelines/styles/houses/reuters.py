"""Reuters: English in capitals with short months; Portuguese with a capital on the month."""

from newskit.datelines.styles.months import REUTERS, TITLE
from newskit.datelines.styles.style import Style

STYLE = Style(
    "reuters",
    months={"en": REUTERS, "pt": TITLE},
    source="KATHMANDU, April 25 (Reuters) -; BRASÍLIA, 15 Ago (Reuters) --",
)
