"""SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html.

Paths are relative to the root of the repository, or of the project where it lies in none, under the base
SRCROOT, which has no address of its own: so a report says nothing of the machine it was made on, and GitHub,
which reads no base, takes a relative path from the root of the repository. Columns count code points, lines
end at CRLF, LF and CR. Offsets are left out: those of newskit count a byte order mark, those of SARIF do not.
Suppressed diagnostics are always there, marked as such. The key `primaryLocationLineHash`, the only
fingerprint that GitHub uses, is left to its upload action, which warns of any but its own.
"""

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from newskit import __version__
from newskit.diagnostics import Diagnostic, RelatedPlace, Report, ResolvedFix
from newskit.messages import Message
from newskit.reporters.encoded import encoded
from newskit.reporters.options import ReportOptions
from newskit.reporters.places import last_line
from newskit.reporters.sarif_rules import descriptors
from newskit.reporters.told import rule_id, say
from newskit.reporters.words import FIXES
from newskit.text import Range

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_BASE = "SRCROOT"
_ROOT = "The root of the repository, or of the project where it lies in none."
# GitHub refuses a location without a region; line 1 stands for a whole file.
_WHOLE_FILE = {"startLine": 1}


def render(report: Report, options: ReportOptions) -> str:
    """One log with one run; each rule and each result stands on a line of its own, for comparing logs."""
    rules = descriptors(report)
    indices = {rule["id"]: index for index, rule in enumerate(rules)}
    results = [_result(diagnostic, indices, options.language) for diagnostic in report.diagnostics]
    driver = encoded({"name": "newskit", "version": options.version or __version__})
    run = {
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {_BASE: {"description": {"text": _ROOT}}},
    }
    return (
        f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{{encoded(run)[1:-1]},\n'
        f'"tool": {{"driver": {{{driver[1:-1]}, "rules": {_rows(rules)}}}}},\n'
        f'"results": {_rows(results)}}}]}}\n'
    )


def _rows(objects: Sequence[dict[str, Any]]) -> str:
    """An array with an object a line."""
    return "[\n" + ",\n".join(encoded(each) for each in objects) + "\n]" if objects else "[]"


def _result(diagnostic: Diagnostic, indices: dict[str, int], language: str) -> dict[str, Any]:
    """One diagnostic."""
    rule = rule_id(diagnostic)
    result = {
        "ruleId": rule,
        "ruleIndex": indices[rule],
        "level": diagnostic.severity.label,
        "message": _message(diagnostic.message, language),
        "locations": [{"physicalLocation": _place(diagnostic.path, diagnostic.range) | _context(diagnostic)}],
        "partialFingerprints": {"newskit/v1": diagnostic.fingerprint},
        "suppressions": _suppressions(diagnostic),
    }
    if diagnostic.related:
        result["relatedLocations"] = [
            _related(number, related, language) for number, related in enumerate(diagnostic.related, 1)
        ]
    if diagnostic.fix and diagnostic.fix.edits:
        result["fixes"] = [_fix(diagnostic.fix, diagnostic.path, language)]
    return result


def _suppressions(diagnostic: Diagnostic) -> list[dict[str, str]]:
    """Why a result is not told: a word in its file, or one outside of it, which is the baseline (3.35.2)."""
    if not diagnostic.suppressed:
        return []
    return [{"kind": "external" if diagnostic.baselined else "inSource"}]


def _message(message: Message, language: str) -> dict[str, str]:
    """Words in which no value makes a link: in SARIF `[text](target)` is one, in plain text too (3.11.6)."""
    return {"text": say(message, language).replace("](", "] (") or "-"}


def _place(path: str, where: Range | None) -> dict[str, Any]:
    """A file and the region in it."""
    return {"artifactLocation": _artifact(path), "region": _region(where) if where else _WHOLE_FILE}


def _context(diagnostic: Diagnostic) -> dict[str, Any]:
    """The source line as far as it is carried, for those who have no copy of the file.

    SARIF wants it to hold the whole region and more (3.29.5); it is left out where it does not.
    """
    where, text, first = diagnostic.range, diagnostic.source_line, diagnostic.source_column
    if where is None or where.start.offset is None or where.start.line != where.end.line:
        return {}
    last = first + len(text)
    edges = (where.start.column, where.end.column)
    if edges == (first, last) or not first <= edges[0] <= edges[1] <= last:
        return {}
    line = where.start.line
    region = {"startLine": line, "startColumn": first, "endLine": line, "endColumn": last}
    return {"contextRegion": {**region, "snippet": {"text": text}}}


def _artifact(path: str) -> dict[str, str]:
    """A path as a URI: every byte but letters, digits and a few marks is written with %."""
    try:
        data = path.encode("utf-8", "surrogateescape")  # a name that is not UTF-8, as the system gives it
    except UnicodeEncodeError:
        data = path.encode("utf-8", "replace")
    if path.startswith("/"):
        return {"uri": f"file://{quote(data)}"}
    return {"uri": quote(data), "uriBaseId": _BASE}


def _region(where: Range) -> dict[str, int]:
    """Lines and columns; lines alone in a file that is not UTF-8, whose columns count bytes."""
    start, end = where
    if start.offset is None:
        return {"startLine": start.line, "endLine": last_line(where)}
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _related(number: int, related: RelatedPlace, language: str) -> dict[str, Any]:
    return {
        "id": number,
        "physicalLocation": _place(related.path, related.range),
        "message": _message(related.message, language),
    }


def _fix(fix: ResolvedFix, path: str, language: str) -> dict[str, Any]:
    """All edits of a fix, in one change of the diagnostic's file."""
    kind = say(FIXES[fix.applicability], language)
    title = _message(fix.title, language)["text"]
    replacements = [
        {"deletedRegion": _region(edit.range), "insertedContent": {"text": edit.text}}
        for edit in dict.fromkeys(fix.edits)
    ]
    return {
        "description": {"text": f"{kind}: {title}"},
        "artifactChanges": [{"artifactLocation": _artifact(path), "replacements": replacements}],
    }
