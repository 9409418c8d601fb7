"""Lusa: two digits for the day, a small short month, two hyphens."""

from newskit.datelines.styles.months import ENGLISH, LOWER
from newskit.datelines.styles.style import Style

STYLE = Style(
    "lusa",
    months={"en": ENGLISH, "pt": LOWER},
    capitals=(),
    pad=True,
    dash=" --",
    source="Lisboa, 06 mai (Lusa) --",
)
