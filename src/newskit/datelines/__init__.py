"""Datelines, stamps and bylines: from text to readings and back."""

from newskit.datelines.context import Context, Profile
from newskit.datelines.json_form import ReadingFormatError, from_json
from newskit.datelines.parse import parse
from newskit.datelines.profiles import PROFILES, profile
from newskit.datelines.publication import moment_at, moment_of
from newskit.datelines.reading import Clock, Kind, Place, Possible, Reading, as_json
from newskit.datelines.styles import (
    STYLES,
    MissingPartError,
    Style,
    in_style,
    render,
    style_named,
    style_of,
    style_set,
)

__all__ = [
    "PROFILES",
    "STYLES",
    "Clock",
    "Context",
    "Kind",
    "MissingPartError",
    "Place",
    "Possible",
    "Profile",
    "Reading",
    "ReadingFormatError",
    "Style",
    "as_json",
    "from_json",
    "in_style",
    "moment_at",
    "moment_of",
    "parse",
    "profile",
    "render",
    "style_named",
    "style_of",
    "style_set",
]
