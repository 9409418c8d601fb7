"""Hostile and broken files: a diagnostic or one clear line, no traceback, no changed file."""

import sys
import time
from pathlib import Path

import pytest

from newskit.checker.file import check_file
from newskit.checker.task import Task
from newskit.config.settings import Settings
from newskit.diagnostics.packing import unpack
from newskit.parsing import read_bytes

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE, newskit

HEAD = "---\nid: a\nlanguage: en\npublished: 2026-01-02T10:00:00+00:00\n"


def front(value: str) -> bytes:
    return f"{HEAD}headline: {value}\n---\nCopy.\n".encode("utf-8", "surrogatepass")


LAUGHS = "a0: &a0 {k: v}\n" + "".join(
    f"a{i}: &a{i} {{<<: [{', '.join([f'*a{i - 1}'] * 9)}]}}\n" for i in range(1, 10)
)
ALIASES = "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 31))

CASES = {
    "empty file": (b"", "empty-file"),
    "blank file": (b" \n\n", "empty-file"),
    "BOM alone": (b"\xef\xbb\xbf", "empty-file"),
    "no front matter": (b"Just text.\n", "missing-front-matter"),
    "opening fence alone": (b"---\n", "unclosed-fence"),
    "unclosed fence": (b"---\nheadline: x\n\nBody.\n", "unclosed-fence"),
    "Windows-1252": (front("Não").decode().encode("cp1252"), "undecodable-file"),
    "UTF-16": (ARTICLE.encode("utf-16"), "undecodable-file"),
    "NUL": (front("a\x00b"), "control-character"),
    "escape sequence": (front("a\x1b[31mb"), "control-character"),
    "DEL": (front("a\x7fb"), "control-character"),
    "NUL by escape": (front('"a\\0b"'), "control-character"),
    "surrogate by escape": (front('"a\\ud800b"'), "control-character"),
    "U+2028": (front("a\u2028b: 2"), "foreign-line-separator"),
    "U+0085": (front("a\u0085b: 2"), "foreign-line-separator"),
    "2 MB of brackets": (f"---\nheadline: {'[' * 2_000_000}\n---\n".encode(), "oversized-file"),
    "60 KB of brackets": (front("[" * 60_000), "oversized-front-matter"),
    "dashes": (f"---\n{'- ' * 30_000}\n---\n".encode(), "oversized-front-matter"),
    "20,000 question marks": (f"---\n{'? ' * 20_000}\n---\n".encode(), "oversized-front-matter"),
    "many keys": (
        ("---\n" + "".join(f"k{i}: v\n" for i in range(7000)) + "---\n").encode(),
        "oversized-front-matter",
    ),
    "large front matter": (front("x" * 70_000), "oversized-front-matter"),
    "aliases": (f"{HEAD}headline: A\n{ALIASES}---\nCopy.\n".encode(), "yaml-feature"),
    "merge keys": (f"{HEAD}headline: A\n{LAUGHS}---\nCopy.\n".encode(), "yaml-feature"),
    "tag": (front("!!python/object/apply:os.system [id]"), "yaml-feature"),
    "duplicate key": (front("A\nheadline: B"), "duplicate-field"),
    "impossible date": (ARTICLE.replace("2026-01-02", "2026-02-30").encode(), "impossible-date"),
    "month 13": (ARTICLE.replace("2026-01-02", "2026-13-02").encode(), "impossible-date"),
    "hour 25": (ARTICLE.replace("T10", "T25").encode(), "impossible-date"),
    "offset of 99 hours": (ARTICLE.replace("+00:00", "+99:00").encode(), "impossible-date"),
    "year 0": (ARTICLE.replace("2026", "0000").encode(), "impossible-date"),
    "numeric date": (ARTICLE.replace("2026-01-02T10:00:00+00:00", "20140630").encode(), "numeric-date"),
    "integer of 5,000 digits": (front("1" * 5000), "wrong-type"),
    "date of 5,000 digits": (
        ARTICLE.replace("2026-01-02T10:00:00+00:00", "1" * 5000).encode(),
        "numeric-date",
    ),
    "number as headline": (front("2010"), "wrong-type"),
    "conflict marker": (
        front("A\n<<<<<<< HEAD\nsection: B\n=======\nsection: C\n>>>>>>> other"),
        "conflict-marker",
    ),
    "list for front matter": (b"---\n- a\n- b\n---\n", "not-a-mapping"),
    "text for front matter": (b"---\njust words\n---\n", "not-a-mapping"),
    "sexagesimal": (front("1" + ":59" * 15_000), None),
    "mapping of 40 levels": (
        ("---\n" + "".join(f"{' ' * i}k{i}:\n" for i in range(40)) + "---\n").encode(),
        "oversized-front-matter",
    ),
    "tab indent": (front("A\nrights:\n\tusage_terms: x"), "tab-in-front-matter"),
    "colon": (front("A: b"), "unquoted-colon"),
    "bidi control": (front("a\u202eb"), None),
    "markup of a terminal library": (front("'[/b] [link=x]'"), None),
    "huge key": (f"{HEAD}headline: A\n{'k' * 60_000}: v\n---\n".encode(), None),
    "many errors": (f"{HEAD}headline: A\n".encode() + b"x\ny: z: q\n" * 3000 + b"---\n", None),
}


