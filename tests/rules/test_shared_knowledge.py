"""What several rules know together: the order of moments, marks in pairs, blocks taken away, words compared."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Day, Instant, LocalTime
from newskit.config.settings import Settings
from newskit.language import CURLY, STRAIGHT
from newskit.lexicon.abbreviations import is_abbreviation
from newskit.parsing import read_bytes
from newskit.rules.order import is_before
from newskit.rules.quotation import marks_of, unpaired
from newskit.rules.removal import without_block
from newskit.rules.seen import same_words, seen_length
from newskit.text import apply_edits

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
MOMENTS = st.one_of(
    st.builds(Instant, st.datetimes(timezones=st.just(UTC))),
    st.builds(LocalTime, st.datetimes()),
    st.builds(Day, st.dates()),
)

SIGNS = st.sampled_from([*'“”«»()" :;', "word"])


@pytest.mark.parametrize(
    ("expected", "one", "other"),
    [
        (True, Instant(NOON), Instant(NOON + timedelta(seconds=1))),
        (False, Instant(NOON), Instant(NOON.astimezone(timezone(timedelta(hours=1))))),
        (True, Day(date(2026, 3, 9)), Day(date(2026, 3, 10))),
        (False, Day(date(2026, 3, 10)), Day(date(2026, 3, 10))),
        (False, Day(date(2026, 3, 9)), Instant(NOON)),
        (True, Day(date(2026, 3, 8)), Instant(NOON)),
        (False, Instant(NOON), Day(date(2026, 3, 11))),
        (True, Instant(NOON), Day(date(2026, 3, 12))),
        (True, LocalTime(datetime(2026, 3, 10, 12)), LocalTime(datetime(2026, 3, 10, 13))),  # noqa: DTZ001
        (False, LocalTime(datetime(2026, 3, 10, 12)), Instant(NOON)),  # noqa: DTZ001
        (False, Instant(NOON), Day(date.min)),
        (False, Day(date.max), Instant(NOON)),
    ],
)
def test_one_moment_is_certainly_before_another(expected: bool, one, other):
    """A day and a time without an offset count by the ends of what they can mean."""
    assert expected is is_before(one, other)


@given(MOMENTS, MOMENTS)
def test_no_two_moments_are_each_before_the_other(one, other):
    """Of two moments at most one is before the other, and none is before itself."""
    assert not (is_before(one, other) and is_before(other, one))
    assert not is_before(one, one)


@given(st.lists(SIGNS, max_size=12).map("".join))
def test_a_pair_around_copy_changes_nothing(text: str):
    """Copy whose marks are in pairs stays so inside one more pair; between blanks an angled mark is an arrow."""
    text = f"word{text}word"
    if unpaired(text) is None:
        assert unpaired(f"“{text}”") is None


def test_marks_are_known_by_kind():
    """The pairs of a line, those inside others too; inches, apostrophes and marks of HTML are none."""
    assert marks_of('"Yes", it\'s 5\'10"') == {STRAIGHT}
    assert marks_of('“Yes” <a href="x">it\'s</a>') == {CURLY}
    assert marks_of('“Yes, "they" said”') == {STRAIGHT, CURLY}


@pytest.mark.parametrize("word", ["Jr.", "U.S.", "E.U.A.", "J.", "Lda.", "S.A.", "(etc."])
def test_abbreviations_have_their_stop(word: str):
    """Initials, acronyms with stops and the listed words."""
    assert is_abbreviation(word)


@pytest.mark.parametrize("word", ["May.", "maio.", "Node.js.", "1999.", "ferries."])
def test_words_have_none(word: str):
    """Other words end a sentence with theirs."""
    assert not is_abbreviation(word)


@pytest.mark.parametrize(
    ("at", "after"),
    [(0, "Two.\n\nThree.\n"), (1, "One.\n\nThree.\n"), (2, "One.\n\nTwo.\n")],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_block_goes_with_its_blank_lines(at: int, after: str, newline: str):
    """The first with those below it, the others with those above."""
    head, body = "---\nid: a\n---\n", "One.\n\nTwo.\n\nThree.\n"
    text = (head + body).replace("\n", newline)
    article = read_bytes("a.md", text.encode(), Settings(root="/"))
    edit = without_block(article, article.body.blocks[at].span)
    assert (head + after).replace("\n", newline) == apply_edits(text, [edit])


def test_words_are_compared_and_lengths_seen():
    """Case, punctuation and forms of an accent do not count; lines without words are never the same."""
    assert same_words("Ma\u0303os dadas!", "«Mãos dadas»")
    assert not same_words("?", "!")
    assert seen_length("Ma\u0303o") == len("Mao")
