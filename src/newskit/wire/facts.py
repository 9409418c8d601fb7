"""What documents of one story must agree on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Another version of the story, as a document names it; what a format does not say is None."""

    language: str | None
    uri: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts that a document states; None for what its format does not say.

    Instants are written in RFC 3339. `versions` holds every version that the document links, None when the
    format links none; `x_default` is the address offered to readers of any other language.
    """

    uri: str | None = None
    url: str | None = None
    language: str | None = None
    headline: str | None = None
    published: str | None = None
    modified: str | None = None
    credit: str | None = None
    version: str | None = None
    status: str | None = None
    versions: tuple[Link, ...] | None = None
    x_default: str | None = None
