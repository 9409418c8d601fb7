"""What a rule says: offsets and messages, before anything is resolved."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from newskit.messages import Message
from newskit.text import Edit, Span


class Severity(IntEnum):
    """How much a diagnostic matters; higher is worse."""

    NOTE = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The word in reports and settings: note, warning, error."""
        return self.name.lower()


class Applicability(StrEnum):
    """Whether a fix may be applied unasked.

    A safe fix keeps what the author meant; an unsafe one may not, so it is applied only when asked for.
    """

    SAFE = "safe"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits to the file of the diagnostic; `title` says what they do."""

    title: Message
    edits: tuple[Edit, ...]
    applicability: Applicability = Applicability.SAFE


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that explains a diagnostic; `path` is relative to the project root."""

    path: str
    span: Span | None
    message: Message


@dataclass(frozen=True, slots=True)
class Found:
    """A place in a file and what is wrong there; `span` None means the whole file."""

    path: str
    span: Span | None
    message: Message
    fix: Fix | None = None
    related: tuple[Related, ...] = ()
