"""Suppressions: in three places, by code, name and family; the unused ones told."""

import time

import pytest

from newskit.checker.file import check_file
from newskit.checker.task import Task
from newskit.config.settings import RuleSettings, Settings
from newskit.diagnostics.packing import unpack

LONG = "A headline " + "so very long " * 10 + "that it is told"
FILE = (
    "---\nid: a\nlanguage: en\nheadline: {headline}\npublished: 2026-01-02T10:00:00+00:00\n{more}---\n{body}"
)
TWICE = "This paragraph stands twice in the body of the story.\n"


def run(
    more: str = "", headline: str = LONG, body: str = "Copy.\n", select: tuple[str, ...] | None = None
) -> list[tuple[str, bool]]:
    text = FILE.format(headline=headline, more=more, body=body)
    result = check_file(
        "a.md", text.encode(), Settings(root="/", rules=RuleSettings(select=select)), Task("check")
    )
    return sorted((d.name, d.suppressed) for d in map(unpack, result.diagnostics))


TOLD, SUPPRESSED = ("headline-too-long", False), ("headline-too-long", True)
UNUSED = ("unused-suppression", False)


@pytest.mark.parametrize("selector", ["HL001", "headline-too-long", "HL", "hl001"])
def test_field_suppresses_in_the_whole_file(selector):
    """newskit: {allow: [...]} takes codes, names and families."""
    assert run(f"newskit: {{allow: [{selector}]}}\n") == [SUPPRESSED]


@pytest.mark.parametrize(
    "comment", [" # newskit: allow HL001", " #newskit: allow  HL001", " # newskit: allow headline-too-long"]
)
def test_comment_at_the_end_of_a_line(comment):
    """A comment behind the value suppresses on its line."""
    assert run(headline=LONG + comment) == [SUPPRESSED]


def test_comment_on_the_line_above():
    """A comment alone on its line suppresses on the next."""
    text = FILE.format(headline=LONG, more="", body="Copy.\n").replace(
        "headline:", "# newskit: allow HL001\nheadline:"
    )
    result = check_file("a.md", text.encode(), Settings(root="/"), Task("check"))
    assert [(d.name, d.suppressed) for d in map(unpack, result.diagnostics)] == [SUPPRESSED]


def test_comment_on_another_line_suppresses_nothing():
    """A comment elsewhere has no effect and is told."""
    assert run("section: x # newskit: allow HL001\n") == [TOLD, UNUSED]


def test_comment_before_a_block():
    """A comment before a block suppresses in that block alone."""
    body = f"{TWICE}\n<!-- newskit: allow BD001 -->\n\n{TWICE}\n{TWICE}"
    found = run(headline="Short", body=body)
    assert found == [("doubled-paragraph", False), ("doubled-paragraph", True)]


@pytest.mark.parametrize(
    "more",
    [
        "newskit: {allow: [ST001]}\n",
        "# newskit: allow ST001\n",
        "newskit: {allow: [no-such-rule]}\n",
        "newskit:\n  allow:\n    - ST001\n",
    ],
)
def test_unused_is_told(more):
    """A suppression that suppresses nothing is told."""
    assert run(more, headline="Short") == [UNUSED]


def test_unused_is_not_told_of_rules_that_did_not_run():
    """Only what ran can be unused: pair rules in a run over one file, rules not selected."""
    assert run("newskit: {allow: [TP031]}\n", headline="Short") == []
    assert run("newskit: {allow: [ST001]}\n", headline="Short", select=("FM",)) == []


KEPT = ("unused-suppression", True)


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ("newskit: {allow: [ST001, FM050]}\n", [KEPT]),
        ("newskit: {allow: [unused-suppression, ST001, no-such-rule]}\n", [KEPT, KEPT]),
        ("newskit: {allow: [fm050]}\nsection: x # newskit: allow ST001\n", [KEPT]),
        ("section: x # newskit: allow ST001, FM050\n", [KEPT]),
        ("# newskit: allow FM050 ST001 until the desk has moved\nsection: x\n", [KEPT]),
        ("# newskit: allow FM050\nsection: x # newskit: allow ST001\n", [KEPT]),
        ("section: x # newskit: allow FM050\nbyline: A # newskit: allow ST001\n", [UNUSED]),
        ("newskit: {allow: [FM, ST001]}\n", [UNUSED]),
        ("newskit: {allow: [FM05]}\n", [UNUSED]),
        ("newskit: {allow: [FM050]}\n", []),
    ],
)
def test_unused_may_be_kept(more, found):
    """Named by itself the rule can be allowed, for the lines that the allowance is for; of that one nothing is told."""
    assert found == run(more, headline="Short")


