"""IPTC ninjs 3.1 (news in JSON), https://iptc.org/std/ninjs/.

One document a language version: ninjs has one language an item and none a part.

`firstCreated` is the instant of publishing, `versionCreated` the instant of the last change, else of
publishing. The address of the page is a rendition named "web". Associations name every version in the bundle
(rel self, schema.org's translationOfWork and workTranslation, alternate for two translations of one original,
x-default), related stories and pictures. `title` is the slugline, else the headline: in ninjs it is metadata
and not for publication.

Not carried: dateline (ninjs has `located` only), section, corrections, and of a picture its alternative text
when it has a caption. A related story without an address has no URI and cannot be named. A canceled story
carries status, headline, editor's note, dates, credit and rights, and no copy.
"""

from typing import Any

from newskit.article import Article, Image, PubStatus
from newskit.exporters.body_html import copy_of
from newskit.exporters.context import Asset, ExportContext, Version
from newskit.exporters.copy_text import CopyText
from newskit.exporters.dates import instants
from newskit.exporters.document import Document, Exported
from newskit.exporters.fields import by_of, line_of, lines_of, not_carried, text_of, without_blanks
from newskit.exporters.loss import Loss
from newskit.exporters.pictures import missing_pictures, pictures_of
from newskit.exporters.related import related_links, unaddressed
from newskit.wire import ninjs
from newskit.wire.jsontext import dump

FORMAT = "ninjs"
_HTML, _PLAIN = "text/html", "text/plain"


def export(article: Article, context: ExportContext) -> Exported:
    """The story as one ninjs 3.1 item."""
    dates, losses = instants(article, context)
    item = _head(article, context, dates)
    if article.pub_status is not PubStatus.CANCELED:
        copy = copy_of(article, context)
        related, related_losses = _related(article, context)
        item |= _story(article, context, copy) | {
            "associations": [
                *_versions(context),
                *(_picture(image, asset) for image, asset in pictures_of(article, context)),
                *related,
            ]
        }
        losses += [
            *not_carried(article, ("dateline", "section", "corrections")),
            *copy.losses,
            *related_losses,
        ]
        losses += missing_pictures(article, context)
    data = dump(without_blanks(item))
    name = f"wire/{context.wire_name}.ninjs.json"
    return Exported(Document(name, ninjs.MEDIA_TYPE, data, FORMAT, ninjs.NINJS_3_1), tuple(losses))


def _head(article: Article, context: ExportContext, dates: dict[str, str]) -> dict[str, Any]:
    """Everything that a canceled story carries too."""
    headline = line_of(article.headline) or ""
    standard = ninjs.NINJS_3_1
    return {
        "standard": {"name": standard.name, "version": standard.version, "schema": f"{standard.address}#"},
        "uri": context.story.uri,
        "type": "text",
        "representationType": "full",
        "version": str(article.effective_version),
        "firstCreated": dates.get("published"),
        "versionCreated": dates.get("modified") or dates.get("published"),
        "embargoedUntil": dates.get("embargo"),
        "expires": dates.get("expires"),
        "pubStatus": article.pub_status.value,
        "urgency": article.urgency.value if article.urgency else None,
        "language": context.story.language,
        "title": line_of(article.slugline) or headline,
        "slugline": line_of(article.slugline),
        "headlines": [{"role": "main", "contentType": _PLAIN, "value": headline}],
        "edNote": text_of(article.ednote),
        "infoSources": _sources(article, context),
        **_rights(article, context),
    }


def _rights(article: Article, context: ExportContext) -> dict[str, str | None]:
    rights = article.rights
    return {
        "copyrightHolder": text_of(rights.copyright_holder if rights else None) or context.copyright_holder,
        "copyrightNotice": text_of(rights.copyright_notice if rights else None),
        "usageTerms": text_of(rights.usage_terms if rights else None) or context.usage_terms,
    }


