"""Bodies read without a Markdown parser, against the parser."""

from hypothesis import given
from hypothesis import strategies as st

from newskit.parsing.body import _blocks
from newskit.parsing.plain_body import paragraphs

# Signs that mean something in Markdown somewhere, line breaks, and letters of one to four bytes.
_SIGNS = st.sampled_from(
    [*list("aé€😀 \n\n\n\t-+=#>.)(1\"'!:;,$%^@/?«»“”–\xa0\u2028\u3000\x85\x1c"), "\r\n", "--", "==="]
)
_WORDS = st.sampled_from(
    ["word", "1. x", "http://a.example/", "www.a.example", "a@b.example", "Note:", ": x", "$x$", "^2^"]
)
_TEXTS = st.lists(_SIGNS | _WORDS, max_size=40).map("".join) | st.text(max_size=30)


@given(_TEXTS)
def test_what_is_read_without_the_parser_is_what_the_parser_reads(text):
    """A body taken for plain paragraphs has the same blocks when the Markdown parser reads it."""
    plain = paragraphs(text, 7)
    if plain is not None:
        assert _blocks(text, 7) == plain


def test_copy_of_a_news_story_is_plain():
    """Paragraphs with quotation marks, figures, dashes and money need no parser."""
    text = "\nThe “port” – closed in 2024 – costs $3.5m (±2%).\r\nIt's open.\r\n\r\nSecond: 1,000 people.\n"
    assert len(paragraphs(text, 0)) == 2


def test_markup_needs_the_parser():
    """Whatever may be markup is left to the parser."""
    for text in (
        "a *b*",
        "a\n- b",
        "a\n===",
        "# a",
        "    a",
        "a&amp;b",
        "<b>",
        "[a](b)",
        "a\n> b",
        "1) a",
        "{{ a }}",
    ):
        assert paragraphs(text, 0) is None, text
