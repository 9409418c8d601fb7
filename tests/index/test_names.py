"""Names that are safe in an address, in a file system and in a zip."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.index import names, tags

_SLUG = set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Harbour reopens", "harbour-reopens"),
        ("Eleições à porta", "eleicoes-a-porta"),
        ("../../etc/passwd", "etc-passwd"),
        ("--a--", "a"),
        ("CON", "con-"),
        ("新闻", ""),
        ("a/b\\c:d", "a-b-c-d"),
    ],
)
def test_a_slug_is_plain(text, slug):
    """Letters and digits of ASCII stay, accents go, everything else is a hyphen."""
    assert names.slugify(text) == slug


@given(st.text(max_size=400))
def test_a_slug_is_always_safe(text):
    """Whatever the text, a slug is short and within its letters, and making it twice changes nothing that matters."""
    slug = names.slugify(text)
    assert set(slug) <= _SLUG
    assert len(slug) <= 101
    assert not slug or names.is_safe_part(slug)


def test_two_long_names_stay_apart():
    """A cut slug carries a hash of the whole text."""
    assert names.slugify("a" * 300 + "b") != names.slugify("a" * 300 + "c")


@pytest.mark.parametrize(
    ("language", "tag"),
    [
        ("EN", "en"),
        ("pt-pt", "pt-PT"),
        ("pt_BR", "pt-BR"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("../x", "und"),
        ("", "und"),
        ("é", "und"),
    ],
)
def test_a_tag_is_written_one_way(language, tag):
    """BCP 47's own casing; what is no subtag is dropped."""
    assert tags.tag(language) == tag


@pytest.mark.parametrize(
    ("path", "language", "stem"),
    [
        ("articles/harbour.en.md", "en", "harbour"),
        ("articles/harbour.pt-BR.md", "pt-BR", "harbour"),
        ("articles/harbour.pt.md", "pt-PT", "harbour"),
        ("articles/harbour.pt_pt.md", "pt-PT", "harbour"),
        ("pt/harbour.md", "pt", "harbour"),
        ("posts/harbour/index.en.md", "en", "harbour"),
        ("posts/harbour/index.md", "en", "harbour"),
        ("v1.2-notes.md", "en", "v1.2-notes"),
        ("en.md", "en", "en"),
        ("noending", "en", "noending"),
    ],
)
def test_a_stem_has_no_language(path, language, stem):
    """The file's name without ending and language; an index file is called as its folder."""
    assert names.stem(path, language) == stem


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("web/en/a/index.html", True),
        ("web/ção/index.html", True),
        ("", False),
        ("/etc/passwd", False),
        ("../a", False),
        ("a/../b", False),
        ("a//b", False),
        ("a\\b", False),
        ("C:/a", False),
        ("a/NUL", False),
        ("a/con.html", False),
        ("a/lpt1.tar.gz", False),
        ("a.", False),
        ("a /b", False),
        ("a\x00b", False),
        ("a\nb", False),
        ("a/" + "x" * 201, False),
        ("\ud800", False),
    ],
)
def test_unsafe_names_are_known(name, safe):
    """No name leaves the bundle, and none means something else on another system."""
    assert names.is_safe_name(name) is safe


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("images/quay.jpg", "quay.jpg"),
        ("images/Cais à noite.JPG", "Cais-a-noite.JPG"),
        ("../../x/.htaccess", "htaccess"),
        ("图.png", "png"),
        ("a" * 300 + ".png", "a" * 100 + ".png"),
    ],
)
def test_a_picture_keeps_its_ending(path, name):
    """The name of a picture is plain and short, its ending stays."""
    assert names.file_name(path) == name


def test_names_that_systems_confuse_have_one_key():
    """Case and composition do not tell two files apart."""
    assert names.same_file_key("Caf\u00e9") == names.same_file_key("CAFE\u0301")
    assert names.same_file_key("a") != names.same_file_key("b")
