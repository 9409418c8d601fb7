"""What is known about a line beside the line itself."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Profile:
    """A house: what its lines look like, which zone its clocks keep, and the style of its datelines.

    `order` of figures is "dmy" or "mdy"; `language` "en" or "pt", None for a house of both; `source` a line
    as it prints it, or where that is said.
    """

    name: str
    order: str | None = None
    timezone: str | None = None
    agency: str | None = None
    language: str | None = None
    source: str = ""
    style: str | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """Evidence for what a line does not state.

    `language` is the language of the copy ("en", "pt", "pt-BR"); `at` the reference day, and `at_from` what
    it was taken from ("front matter published") when the caller did not name the day itself; `timezone` a
    zone that a setting gives.
    """

    language: str | None = None
    at: date | None = None
    profile: Profile | None = None
    timezone: str | None = None
    at_from: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line to be read: its text, the evidence beside it, and the language it is in ("pt", "en" or None)."""

    text: str
    context: Context
    language: str | None = None

    @property
    def variety(self) -> str | None:
        """The language with the variety of the copy where it is the same: "pt-BR" for a Portuguese line."""
        given = self.context.language
        return given if given and given[:2].lower() == self.language else self.language
