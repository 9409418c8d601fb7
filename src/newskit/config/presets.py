"""What newskit knows of each site generator: where its articles are and what its front matter means.

Sources of the field names: Hugo, "Front matter" and "Configure front matter"; Jekyll, "Front Matter",
"Posts", its setting `future` and the SEO, feed and redirect plugins; Eleventy, "Front Matter Data" and
"Pagination"; Astro, "Content collections" and Starlight, "Frontmatter reference"; Decap CMS, "Collection
types"; and the names that occur in public repositories of each.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from newskit.config.known_fields import ASTRO, DECAP, ELEVENTY, HUGO, JEKYLL, USUAL
from newskit.config.settings import FieldSettings

_GENERATOR_REQUIRED = ("headline",)

# Words that generators' sites use in another sense: a list of addresses, a release number, the state of a
# page.
_OTHER_SENSE: dict[str, tuple[str, ...]] = {"images": (), "version": (), "related": (), "rights": ()}

_USUAL_NAMES: dict[str, tuple[str, ...]] = {
    "headline": ("title", "headline"),
    "standfirst": ("description", "excerpt", "summary", "deck", "standfirst"),
    "byline": ("author", "authors", "byline"),
    "language": ("lang", "language", "locale"),
    "topics": ("tags", "topics"),
    **_OTHER_SENSE,
}


@dataclass(frozen=True, slots=True)
class Preset:
    """A generator: globs of its articles, its front matter, patterns by which translations are found."""

    name: str
    articles: tuple[str, ...]
    fields: FieldSettings
    exclude: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()


def _fields(
    generator: str,
    names: Mapping[str, tuple[str, ...]],
    known: frozenset[str],
    brakes: Mapping[str, bool] | None = None,
    **further: Any,
) -> FieldSettings:
    """The front matter of a generator: a headline is all it asks for, and its dates may be bare days."""
    return FieldSettings(
        names={**_USUAL_NAMES, **names},
        required=_GENERATOR_REQUIRED,
        known=USUAL | known,
        loose_dates=True,
        id_from_path=True,
        brakes={"draft": True, **(brakes or {})},
        generator=generator,
        **further,
    )


_NEWSKIT = Preset("newskit", articles=("**/*.md",), fields=FieldSettings())

_HUGO = Preset(
    "hugo",
    articles=("content/**/*.{md,markdown}",),
    exclude=("**/_index.md", "**/_index.*.md"),  # pages of sections, not stories
    fields=_fields(
        "Hugo",
        {
            "published": ("date", "Date"),
            "modified": ("lastmod", "modified"),
            "embargo": ("publishDate", "publishdate", "pubdate", "embargo"),
            "expires": ("expiryDate", "expirydate", "unpublishdate", "expires"),
            "translation_key": ("translationKey", "translationkey"),
        },
        HUGO,
        waits_for=("publishdate", "pubdate", "published", "date"),
    ),
    pairs=("{stem}.{language}.md", "content/{language}/{path}"),
)

_JEKYLL = Preset(
    "jekyll",
    articles=("**/{_posts,_drafts}/**/*.{md,markdown}", "{_articles,_news,_stories}/**/*.{md,markdown}"),
    fields=_fields(
        "Jekyll",
        {
            "published": ("date",),
            "modified": ("last_modified_at", "modified_date", "updated", "last_updated"),
            "section": ("category", "section"),
            "url": ("permalink",),
            "translation_key": ("translation_key", "page_id", "ref", "translation_id"),
        },
        JEKYLL,
        brakes={"published": False},
        brake_paths=("**/_drafts/**",),
        waits_for=("date",),
    ),
    pairs=(
        "{language}/{path}",
        "_posts/{language}/{path}",
        "_articles/{language}/{path}",
        "_i18n/{language}/{path}",
    ),
)

_ELEVENTY = Preset(
    "eleventy",
    articles=("**/*.{md,markdown}",),
    fields=_fields(
        "Eleventy",
        {
            "published": ("date", "published"),
            "modified": ("updated", "modified", "lastModified", "last_modified"),
            "section": ("category", "section"),
            "translation_key": ("translationKey", "translation_key"),
        },
        ELEVENTY,
    ),
    pairs=("{stem}.{language}.md", "{language}/{path}", "src/{language}/{path}", "content/{language}/{path}"),
)

_ASTRO = Preset(
    "astro",
    articles=("src/{content,data}/**/*.{md,markdown,mdx}",),
    fields=_fields(
        "Astro",
        {
            "published": ("pubDate", "date", "publishDate", "publishedAt", "pubDatetime", "published"),
            "modified": ("updatedDate", "updated", "modDatetime", "lastUpdated", "modified"),
            "section": ("category", "section"),
            "translation_key": ("translationKey", "translation_key"),
        },
        ASTRO,
    ),
    pairs=(
        "src/content/{language}/{path}",
        *(f"src/content/{each}/{{language}}/{{path}}" for each in ("docs", "blog", "news", "posts")),
    ),
)

_DECAP = Preset(
    "decap",
    articles=("**/*.{md,markdown,mdx}",),
    exclude=("admin/**", "static/admin/**", "public/admin/**"),
    fields=_fields(
        "Decap CMS",
        {
            "published": ("date", "published", "pubDate"),
            "modified": ("updated", "lastmod", "modified"),
            "section": ("category", "section"),
            "translation_key": ("translationKey", "translation_key"),
        },
        DECAP,
    ),
    pairs=("{stem}.{language}.md", "{language}/{path}", "content/{language}/{path}"),
)

PRESETS: dict[str, Preset] = {
    preset.name: preset for preset in (_NEWSKIT, _HUGO, _JEKYLL, _ELEVENTY, _ASTRO, _DECAP)
}
