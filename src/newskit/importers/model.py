"""What an importer is asked and what it answers."""

from collections.abc import Callable
from dataclasses import dataclass

from newskit.messages import Message


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the caller knows beside the text.

    `language` is a BCP 47 tag; `profile` a house ("auto": recognised by the capture's own lines; None: none);
    `timezone` an IANA zone for times without one; `site_url` the address under which ids may be shortened.
    """

    language: str | None = None
    profile: str | None = "auto"
    timezone: str | None = None
    site_url: str | None = None


@dataclass(frozen=True, slots=True)
class ImportedArticle:
    """An article file to be: `<stem>.<language>.md` and its whole text."""

    stem: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class UnusedLine:
    """A line that no article holds: its 1-based number, its text and why."""

    line: int
    text: str
    reason: Message


@dataclass(frozen=True, slots=True)
class Imported:
    """The articles of a file, the lines not used, and notes about what newskit added itself."""

    articles: tuple[ImportedArticle, ...]
    unused: tuple[UnusedLine, ...] = ()
    notes: tuple[Message, ...] = ()


Importer = Callable[[str, ImportOptions], Imported]
