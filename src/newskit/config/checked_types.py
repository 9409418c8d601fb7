"""The kinds of values a settings file holds, beyond what pydantic has; imported with model.py only."""

import re
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, Field, JsonValue
from pydantic_core import PydanticCustomError

# RFC 5646, reduced to its outline: subtags of two to eight letters and digits after a language of two or
# three.
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_OFFSET = re.compile(r"[+-](?:0\d|1[0-4]):[0-5]\d")

BAD_TAG = ("settings-bad-tag", '"{word}" is not a language tag, such as pt-PT')
BAD_ZONE = ("settings-bad-zone", '"{word}" is not a time zone, such as Europe/Lisbon')
BAD_ADDRESS = ("settings-bad-address", '"{word}" is not an address that begins with https:// or http://')
BAD_GLOB = ("settings-bad-glob", '"{word}" does not name files inside the project')
BAD_PATTERN = ("settings-bad-pattern", '"{word}" has no {{language}} and no {{stem}} or {{path}} in it')
EMPTY = ("settings-empty", "this must not be empty")


def _refused(kind: tuple[str, str], word: str = "") -> PydanticCustomError:
    key, english = kind
    return PydanticCustomError(key, english, {"word": word})


def _as_list(value: Any) -> Any:
    """A single text where a list may stand."""
    return [value] if isinstance(value, str) else value


def _filled(value: str) -> str:
    if not value.strip():
        raise _refused(EMPTY)
    return value


def _tag(value: str) -> str:
    if not _TAG.fullmatch(value):
        raise _refused(BAD_TAG, value)
    return value


def _zone(value: str) -> str:
    if _OFFSET.fullmatch(value):
        return value
    try:
        ZoneInfo(value)
    except (ValueError, OSError, LookupError):
        raise _refused(BAD_ZONE, value) from None
    return value


def _address(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+(?:/\S*)?", value):
        raise _refused(BAD_ADDRESS, value)
    return value


def _glob(value: str) -> str:
    if not value.strip() or ".." in re.split(r"[/\\]", value) or re.match(r"[A-Za-z]:", value):
        raise _refused(BAD_GLOB, value)
    return value


def _path(value: str) -> str:
    r"""A path with /: on Windows people write `\`, and a settings file means the same everywhere."""
    return value.replace("\\", "/")


def _pair_pattern(value: str) -> str:
    value = _path(value)
    if "{language}" not in value or not ("{stem}" in value or "{path}" in value):
        raise _refused(BAD_PATTERN, value)
    return value


_OneOrMore = BeforeValidator(_as_list, json_schema_input_type=str | list[str])

Text = Annotated[str, AfterValidator(_filled)]
Texts = Annotated[list[Text], _OneOrMore]
FilePath = Annotated[str, AfterValidator(_filled), AfterValidator(_path)]
FilePaths = Annotated[list[FilePath], _OneOrMore]
Tag = Annotated[str, AfterValidator(_tag)]
Tags = Annotated[list[Tag], Field(min_length=1), _OneOrMore]
Zone = Annotated[str, AfterValidator(_zone)]
Address = Annotated[str, AfterValidator(_address)]
Globs = Annotated[list[Annotated[str, AfterValidator(_glob)]], _OneOrMore]
PairPatterns = Annotated[list[Annotated[str, AfterValidator(_pair_pattern)]], Field(min_length=1), _OneOrMore]
FieldNames = Annotated[
    dict[str, Texts],
    Field(
        description="Newskit's name of a field = the repository's name, or several; first one present wins."
    ),
]
Options = dict[str, JsonValue]


def _as_style(value: Any) -> Any:
    """A bare style name where a table may stand."""
    return {"name": value} if isinstance(value, str) else value


def _named(value: Options) -> Options:
    if not isinstance(value.get("name"), str):
        raise _refused(STYLE_WITHOUT_NAME)
    for option, chosen in value.items():
        expected = STYLE_OPTIONS.get(option)
        if expected is None:
            raise _refused(STYLE_OPTION, option)
        if not (type(chosen) is bool if expected == "true or false" else isinstance(chosen, str)):
            raise _refused(STYLE_FLAG if expected == "true or false" else STYLE_TEXT, option)
        if option == "months" and chosen not in MONTH_FORMS:
            raise _refused(STYLE_MONTHS, str(chosen))
    return value


STYLE_OPTIONS = {
    "name": "text",
    "year": "true or false",
    "pad": "true or false",
    "capitals": "true or false",
    "agency_capitals": "true or false",
    "months": "text",
    "dash": "text",
}
"""What a style's table may hold, and the type of each."""
MONTH_FORMS = ("full", "short", "dotted", "capitals")
STYLE_OPTION = (
    "settings-style-option",
    'no option "{word}"; a dateline style has name, year, pad, capitals, agency_capitals, months, dash',
)
STYLE_FLAG = ("settings-style-flag", 'the option "{word}" of a dateline style is true or false')
STYLE_TEXT = ("settings-style-text", 'the option "{word}" of a dateline style is a text')
STYLE_MONTHS = (
    "settings-style-months",
    'months of a dateline style are full, short, dotted or capitals, not "{word}"',
)
STYLE_WITHOUT_NAME = ("settings-style-without-name", "a dateline style needs a name")
DatelineStyle = Annotated[
    Options, AfterValidator(_named), BeforeValidator(_as_style, json_schema_input_type=str | Options)
]
