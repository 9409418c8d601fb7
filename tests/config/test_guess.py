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
