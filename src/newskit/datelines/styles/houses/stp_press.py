"""STP-Press: the country in brackets, two digits for the day, months with a dot."""

from newskit.datelines.styles.months import DOTTED, ENGLISH
from newskit.datelines.styles.style import Style

STYLE = Style(
    "stp-press",
    months={"en": ENGLISH, "pt": DOTTED},
    capitals=(),
    pad=True,
    region_in_brackets=True,
    dash=" –",
    source="São Tomé (São Tomé e Príncipe), 01 Set. (STP-Press) –",
)
