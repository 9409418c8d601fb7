"""Entries of the structured fields."""

from dataclasses import dataclass

from newskit.article.moments import Moment
from newskit.article.values import Value


@dataclass(frozen=True, slots=True)
class RelatedStory:
    """Another story that this one points to."""

    headline: Value[str] | None = None
    url: Value[str] | None = None
    file: Value[str] | None = None
    language: Value[str] | None = None


@dataclass(frozen=True, slots=True)
class Image:
    """A picture; `file` is a path from the article's folder."""

    file: Value[str]
    alt: Value[str] | None = None
    caption: Value[str] | None = None
    credit: Value[str] | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """A notice about an earlier version."""

    at: Value[Moment] | None
    text: Value[str]


@dataclass(frozen=True, slots=True)
class Rights:
    """Who owns the copy and how it may be used."""

    copyright_holder: Value[str] | None = None
    copyright_notice: Value[str] | None = None
    usage_terms: Value[str] | None = None
