"""From what a rule found to a diagnostic: positions, the source line and the fingerprint, once each."""

from collections.abc import Iterable, Mapping

from newskit.diagnostics import (
    Diagnostic,
    Found,
    Placed,
    RelatedPlace,
    ResolvedEdit,
    ResolvedFix,
    Severity,
    cut_line,
)
from newskit.messages import Message
from newskit.rules import Rule
from newskit.text import Range, Source, Span
from newskit.text.hashing import blake2b

_LONGEST_TEXT = 400  # code points at a span that go into a fingerprint


def _line(source: Source, place: Range | None) -> tuple[str, int]:
    """The line of a place (of a long one the part that holds it), and the column at which it starts."""
    return cut_line(source.lines.line_text(place.start.line), place.start.column) if place else ("", 1)


class Resolver:
    """Resolves the spans of one file, or of the files of a pair; counts equal findings.

    So that each has its own fingerprint.
    """

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._fingerprints = _Fingerprints()

    def diagnostics(self, rule: Rule, severity: Severity, found: Iterable[Found]) -> list[Diagnostic]:
        """The diagnostics of one rule."""
        return [self._diagnostic(rule, severity, each) for each in found]

    def _diagnostic(self, rule: Rule, severity: Severity, found: Found) -> Diagnostic:
        source = self._sources[found.path]
        place = source.range(found.span) if found.span is not None else None
        line, column = _line(source, place)
        return Diagnostic(
            rule.code,
            rule.name,
            severity,
            found.message,
            source.path,
            place,
            line,
            tuple(RelatedPlace(r.path, self._range(r.path, r.span), r.message) for r in found.related),
            self._fix(source, found),
            self._fingerprint(rule, source, found),
            source_column=column,
        )

    def _range(self, path: str, span: Span | None) -> Range | None:
        source = self._sources.get(path)
        return source.range(span) if source is not None and span is not None else None

    @staticmethod
    def _fix(source: Source, found: Found) -> ResolvedFix | None:
        if found.fix is None or not source.decoded:
            return None
        edits = tuple(ResolvedEdit(source.range(span), text) for span, text in found.fix.edits)
        return ResolvedFix(found.fix.title, found.fix.applicability, edits)

    def _fingerprint(self, rule: Rule, source: Source, found: Found) -> str:
        text = source.slice(found.span) if found.span is not None else ""
        places = ((self._sources.get(r.path), r.span) for r in found.related)
        around = (s.slice(span) for s, span in places if s is not None and span is not None)
        return self._fingerprints.of(rule, source.path, text, found.message, around)


class PlacedResolver:
    """Makes diagnostics of what is said with its places resolved; counts equal ones, as `Resolver` does."""

    def __init__(self) -> None:
        self._fingerprints = _Fingerprints()

    def diagnostic(self, rule: Rule, severity: Severity, said: Placed) -> Diagnostic:
        """One diagnostic; `severity` as settings and rule have it."""
        place = said.place
        return Diagnostic(
            rule.code,
            rule.name,
            severity,
            said.message,
            said.path,
            place.range if place else None,
            place.source_line if place else "",
            tuple(RelatedPlace(r.path, r.place.range if r.place else None, r.message) for r in said.related),
            fingerprint=self._fingerprint(rule, said),
            source_column=place.source_column if place else 1,
        )

    def _fingerprint(self, rule: Rule, said: Placed) -> str:
        text = said.place.text if said.place else ""
        around = (r.place.text for r in said.related if r.place)
        return self._fingerprints.of(rule, said.path, text, said.message, around)


class _Fingerprints:
    """Makes fingerprints; counts equal findings, so that each has its own."""

    def __init__(self) -> None:
        self._equals: dict[tuple[str, str, str], int] = {}

    def of(self, rule: Rule, path: str, text: str, message: Message, around: Iterable[str]) -> str:
        """Rule, path, the text at the place and the number among equals: lines may move without changing it.

        A fence, a gap or a whole file says nothing of what is wrong there: one missing field must not be
        taken for another. Beside such a text stand the values of the message and the texts `around`, of the
        places that explain it.
        """
        text = text[:_LONGEST_TEXT]
        if not any(character.isalnum() for character in text):
            values = [f"{name}={value}" for name, value in sorted(message.values.items())]
            text = "\1".join((text, *values, *(each[:_LONGEST_TEXT] for each in around)))
        number = self._equals.get((rule.code, path, text), 0)
        self._equals[rule.code, path, text] = number + 1
        whole = "\0".join((rule.code, path, text, str(number)))
        return blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()
