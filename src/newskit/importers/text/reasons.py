"""Why a line of a capture stands in no field and in no paragraph."""

from newskit.importers.text.classes import LineClass
from newskit.messages import Message

_BY_CLASS = {
    LineClass.MENU: Message("unused-menu", "menu, button or form"),
    LineClass.LABEL: Message("unused-list", "list of other stories"),
    LineClass.RELATED: Message("unused-list", "list of other stories"),
    LineClass.ENDING: Message("unused-ending", "label of discussion, keywords or author"),
    LineClass.AD: Message("unused-advertisement", "advertisement"),
    LineClass.PROMPT: Message("unused-prompt", "the page speaking to its reader"),
    LineClass.RIGHTS: Message("unused-rights", "rights or legal line"),
    LineClass.CREDIT: Message("unused-caption", "caption or credit of a picture"),
    LineClass.TEASER: Message("unused-teaser", "teaser or entry of a box"),
    LineClass.WEATHER: Message("unused-weather", "weather box"),
    LineClass.SIGN_OFF: Message("unused-sign-off", "sign-off of the agency"),
}
COPY = Message("unused-copy", "repeats the headline")
SEPARATOR = Message("unused-separator", "separator")
PART = Message("unused-part", "this part of a used line stands in no field")
MARK = Message("unused-mark", "a time or name that is not this story's publication line")
_ABOVE = Message("unused-above", "above the story")
_BELOW = Message("unused-below", "below the story")
_INSIDE = Message("unused-inside", "stands between the paragraphs and does not read as one")
_EMPTY = Message("unused-no-story", "no story was found here")


def reason_for(kind: LineClass, at: int, start: int, end: int) -> Message:
    """The reason for a line by its class, else by its place; the story is `start` to `end` (exclusive)."""
    if start >= end:
        return _BY_CLASS.get(kind, _EMPTY)
    place = _ABOVE if at < start else _BELOW if at >= end else _INSIDE
    return _BY_CLASS.get(kind, place)
