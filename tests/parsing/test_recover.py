"""Reading on after a mistake: what else the file says, and how long that takes."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.config.presets import PRESETS
from newskit.config.settings import Limits, Settings
from newskit.parsing import read_bytes
from newskit.parsing.events import SyntaxProblem, read_tree
from newskit.parsing.recover import Recovered, recover
from newskit.text import apply_edits

LIMITS = Limits()


def recovered(text: str, base: int = 0) -> Recovered:
    tree = read_tree(text, LIMITS, base)
    return recover(text, base, tree.problem or SyntaxProblem("", base), LIMITS)


def kinds(text: str) -> list[str]:
    return [fault.kind for fault in recovered(text).faults]


def test_one_mistake_hides_no_other():
    """Five mistakes in five fields are five faults, and the fields between them are read."""
    text = 'a: b: c\nd: 1\ne: "f\ng:h\ni: 2\nj: *k*\nl: [m\nn: 3\n'
    assert kinds(text) == [
        "unquoted-colon",
        "unclosed-quote",
        "missing-blank-after-colon",
        "leading-reserved-character",
        "unclosed-bracket",
    ]
    assert [key.text for key, _ in recovered(text).root.pairs] == ["d", "i", "n"]


def test_spans_count_from_the_base():
    """Keys, values and faults of every stretch stand where they stand in the file."""
    base, text = 4, "a: 1\nb: c: d\ne: 2\n"
    result = recovered(text, base)
    assert [text[key.start - base : key.end - base] for key, _ in result.root.pairs] == ["a", "e"]
    assert text[result.faults[0].span.start - base : result.faults[0].span.end - base] == ":"


def test_broken_fields_are_named():
    """A field that is there but does not read is not missing; neither is one that broken lines follow."""
    assert {"b"} == recovered("a: 1\nb: c: d\n").broken
    assert "a" in recovered("a: one\ntwo three\nb: 2\n").broken


QUIET_LINES = [
    ('a: "one\ntwo three\nfour"\nb: c: d\n', ["a"], ["unquoted-colon"]),
    ("a: 'one\n\ntwo words: three'\nb: c: d\n", ["a"], ["unquoted-colon"]),
    ("a: [\none,\ntwo]\nb: c: d\n", ["a"], ["unquoted-colon"]),
    ("a: |\n  one\n  two: three\nb: c: d\n", ["a"], ["unquoted-colon"]),
]


@pytest.mark.parametrize(("text", "read", "told"), QUIET_LINES, ids=[repr(case[0]) for case in QUIET_LINES])
def test_lines_of_a_value_are_no_mistakes(text: str, read: list[str], told: list[str]):
    """A value on several lines is kept whole, though its lines stand at column 0 or look like fields."""
    result = recovered(text)
    assert told == [fault.kind for fault in result.faults]
    assert read == [key.text for key, _ in result.root.pairs]


STRAYS = [
    ("a: one\ntwo three\nb: 2\n", "broken-line", "a: one\n  two three\nb: 2\n"),
    ("a: >-\none two\nb: 2\n", "bad-indent", "a: >-\n  one two\nb: 2\n"),
    ("a: |\n- one\n- two\nb: 2\n", "bad-indent", "a: |\n  - one\n  - two\nb: 2\n"),
    ("x\nyz: 1\nb: 2\n", "broken-line", "xyz: 1\nb: 2\n"),
    ("a: |\none two\nthree four\nb: 2\n", "bad-indent", "a: |\n  one two\n  three four\nb: 2\n"),
    ("  a: 1\nb: 2\n", "bad-indent", "a: 1\nb: 2\n"),
    ("  a:\n    - 1\nb: 2\n", "bad-indent", "a:\n  - 1\nb: 2\n"),
    ("a: [b]\none two\nb: 2\n", "broken-line", "a: [b]\none two\nb: 2\n"),
]


@pytest.mark.parametrize(("text", "kind", "after"), STRAYS, ids=[repr(case[0]) for case in STRAYS])
def test_stray_lines(text: str, kind: str, after: str):
    """A line that is no field is told, and moved to where it reads when there is such a place."""
    faults = recovered(text).faults
    assert [kind] == [fault.kind for fault in faults]
    assert after == apply_edits(text, [edit for fault in faults for edit in fault.edits])


@given(st.text(alphabet="ab \n:-\"'[]*|>#é", max_size=150))
def test_every_broken_text_has_a_fault(text: str):
    """Whatever the text: when it does not read, something is told, inside it."""
    if read_tree(text, LIMITS).problem is None:
        return
    faults = recovered(text).faults
    assert faults
    assert all(0 <= fault.span.start <= fault.span.end <= max(len(text), 1) for fault in faults)


@pytest.mark.parametrize(
    "line",
    [
        "a: b: c",
        'a: "b',
        "a: [b",
        "a b c",
        "a: |",
        "a:b",
        "a: 'b",
        "a: {b",
        'a: "\\"',
        "e",
        "a: >-\nb c",
        "a:\n\t- b",
        "- a",
        "? a",
    ],
)
def test_linear_on_64_kb_of_broken_lines(line: str):
    """Twice as many broken lines take about twice as long, and 64 KB no more than a moment."""
    many = 65_000 // (len(line) + 1)
    started = time.process_time()
    faults = recovered(f"{line}\n" * many).faults
    assert faults
    assert time.process_time() - started < 5


def _share_located(folder: Path) -> float:
    """The share of files with a fault on a line that a person changed to mend them."""
    settings = Settings(root="/", fields=PRESETS["hugo"].fields)
    hits = cases = 0
    for row in (folder / "index.jsonl").read_text("utf-8").splitlines():
        case = json.loads(row)
        article = read_bytes("case.md", (folder / f"{case['id']}.md").read_bytes(), settings)
        told = {article.source.position(fault.span.start).line for fault in article.faults if fault.span}
        cases += 1
        hits += bool(told & {*case["lines"], *case["also"]})
    return hits / cases


def test_real_mistakes_are_told_where_people_mended_them(shared: Path):
    """Of the front matter that editors broke, nearly all is told on a line they changed to mend it."""
    folder = shared / "corpus" / "broken"
    if not folder.is_dir():
        pytest.skip("the shared folder holds no broken front matter")
    assert _share_located(folder) >= 0.96
