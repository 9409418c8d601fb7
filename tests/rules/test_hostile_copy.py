"""The rules on headlines, datelines, bylines and pictures against copy that was made to hold them up or to break them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.checker.article import check_article
from newskit.checker.select import select
from newskit.config.settings import RuleSettings, Settings
from newskit.parsing import read_bytes

RULES = RuleSettings(select=("HL", "DL", "BY", "ST", "AS"))
SETTINGS = Settings(root="/", rules=RULES)
HEAD = "---\nid: a\nlanguage: {language}\npublished: 2026-01-02T10:00:00+00:00\n"
LONG = [
    "[a](http://" * 5_000,
    "**a _b " * 8_000,
    "<b " * 18_000,
    "&#38" * 14_000,
    "“«(" * 18_000,
    "a." * 28_000,
    "a.b@" * 14_000,
    "www.a" * 11_000,
    "A. " * 18_000,
    "ABC/" * 14_000,
    "wh th sh " * 6_000,
    "photo of " * 6_000,
    "LISBON, May 14 (Lusa) - " * 2_500,
    "LISBOA/" * 8_000,
    "12:61pm " * 7_000,
]
TEXT = st.text(alphabet=st.sampled_from("aA Éã.…\"“”«»()'’*_<>&;#[]/@:-—©0123thkn"), max_size=60)


def check(text: str) -> list[str]:
    """The codes of what is found; a rule that raises fails the test."""

    def failed(failure: Exception) -> None:
        raise failure

    article = read_bytes("story.md", text.encode(), SETTINGS)
    return [found.code for found in check_article(article, select(RULES), failed)]


def story(copy: str, language: str = "en") -> str:
    """A story that has the same copy in every place that the rules read."""
    quoted = '"' + copy.replace("\\", "\\\\").replace('"', '\\"') + '"'
    fields = "".join(
        f"{name}: {quoted}\n" for name in ("headline", "standfirst", "byline", "dateline", "located")
    )
    images = f"images:\n  - file: {quoted}\n    alt: {quoted}\n    caption: {quoted}\n"
    return f"{HEAD.format(language=language)}{fields}{images}---\n{copy}\n\nMore.\n\n![{copy}](a.jpg)\n\n{copy}\n"


@pytest.mark.parametrize("copy", LONG, ids=[copy[:12] for copy in LONG])
def test_long_copy_costs_little(copy: str):
    """A field of 60 KB costs the rules together under half a second."""
    text = f"{HEAD.format(language='en')}headline: |\n  {copy[:60_000]}\n---\n{copy}\n\nMore.\n\n{copy}\n"
    check(text)
    started = time.process_time()
    check(text)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize("field", ["byline", "standfirst", "dateline"])
@pytest.mark.parametrize("copy", LONG, ids=[copy[:12] for copy in LONG])
def test_each_field_may_be_long(field: str, copy: str):
    """The same in the other fields that the rules read."""
    text = f"{HEAD.format(language='pt')}headline: A\n{field}: |\n  {copy[:60_000]}\n---\nCopy.\n"
    check(text)
    started = time.process_time()
    check(text)
    assert time.process_time() - started < 0.5


@given(TEXT, st.sampled_from(["en", "pt", "de"]))
def test_no_copy_breaks_a_rule(copy: str, language: str):
    """Whatever stands in the fields and in the body, no rule raises."""
    check(story(copy, language))
