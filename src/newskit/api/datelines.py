"""datelines parse and render."""

import json
from collections.abc import Iterable, Iterator
from datetime import date

from newskit.datelines import PROFILES, Context, Kind, Profile, Reading, Style, as_json, parse, profile
from newskit.lexicon.tags import primary_subtag
from newskit.messages import Message, UsageError


def context_of(language: str | None, at: str | None, house: str | None, timezone: str | None) -> Context:
    """The evidence that options give.

    Raises:
        UsageError: the day is no ISO 8601 date, the language neither English nor Portuguese, or the house
            or zone unknown.
    """
    known = _house(house) if house else None
    return Context(check_language(language), _day(at), known, _zone(timezone))


def _house(name: str) -> Profile:
    """The house of a name: one that newskit knows, or one that the settings here describe.

    Raises:
        UsageError: there is none; the nearest is named.
    """
    from pathlib import Path

    from newskit.config import load

    own = load(Path.cwd()).datelines.profiles
    found = Profile(name, **own[name]) if name in own else profile(name)
    if found is None:
        from newskit.config.nearest import PROFILE, unknown

        raise UsageError(unknown(PROFILE, name, (*PROFILES, *own)))
    return found


def check_language(tag: str | None) -> str | None:
    """The tag itself, when it is one of the languages in which datelines are read and written.

    Raises:
        UsageError: it is another one.
    """
    if tag is None or primary_subtag(tag) in ("en", "pt"):
        return tag
    raise UsageError(Message("dateline-language", '--language takes en or pt, not "{text}"', {"text": tag}))


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(
            Message("not-a-day", '--at takes a day such as 2026-01-31, not "{text}"', {"text": text})
        ) from None


def _zone(name: str | None) -> str | None:
    if name is None:
        return None
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        values = {"name": name}
        raise UsageError(
            Message("unknown-zone", 'no time zone is called "{name}"; one is Europe/Lisbon', values)
        ) from None


def as_json_lines(lines: Iterable[bytes], context: Context) -> Iterator[str]:
    """One JSON object for each line, in order; a line that is not UTF-8 is kind none."""
    for line in lines:
        yield json.dumps(as_json(_read(line, context)), ensure_ascii=True) + "\n"


def _read(line: bytes, context: Context) -> Reading:
    """The reading of a line; where bytes of it are no text, nothing is concluded from the rest."""
    try:
        return parse(line.decode("utf-8"), context)
    except UnicodeDecodeError:
        return Reading(line.decode("utf-8", "replace"), Kind.NONE)


def rendered(line: str, style: Style, language: str | None) -> tuple[str, Message | None]:
    """A reading (one JSON object) as a line of text in a house style.

    An empty line, and why, where it cannot be written.
    """
    from newskit.datelines import MissingPartError, ReadingFormatError, from_json, render

    try:
        return render(from_json(json.loads(line)), style, language), None
    except MissingPartError as missing:
        values = {"style": missing.style, "part": missing.part}
        return "", Message(
            "dateline-part-missing", "the style {style} needs the {part}, which the reading lacks", values
        )
    except (ReadingFormatError, ValueError):
        return "", Message("not-a-reading", "this line is not a reading, version 1")


def style_called(name: str) -> Style:
    """The house style of a name.

    Raises:
        UsageError: no style has this name; the nearest is named.
    """
    from newskit.datelines import STYLES, style_named

    style = style_named(name)
    if style is None:
        from newskit.config.nearest import STYLE, unknown

        raise UsageError(unknown(STYLE, name, STYLES))
    return style
