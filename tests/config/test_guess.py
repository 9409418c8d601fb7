"""What a repository without settings is taken for."""

import pytest

from newskit.config import load

# files; preset; the mark; globs
_CASES = [
    ({"hugo.toml": ""}, "hugo", "hugo.toml", ("content/**/*.{md,markdown}",)),
    ({"config.toml": 'title = "x"\nbaseURL = "https://a.example/"'}, "hugo", "config.toml", None),
    ({"config.yaml": "baseurl: https://a.example/"}, "hugo", "config.yaml", None),
    ({"config.toml": 'url = "baseURL"'}, "newskit", "", ("**/*.md",)),
    ({"archetypes/default.md": ""}, "hugo", "archetypes/", None),
    ({"_config.yml": ""}, "jekyll", "_config.yml", None),
    ({"_posts/a.md": ""}, "jekyll", "_posts/", None),
    ({".eleventy.js": ""}, "eleventy", ".eleventy.js", None),
    ({"eleventy.config.mjs": ""}, "eleventy", "eleventy.config.mjs", None),
    ({"astro.config.ts": ""}, "astro", "astro.config.ts", None),
    ({"src/content/a.md": ""}, "astro", "src/content/", None),
    (
        {
            "static/admin/config.yml": 'collections:\n  - name: news\n    folder: "content/news/" # all\n  - folder: ../out\n'
        },
        "decap",
        "static/admin/config.yml",
        ("content/news/**/*.{md,markdown,mdx}",),
    ),
    ({"admin/config.yml": ""}, "decap", "admin/config.yml", ("**/*.{md,markdown,mdx}",)),
    ({"hugo.toml": "", "static/admin/config.yml": "", "articles/a.md": ""}, "hugo", "hugo.toml", None),
    ({"config/_default/hugo.yaml": ""}, "hugo", "config/_default/hugo.yaml", None),
    ({"content/_index.md": ""}, "hugo", "content/_index.md", None),
    ({"content/pt-br/_index.md": ""}, "hugo", "content/pt-br/_index.md", None),
    (
        {"hugo.toml": "", "config/_default/languages.toml": '[pt]\ncontentDir = "conteudo" # pt\n'},
        "hugo",
        "hugo.toml",
        ("content/**/*.{md,markdown}", "conteudo/**/*.{md,markdown}"),
    ),
    ({"site/hugo.toml": ""}, "hugo", "site/hugo.toml", ("site/content/**/*.{md,markdown}",)),
    ({"articles/a.md": "", "site/hugo.toml": ""}, "newskit", "articles/", ("articles/**/*.md",)),
    ({"tests/hugo.toml": "", "node_modules/x/hugo.toml": ""}, "newskit", "", ("**/*.md",)),
    ({"pt/news/a.md": "", "pt/_posts/a.md": ""}, "jekyll", "pt/_posts/", None),
    ({"en/news/_posts/a.md": "", "pt/news/_posts/a.md": ""}, "jekyll", "en/news/_posts/", None),
    ({"_articles/en/a.md": ""}, "jekyll", "_articles/", None),
    (
        {"package.json": '{"devDependencies": {"@11ty/eleventy": "^3.0.0"}}'},
        "eleventy",
        "package.json",
        ("**/*.{md,markdown}",),
    ),
    ({"package.json": '{"dependencies": {"left": "1"}}'}, "newskit", "", ("**/*.md",)),
    (
        {
            "admin/config.yml": "i18n:\n  structure: single_file\ncollections:\n  - name: a\n    folder: a\n    i18n: true\n"
            "  - name: b\n    folder: b\n    i18n: false\n  - name: c\n    folder: c\n    i18n:\n      structure: multiple_files\n"
        },
        "decap",
        "admin/config.yml",
        ("b/**/*.{md,markdown,mdx}", "c/**/*.{md,markdown,mdx}"),
    ),
    ({"articles/a.md": ""}, "newskit", "articles/", ("articles/**/*.md",)),
    ({}, "newskit", "", ("**/*.md",)),
]


@pytest.mark.parametrize(("files", "preset", "mark", "articles"), _CASES)
def test_marks_tell_the_generator(project, files, preset, mark, articles):
    """Preset and globs come from the first mark found, which stays as the reason."""
    settings = load(project({**files, ".git/HEAD": ""}))
    assert (settings.preset, settings.origins["preset"].kind, settings.origins["articles"].detail) == (
        preset,
        "guess",
        mark,
    )
    assert articles in {None, settings.articles}
    assert not settings.articles_set


def test_a_cms_tells_where_translations_lie(project):
    """Each folder that a CMS names may hold a folder for each language, tried before the preset's patterns."""
    text = "collections:\n  - name: news\n    folder: data/news\n"
    settings = load(project({"admin/config.yml": text, ".git/HEAD": ""}))
    assert settings.pairs.preset_patterns[0] == "data/news/{language}/{path}"
    assert settings.origins["pairs.preset_patterns"].detail == "admin/config.yml"


_DEFAULTS = [
    ({"hugo.toml": "defaultContentLanguage = 'pt-br'"}, "pt-br"),
    ({"hugo.toml": "", "config/_default/hugo.yaml": "defaultContentLanguage: pt"}, "pt"),
    ({"_config.yml": 'default_lang: "pt_BR"'}, "pt-BR"),
    ({"astro.config.mjs": "export default { i18n: {\n  defaultLocale: 'pt',\n} }"}, "pt"),
    ({"admin/config.yml": "i18n:\n  default_locale: pt\n"}, "pt"),
    ({"hugo.toml": "defaultContentLanguage = 'en'"}, "en"),
    ({"hugo.toml": "# defaultContentLanguage = 'pt'"}, "en"),
    ({"hugo.toml": "defaultContentLanguage = 'ptx'"}, "en"),
]


@pytest.mark.parametrize(("files", "original"), _DEFAULTS)
def test_the_generator_says_which_language_files_without_one_are_in(project, files, original):
    """A site whose default language is Portuguese has Portuguese originals."""
    assert load(project({**files, ".git/HEAD": ""})).pairs.original == original
