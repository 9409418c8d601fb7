"""ISO 8601: the date or instant alone."""

from newskit.datelines.styles.style import Style

STYLE = Style(
    "iso",
    form="iso",
    source="ISO 8601: 2024-05-14T15:48:00+01:00",
)
