"""A report as plain dictionaries and lists, keys in the order in which they are documented."""

from dataclasses import asdict
from typing import Any

from newskit.diagnostics import Diagnostic, RelatedPlace, ResolvedFix, Summary
from newskit.messages import Message, render
from newskit.text import Range


def diagnostic_object(diagnostic: Diagnostic, language: str) -> dict[str, Any]:
    """One diagnostic; its message in `language`, its key and values for whoever translates it anew."""
    return {
        "code": diagnostic.code,
        "name": diagnostic.name,
        "severity": diagnostic.severity.label,
        "message": render(diagnostic.message, language),
        "key": diagnostic.message.key,
        "values": _values(diagnostic.message),
        "fingerprint": diagnostic.fingerprint,
        "path": diagnostic.path,
        "span": span_object(diagnostic.range),
        "related": [_related(related, language) for related in diagnostic.related],
        "fix": _fix(diagnostic.fix, diagnostic.path, language) if diagnostic.fix else None,
        "suppressed": diagnostic.suppressed,
    }


def span_object(where: Range | None) -> dict[str, Any] | None:
    """Start and end, each with line, column and offset; None for a whole file."""
    return where and {"start": where.start._asdict(), "end": where.end._asdict()}


def summary_object(summary: Summary) -> dict[str, int]:
    """The counts by name."""
    return asdict(summary)


def _values(message: Message) -> dict[str, Any]:
    """The values of a message, uncut."""
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in message.values.items()
    }


def _related(related: RelatedPlace, language: str) -> dict[str, Any]:
    return {
        "path": related.path,
        "span": span_object(related.range),
        "message": render(related.message, language),
    }


def _fix(fix: ResolvedFix, path: str, language: str) -> dict[str, Any]:
    return {
        "title": render(fix.title, language),
        "applicability": fix.applicability.value,
        "edits": [{"path": path, "span": span_object(edit.range), "text": edit.text} for edit in fix.edits],
    }
