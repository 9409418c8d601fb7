"""schema.org NewsArticle as JSON-LD, https://schema.org/NewsArticle (vocabulary 30.0).

Stands inside the HTML page and, as its own document, beside it. `@id` and `url` are the address of this
version; `identifier` is the URI of the story, the same in every format. Public: holds no editor's note,
status or embargo.

Not carried: slugline, urgency (schema.org has neither). A related story without an address is not named.
"""

from collections.abc import Mapping
from typing import Any

from newskit.article import Article, Correction, Image
from newskit.exporters.body_html import copy_of
from newskit.exporters.context import Asset, ExportContext, Version
from newskit.exporters.dates import instants
from newskit.exporters.document import Document, Exported
from newskit.exporters.fields import line_of, lines_of, not_carried, text_of, without_blanks
from newskit.exporters.pictures import missing_pictures, pictures_of
from newskit.exporters.related import RelatedLink, related_links, unaddressed
from newskit.wire import schemaorg
from newskit.wire.instants import instant, written
from newskit.wire.jsontext import dump
from newskit.wire.ninjs import subject_uri

FORMAT = "json-ld"


def export(article: Article, context: ExportContext) -> Exported:
    """The story as one JSON-LD document beside its page."""
    copy = copy_of(article, context)
    dates, losses = instants(article, context)
    links, related_losses = related_links(article, context)
    losses += [
        *copy.losses,
        *related_losses,
        *unaddressed(article),
        *missing_pictures(article, context),
        *not_carried(article, ("slugline", "urgency")),
    ]
    data = dump(news_article(article, context, dates, copy.plain, links))
    document = Document(_name(context), schemaorg.MEDIA_TYPE, data, FORMAT, schemaorg.SCHEMA_ORG)
    return Exported(document, tuple(losses))


def _name(context: ExportContext) -> str:
    """`story.jsonld` in the folder of the page; a page with a name of its own gives it on."""
    folder, _, page = context.page_name.rpartition("/")
    return f"{folder}/{'story' if page == 'index.html' else page.rpartition('.')[0]}.jsonld"


def news_article(
    article: Article,
    context: ExportContext,
    dates: Mapping[str, str],
    words: str,
    links: list[RelatedLink],
) -> dict[str, Any]:
    """The NewsArticle, for the page and for its own document.

    `dates` are its `instants`, `words` is its body as plain text.
    """
    story = context.story
    return without_blanks(
        {
            "@context": schemaorg.CONTEXT,
            "@type": "NewsArticle",
            "@id": story.url,
            "identifier": story.uri,
            "url": story.url,
            "mainEntityOfPage": story.url,
            "headline": story.headline,
            "description": text_of(article.standfirst),
            "inLanguage": story.language,
            "datePublished": dates.get("published"),
            "dateModified": dates.get("modified"),
            "expires": dates.get("expires"),
            "dateline": line_of(article.dateline),
            "version": str(article.effective_version),
            "wordCount": len(words.split()),
            **_parties(article, context),
            **_subjects(article),
            **_rights(article, context),
            "image": [_image(image, asset) for image, asset in pictures_of(article, context)],
            "correction": [
                _correction(entry, context) for entry in article.corrections if text_of(entry.text)
            ],
            "citation": [_cited(link) for link in links if link.url],
            **_versions(context),
        },
    )


def _party(name: str | None, kind: str = "Organization") -> dict[str, str] | None:
    return {"@type": kind, "name": name} if name else None


def _parties(article: Article, context: ExportContext) -> dict[str, Any]:
    located = line_of(article.located)
    credit = line_of(article.credit)
    return {
        "author": [_party(name, "Person") for name in lines_of(article.byline)],
        "publisher": _party(line_of(article.publisher) or context.publisher),
        "creditText": credit,
        "sourceOrganization": _party(credit),
        "locationCreated": {"@type": "Place", "name": located} if located else None,
    }


def _subjects(article: Article) -> dict[str, Any]:
    codes = (code.partition(":") for code in lines_of(article.subjects))
    terms = [
        {
            "@type": "DefinedTerm",
            "termCode": code,
            "inDefinedTermSet": scheme,
            "url": subject_uri(f"{scheme}:{code}"),
        }
        for scheme, _, code in codes
    ]
    return {
        "articleSection": line_of(article.section),
        "genre": line_of(article.genre),
        "keywords": lines_of(article.topics),
        "about": [without_blanks(term) for term in terms],
    }


def _rights(article: Article, context: ExportContext) -> dict[str, Any]:
    rights = article.rights
    return {
        "copyrightHolder": _party(
            line_of(rights.copyright_holder if rights else None) or context.copyright_holder
        ),
        "copyrightNotice": text_of(rights.copyright_notice if rights else None),
        "usageInfo": text_of(rights.usage_terms if rights else None) or context.usage_terms,
    }


def _image(image: Image, asset: Asset) -> dict[str, Any]:
    return without_blanks(
        {
            "@type": "ImageObject",
            "contentUrl": asset.url,
            "description": text_of(image.alt),
            "caption": text_of(image.caption),
            "creditText": line_of(image.credit),
        },
    )


def _correction(correction: Correction, context: ExportContext) -> dict[str, Any]:
    at = instant(correction.at.value, context.timezone) if correction.at else None
    return without_blanks(
        {
            "@type": "CorrectionComment",
            "datePublished": written(at) if at else None,
            "text": text_of(correction.text),
        },
    )


def _cited(link: RelatedLink) -> dict[str, Any]:
    cited = {"@type": "NewsArticle", "headline": link.headline, "url": link.url, "inLanguage": link.language}
    return without_blanks(cited)


def _versions(context: ExportContext) -> dict[str, Any]:
    """An original names its translations; a translation names its original, which names the others.

    The original of a translation may be missing from the bundle: then it is an article that has no address.
    """
    original = context.original
    siblings = [
        _version(version) for version in context.others if not original or version.url != original.url
    ]
    if not context.is_translation:
        return {"workTranslation": siblings}
    if original is None and not siblings:
        return {}
    followed = _version(original) if original else {"@type": "NewsArticle"}
    return {"translationOfWork": without_blanks({**followed, "workTranslation": siblings})}


def _version(version: Version) -> dict[str, Any]:
    return {
        "@type": "NewsArticle",
        "@id": version.url,
        "identifier": version.uri,
        "url": version.url,
        "headline": version.headline,
        "inLanguage": version.language,
    }
