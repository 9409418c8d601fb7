"""What newskit knows of each site generator: where its articles are and what its front matter means.

Sources: Hugo, "Front matter", "Configure front matter" (which names a date may have), "Page bundles" and
"Multilingual"; Jekyll, "Front Matter", "Posts", "Collections", its setting `future`, the SEO, feed and
redirect plugins and, for translations, Polyglot and Multiple Languages; Eleventy, "Configure your
Templates", "Content Dates", "Permalinks" and "I18n"; Astro, "Content collections" and
"Internationalization", and Starlight, "Frontmatter reference"; Decap CMS, "Collection types" and "i18n
Support"; and the names that occur in public repositories of each.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
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
    """A generator: globs of its articles, its front matter, patterns by which translations are found.

    `same_address` says that its translations share one stated address.
    """

    name: str
    articles: tuple[str, ...]
    fields: FieldSettings
    exclude: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    same_address: bool = False

    def below(self, folder: str) -> "Preset":
        """The preset of a site that lies in a folder of the repository."""
        if not folder:
            return self
        return replace(
            self,
            articles=_below(folder, self.articles),
            exclude=_below(folder, self.exclude),
            pairs=_below(folder, self.pairs),
            fields=replace(self.fields, brake_paths=_below(folder, self.fields.brake_paths)),
        )


def _below(folder: str, patterns: tuple[str, ...]) -> tuple[str, ...]:
    """Patterns as they are in a folder; one without a slash holds everywhere as it is."""
    return tuple(f"{folder}/{one}" if "/" in one else one for one in patterns)


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
        own_fields=True,
        **further,
    )


_STORY_FOLDERS = "{posts,blog,news,articles,stories,noticias,artigos}"
# People and pages that have a name and no title; the home page of a language.
_PEOPLE = "{author,authors,people,team,autor,autores,pessoas,equipa,equipe}"
_HOMES = "{,en/,en-gb/,en-us/,pt/,pt-br/,pt-BR/,pt_BR/,pt-pt/,pt-PT/,pt_PT/}index.{md,markdown,mdx}"
# A folder of languages in a folder of stories, as in posts/pt/a.md; the part called stem is any one folder.
_INSIDE = "{stem}/{language}/{path}"

_NEWSKIT = Preset("newskit", articles=("**/*.md",), fields=FieldSettings())

_HUGO = Preset(
    "hugo",
    articles=("content/**/*.{md,markdown}",),
    exclude=("**/_index.{md,markdown}", "**/_index.*.{md,markdown}"),  # pages of sections, not stories
    fields=_fields(
        "Hugo",
        {
            "published": ("date", "published"),
            "modified": ("lastmod", "modified"),
            "embargo": ("publishDate", "publishdate", "pubdate", "embargo"),
            "expires": ("expiryDate", "expirydate", "unpublishDate", "unpublishdate", "expires"),
            "translation_key": ("translationKey", "translationkey"),
        },
        HUGO,
        brakes={"headless": True},  # a bundle that Hugo makes no page of
        waits_for=("publishdate", "pubdate", "published", "date"),
        any_case=True,
    ),
    pairs=("{stem}.{language}.md", "content/{language}/{path}", f"content/{_INSIDE}"),
)

_JEKYLL = Preset(
    "jekyll",
    articles=(
        "**/{_posts,_drafts}/**/*.{md,markdown}",
        "**/{_articles,_news,_stories,_blog,_artigos,_noticias,_reportagens}/**/*.{md,markdown}",
    ),
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
        _INSIDE,  # _posts/pt/a.md, _articles/pt/a.md, _i18n/pt/_posts/a.md
        "{stem}-{language}.md",
        "{stem}-{language}.markdown",
    ),
    same_address=True,
)

_ELEVENTY = Preset(
    "eleventy",
    articles=("**/*.{md,markdown}",),
    exclude=(
        "**/{_includes,_layouts,_data,_components}/**",
        *(f"{root}{_HOMES}" for root in ("", "src/", "content/", "src/content/")),
        "**/404.md",
        "{admin,src/admin,public/admin}/**",
    ),
    fields=_fields(
        "Eleventy",
        {
            "published": ("date", "published"),
            "modified": ("updated", "modified", "lastModified", "last_modified"),
            "section": ("category", "section"),
            "translation_key": ("translationKey", "translation_key"),
        },
        ELEVENTY,
        brakes={"permalink": False},  # no file is written; left out of collections alone, it has its page
        date_words=("last modified", "created", "git last modified", "git created"),
    ),
    pairs=(
        "{stem}.{language}.md",
        "{language}/{path}",
        "src/{language}/{path}",
        "content/{language}/{path}",
        _INSIDE,
        f"src/{_INSIDE}",
        f"content/{_INSIDE}",
    ),
)

_ASTRO = Preset(
    "astro",
    articles=(
        "src/{content,data}/**/*.{md,markdown,mdx}",
        f"src/pages/**/{_STORY_FOLDERS}/**/*.{{md,markdown,mdx}}",
    ),
    # Astro passes over names that begin with an underscore.
    exclude=("src/**/_*", "src/**/_*/**", f"src/{{content,data}}/**/{_PEOPLE}/**"),
    fields=_fields(
        "Astro",
        {
            "published": ("pubDate", "date", "publishDate", "publishedAt", "pubDatetime", "published"),
            "modified": ("updatedDate", "updated", "modDatetime", "modified"),
            "section": ("category", "section"),
            "translation_key": ("translationKey", "translation_key"),
        },
        ASTRO,
        brakes={"isDraft": True},
        spelled_dates=True,
    ),
    pairs=tuple(
        f"src/{folder}/{rest}"
        for folder in ("content", "data", "pages")
        for rest in ("{language}/{path}", _INSIDE)
    ),
)

_DECAP = Preset(
    "decap",
    articles=("**/*.{md,markdown,mdx}",),
    exclude=("{admin,static/admin,public/admin,src/admin}/**",),
    fields=_fields(
        "Decap CMS",
        {
            "published": ("date", "pubDate", "publishDate", "publish_date", "published_at"),
            "modified": ("updated", "lastmod", "modified"),
            "section": ("category", "section"),
            "translation_key": ("translationKey", "translation_key"),
        },
        DECAP,
        brakes={"published": False},
    ),
    # The structures multiple_files and multiple_folders; of the latter also with the language first.
    pairs=(
        "{stem}.{language}.md",
        _INSIDE,
        "{language}/{path}",
        *(
            f"{root}/{rest}"
            for root in ("content", "src", "src/content")
            for rest in ("{language}/{path}", _INSIDE)
        ),
    ),
)

PRESETS: dict[str, Preset] = {
    preset.name: preset for preset in (_NEWSKIT, _HUGO, _JEKYLL, _ELEVENTY, _ASTRO, _DECAP)
}
