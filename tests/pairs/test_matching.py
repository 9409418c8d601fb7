"""Which file is the translation of which."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Facts
from newskit.config.settings import Languages, PairSettings
from newskit.messages import UsageError
from newskit.pairs import match, partners

LANGUAGES = Languages(("en-GB",), ("pt-PT", "pt-BR"))


def pairs(*articles: Facts | str, pattern=(), original="en"):
    facts = [one if isinstance(one, Facts) else Facts(one) for one in articles]
    return [
        (p.original, p.translation)
        for p in match(facts, PairSettings(pattern=pattern, original=original), LANGUAGES)
    ]


PATHS = [
    (("a/x.en.md", "a/x.pt.md"), ("a/x.en.md", "a/x.pt.md")),
    (("a/x.en-GB.md", "a/x.pt_pt.md"), ("a/x.en-GB.md", "a/x.pt_pt.md")),
    (("x.EN.markdown", "x.PT.markdown"), ("x.EN.markdown", "x.PT.markdown")),
    (("x.md", "x.pt.md"), ("x.md", "x.pt.md")),
    (("en/news/x.md", "pt/news/x.md"), ("en/news/x.md", "pt/news/x.md")),
    (("content/en/x.md", "content/pt-pt/x.md"), ("content/en/x.md", "content/pt-pt/x.md")),
    (("news/x.md", "pt/news/x.md"), ("news/x.md", "pt/news/x.md")),
    (("content/news/x.md", "content/pt/news/x.md"), ("content/news/x.md", "content/pt/news/x.md")),
]


@pytest.mark.parametrize(("paths", "expected"), PATHS)
def test_usual_paths(paths, expected):
    """Without settings the usual layouts are paired, whatever the case and the hyphen of the tag."""
    assert pairs(*paths) == pairs(*reversed(paths)) == [expected]


@pytest.mark.parametrize(
    "paths",
    [
        ("x.en.md", "y.pt.md"),
        ("a/x.en.md", "b/x.pt.md"),
        ("x.en.md", "x.fr.md"),
        ("x.pt-PT.md", "x.pt-BR.md"),
        ("x.md", "y.md"),
    ],
)
def test_strangers(paths):
    """Other stories, other folders, other languages and two varieties of one language are no pair."""
    assert pairs(*paths) == []


def test_both_varieties():
    """One original has a translation in each variety of Portuguese."""
    assert pairs("x.en.md", "x.pt-PT.md", "x.pt-BR.md") == [
        ("x.en.md", "x.pt-BR.md"),
        ("x.en.md", "x.pt-PT.md"),
    ]


def test_original_decides_the_side():
    """Where no field says so, the setting says which side is the original."""
    assert pairs("x.en.md", "x.pt.md", original="pt") == [("x.pt.md", "x.en.md")]


def test_translation_of_comes_first():
    """A path in translation_of, from the file's folder, goes before what the names say, and gives the sides."""
    english = Facts("a/x.en.md", language="en", translation_of="../b/y.pt.md")
    assert pairs(english, "a/x.pt.md", Facts("b/y.pt.md", language="pt")) == [("b/y.pt.md", "a/x.en.md")]


def test_translation_of_by_id():
    """An id in translation_of finds the article of the other language that has it."""
    original = Facts("a.md", id="story", language="en")
    other = Facts("c.md", id="story", language="fr")
    assert pairs(Facts("b.md", language="pt-PT", translation_of="story"), other, original) == [
        ("a.md", "b.md")
    ]


def test_two_that_point_at_one_another():
    """Two files that name each other are one pair, and the setting says which is the original."""
    one, other = (
        Facts("a.md", language="en", translation_of="b.md"),
        Facts("b.md", language="pt", translation_of="a.md"),
    )
    assert pairs(one, other) == [("a.md", "b.md")]
    assert pairs(one, other, original="pt") == [("b.md", "a.md")]


def test_translation_key():
    """Equal keys make a pair of articles in two languages."""
    one, other = (
        Facts("a.md", language="en", translation_key="k"),
        Facts("z/b.md", language="pt", translation_key="k"),
    )
    assert pairs(one, other) == [("a.md", "z/b.md")]


def test_pattern_alone_pairs():
    """With a pattern only it pairs files; the fields are not looked at."""
    one = Facts("en/a.md", language="en", translation_key="k")
    other = Facts("pt/b.md", language="pt", translation_key="k")
    assert pairs(one, other, pattern=("{language}/{path}",)) == []
    assert pairs("en/a_1.md", "pt/a_1.md", pattern=("{stem}_{language}.md", "{language}/{path}")) == [
        ("en/a_1.md", "pt/a_1.md")
    ]


def test_language_twice_in_a_pattern():
    """A pattern may name the language twice; both must agree."""
    pattern = ("{language}/{stem}.{language}.md",)
    assert pairs("en/x.en.md", "pt/x.pt.md", "pt/x.en.md", pattern=pattern) == [("en/x.en.md", "pt/x.pt.md")]


@pytest.mark.parametrize("pattern", ["{stem}.md", "{stem}.{lang}.md", "{language}/{path}/{path}", ""])
def test_wrong_patterns(pattern):
    """A pattern without a language, with an unknown place or with one twice is a usage error."""
    with pytest.raises(UsageError):
        pairs("x.md", "y.md", pattern=(pattern, "{language}/{path}"))


def test_literal_characters_of_a_pattern():
    """What is special in a regular expression is literal in a pattern."""
    assert pairs("a+(x).en.md", "aa(x).pt.md", pattern=("a+({stem}).{language}.md",)) == []


def test_without_front_matter_no_article():
    """A file without front matter is not paired."""
    assert pairs("x.en.md", Facts("x.pt.md", has_front=False)) == []


@given(
    st.permutations(
        ["x.md", "x.pt.md", "en/y.md", "pt/y.md", "z.en.md", "z.pt-BR.md", "z.pt-PT.md", "pt/x.md"]
    )
)
def test_order_does_not_matter(paths):
    """The pairs do not depend on the order of the files, and no translation has two originals."""
    found = pairs(*paths)
    assert found == pairs(*sorted(paths))
    assert len({translation for _, translation in found}) == len(found)


@pytest.mark.parametrize(("paths", "_"), PATHS)
def test_partners_name_the_other_side(paths, _):
    """For one named file the path of its other side is among those to look at, from either side."""
    for one, other in (paths, paths[::-1]):
        assert other in partners(Facts(one), PairSettings(), LANGUAGES)


def test_partner_by_field_comes_first():
    """The path in translation_of is looked at first."""
    found = partners(Facts("a/x.md", translation_of="../b/y.md"), PairSettings(), LANGUAGES)
    assert found[0] == "b/y.md"


def test_ten_thousand_files():
    """An archive is paired in one pass over its files."""
    paths = [f"{language}/story-{n}.md" for n in range(5000) for language in ("en", "pt")]
    assert len(pairs(*paths)) == 5000
