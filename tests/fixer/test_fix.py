"""Fixes: chosen whole, proved, refused where they would change more than they say."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Article
from newskit.config.settings import Settings
from newskit.diagnostics import Applicability, Diagnostic, ResolvedEdit, ResolvedFix, Severity
from newskit.fixer import Fixed, Refused, chosen_edits, difference, fix_article, unified_diff
from newskit.messages import Message
from newskit.parsing import read_bytes
from newskit.text import Edit, Position, Range, Span, apply_edits

SETTINGS = Settings(root="/")
FILE = "---\nid: a\nlanguage: en\nheadline: One\nsection: World\n---\nBody text.\n"


def read(text: str) -> Article:
    return read_bytes("a.md", text.encode(), SETTINGS)


def diagnostic(
    *edits: tuple[int, int, str], safe: bool = True, at: int | None = None, suppressed: bool = False
) -> Diagnostic:
    def place(start: int, end: int) -> Range:
        return Range(Position(1, start + 1, start), Position(1, end + 1, end))

    resolved = tuple(ResolvedEdit(place(s, e), t) for s, e, t in edits)
    fix = ResolvedFix(Message("t", "t"), Applicability.SAFE if safe else Applicability.UNSAFE, resolved)
    start = at if at is not None else edits[0][0]
    return Diagnostic(
        "XX001",
        "x",
        Severity.ERROR,
        Message("m", "m"),
        "a.md",
        place(start, start),
        fix=fix,
        suppressed=suppressed,
    )


def test_overlapping_fixes_wait_their_turn():
    """Of two fixes over one stretch the first in the text is made, the other not at all."""
    chosen = chosen_edits([diagnostic((0, 5, "a"), (20, 21, "")), diagnostic((3, 8, "b"), (30, 31, ""))])
    assert [Edit(Span(0, 5), "a"), Edit(Span(20, 21), "")] == chosen


def test_equal_edits_are_made_once():
    """Two fixes that add the same field add it once."""
    chosen = chosen_edits(
        [diagnostic((0, 1, "x"), (9, 9, "credit: Lusa\n")), diagnostic((4, 5, "y"), (9, 9, "credit: Lusa\n"))]
    )
    assert len(chosen) == 3


@pytest.mark.parametrize(
    ("options", "unsafe", "count"),
    [
        ({"safe": False}, False, 0),
        ({"safe": False}, True, 1),
        ({"suppressed": True}, True, 0),
        ({}, False, 1),
    ],
)
def test_only_what_may_be_applied(options, unsafe, count):
    """Unsafe fixes need to be asked for; a suppressed diagnostic is never fixed."""
    assert count == len(chosen_edits([diagnostic((0, 1, "x"), **options)], unsafe=unsafe))


def edit(old: str, new: str) -> Edit:
    start = FILE.index(old)
    return Edit(Span(start, start + len(old)), new)


@pytest.mark.parametrize(
    ("edits", "what"),
    [
        ([edit("One", "Two")], None),
        ([edit("section: World\n", "")], None),
        ([edit("One", '"One')], "headline"),
        ([edit("One", "One # ")], None),
        ([edit("One\n", "One\n  - x: ")], "headline"),
        ([edit("One\n", "One\n---\n")], "section"),
        ([edit("\n---\nBody", " x\n---\nBody")], "section"),
    ],
)
def test_a_change_beyond_the_edits_is_told(edits, what):
    """A field that no edit touches must read as before, and the body must start where it started."""
    found = difference(read(FILE), read(apply_edits(FILE, edits)), edits)
    assert what == (found.what if found else None)


def test_body_touched_by_front_matter_fix_is_told():
    """An edit in the front matter after which the body is another text is refused."""
    edits = [edit("section: World\n---\n", "section: World\n---\nMore.\n")]
    assert difference(read(FILE), read(apply_edits(FILE, edits)), edits).what == "body"


def test_fixes_that_fight_end_in_refusal():
    """Fixes that undo one another come to an end: nothing is written."""

    def judge(article: Article) -> list[Diagnostic]:
        start = article.source.text.index("headline: ") + 10
        return [diagnostic((start, start + 3, "Two" if "One" in article.source.text else "One"))]

    assert Refused() == fix_article(read(FILE), read, judge)


def test_file_without_fixes_is_returned_as_it_is():
    """Nothing to fix: the same article and no edit made."""
    outcome = fix_article(read(FILE), read, lambda _: [])
    assert isinstance(outcome, Fixed)
    assert (outcome.text, outcome.made) == (FILE, 0)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a\nb\n", "a\nc\n", "--- a/x.md\n+++ b/x.md\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"),
        (
            "a",
            "b",
            "--- a/x.md\n+++ b/x.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n",
        ),
        (
            "a\r\nb\x0cc\r\n",
            "a\r\nd\x0cc\r\n",
            "--- a/x.md\n+++ b/x.md\n@@ -1,2 +1,2 @@\n a\r\n-b\x0cc\r\n+d\x0cc\r\n",
        ),
        ("same\n", "same\n", ""),
    ],
)
def test_diff(before, after, expected):
    """Unified diffs keep carriage returns, form feeds and missing final newlines."""
    assert expected == unified_diff("x.md", before, after)


@given(st.text("ab\n\r\u2028", max_size=40), st.text("ab\n\r\u2028", max_size=40))
def test_diff_applies(before, after):
    """Law: the lines of a diff that are not removed are the new text, those not added the old one (all lines shown)."""
    lines = re.findall(r"[^\n]*\n", unified_diff("x", before, after))[2:]
    sides: dict[str, list[str]] = {"-": [], "+": []}
    last: tuple[str, ...] = ()
    for line in (each for each in lines if not each.startswith("@@")):
        if line.startswith("\\"):
            for side in last:
                sides[side][-1] = sides[side][-1][:-1]
            continue
        last = ("-", "+") if line[0] == " " else (line[0],)
        for side in last:
            sides[side].append(line[1:])
    if before != after and len(before.split("\n")) < 4:
        assert (before, after) == ("".join(sides["-"]), "".join(sides["+"]))
