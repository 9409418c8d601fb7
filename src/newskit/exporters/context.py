"""What an exporter must know beside the article: plain data, made by the bundle."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from newskit.exporters.copy_text import CopyText


@dataclass(frozen=True, slots=True)
class Version:
    """One language version of a story in the bundle, by its tag, its URI and the address of its page."""

    language: str
    uri: str
    url: str
    headline: str


@dataclass(frozen=True, slots=True)
class Asset:
    """A picture of the bundle: its public address, its media type and its size in bytes."""

    url: str
    media_type: str
    size: int


@dataclass(frozen=True, slots=True)
class ExportContext:
    """The site and the place of one story in it.

    `story` is the story itself, `versions` every version in the bundle, itself included, in the order of
    their language tags. `original` is the version that a translation follows, None for an original or when it
    is not in the bundle. `x_default` is the version for readers of any other language. `pictures` are by the
    path written in the article. `links` gives the address of other stories by what the article writes (a path
    or an address); a link whose address is None leads to a story that must not be published. `missing_files`
    are files of related stories, as written, that do not exist. `timezone` gives missing offsets. `copy` is
    the body as `body_html` makes it with this context, so that several formats need it made once.
    """

    site_url: str
    story: Version
    wire_name: str
    page_name: str
    versions: tuple[Version, ...] = ()
    original: Version | None = None
    is_translation: bool = False
    x_default: Version | None = None
    publisher: str | None = None
    copyright_holder: str | None = None
    usage_terms: str | None = None
    timezone: str | None = None
    pictures: Mapping[str, Asset] = field(default_factory=dict)
    links: Mapping[str, str | None] = field(default_factory=dict)
    missing_files: tuple[str, ...] = ()
    copy: CopyText | None = None

    @property
    def others(self) -> tuple[Version, ...]:
        """Every version but this one."""
        return tuple(version for version in self.versions if version.url != self.story.url)

    @property
    def default(self) -> Version:
        """The version for readers of a language that the bundle does not have."""
        return self.x_default or self.original or self.story
