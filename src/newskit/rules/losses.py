"""What exporters cannot carry of an article, asked once an article and not once a rule."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from newskit.article import Article, InlineKind, PubStatus
from newskit.exporters import EXPORTERS, Asset, ExportContext, Loss, Version, body_html

ON_REQUEST = frozenset({"ninjs-1.6", "markdown"})
"""Formats that a bundle holds only when it is asked for them: an article alone is not judged by them."""

_SITE = "https://site.example"  # a domain that RFC 2606 reserves
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_STORY_FILES = (".md", ".markdown", ".mdx")


class FormatLoss(NamedTuple):
    """One loss at one place, and the formats that it concerns."""

    loss: Loss
    formats: tuple[str, ...]


_LAST: list[tuple[Article, tuple[FormatLoss, ...]]] = []  # the last article asked for, no more


def losses_of(article: Article) -> tuple[FormatLoss, ...]:
    """What the default formats lose of an article that stands alone.

    Of an article that no bundle would hold, because it has no headline or language, nothing is said.
    """
    if not _LAST or _LAST[0][0] is not article:
        _LAST[:] = [(article, joined(_exported(article)))]
    return _LAST[0][1]


def joined(losses: Iterable[tuple[str, Loss]]) -> tuple[FormatLoss, ...]:
    """Losses by format: what several formats lose alike is one loss, with all of them."""
    formats: dict[tuple[object, ...], list[str]] = {}
    first: dict[tuple[object, ...], Loss] = {}
    for name, loss in losses:
        key = (loss.kind, loss.field, loss.span, *sorted(loss.values.items()))
        first.setdefault(key, loss)
        names = formats.setdefault(key, [])
        if name not in names:
            names.append(name)
    return tuple(FormatLoss(loss, tuple(formats[key])) for key, loss in first.items())


def _exported(article: Article) -> Iterator[tuple[str, Loss]]:
    if not article.language or not article.headline or not article.headline.value.strip():
        return
    context = _alone(article, article.language.value, article.headline.value)
    for name, exporter in EXPORTERS.items():
        kept_out = exporter.is_public and article.pub_status is PubStatus.CANCELED
        if name not in ON_REQUEST and not kept_out:
            yield from ((name, loss) for loss in exporter.export(article, context).losses)


def _alone(article: Article, language: str, headline: str) -> ExportContext:
    """A site with this one story, on which other stories and pictures are wherever the article says."""
    story = Version(language, f"{_SITE}/id/story", f"{_SITE}/story/", " ".join(headline.split()))
    context = ExportContext(
        site_url=_SITE,
        story=story,
        wire_name="story",
        page_name="web/story/index.html",
        versions=(story,),
        x_default=story,
        timezone=article.world.timezone,
        pictures=dict.fromkeys(_pictures(article), Asset(f"{_SITE}/assets/picture", "image/jpeg", 1)),
        links=dict.fromkeys(_links(article), f"{_SITE}/other/"),
    )
    return replace(context, copy=body_html(article, context))


def _pictures(article: Article) -> Iterator[str]:
    """The files of pictures inside the project; whether they exist is for the bundle to see."""
    folder = posixpath.dirname(article.path)
    named = (image.file.value for image in article.images)
    for target in (*named, *_targets(article, InlineKind.IMAGE)):
        path = posixpath.normpath(posixpath.join(folder, target))
        if _is_path(target) and not path.startswith("../"):
            yield target


def _links(article: Article) -> Iterator[str]:
    """The links to files of other stories; whether they are in a bundle is for the bundle to see."""
    named = (story.file.value for story in article.related if story.file)
    for target in (*named, *_targets(article, InlineKind.LINK)):
        path = target.partition("#")[0]
        if _is_path(path) and posixpath.splitext(path)[1].lower() in _STORY_FILES:
            yield target


def _targets(article: Article, kind: InlineKind) -> Iterator[str]:
    return (inline.target for block in article.body.blocks for inline in block.inlines if inline.kind is kind)


def _is_path(target: str) -> bool:
    """Whether a target is a path from the article's folder: no address, no path from the site's root."""
    return bool(target) and not target.startswith("/") and not _SCHEME.match(target)
