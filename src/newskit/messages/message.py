"""A message and its words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

LANGUAGES = ("en", "pt")
_LONGEST = 80  # characters of one value that are shown; the rest is cut with an ellipsis

Value = str | int | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A key, the English words with named places in braces, and the values for the places.

    Values come from files and are shown as they are: whoever prints them makes escapes visible.
    """

    key: str
    english: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.key, tuple(self.values.items())))


def render(message: Message, language: str = "en") -> str:
    """The words of a message in `language` ("en" or "pt"); English where the catalogue lacks the key."""
    template = message.english
    if language != "en":
        from newskit.messages.portuguese import CATALOGUE

        template = CATALOGUE.get(message.key, template)
    return template.format_map({name: _shown(value) for name, value in message.values.items()})


def _shown(value: Value) -> str:
    """A value on one line, cut where it is long."""
    text = ", ".join(value) if isinstance(value, tuple) else str(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
