"""Allowances beside diagnostics: where they are written, where none can be, and the law that they change nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.article import Article
from newskit.checker.file import judge
from newskit.checker.select import select
from newskit.config.settings import Settings
from newskit.fixer import Left, allow
from newskit.fixer.same import same_but_allowances
from newskit.parsing import read_bytes

SETTINGS = Settings(root="/")
LONG = "A headline " + "so very long " * 10 + "that it is told"
TWICE = "This paragraph stands twice in the body of the story, and the second is told.\n"


def read(text: str, path: str = "a.md") -> Article:
    return read_bytes(path, text.encode("utf-8", "surrogatepass"), SETTINGS)


def judged(article: Article) -> list:
    return judge(article, select(SETTINGS.rules), [])


def allowed(text: str, path: str = "a.md") -> tuple[str, list[tuple[str, str]]]:
    """The text with allowances, and code and reason of what has none."""
    article = read(text, path)
    told = [d for d in judged(article) if not d.suppressed]
    done = allow(article, told, lambda new: read(new, path), judged)
    return done.text, [(d.code, reason) for d, reason in done.left]


def told(text: str, path: str = "a.md") -> list[str]:
    return sorted(d.code for d in judged(read(text, path)) if not d.suppressed)


HEAD = "---\nid: a\nlanguage: en\npublished: 2026-01-02T10:00:00+00:00\n"
SHORT = HEAD + "headline: Short\n"

FRONT = {
    "at the end of the line": (
        f"headline: {LONG}\n",
        f"headline: {LONG} # newskit: allow HL001\n",
    ),
    "several codes in one comment": (
        "headline: Short\ncorrections: [{at: x, nope: 1}]\n",
        "headline: Short\ncorrections: [{at: x, nope: 1}] # newskit: allow FM003, FM004\n",
    ),
    "behind another comment": (
        "headline: Short\nvalue: x # ours\n",
        "headline: Short\nvalue: x # ours # newskit: allow FM006\n",
    ),
    "a sign of comment in quotes": (
        f'headline: "{LONG} # 1"\n',
        f'headline: "{LONG} # 1" # newskit: allow HL001\n',
    ),
    "above a block of text": (
        f"headline: >-\n  {LONG}\n",
        f"# newskit: allow HL001\nheadline: >-\n  {LONG}\n",
    ),
    "above a value over two lines": (
        f"headline: {LONG}\n  and on\n",
        f"# newskit: allow HL001\nheadline: {LONG}\n  and on\n",
    ),
    "inside brackets over two lines": (
        "headline: Short\nvalue: [a,\n  b]\n",
        "headline: Short\nvalue: [a, # newskit: allow FM006\n  b]\n",
    ),
    "above, as far in": (
        "headline: Short\nimages:\n  - file: x.jpg\n    alt: |\n      One\n    nope: |\n      Two\n",
        None,
    ),
}


@pytest.mark.parametrize(("fields", "after"), FRONT.values(), ids=FRONT)
def test_in_front_matter(fields, after):
    """Beside the field, without a change of its value."""
    text, left = allowed(f"{HEAD}{fields}---\nCopy.\n")
    assert left == []
    assert told(text) == []
    assert after is None or text == f"{HEAD}{after}---\nCopy.\n"


def test_existing_comments_are_extended():
    """A comment that is there, at the end of the line or above it, takes the code as well, before its reason."""
    for before, after in (
        ("value: x # newskit: allow BY001 as agreed\n", "value: x # newskit: allow BY001, FM006 as agreed\n"),
        ("# newskit: allow BY001\nvalue: x\n", "# newskit: allow BY001, FM006\nvalue: x\n"),
    ):
        text, left = allowed(f"{SHORT}{before}---\nCopy.\n")
        assert text == f"{SHORT}{after}---\nCopy.\n"
        assert left == [("FM050", Left.UNUSED)]


WHOLE = HEAD  # the headline is missing: told at the fence
FIELDS = {
    "none": ("", "newskit: {allow: [FM003]}\n"),
    "brackets": ("newskit: {allow: [TP031]}\n", "newskit: {allow: [TP031, FM003]}\n"),
    "empty brackets": ("newskit: {allow: []}\n", "newskit: {allow: [FM003]}\n"),
    "lines": ("newskit:\n  allow:\n    - TP031\n", "newskit:\n  allow:\n    - TP031\n    - FM003\n"),
    "lines with a comment": (
        "newskit:\n  allow:\n  - TP031 # ours\nsection: x\n",
        "newskit:\n  allow:\n  - TP031 # ours\n  - FM003\nsection: x\n",
    ),
    "one alone": ("newskit: {allow: TP031}\n", "newskit: {allow: [TP031, FM003]}\n"),
}


@pytest.mark.parametrize(("field", "after"), FIELDS.values(), ids=FIELDS)
def test_about_the_whole_file(field, after):
    """What is told at a fence is allowed in the field, which is made or extended."""
    assert allowed(f"{WHOLE}{field}---\nCopy.\n") == (f"{WHOLE}{after}---\nCopy.\n", [])


def test_line_ends_stay():
    """A file with carriage returns gets lines like its own."""
    text = f"{HEAD}headline: >-\n  {LONG}\n---\n{TWICE}\n{TWICE}".replace("\n", "\r\n")
    after, left = allowed(text)
    assert left == []
    assert "\n" not in after.replace("\r\n", "")


def test_toml():
    """Comments and the field in TOML, before the first table."""
    text = f'+++\nid = "a"\nlanguage = "en"\nheadline = "{LONG}"\nvalue = """\nx\n"""\n[params]\nx = 1\n+++\nCopy.\n'
    after, left = allowed(text)
    assert (left, told(after)) == ([], [])
    assert f'headline = "{LONG}" # newskit: allow HL001\n' in after
    assert 'newskit = {allow = ["FM003"]}\n[params]' in after


BODY = {
    "a paragraph": (f"{TWICE}\n{TWICE}", f"{TWICE}\n<!-- newskit: allow BD001 -->\n\n{TWICE}"),
    "under a line without a blank one": (
        f"{TWICE}\n---\n{TWICE}",
        f"{TWICE}\n---\n<!-- newskit: allow BD001 -->\n\n{TWICE}",
    ),
    "behind other HTML": (
        f"{TWICE}\n<div>\n\n{TWICE}\n</div>\n",
        f"{TWICE}\n<div>\n\n<!-- newskit: allow BD001 -->\n\n{TWICE}\n</div>\n",
    ),
    "a comment that is there": (
        f"{TWICE}\n<!-- newskit: allow TP031 -->\n{TWICE}",
        f"{TWICE}\n<!-- newskit: allow TP031, BD001 -->\n{TWICE}",
    ),
    "inside a list": (f"{TWICE}\n- One\n\n  {TWICE}", None),
    "inside a quotation": (f"{TWICE}\n> One\n>\n> {TWICE}", None),
}


@pytest.mark.parametrize(("body", "after"), BODY.values(), ids=BODY)
def test_in_the_body(body, after):
    """Before the block; in the field where a comment would cut a list or quotation in two."""
    text, left = allowed(f"{SHORT}---\n{body}")
    assert (left, told(text)) == ([], [])
    if after is not None:
        assert text == f"{SHORT}---\n{after}"


def test_mdx_has_no_comments():
    """MDX refuses HTML comments: there the field holds what is allowed."""
    text, left = allowed(f"{SHORT}---\n{TWICE}\n{TWICE}", "a.mdx")
    assert (text, left) == (f"{SHORT}newskit: {{allow: [BD001]}}\n---\n{TWICE}\n{TWICE}", [])


UNTOUCHED = {
    "broken front matter": (f"{HEAD}headline: A: b\nvalue: x\n---\nCopy.\n", Left.BROKEN),
    "no closing fence": (f"{SHORT}Copy.\n", Left.BROKEN),
    "not UTF-8": ("\udcff---\nid: a\n---\n", Left.UNREADABLE),
    "no front matter": ("Copy.\n", Left.UNREADABLE),
    "empty": ("", Left.UNREADABLE),
    "all in braces": ('---\n{"id": "a", "language": "en"}\n---\nCopy.\n', Left.NO_PLACE),
    "another use of the field": (f"{HEAD}newskit: 3\n---\nCopy.\n", None),
}


@pytest.mark.parametrize(("text", "reason"), UNTOUCHED.values(), ids=UNTOUCHED)
def test_where_none_can_be_written(text, reason):
    """The file stays as it is, and each diagnostic is named with the reason."""
    data = text.encode("utf-8", "surrogateescape")
    article = read_bytes("a.md", data, SETTINGS)
    found = [d for d in judged(article) if not d.suppressed]
    done = allow(article, found, read, judged)
    assert found != []
    if reason is not None:
        assert {why for _, why in done.left} == {reason}
        assert done.text == article.source.text


def test_the_body_of_a_broken_file():
    """Where front matter is broken and closed, the body gets its allowances all the same."""
    text, left = allowed(f"{HEAD}headline: A: b\n---\n{TWICE}\n{TWICE}")
    assert "<!-- newskit: allow BD001 -->" in text
    assert ("FM020", Left.BROKEN) in left


def test_none_is_forgotten():
    """Of two in a body, neither of which has a safe place, both are named."""
    body = f"{TWICE}\n[^1]: {TWICE}\n    {TWICE}"
    text, left = allowed(f"{HEAD}headline: A: b\n---\n{body}")
    assert told(text) == sorted(code for code, _ in left)


_FIELDS = st.lists(
    st.sampled_from(
        [
            f"headline: {LONG}",
            f"headline: |\n  {LONG}",
            "headline: Short",
            "hedline: 'it''s # 1'",
            "published: 2026-01-02 10:00",
            "published: 20260102",
            "urgency: 12   ",
            "urgency: [1,\n  2]",
            "status: nope # a reason",
            "value: {a: 1, b: [c, d]}",
            "value:\n  deep:\n    - x: |\n        y # z\n    - z",
            "topics: a",
            'standfirst: "two\n  lines # 2"',
            "section: x # newskit: allow BY001",
            "# newskit: allow FM006",
            "newskit: {allow: [TP031]}",
            "newskit:\n  allow:\n  - headline-too-long",
            "images:\n- file: x.jpg\n  nope: 1",
            "byline: By A Person",
            "corrections:\n  - at: nope",
            "headline: A: b",
            'broken: "x',
        ]
    ),
    max_size=7,
    unique_by=lambda line: line.split(":")[0],
)
_BLOCKS = st.lists(
    st.sampled_from(
        [
            TWICE,
            f"- {TWICE}",
            f"> {TWICE}",
            f"1. x\n2. {TWICE}",
            f"# {TWICE}",
            f"    {TWICE}",
            f"```\n{TWICE}```\n",
            f"<div>\n{TWICE}</div>\n",
            f"| a | b |\n|---|---|\n| {TWICE[:-1]} | {TWICE[:-1]} |\n",
            f"[^1]: {TWICE}",
            "<!-- newskit: allow BD001 -->\n",
            "{{< figure >}}\n",
        ]
    ),
    max_size=6,
)


@given(_FIELDS, _BLOCKS, st.sampled_from(["\n", "\r\n"]), st.sampled_from(["\n", ""]))
def test_written_once_and_nothing_else_changed(fields, blocks, newline, between):
    """Law: afterwards only what was said to be left is told, and every value and block reads as before."""
    lines = ["---", "id: a", "language: en", *fields, "---"]
    text = ("\n".join(lines) + "\n" + between.join(blocks)).replace("\n", newline)
    after, left = allowed(text)
    assert told(after) == sorted(code for code, _ in left)
    before = read(text)
    assert after == text or same_but_allowances(before, read(after))
    again, _ = allowed(after)
    assert again == after
