"""EFE: a full stop and a hyphen right behind the bracket."""

from newskit.datelines.styles.months import LOWER, REUTERS
from newskit.datelines.styles.style import Style

STYLE = Style(
    "efe",
    months={"en": REUTERS, "pt": LOWER},
    capitals=(),
    dash=".-",
    source="Montevidéu, 12 jul (EFE).-",
)