def _sources(article: Article, context: ExportContext) -> list[dict[str, str]]:
    publisher = line_of(article.publisher) or context.publisher
    parties = ((line_of(article.credit), ninjs.ROLE_CREDIT), (publisher, ninjs.ROLE_PUBLISHER))
    return [{"name": name, "role": role} for name, role in parties if name]


def _story(article: Article, context: ExportContext, copy: CopyText) -> dict[str, Any]:
    standfirst = text_of(article.standfirst)
    return {
        "renditions": [_page(context.story)],
        "by": by_of(article),
        "located": line_of(article.located),
        "descriptions": [{"role": ninjs.ROLE_SUMMARY, "contentType": _PLAIN, "value": standfirst}]
        if standfirst
        else [],
        "bodies": _bodies(copy),
        "subjects": _subjects(article),
        "genres": [{"name": name} for name in lines_of((article.genre,) if article.genre else ())],
    }


def _bodies(copy: CopyText) -> list[dict[str, Any]]:
    """The copy as HTML and as words; both counts are of the words, which is what a desk counts."""
    counts = {"charCount": len(copy.plain), "wordCount": len(copy.plain.split())}
    return [
        {"contentType": kind, **counts, "value": value}
        for kind, value in ((_HTML, copy.html), (_PLAIN, copy.plain))
    ]


def _subjects(article: Article) -> list[dict[str, Any]]:
    topics = [{"name": name} for name in lines_of(article.topics)]
    codes = [{"uri": ninjs.subject_uri(code), "literal": code} for code in lines_of(article.subjects)]
    return [*topics, *(without_blanks(code) for code in codes)]


def _page(version: Version) -> dict[str, str]:
    return {"name": ninjs.RENDITION_PAGE, "href": version.url, "contentType": _HTML}


def _versions(context: ExportContext) -> list[dict[str, Any]]:
    """Every version of the story, itself included, and the one for readers of any other language."""
    versions = [(version, _rel(version, context)) for version in context.versions or (context.story,)]
    return [
        _association(version, rel) for version, rel in (*versions, (context.default, ninjs.REL_X_DEFAULT))
    ]


def _rel(version: Version, context: ExportContext) -> str:
    if version.url == context.story.url:
        return ninjs.REL_SELF
    if not context.is_translation:
        return ninjs.REL_TRANSLATION
    is_original = context.original is not None and version.url == context.original.url
    return ninjs.REL_ORIGINAL if is_original else ninjs.REL_ALTERNATE


def _association(version: Version, rel: str) -> dict[str, Any]:
    return {
        "name": version.headline,
        "uri": version.uri,
        "rel": rel,
        "type": "text",
        "language": version.language,
        "renditions": [_page(version)],
    }


def _related(article: Article, context: ExportContext) -> tuple[list[dict[str, Any]], list[Loss]]:
    links, losses = related_links(article, context)
    named = [
        {"name": link.headline, "uri": link.url, "rel": ninjs.REL_RELATED, "language": link.language}
        for link in links
        if link.url
    ]
    return [without_blanks(entry) for entry in named], [*losses, *unaddressed(article)]


def _picture(image: Image, asset: Asset) -> dict[str, Any]:
    words = text_of(image.caption) or text_of(image.alt)
    credit = line_of(image.credit)
    rendition = {
        "name": "main",
        "href": asset.url,
        "contentType": asset.media_type,
        "sizeInBytes": asset.size,
    }
    return without_blanks(
        {
            "name": line_of(image.alt) or line_of(image.caption) or asset.url.rpartition("/")[2],
            "uri": asset.url,
            "rel": ninjs.REL_PICTURE,
            "type": "picture",
            "infoSources": [{"name": credit, "role": ninjs.ROLE_CREDIT}] if credit else [],
            "descriptions": [{"contentType": _PLAIN, "value": words}] if words else [],
            "renditions": [rendition],
        },
    )
