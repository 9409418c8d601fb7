"""What a house-style sheet holds."""

from dataclasses import dataclass
from enum import StrEnum

from newskit.diagnostics import Severity
from newskit.text import Span


class Kind(StrEnum):
    """What an entry looks for."""

    EXISTENCE = "existence"
    SUBSTITUTION = "substitution"
    CONSISTENCY = "consistency"
    OCCURRENCE = "occurrence"


class Quotations(StrEnum):
    """Whether an entry reads what stands between quotation marks."""

    SKIP = "skip"
    INCLUDE = "include"
    ONLY = "only"


SCOPES = ("headline", "standfirst", "body")


@dataclass(frozen=True, slots=True)
class Wording:
    """Words as a sheet writes them, or a pattern; `use` is what the house writes in their place."""

    text: str
    use: str | None = None
    is_pattern: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a sheet.

    `wordings` are what it looks for, `exceptions` wordings inside which a match does not count; of a
    consistency the wordings are the forms of which a story uses one. `languages` are tags, none for every
    language; `least` and `most` are how often an occurrence is wanted. `message` takes {match} and {use};
    empty for the usual words.
    """

    name: str
    kind: Kind
    wordings: tuple[Wording, ...]
    exceptions: tuple[Wording, ...] = ()
    message: str = ""
    severity: Severity = Severity.WARNING
    languages: tuple[str, ...] = ()
    scopes: tuple[str, ...] = SCOPES
    quotations: Quotations = Quotations.SKIP
    case: bool = False
    safe: bool = False
    least: int = 0
    most: int | None = None

    @property
    def full_name(self) -> str:
        """The name by which settings and suppressions know the entry."""
        return f"house/{self.name}"

    def speaks(self, tag: str) -> bool:
        """Whether the entry is about copy of a language: `pt` takes pt-PT and pt-BR, `pt-BR` itself alone."""
        tag = tag.lower().replace("_", "-")
        wanted = (one.lower().replace("_", "-") for one in self.languages)
        return not self.languages or any(tag == one or tag.startswith(f"{one}-") for one in wanted)


@dataclass(frozen=True, eq=False)
class Sheet:
    """All entries of a project, in the order of the files and of their lines; known by identity."""

    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """A place where an article departs from an entry.

    `written` is the text there, `start` its offset in the text of its scope; `use` what to write; `span` None
    means the article as a whole.
    `other` is where the form stands that a consistency keeps, `kept` that form; `times` the count that an
    occurrence missed.
    """

    entry: Entry
    span: Span | None
    written: str = ""
    use: str | None = None
    scope: str = "body"
    start: int = 0
    other: Span | None = None
    kept: str = ""
    times: int = 0
