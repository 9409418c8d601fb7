"""A complete HTML page, https://html.spec.whatwg.org/, with Open Graph (https://ogp.me/) and schema.org.

Accessible and responsive without script: one column, one h1, landmarks, times with their instant, alternative
texts. Links every version of the story with hreflang, itself and x-default included. Everything from the
article is escaped by the template.

Not carried: editor's note, status, embargo and urgency (a page is public), slugline, subject codes as words
(they stand in the JSON-LD).
"""

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newskit.article import Article, Moment
from newskit.exporters.body_html import copy_of
from newskit.exporters.context import ExportContext
from newskit.exporters.copy_text import CopyText
from newskit.exporters.dates import instants
from newskit.exporters.document import Document, Exported
from newskit.exporters.fields import by_of, line_of, lines_of, not_carried, text_of
from newskit.exporters.json_ld import news_article
from newskit.exporters.page_words import language_name, page_words
from newskit.exporters.pictures import missing_pictures, pictures_of
from newskit.exporters.related import RelatedLink, related_links
from newskit.wire.instants import instant, written
from newskit.wire.jsontext import embedded
from newskit.wire.page import HTML, MEDIA_TYPE

if TYPE_CHECKING:
    from jinja2 import Template

FORMAT = "html"


class _Picture(NamedTuple):
    url: str
    alt: str
    caption: str | None
    credit: str | None


class _Dated(NamedTuple):
    """A moment for people and, where its offset is known, for machines."""

    shown: str
    instant: str | None


class _Notice(NamedTuple):
    text: str
    at: _Dated | None


def export(article: Article, context: ExportContext) -> Exported:
    """The story as one page."""
    copy = copy_of(article, context)
    dates, losses = instants(article, context)
    related, related_losses = related_links(article, context)
    page = _template().render(
        _fields(article)
        | _links(context)
        | _times(article, context, dates)
        | _parts(article, context, copy, related)
        | {"json_ld": embedded(news_article(article, context, dates, copy.plain, related))},
    )
    losses += [
        *copy.losses,
        *related_losses,
        *missing_pictures(article, context),
        *not_carried(article, ("slugline", "urgency")),
    ]
    document = Document(context.page_name, MEDIA_TYPE, f"{page}\n".encode(), FORMAT, HTML)
    return Exported(document, tuple(losses))


@cache
def _template() -> "Template":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("newskit.exporters"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html")


def _fields(article: Article) -> dict[str, Any]:
    return {
        "standfirst": text_of(article.standfirst),
        "by": by_of(article),
        "authors": lines_of(article.byline),
        "credit": line_of(article.credit),
        "dateline": line_of(article.dateline),
        "section": line_of(article.section),
        "topics": lines_of(article.topics),
    }


def _links(context: ExportContext) -> dict[str, Any]:
    """The addresses of the page and of every version; the locale of Open Graph joins the subtags with _."""
    versions = context.versions or (context.story,)
    return {
        "story": context.story,
        "locale": _locale(context.story.language),
        "versions": versions,
        "other_locales": [_locale(version.language) for version in context.others],
        "others": [(version, language_name(version.language)) for version in context.others],
        "default": context.default,
        "words": page_words(context.story.language),
    }


def _locale(language: str) -> str:
    return language.replace("-", "_")


def _times(article: Article, context: ExportContext, dates: dict[str, str]) -> dict[str, Any]:
    published, modified = article.published, article.modified
    return {
        "published": _dated(published.value, context) if published else None,
        "modified": _dated(modified.value, context) if modified else None,
        "expires": dates.get("expires"),
    }


def _dated(moment: Moment, context: ExportContext) -> _Dated:
    """The clock as the article states it; a bare day stays a day for people."""
    at = instant(moment, context.timezone)
    shown = str(moment).replace("T", " ")
    return _Dated(shown[:16], written(at) if at else None)


def _parts(
    article: Article, context: ExportContext, copy: CopyText, related: list[RelatedLink]
) -> dict[str, Any]:
    rights = article.rights
    return {
        "publisher": line_of(article.publisher) or context.publisher,
        "body": copy.html,
        "related": related,
        "images": _pictures(article, context),
        "corrections": _notices(article, context),
        "copyright": text_of(rights.copyright_notice if rights else None),
        "usage_terms": text_of(rights.usage_terms if rights else None) or context.usage_terms,
    }


def _notices(article: Article, context: ExportContext) -> list[_Notice]:
    entries = ((text_of(entry.text), entry.at) for entry in article.corrections)
    return [_Notice(text, _dated(at.value, context) if at else None) for text, at in entries if text]


def _pictures(article: Article, context: ExportContext) -> list[_Picture]:
    return [
        _Picture(asset.url, text_of(image.alt) or "", text_of(image.caption), line_of(image.credit))
        for image, asset in pictures_of(article, context)
    ]