def kinds(data: bytes) -> list[str]:
    result = check_file("a.md", data, Settings(root="/"), Task("check"))
    assert result.failures == ()
    return [unpack(packed).name for packed in result.diagnostics]


@pytest.mark.parametrize(("data", "name"), CASES.values(), ids=CASES)
def test_bad_file_gives_its_diagnostic(data, name):
    """Each gives its diagnostic and no broken rule."""
    found = kinds(data)
    assert name is None or name in found


@pytest.mark.parametrize("data", [d for d, _ in CASES.values()], ids=CASES)
def test_bad_file_costs_little(data):
    """Reading and checking costs under a tenth of a second of work, however hostile (best of three, warm)."""

    def cost() -> float:
        start = time.process_time()
        kinds(data)
        return time.process_time() - start

    kinds(data)
    assert min(cost() for _ in range(3)) < 0.3


BODIES = {
    "brackets": "[" * 100_000,
    "emphasis": "*a_ " * 25_000,
    "quotes": "> " * 50_000,
    "tags": "<" * 100_000,
    "open tags": "<a " * 30_000,
    "comments": "<!-- " * 20_000,
    "templates": "{{ x }} " * 12_000,
    "open templates": "{{" * 50_000,
    "back quotes": "`a" * 50_000,
    "images": "![" * 50_000,
    "links": "[a](b)" * 15_000,
    "allow comments": "<!-- newskit: allow BD001 -->\n\nA.\n\n" * 2_500,
    "paragraphs": "The same paragraph of some length, again and again.\n\n" * 1_900,
    "table": "|a" * 30_000 + "\n" + "|-" * 30_000,
    "padded table": "|a" * 1000 + "|\n" + "|-" * 1000 + "|\n" + "|x|\n" * 20_000,
    "list": "- a\n" * 25_000,
    "non-ASCII": "é" * 100_000,
    "bars": "|" * 100_000,
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_hostile_body_is_read_in_linear_time(body):
    """100 KB of anything costs under a second, and twice the text about twice the time."""
    data = f"{HEAD}headline: A\n---\n".encode() + body.encode()

    def cost(times: int) -> float:
        start = time.process_time()
        kinds(data + body.encode() * (times - 1))
        return time.process_time() - start

    kinds(data)
    once, twice = cost(1), cost(2)
    assert once < 2
    assert twice < max(once * 5, 0.2)


@pytest.mark.parametrize("data", [d for d, _ in CASES.values()], ids=CASES)
def test_positions_lie_inside_the_file(data):
    """Every span lies inside the file, and line and column agree with the offset."""
    source = read_bytes("a.md", data, Settings(root="/")).source
    result = check_file("a.md", data, Settings(root="/"), Task("check"))
    for found in map(unpack, result.diagnostics):
        if found.range is None:
            continue
        for place in found.range:
            assert 1 <= place.line <= len(source.lines)
            assert place.offset is None or 0 <= place.offset <= len(source.text)
        edits = found.fix.edits if found.fix else ()
        assert all(edit.range.start.offset <= edit.range.end.offset for edit in edits)


def test_commands_on_a_folder_of_bad_files(tmp_path):
    """check, validate, --diff and --fix over all of them end with 0 or 1, print no traceback, and leave what they cannot mend."""
    for number, (data, _) in enumerate(CASES.values()):
        (tmp_path / f"{number:02}.md").write_bytes(data)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    for arguments in (["check"], ["validate", "--format", "json"], ["validate", "--diff"]):
        run = newskit(tmp_path, *arguments)
        assert run.code == 1, run.err
        assert "Traceback" not in run.err
        assert before == {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    run = newskit(tmp_path, "validate", "--fix")
    assert run.code == 1
    assert "Traceback" not in run.err
    undecodable = [n for n, (name, (_, kind)) in enumerate(CASES.items()) if kind == "undecodable-file"]
    assert all((tmp_path / f"{n:02}.md").read_bytes() == before[f"{n:02}.md"] for n in undecodable)
    again = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    newskit(tmp_path, "validate", "--fix")
    assert again == {path.name: path.read_bytes() for path in tmp_path.iterdir()}


def test_no_escape_reaches_the_terminal(tmp_path):
    """Whatever stands in a file, no control or bidi character of it is printed."""
    for number, value in enumerate(["a\x1b]0;title\x07: b", "\u202ereversed: x", "x\x9b31m: y", "a\rb: c"]):
        (tmp_path / f"{number}.md").write_bytes(front(value))
    run = newskit(tmp_path, "check", "--color", "never")
    assert run.code == 1
    bad = {
        c
        for c in run.text
        if (ord(c) < 32 and c != "\n") or 0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E
    }
    assert set() == bad
