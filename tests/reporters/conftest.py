"""One fixed report, as a run over a small project would give it, and the files it must be printed as."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from newskit.diagnostics import (
    Applicability,
    Diagnostic,
    RelatedPlace,
    Report,
    ResolvedEdit,
    ResolvedFix,
    RuleInfo,
    Severity,
    cut_line,
)
from newskit.messages import Message
from newskit.text import Range, Source, Span

_ENGLISH = Source.from_text(
    "articles/harbour.en.md",
    "---\nid: harbour\npublished: 15:48 - 14/05/24 por Lusa\n---\nThe port handled 19 ships.\n\n“Calm\nand open”, she said.\n",
)
_PORTUGUESE = Source.from_text(
    "articles/harbour.pt.md", "---\nid: harbour\n---\n\tO porto de 港口 recebeu 91 navios.\n"
)


_MANUAL = """A time that is not ISO 8601

## What it does
Reads `published` and finds
a page stamp.

## Example
```markdown
published: 15:48

credit: Lusa
```

- safe where the `zone` is known
- never guessed
"""


def _range(source: Source, text: str) -> Range:
    """The first place where `text` stands."""
    start = source.text.index(text)
    return source.range(Span(start, start + len(text)))


def _name(message: Message) -> str:
    """A rule's name; the keys say that these messages are examples, and the catalogue holds none of them."""
    return message.key.removeprefix("example-")


def _found(source: Source, text: str, severity: Severity, code: str, message: Message) -> Diagnostic:
    """A diagnostic about the first place where `text` stands."""
    where = _range(source, text)
    line, column = cut_line(source.lines.line_text(where.start.line), where.start.column)
    return Diagnostic(
        code,
        _name(message),
        severity,
        message,
        source.path,
        where,
        line,
        fingerprint=f"{code.lower()}-1",
        source_column=column,
    )


def _stamp() -> Diagnostic:
    """An error with a safe fix of two edits."""
    stamp = "15:48 - 14/05/24 por Lusa"
    says = Message(
        "example-unparsable-timestamp", '"{text}" is a page stamp, not an ISO 8601 instant', {"text": stamp}
    )
    where = _range(_ENGLISH, stamp)
    edits = (
        ResolvedEdit(where, "2024-05-14T15:48:00+01:00"),
        ResolvedEdit(Range(where.end, where.end), "\ncredit: Lusa"),
    )
    title = Message(
        "example-write-instant",
        "write {instant} and credit: {credit}",
        {"instant": edits[0].text, "credit": "Lusa"},
    )
    fix = ResolvedFix(title, Applicability.SAFE, edits)
    return replace(_found(_ENGLISH, stamp, Severity.ERROR, "FM004", says), fix=fix)


def _number() -> Diagnostic:
    """An error in a translation that points at the original, on a line with a tab and wide characters."""
    says = Message(
        "example-number-differs", "{there} here, {here} in the original", {"there": 91, "here": 19}
    )
    other = RelatedPlace(
        _ENGLISH.path,
        _range(_ENGLISH, "19"),
        Message("example-original-number", "the number in the original"),
    )
    return replace(_found(_PORTUGUESE, "91", Severity.ERROR, "TP031", says), related=(other,))


def _quotation() -> Diagnostic:
    """A warning over two lines, with an unsafe fix."""
    says = Message("example-quotation-over-lines", "a quotation of {lines} lines", {"lines": 2})
    span = "“Calm\nand open”"
    edit = ResolvedEdit(_range(_ENGLISH, span), "“Calm and open”")
    fix = ResolvedFix(Message("example-join-lines", "join the lines"), Applicability.UNSAFE, (edit,))
    return replace(_found(_ENGLISH, span, Severity.WARNING, "BD009", says), fix=fix)


def _whole_file() -> Diagnostic:
    """A note about a whole file, whose value is a list."""
    says = Message("example-not-carried", "not carried: {fields}", {"fields": ("genre", "urgency")})
    return Diagnostic(
        "EX001", _name(says), Severity.NOTE, says, _PORTUGUESE.path, None, fingerprint="ex001-1"
    )


def _undecodable() -> Diagnostic:
    """An error in a file that is not UTF-8: columns count bytes, offsets are unknown."""
    source = Source("articles/latin.md", b"caf\xe9 \x93", "caf\xe9 \x93", decoded=False)
    says = Message("example-not-utf-8", "byte {byte} is not UTF-8", {"byte": "0xE9"})
    return _found(source, "\xe9", Severity.ERROR, "FM001", says)


def _suppressed() -> Diagnostic:
    """A warning that the article allows."""
    says = Message("example-straight-id", "id {id} is short", {"id": "harbour"})
    return replace(_found(_ENGLISH, "harbour", Severity.WARNING, "FM020", says), suppressed=True)


@pytest.fixture
def report() -> Report:
    """A report with one diagnostic of every shape."""
    rule = RuleInfo("FM004", "unparsable-timestamp", Severity.ERROR, "A time that is not ISO 8601", _MANUAL)
    diagnostics = (_number(), _stamp(), _quotation(), _whole_file(), _undecodable(), _suppressed())
    paths = (_ENGLISH.path, _PORTUGUESE.path, "articles/quiet.en.md")
    return replace(Report.of(diagnostics, files=3, skipped=1, pairs=1, rules={"FM004": rule}), paths=paths)


@pytest.fixture
def matches_snapshot(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file of expected output, or write that file when --update-snapshots is given."""

    def compare(name: str, text: str) -> None:
        path = Path(__file__).parent / "snapshots" / name
        if request.config.getoption("--update-snapshots"):
            path.write_bytes(text.encode())
        assert text == path.read_bytes().decode(), (
            f"{name} differs: pytest --update-snapshots, then read the diff"
        )

    return compare
