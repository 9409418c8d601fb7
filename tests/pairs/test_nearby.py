"""Which articles decide about some pairs: the law that the others do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Facts
from newskit.config.settings import Languages, PairSettings
from newskit.pairs import match, nearby

_FOLDERS = ("", "en/", "pt/", "content/EN/", "content/pt/", "x/en/", "x/pt-br/")
_NAMES = ("a.md", "a.en.md", "a.pt.md", "a.PT_BR.md", "b.md", "b.pt.md", "b.en-GB.md")
_PATHS = st.tuples(st.sampled_from(_FOLDERS), st.sampled_from(_NAMES)).map("".join)
_IDS = st.sampled_from([None, "i", "j", "a.md"])
_NAMED = st.sampled_from([None, "i", "j", "a.md", "../en/a.md", "b.en-GB.md", "pt/..", "b.md/"])
_FACTS = st.builds(
    Facts,
    _PATHS,
    id=_IDS,
    language=st.sampled_from([None, "en", "pt", "pt-BR"]),
    translation_of=_NAMED,
    translation_key=st.sampled_from([None, "k"]),
    rows=st.just(()),
    allows=st.just(()),
)
_ARTICLES = st.lists(_FACTS, max_size=9, unique_by=lambda facts: facts.path)
_PATTERNS = st.sampled_from([(), ("{stem}.{language}.md",), ("{language}/{path}",)])


@given(_ARTICLES, st.integers(0, 4), _PATTERNS)
def test_nearby_articles_decide(articles, count, pattern):
    """Law: the pairs of some articles are the same among those nearby as among all."""
    settings, languages = PairSettings(pattern=pattern), Languages()
    own, others = articles[:count], articles[count:]
    paths = {facts.path for facts in own}

    def of_own(among: list[Facts]) -> list:
        return [p for p in match(among, settings, languages) if paths & {p.original, p.translation}]

    assert of_own(articles) == of_own([*own, *nearby(own, others, settings, languages)])


STORY = Facts("en/one.md", id="one", language="en")
LINKED = {
    "by place": Facts("pt/one.md"),
    "by id": Facts("far/x.md", translation_of="one"),
    "by path": Facts("far/x.md", translation_of="../en/one.md"),
}


@pytest.mark.parametrize("linked", LINKED.values(), ids=LINKED)
def test_only_what_is_linked(linked):
    """A file elsewhere that names nothing here is not among them."""
    stranger = Facts("pt/two.md", id="two", translation_of="en/two.md")
    assert nearby([STORY], [linked, stranger], PairSettings(), Languages()) == [linked]
