"""AFP: English towns in capitals, Portuguese ones as written."""

from newskit.datelines.styles.months import REUTERS, TITLE
from newskit.datelines.styles.style import Style

STYLE = Style(
    "afp",
    months={"en": REUTERS, "pt": TITLE},
    capitals=("en",),
    source="NEW YORK, Sept 23 (AFP) -; Washington, 18 Set 2012 (AFP) -",
)
