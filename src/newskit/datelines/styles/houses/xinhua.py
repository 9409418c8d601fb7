"""Xinhua: the months of AP in English, small short ones in Portuguese."""

from newskit.datelines.styles.months import AP, LOWER
from newskit.datelines.styles.style import Style

STYLE = Style(
    "xinhua",
    months={"en": AP, "pt": LOWER},
    capitals=("en",),
    dash=" --",
    source="BEIJING, Nov. 24 (Xinhua) --; Beijing, 13 set (Xinhua) --",
)
