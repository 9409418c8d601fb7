"""What goes into a bundle and what comes out, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from newskit.article import Article
from newskit.config import BundleSettings, Languages
from newskit.diagnostics import Found
from newskit.exporters import Loss


@dataclass(frozen=True, slots=True)
class Story:
    """An article chosen for a bundle.

    `original` is the article that it is a translation of, whether chosen or not; `lost_original` what
    translation_of says, in this article or in one above it, where it leads to no article. `images` holds the
    bytes of pictures by the path that the article writes (`wanted_images` names them); `missing_files` are
    the files of related stories, as written, that are not there.
    """

    article: Article
    original: Article | None = None
    images: Mapping[str, bytes] = field(default_factory=dict)
    lost_original: str | None = None
    missing_files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BundleRequest:
    """What is asked of a build.

    `formats` are names in `EXPORTERS` (`resolve_formats` makes them of options and groups); `now` is the
    instant at which embargoes are judged; `is_now_stated` says that an option or SOURCE_DATE_EPOCH gave it,
    so that the manifest may tell it; `codes` gives the code of a loss by its kind; `tool` is told in the
    manifest; `brakes` are the fields, as written, with which the generator holds a story back.
    """

    site: BundleSettings
    formats: tuple[str, ...]
    now: datetime
    is_now_stated: bool = False
    languages: Languages = field(default_factory=Languages)
    timezone: str | None = None
    tool: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)
    brakes: frozenset[str] = frozenset()


class StoryLoss(NamedTuple):
    """A loss, with the article and the format it belongs to."""

    path: str
    id: str
    language: str
    format: str
    loss: Loss


@dataclass(frozen=True, slots=True)
class BuiltBundle:
    """A finished bundle in memory, or the reasons why there is none.

    `files` holds every file by its path in the bundle, manifest.json and SHA256SUMS included; it is empty
    when `refused` is not. `notes` tell of stories that went the way of their original.
    """

    files: Mapping[str, bytes] = field(default_factory=dict)
    manifest: Mapping[str, Any] = field(default_factory=dict)
    losses: tuple[StoryLoss, ...] = ()
    notes: tuple[Found, ...] = ()
    refused: tuple[Found, ...] = ()
    stamp: datetime | None = None


class DocumentError(Exception):
    """A document that newskit wrote is not valid: a bug in newskit, never the copy's fault."""

    def __init__(self, path: str, complaints: list[str]) -> None:
        super().__init__(f"{path}: {'; '.join(complaints)}")
        self.path = path
        self.complaints = complaints
