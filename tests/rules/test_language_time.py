"""Hostile bodies do not make the rules of language slow."""

import time

import pytest

from newskit.checker.article import check_article
from newskit.checker.select import select
from newskit.config.settings import RuleSettings, Settings
from newskit.parsing import read_bytes

SIZE = 100_000
SECONDS = 2.0  # nine rules on a machine that others share; a quadratic one takes minutes
PIECES = {
    "opening marks": "“",
    "straight marks": '"a ',
    "all marks": '“«„»"',
    "paragraphs that open": "“a\n\n",
    "paragraphs that close": "a”\n\n",
    "accents in one word": "ênaó",
    "emphasis": "*a* ",
    "liquid tags": "{% raw %} ",
    "figures": "1,234.5 ",
    "one figure": "1.234",
    "digits": "1",
    "what somebody does": "está a estando ",
    "phrases": "até o comboio ",
    "stamps": "15:48 - 14/05/24 por Lusa\n\n",
    "paragraphs of the other language": "the of and to in that is was for it with as on be at by this had not\n\n",
}


@pytest.mark.parametrize("language", ["pt-PT", "en-US"])
@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES)
def test_hostile_bodies_take_linear_time(piece, language):
    """Every rule of language and dateline together reads 100 KB of one piece in time that grows with the length."""

    def failed(failure):
        raise failure

    body = piece * (SIZE // len(piece))
    text = f"---\nid: s\nlanguage: {language}\nheadline: x\n---\n{body}"
    article = read_bytes("s.md", text.encode(), Settings(root="/"))
    assert article.body.blocks
    start = time.perf_counter()
    check_article(article, select(RuleSettings(select=("LG", "DL"))), failed)
    assert time.perf_counter() - start < SECONDS
