"""House styles: from a reading back to text."""

from newskit.datelines.styles.render import render
from newskit.datelines.styles.restyle import in_style
from newskit.datelines.styles.style import MissingPartError, Style
from newskit.datelines.styles.table import STYLES, style_named, style_of, style_set

__all__ = [
    "STYLES",
    "MissingPartError",
    "Style",
    "in_style",
    "render",
    "style_named",
    "style_of",
    "style_set",
]
