"""Front matter read without a YAML parser, against the parser."""

from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Scalar, Sequence
from newskit.config.settings import Limits
from newskit.parsing.events import read_tree
from newskit.parsing.plain_front import plain_mapping

_LIMITS = Limits()
_WORDS = st.sampled_from(
    [
        *(
            "a",
            "Praça é",
            "2026-03-01T10:00:00+00:00",
            "http://a.example/#b",
            "a#b",
            "a: b",
            "a #b",
            "a:",
            "- a",
        ),
        *(
            "null",
            "no",
            "012",
            "1:30",
            "",
            " ",
            "a  b ",
            "it's",
            '"a"',
            "'a'",
            '"a\\n"',
            "'it''s'",
            "'a' ",
            '"a" b',
        ),
        *(
            "[a, b]",
            "[]",
            "[ a ,b ]",
            "[a,]",
            "[a,,b]",
            "[a b, c: d]",
            "[a",
            "[a] b",
            "[a:b]",
            "[1, x-y]",
            "[a, 'b']",
        ),
        *(
            "|",
            ">",
            "&a",
            "*a",
            "!a",
            "{a: b}",
            "%",
            "@a",
            "`",
            "? a",
            "a, b",
            "<<<<<<<",
            "a\u00a0b",
            "…",
            "«a»",
            "~",
        ),
        *("---", "...", "# a", "a - b", "a\tb", "😀", "x😀", "-", "--", "-a", ":", "::", "a::b", "a]", "a}"),
    ]
)
_KEYS = st.sampled_from(["a", "b", "key", "a-b", "_a", "A b", "é", "1", "<<", "a.b", '"a"'])
_BREAKS = st.sampled_from(["\n", "\n", "\n", "\n", "\n\n", "\r\n", " \n", "\n "])
_LINES = st.one_of(
    st.tuples(_KEYS, st.sampled_from([": ", ": ", ":", ":  ", " : "]), _WORDS, _BREAKS),
    st.tuples(st.sampled_from(["- ", "  - ", " - ", "-  ", "-", "  "]), _WORDS, _BREAKS),
    st.tuples(_KEYS, st.just(":"), _BREAKS),
).map("".join)
_TEXTS = st.lists(_LINES, max_size=8).map("".join)


@given(_TEXTS, st.booleans())
def test_what_is_read_without_the_parser_is_what_the_parser_reads(text, cut):
    """A text taken for plain lines has the same nodes, at the same places, when the parser reads it."""
    text = text.rstrip("\n") if cut else text
    plain = plain_mapping(text, 4, _LIMITS)
    if plain is not None:
        tree = read_tree(text, _LIMITS, 4)
        assert (tree.root, tree.faults, tree.problem) == (plain, [], None)


def test_usual_front_matter_is_plain():
    """Text, dates, lists in brackets and below their field, and quoted values need no parser."""
    text = 'id: a-1\nheadline: "Porto: a lock"\npublished: 2026-03-01T10:00:00Z\ntopics: [a, b]\ntags:\n- a\n- b c\n'
    root = plain_mapping(text, 0, _LIMITS)
    assert [key.text for key, _ in root.pairs] == ["id", "headline", "published", "topics", "tags"]
    assert [item.text for item in root.get("tags").items] == ["a", "b c"]


def test_more_nodes_than_allowed_are_left_to_the_parser():
    """The limit on nodes counts as the parser counts it: the mapping, keys, values, items."""
    text = "a: b\nc: [d, e]\n"
    counted = read_tree(text, Limits(nodes=7), 0)
    assert not counted.stopped
    assert plain_mapping(text, 0, Limits(nodes=7)) == counted.root
    assert read_tree(text, Limits(nodes=6), 0).stopped
    assert plain_mapping(text, 0, Limits(nodes=6)) is None


def test_places_point_at_what_was_written():
    """Quotes and brackets belong to a value, blanks behind it do not."""
    text = "a: 'b'  \nc: [d , e]\nf: g  \n"
    root = plain_mapping(text, 0, _LIMITS)
    assert [text[node.start : node.end] for _, node in root.pairs] == ["'b'", "[d , e]", "g"]
    assert [Scalar, Sequence, Scalar] == [type(node) for _, node in root.pairs]
