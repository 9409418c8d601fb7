"""Diagnostics as plain tuples: what workers send back and what the cache keeps."""

from typing import Any

from newskit.diagnostics.found import Applicability, Severity
from newskit.diagnostics.model import Diagnostic, RelatedPlace, ResolvedEdit, ResolvedFix
from newskit.messages import Message
from newskit.text import Position, Range

Packed = tuple[Any, ...]


def pack(diagnostic: Diagnostic) -> Packed:
    """A diagnostic as tuples, strings and numbers."""
    fix = diagnostic.fix
    return (
        diagnostic.code,
        diagnostic.name,
        int(diagnostic.severity),
        _message(diagnostic.message),
        diagnostic.path,
        _range(diagnostic.range),
        diagnostic.source_line,
        tuple((r.path, _range(r.range), _message(r.message)) for r in diagnostic.related),
        fix
        and (
            _message(fix.title),
            fix.applicability.value,
            tuple((_range(e.range), e.text) for e in fix.edits),
        ),
        diagnostic.fingerprint,
        diagnostic.suppressed,
        diagnostic.source_column,
    )


def unpack(packed: Packed) -> Diagnostic:
    """The diagnostic again."""
    code, name, severity, message, path, place, line, related, fix, fingerprint, suppressed, column = packed
    return Diagnostic(
        code,
        name,
        Severity(severity),
        Message(*message),
        path,
        _to_range(place),
        line,
        tuple(RelatedPlace(p, _to_range(r), Message(*m)) for p, r, m in related),
        _to_fix(fix),
        fingerprint,
        suppressed,
        column,
    )


def _message(message: Message) -> Packed:
    return (message.key, message.english, dict(message.values))


def _range(place: Range | None) -> Packed | None:
    return place and (tuple(place.start), tuple(place.end))


def _to_range(packed: Packed | None) -> Range | None:
    return Range(Position(*packed[0]), Position(*packed[1])) if packed else None


def _to_fix(packed: Packed | None) -> ResolvedFix | None:
    if not packed:
        return None
    title, applicability, edits = packed
    resolved = tuple(ResolvedEdit(Range(Position(*r[0]), Position(*r[1])), text) for r, text in edits)
    return ResolvedFix(Message(*title), Applicability(applicability), resolved)
