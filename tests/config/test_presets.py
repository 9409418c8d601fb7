"""What newskit knows of generators."""

import re

import pytest

from newskit.article import FIELDS
from newskit.config.globs import matches
from newskit.config.presets import PRESETS

_GENERATORS = [preset for name, preset in PRESETS.items() if name != "newskit"]

# preset; a path that is an article there; one that is not
_PLACES = [
    ("hugo", "content/posts/a.pt.md", "content/posts/_index.md"),
    ("jekyll", "pt/news/_posts/2024-05-14-a.markdown", "about.md"),
    ("jekyll", "_drafts/a.md", "README.md"),
    ("astro", "src/content/blog/a.mdx", "src/pages/a.md"),
    ("eleventy", "content/posts/a.md", "a.njk"),
    ("decap", "content/a.md", "static/admin/a.md"),
    ("newskit", "articles/a.md", "a.txt"),
]


def test_presets_name_fields_that_articles_have():
    """Every field map and required field is one of newskit's own names."""
    names = {name for preset in PRESETS.values() for name in (*preset.fields.names, *preset.fields.required)}
    assert names <= set(FIELDS)


@pytest.mark.parametrize("preset", _GENERATORS, ids=lambda preset: preset.name)
def test_generators_ask_for_a_headline_only(preset):
    """A generator's preset wants a title, takes bare days and makes ids from paths."""
    fields = preset.fields
    assert (fields.required, fields.loose_dates, fields.id_from_path) == (("headline",), True, True)
    assert fields.names["headline"][0] == "title"
    assert fields.brakes["draft"] is True


@pytest.mark.parametrize("preset", _GENERATORS, ids=lambda preset: preset.name)
def test_a_written_name_means_one_field(preset):
    """No repository name stands for two of newskit's fields."""
    written = [name for names in preset.fields.names.values() for name in names]
    assert len(written) == len(set(written))


@pytest.mark.parametrize("preset", _GENERATORS, ids=lambda preset: preset.name)
def test_pair_patterns_have_a_language_and_a_rest(preset):
    """Each pattern says where the language stands and what both sides share."""
    assert preset.pairs
    assert all("{language}" in one and re.search(r"\{(?:stem|path)\}", one) for one in preset.pairs)


@pytest.mark.parametrize(("name", "article", "other"), _PLACES)
def test_globs_find_articles_where_the_generator_keeps_them(name, article, other):
    """An article is chosen, a page of another kind is not."""
    preset = PRESETS[name]
    chosen = [
        path
        for path in (article, other)
        if matches(preset.articles, path) and not matches(preset.exclude, path)
    ]
    assert chosen == [article]


def test_brakes_are_those_of_the_generator():
    """Jekyll holds back drafts by field and folder; Hugo's dates are embargo and expiry."""
    jekyll, hugo = PRESETS["jekyll"].fields, PRESETS["hugo"].fields
    assert jekyll.brakes == {"draft": True, "published": False}
    assert matches(jekyll.brake_paths, "x/_drafts/a.md")
    assert (hugo.names["embargo"][0], hugo.names["expires"][0]) == ("publishDate", "expiryDate")
