"""The related stories of an article, as they may be published."""

from typing import NamedTuple

from newskit.article import Article, RelatedStory, Value
from newskit.exporters.context import ExportContext
from newskit.exporters.fields import line_of
from newskit.exporters.links import resolve_link
from newskit.exporters.loss import Loss, LossKind


class RelatedLink(NamedTuple):
    """A related story: what it is called, its address when it has one, its language when stated."""

    headline: str
    url: str | None
    language: str | None


def related_links(article: Article, context: ExportContext) -> tuple[list[RelatedLink], list[Loss]]:
    """The related stories that may be named; one that is held back is left out, headline and all."""
    links: list[RelatedLink] = []
    losses: list[Loss] = []
    for story in article.related:
        link, loss = _link(story, context)
        losses += [loss] if loss else []
        links += [link] if link else []
    return links, losses


def unaddressed(article: Article) -> list[Loss]:
    """The losses of a format that only names what has an address: stories that are a headline and no more."""
    bare = (
        story.headline for story in article.related if story.headline and not story.file and not story.url
    )
    return [Loss(LossKind.ADDRESS, "related", headline.span, {"target": headline.value}) for headline in bare]


def _link(story: RelatedStory, context: ExportContext) -> tuple[RelatedLink | None, Loss | None]:
    """A story's own address wins over its file; a story with neither keeps its headline."""
    url: str | None = None
    loss: Loss | None = None
    for target in (story.file, story.url):
        if target is not None:
            url, kind = resolve_link(target.value, context)
            loss = _loss(kind, target, context) if kind else None
        if loss and loss.kind is LossKind.HELD_LINK:
            return None, loss
    headline = line_of(story.headline) or url
    return (RelatedLink(headline, url, line_of(story.language)) if headline else None), loss


def _loss(kind: LossKind, target: Value[str], context: ExportContext) -> Loss:
    is_broken = kind is LossKind.ADDRESS and target.value in context.missing_files
    return Loss(kind, "related", target.span, {"target": target.value}, is_broken=is_broken)