def test_unused_may_be_kept_before_a_block():
    """A comment in the body keeps what it names itself, and what another comment names for the same block."""
    body = "<!-- newskit: allow FM050 BD001 -->\n\n<!-- newskit: allow ST001 -->\n\nCopy.\n"
    assert run(headline="Short", body=body) == [KEPT, KEPT]


@pytest.mark.parametrize(
    ("more", "after"),
    [
        ("newskit: {allow: [ST001]}\n", ""),
        ("newskit: {allow: [HL001, ST001]}\n", "newskit: {allow: [HL001]}\n"),
        ("newskit: {allow: [ST001, HL001]}\n", "newskit: {allow: [HL001]}\n"),
        ("newskit:\n  allow:\n    - ST001\n    - HL001\n", "newskit:\n  allow:\n    - HL001\n"),
        ("# newskit: allow ST001\n", ""),
        ("section: x # newskit: allow ST001\n", "section: x\n"),
        ("section: x # newskit: allow ST001, BY001\n", "section: x # newskit: allow BY001\n"),
    ],
)
def test_unused_can_be_removed(more, after):
    """Its fix takes away the selector, and what is empty without it."""
    text = FILE.format(headline=LONG, more=more, body="Copy.\n")
    result = check_file("a.md", text.encode(), Settings(root="/"), Task("check"))
    (found,) = [d for d in map(unpack, result.diagnostics) if d.name == "unused-suppression"][:1]
    (edit,) = found.fix.edits
    mended = text[: edit.range.start.offset] + edit.text + text[edit.range.end.offset :]
    assert FILE.format(headline=LONG, more=after, body="Copy.\n") == mended


@pytest.mark.parametrize(
    ("more", "body"),
    [
        ("ednote: |\n  one\n  # newskit: allow HL001\n  two\n", "Copy.\n"),
        ('ednote: "see # newskit: allow HL001"\n', "Copy.\n"),
        ("", "Use `<!-- newskit: allow HL001 -->` here.\n"),
        ("", "Text.\n\n    <!-- newskit: allow HL001 -->\n\nText.\n"),
        ("", "```\n<!-- newskit: allow HL001 -->\n```\n"),
    ],
)
def test_copy_and_code_suppress_nothing(more, body):
    """The words of a suppression inside a value, a block scalar or code are copy: without effect, and never told as unused."""
    assert run(more, body=body) == [TOLD]


def test_a_reason_may_follow():
    """What follows the selectors is the desk's reason; a word of it names no family."""
    assert run(headline=f"{LONG} # newskit: allow HL001 by the desk") == [SUPPRESSED]
    assert run(headline=f"{LONG} # newskit: allow by hl") == [TOLD]


def test_blanks_cost_little():
    """A comment of 200,000 blanks is read in no time."""
    started = time.process_time()
    run(body="<!-- newskit: allow" + " " * 200_000 + "x\n")
    assert time.process_time() - started < 2


def test_removal_keeps_the_comments_of_the_next_field():
    """Taking the field away leaves what belongs to the next one."""
    text = FILE.format(
        headline="Short", more="newskit: {allow: [ST001]}\n# keep\nsection: x\n", body="Copy.\n"
    )
    result = check_file("a.md", text.encode(), Settings(root="/"), Task("check"))
    (found,) = map(unpack, result.diagnostics)
    (edit,) = found.fix.edits
    mended = text[: edit.range.start.offset] + edit.text + text[edit.range.end.offset :]
    assert mended == text.replace("newskit: {allow: [ST001]}\n", "")
