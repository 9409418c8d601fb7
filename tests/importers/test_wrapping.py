"""Paragraphs broken over several lines, by a mail program or a soft return."""

import pytest

from newskit.importers import IMPORTERS, ImportOptions
from newskit.importers.text.lines import lines_of
from newskit.importers.text.wrapping import unwrapped

MAIL = """Harbour of Santa Rita opens its second quay after a long winter
By Ana Silva
14 May 2024 10:15 GMT

The harbour of Santa Rita opened its second quay on Monday,
the port office said in a note to the shipping companies. It
had been closed since a storm broke its wall in January.

The first boat to land was a trawler from the other bank of
the bay, said the harbour master, who had slept on the quay.

"We could not wait for one more day," said the president of
Santa Rita.

The market opens at five.
"""
PARAGRAPHS = [" ".join(block.splitlines()) for block in MAIL.strip().split("\n\n")[1:]]


def test_wrapped_copy_is_read_by_its_paragraphs():
    """Blocks of an e-mail are paragraphs; headline, byline and stamp above them stay lines."""
    (article,) = IMPORTERS["text"](MAIL, ImportOptions()).articles
    matter, body = article.text.split("\n---\n")
    assert body.strip().split("\n\n") == PARAGRAPHS
    assert "byline: Ana Silva\npublished: 2024-05-14T10:15:00+00:00" in matter


def test_unused_lines_of_a_paragraph_keep_their_numbers():
    """A broken paragraph that no article holds is told line by line, as the file has it."""
    text = MAIL.split("\n", 4)[4]
    imported = IMPORTERS["text"](f"\n{text}", ImportOptions())
    lines = f"\n{text}".splitlines()
    assert imported.articles == ()
    told = [(each.line, each.text) for each in imported.unused]
    assert told == [(number, line) for number, line in enumerate(lines, 1) if line]


HEADLINES = [
    ("Harbour of Santa Rita Opens Second Quay After Long Winter and\nTwo Storms in January", "January"),
    ("Harbour of Santa Rita opens its second quay after a winter of\nstorms", "storms"),
    ("Harbour of Santa Rita opens its second quay after the winter\nAna Silva", "winter"),
]


@pytest.mark.parametrize(("lines", "last"), HEADLINES)
def test_wrapped_headline(lines, last):
    """A headline of two lines is one; a name under it is not part of it."""
    copy = MAIL.split("\n", 1)[1]
    (article,) = IMPORTERS["text"](f"{lines}\n{copy}", ImportOptions()).articles
    (headline,) = [line for line in article.text.splitlines() if line.startswith("headline: ")]
    assert headline.endswith(last)


SOFT = [
    ("The quay opened on Monday,\u2028the port office said.", 1),
    ("The quay opened on Monday,\x0bthe port office said.", 1),
    ("The quay opened on Monday.\u2028The market opens at five.", 1),
    ("Harbour opens its quay\u2028By Ana Silva\u202814 May 2024", 3),
    ("Harbour opens its quay\u2028\u2028the market opens at five.", 2),
    ("The quay opened on Monday,\nthe port office said.", 2),
]


@pytest.mark.parametrize(("text", "count"), SOFT)
def test_soft_returns(text, count):
    """Parts of one line are a paragraph when a sentence goes over the break or each is a sentence."""
    assert count == len(unwrapped(lines_of(text)))


KEPT = [
    "Ferry stops for two weeks in the summer season\nMayor wins the vote by a small margin again",
    "harbour\nquay\nmarket\nboats and ferries\nfish",
    f"{'The quay of the harbour opened on Monday. ' * 9}\nthe quay of the harbour opened on Monday and\nthe market\nat five",
]


@pytest.mark.parametrize("text", KEPT)
def test_lists_and_pages_are_not_joined(text):
    """Headlines, menus and pages whose paragraphs are long lines keep their lines."""
    assert lines_of(text) == unwrapped(lines_of(text))
