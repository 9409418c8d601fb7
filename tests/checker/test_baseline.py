"""The baseline: what it covers, what its file looks like, and files that it is not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.checker.baseline import (
    Baseline,
    BaselineEntry,
    BrokenBaselineError,
    baseline_schema,
    entries_of,
    joined,
    read_baseline,
    written,
)
from newskit.diagnostics import Diagnostic, Severity
from newskit.messages import Message


def told(
    fingerprint: str, *, suppressed: bool = False, path: str = "a.md", code: str = "FM007"
) -> Diagnostic:
    """A diagnostic of which the fingerprint is what counts."""
    message = Message("x", "no field is called {it}", {"it": "\u2028é"})
    return Diagnostic(
        code,
        "misspelt-field",
        Severity.ERROR,
        message,
        path,
        None,
        fingerprint=fingerprint,
        suppressed=suppressed,
    )


def told_after(baseline: Baseline, *fingerprints: str) -> list[str]:
    """The fingerprints that are still told."""
    return [d.fingerprint for d in baseline.mark(map(told, fingerprints)) if not d.suppressed]


BASELINE = Baseline((BaselineEntry("a.md", "FM007", "f1"), BaselineEntry("a.md", "FM007", "f2", times=2)))


@pytest.mark.parametrize(
    ("found", "left"),
    [
        ([], []),
        (["f1", "f2", "f2"], []),
        (["f3"], ["f3"]),
        (["f1", "f1"], ["f1"]),
        (["f2", "f2", "f2", "f2"], ["f2", "f2"]),
    ],
)
def test_covered_as_often_as_written_down(found, left):
    """An entry covers as many equal diagnostics as were there; every further one is told."""
    assert told_after(BASELINE, *found) == left


def test_what_an_allowance_covers_uses_up_nothing():
    """A diagnostic that the file itself allows leaves the entry for another."""
    marked = BASELINE.mark([told("f1", suppressed=True), told("f1")])
    assert [d.suppressed for d in marked] == [True, True]


def test_entries_without_a_diagnostic():
    """What is not found any more is named, as often as it is too many."""
    assert [(e.fingerprint, e.times) for e in BASELINE.unmatched([told("f2")])] == [("f1", 1), ("f2", 1)]
    assert BASELINE.unmatched(map(told, ["f1", "f2", "f2", "f3"])) == []


_FOUND = st.lists(
    st.builds(
        told,
        st.sampled_from(["f1", "f2", "f3", "f4"]),
        suppressed=st.booleans(),
        path=st.sampled_from(["a.md", 'é "\u2028.md', "b\udcff.md"]),
    ),
    max_size=8,
)


@given(_FOUND)
def test_what_is_written_is_read(found):
    """Law: after writing down, nothing of the same run is told; the text is stable and says the same again."""
    text = written(joined(Baseline(), entries_of(found), lambda _: False))
    baseline = read_baseline(text.encode("utf-8"))
    assert [d for d in baseline.mark(found) if not d.suppressed] == []
    assert written(baseline) == text
    assert written(joined(Baseline(), entries_of(reversed(found)), lambda _: False)).count(
        "\n"
    ) == text.count("\n")


def test_one_entry_a_line():
    """Sorted by path, code and fingerprint, one entry a line, so that branches can be merged."""
    entries = [BaselineEntry(path, "FM007", "f", "n", "t") for path in ("b.md", "a.md")]
    assert written(Baseline(tuple(entries))) == (
        '{"version": 1, "baseline": [\n'
        '{"path": "a.md", "code": "FM007", "name": "n", "fingerprint": "f", "text": "t"},\n'
        '{"path": "b.md", "code": "FM007", "name": "n", "fingerprint": "f", "text": "t"}\n'
        "]}\n"
    )
    assert written(Baseline()) == '{"version": 1, "baseline": []}\n'


@given(_FOUND)
def test_files_follow_the_schema(found):
    """What is written is what the schema describes."""
    import jsonschema_rs

    text = written(joined(Baseline(), entries_of(found), lambda _: False))
    assert jsonschema_rs.is_valid(baseline_schema(), json.loads(text))


def test_joining_keeps_what_was_not_looked_at():
    """Of the old entries those that stay do; of the new all."""
    old = Baseline((BaselineEntry("a.md", "FM007", "old a"), BaselineEntry("b.md", "FM007", "old b")))
    new = [BaselineEntry("a.md", "FM007", "new a")]
    found = joined(old, new, lambda entry: entry.path != "a.md")
    assert [entry.fingerprint for entry in found.entries] == ["new a", "old b"]


ENTRY = '{"path": "a.md", "code": "FM007", "fingerprint": "f"}'
BROKEN = {
    "empty": (b"", "baseline-syntax", 1),
    "no JSON": (b'{"version": 1,\n"baseline": [}', "baseline-syntax", 2),
    "no UTF-8": (b'{"version": 1,\n"\xff', "baseline-not-utf8", 2),
    "a merge": (b'{"version": 1, "baseline": [\n<<<<<<< ours\n', "baseline-conflict", 2),
    "a list": (b"[]", "baseline-foreign", None),
    "a report": (b'{"version": 1, "diagnostics": []}', "baseline-foreign", None),
    "no version": (b'{"baseline": []}', "baseline-foreign", None),
    "true for a version": (b'{"version": true, "baseline": []}', "baseline-foreign", None),
    "newer": (b'{"version": 2, "baseline": []}', "baseline-newer", None),
    "nested": (b"[" * 100_000, "baseline-foreign", None),
    "an entry that is none": (b'{"version": 1, "baseline": [1]}', "baseline-entry", None),
    "no fingerprint": (b'{"version": 1, "baseline": [{"path": "a", "code": "b"}]}', "baseline-entry", None),
    "count of 0": (
        f'{{"version": 1, "baseline": [{ENTRY[:-1]}, "count": 0}}]}}'.encode(),
        "baseline-entry",
        None,
    ),
    "text that is none": (
        f'{{"version": 1, "baseline": [{ENTRY[:-1]}, "text": 1}}]}}'.encode(),
        "baseline-entry",
        None,
    ),
}


@pytest.mark.parametrize(("data", "key", "line"), BROKEN.values(), ids=BROKEN)
def test_other_files_are_refused(data, key, line):
    """Broken, foreign and newer files are told apart, with the line where there is one."""
    with pytest.raises(BrokenBaselineError) as refused:
        read_baseline(data)
    assert (refused.value.message.key, refused.value.line) == (key, line)


def test_a_byte_order_mark_does_no_harm():
    """A file that an editor on Windows saved is read."""
    data = b"\xef\xbb\xbf" + f'{{"version": 1, "baseline": [{ENTRY}]}}'.encode()
    assert read_baseline(data).entries == (BaselineEntry("a.md", "FM007", "f"),)
