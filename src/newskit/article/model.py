"""An article as it was read: immutable, every value with its span."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from newskit.article.body import Body
from newskit.article.fault import OF_VALUES, Fault
from newskit.article.moments import Moment
from newskit.article.parts import Correction, Image, RelatedStory, Rights
from newskit.article.status import PubStatus
from newskit.article.tree import Node, Scalar
from newskit.article.values import Value
from newskit.article.world import NOWHERE, World
from newskit.lexicon.tags import primary_subtag
from newskit.text import Source, Span, signs_of


@dataclass(frozen=True, slots=True)
class Fence:
    """Where front matter stands: both fence lines (the closing one None when missing) and what is between."""

    opening: Span
    content: Span
    closing: Span | None
    syntax: str  # "yaml" or "toml"


class Entry(NamedTuple):
    """One field as written: the key, its value, and where the next field, or the closing fence, begins."""

    key: Scalar
    node: Node
    end: int

    @property
    def lines(self) -> Span:
        """The whole lines of the field, blank lines and comments after it included."""
        return Span(self.key.start, self.end)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The fields of a file.

    `entries` is by newskit's name where the field map or the schema knows the field, else by the name
    written; `names` gives the repository's name for newskit's.
    """

    fence: Fence
    entries: Mapping[str, Entry]
    names: Mapping[str, str] = field(default_factory=dict)

    def written_name(self, name: str) -> str:
        """What the file calls a field, else what the repository does."""
        entry = self.entries.get(name)
        return entry.key.text if entry is not None else self.names.get(name, name)


@dataclass(frozen=True, slots=True)
class Article:
    """One article file.

    A field is None (an empty tuple for lists) when the file has none or its value could not be read; what
    could not be read stands in `faults`. `braked` says that the generator's own means hold it back. The
    body is read on first use.
    """

    path: str
    source: Source
    front: FrontMatter | None
    body_span: Span
    faults: tuple[Fault, ...] = ()
    id: Value[str] | None = None
    language: Value[str] | None = None
    headline: Value[str] | None = None
    standfirst: Value[str] | None = None
    byline: tuple[Value[str], ...] = ()
    credit: Value[str] | None = None
    publisher: Value[str] | None = None
    dateline: Value[str] | None = None
    located: Value[str] | None = None
    published: Value[Moment] | None = None
    modified: Value[Moment] | None = None
    embargo: Value[Moment] | None = None
    expires: Value[Moment] | None = None
    section: Value[str] | None = None
    topics: tuple[Value[str], ...] = ()
    subjects: tuple[Value[str], ...] = ()
    translation_of: Value[str] | None = None
    translation_key: Value[str] | None = None
    translation_revision: Value[str] | None = None
    related: tuple[RelatedStory, ...] = ()
    version: Value[int] | None = None
    status: Value[PubStatus] | None = None
    draft: Value[bool] | None = None
    urgency: Value[int] | None = None
    genre: Value[str] | None = None
    slugline: Value[str] | None = None
    slug: Value[str] | None = None
    url: Value[str] | None = None
    ednote: Value[str] | None = None
    rights: Rights | None = None
    images: tuple[Image, ...] = ()
    corrections: tuple[Correction, ...] = ()
    allow: tuple[Value[str], ...] = ()
    braked: bool = False
    world: World = NOWHERE
    _read_body: Callable[[Source, Span], Body] | None = None
    _body: list[Body] = field(default_factory=list, compare=False, repr=False)
    _signs: dict[Span, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def body(self) -> Body:
        """The blocks after the front matter, read once."""
        if not self._body:
            self._body.append(
                self._read_body(self.source, self.body_span) if self._read_body else Body(self.body_span, ())
            )
        return self._body[0]

    @property
    def body_signs(self) -> frozenset[str]:
        """The characters of the body that are not ordinary, see `signs_of`."""
        return self._signs_at(self.body_span)

    @property
    def front_signs(self) -> frozenset[str]:
        """The same of what stands between the fences."""
        return self._signs_at(self.front.fence.content) if self.front else frozenset()

    def _signs_at(self, span: Span) -> frozenset[str]:
        if span not in self._signs:
            self._signs[span] = signs_of(self.source.slice(span))
        return self._signs[span]

    @property
    def language_code(self) -> str:
        """The primary subtag of the language, lower case ("en", "pt"); empty when unknown."""
        return primary_subtag(self.language.value) if self.language else ""

    @property
    def is_whole(self) -> bool:
        """Whether all of the front matter could be read.

        In a file that is broken, fixes mend what is broken and leave the rest to its author.
        """
        return all(fault.kind in OF_VALUES for fault in self.faults)

    @property
    def pub_status(self) -> PubStatus:
        """The status in force: what its generator would hold back (a draft) is withheld.

        Without a status an article is usable.
        """
        if self.braked or (self.draft and self.draft.value):
            return PubStatus.WITHHELD
        return self.status.value if self.status else PubStatus.USABLE

    @property
    def effective_version(self) -> int:
        """The version stated, else one more than the number of corrections."""
        return self.version.value if self.version else 1 + len(self.corrections)
