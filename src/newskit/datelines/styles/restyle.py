"""A dateline in the style of the house, or why it is left as it is.

The command `datelines normalise` and rules ask this one function, so that they say and do the same.
"""

from dataclasses import replace

from newskit.datelines.context import Context
from newskit.datelines.parse import parse
from newskit.datelines.reading import Kind, Reading
from newskit.datelines.styles.render import render
from newskit.datelines.styles.style import MissingPartError, Style
from newskit.messages import Message

_NOTHING = Context()
_PRINTED = ("place", "region", "date", "agency")
_JOINING = frozenset({"de", "e", "and", "y", "of"})
_UNREAD = Message("dateline-unread", "it does not read as a dateline")
_NO_DATELINE = {
    Kind.STAMP: Message("dateline-is-stamp", "it is the stamp of a page, not a dateline"),
    Kind.BYLINE: Message("dateline-is-byline", "it is a byline, not a dateline"),
    Kind.CREDIT: Message("dateline-is-credit", "it is a line of copy with an agency, not a dateline"),
}
AMBIGUOUS = Message("dateline-ambiguous", "its date can be read in two ways, and nothing decides")
_SAYS_MORE = Message(
    "dateline-says-more", "it says more than place, day and agency, and the rest would be lost"
)
_LACKS = {
    "place": Message("dateline-lacks-place", "the style {style} needs the place, which it does not state"),
    "date": Message("dateline-lacks-date", "the style {style} needs the day, which it does not state"),
    "year": Message("dateline-lacks-year", "the style {style} needs the year, which it does not state"),
    "agency": Message("dateline-lacks-agency", "the style {style} needs the agency, which it does not state"),
    "time": Message("dateline-lacks-time", "the style {style} needs the time, which it does not state"),
}
_CHANGES = {
    "place": Message("dateline-changes-place", "in the style {style} its place would read otherwise"),
    "date": Message("dateline-changes-date", "in the style {style} its day would be lost or read otherwise"),
    "agency": Message(
        "dateline-changes-agency", "in the style {style} its agency would be lost or read otherwise"
    ),
    "rest": Message("dateline-changes-rest", "in the style {style} it would not read as the same dateline"),
}
_COPY_BEHIND = Message("dateline-copy-behind", "copy stands behind the dateline")


def in_style(text: str, style: Style, language: str | None, context: Context = _NOTHING) -> str | Message:
    """The dateline `text` as `style` prints it in `language`; a Message says why it is left as it is.

    The text itself is returned where it is in that style already. It is rewritten only if it has one reading,
    if everything it says is printed, and if the result reads the same: place, day, year, agency. Nothing is
    translated and nothing added: evidence for a year that stands beside the line is not used.
    """
    given = replace(context, at=None, at_from=None, language=context.language or language)
    reading = parse(text.strip(), given)
    barred = _barred(reading)
    if barred is not None:
        return barred
    try:
        written = render(reading, style, language)
    except MissingPartError as missing:
        return _lacks(style.name, missing.part)
    if written == text.strip():
        return text
    changed = _changed(reading, parse(written, given))
    return written if changed is None else _would_change(style.name, changed)


def _barred(reading: Reading) -> Message | None:
    """Why a reading is not rewritten in any style."""
    if reading.kind is not Kind.WIRE:
        return _NO_DATELINE.get(reading.kind, _UNREAD)
    if reading.ambiguous:
        return AMBIGUOUS
    if reading.rest.strip():
        return _COPY_BEHIND
    further = [
        name
        for name, is_stated in (
            ("time", reading.clock.time or reading.clock.timezone),
            ("name", reading.byline),
            ("update", reading.modified or reading.updated),
        )
        if is_stated
    ]
    if further:
        return _states_more(further[0])
    return _SAYS_MORE if _says_more(reading) else None


def _says_more(reading: Reading) -> bool:
    """Whether a word stands outside the parts: a weekday, an edition, a note that no style would print."""
    spans = [span for name, span in reading.parts if name in _PRINTED]
    outside = [
        letter for at, letter in enumerate(reading.raw) if not any(start <= at < end for start, end in spans)
    ]
    words = "".join(letter if letter.isalnum() else " " for letter in outside).split()
    return any(word.casefold() not in _JOINING for word in words)


def _states_more(part: str) -> Message:
    return {
        "time": Message("dateline-has-time", "it also states a time, which no dateline style prints"),
        "name": Message("dateline-has-name", "it also names a person, which no dateline style prints"),
        "update": Message("dateline-has-update", "it also tells an update, which no dateline style prints"),
    }[part]


def _lacks(style: str, part: str) -> Message:
    """The style prints a part that the line does not state."""
    return _of_style(_LACKS[part], style)


def _would_change(style: str, part: str) -> Message:
    return _of_style(_CHANGES[part], style)


def _of_style(message: Message, style: str) -> Message:
    return Message(message.key, message.english, {"style": style})


def _changed(before: Reading, after: Reading) -> str | None:
    """The first part that does not read as before."""
    if after.kind is not Kind.WIRE or after.ambiguous or after.rest.strip() or after.byline:
        return "rest"
    if _places(before) != _places(after):
        return "place"
    if before.clock != after.clock:
        return "date"
    return None if before.agency == after.agency else "agency"


def _places(reading: Reading) -> tuple[object, ...]:
    """The towns as known, and as printed where case alone may differ; whether a region is printed."""
    return tuple(
        (place.written.casefold(), (place.name or "").casefold(), place.region, place.country)
        for place in reading.places
    )
