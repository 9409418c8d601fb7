"""What stands in an archive already: diagnostics that were written down once and are not told again.

An entry is known by its fingerprint, which no line number goes into, so that it stays when a file grows above
it. The file has one entry a line, sorted, so that two branches that change it can be merged.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from newskit.diagnostics import Diagnostic
from newskit.messages import Message, render

VERSION = 1
_FOREIGN = Message("baseline-foreign", "this is no baseline of newskit")
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


class BaselineEntry(NamedTuple):
    """A diagnostic written down: `text` is what it said, for people; `times` how often the same is there."""

    path: str
    code: str
    fingerprint: str
    name: str = ""
    text: str = ""
    times: int = 1


class BrokenBaselineError(Exception):
    """A file is no baseline that can be used; `message` says why, `line` where (1-based)."""

    def __init__(self, message: Message, line: int | None = None) -> None:
        super().__init__(message.english)
        self.message, self.line = message, line


@dataclass(frozen=True, slots=True)
class Baseline:
    """The entries of one file, and how many diagnostics of each fingerprint they cover."""

    entries: tuple[BaselineEntry, ...] = ()
    _counts: dict[str, int] = field(default_factory=dict, compare=False, repr=False)

    def covered(self, fingerprints: Iterable[str]) -> list[bool]:
        """For each fingerprint whether it is covered; of equal ones as many as were written down."""
        left = self._covers().copy()
        found = []
        for fingerprint in fingerprints:
            number = left.get(fingerprint, 0)
            found.append(number > 0)
            if number:
                left[fingerprint] = number - 1
        return found

    def _covers(self) -> dict[str, int]:
        if not self._counts:
            for entry in self.entries:
                self._counts[entry.fingerprint] = self._counts.get(entry.fingerprint, 0) + entry.times
        return self._counts

    def mark(self, diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
        """The diagnostics with those that are written down marked as suppressed."""
        each = list(diagnostics)
        if not self.entries:
            return each
        covered = iter(self.covered(d.fingerprint for d in each if not d.suppressed))
        return [d if d.suppressed or not next(covered) else _written_down(d) for d in each]

    def unmatched(self, diagnostics: Iterable[Diagnostic]) -> list[BaselineEntry]:
        """The entries to which nothing corresponds any more, each as often as it is too many."""
        found = Counter(d.fingerprint for d in diagnostics)
        idle = []
        for entry in self.entries:
            surplus = entry.times - min(entry.times, found[entry.fingerprint])
            found[entry.fingerprint] -= entry.times - surplus
            if surplus:
                idle.append(entry._replace(times=surplus))
        return idle


def _written_down(diagnostic: Diagnostic) -> Diagnostic:
    return replace(diagnostic, suppressed=True, baselined=True)


def entries_of(diagnostics: Iterable[Diagnostic]) -> list[BaselineEntry]:
    """An entry for every diagnostic that is told, equal ones counted."""
    told = [d for d in diagnostics if not d.suppressed]
    counts = Counter(d.fingerprint for d in told)
    return [
        BaselineEntry(d.path, d.code, d.fingerprint, d.name, render(d.message), counts[d.fingerprint])
        for d in {d.fingerprint: d for d in told}.values()
    ]


def joined(old: Baseline, new: Iterable[BaselineEntry], stays: Callable[[BaselineEntry], bool]) -> Baseline:
    """The new entries, and the old ones that stay because a run did not look there."""
    entries = {entry.fingerprint: entry for entry in old.entries if stays(entry)}
    return Baseline(tuple(sorted((entries | {entry.fingerprint: entry for entry in new}).values())))


def written(baseline: Baseline) -> str:
    """The text of the file: JSON, one entry a line."""
    from newskit.reporters.encoded import encoded

    lines = ",\n".join(encoded(_plain(entry)) for entry in sorted(baseline.entries))
    entries = f"[\n{lines}\n]" if lines else "[]"
    return f'{{"version": {VERSION}, "baseline": {entries}}}\n'


def _plain(entry: BaselineEntry) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "path": entry.path,
        "code": entry.code,
        "name": entry.name,
        "fingerprint": entry.fingerprint,
        "text": entry.text,
    }
    return plain if entry.times == 1 else {**plain, "count": entry.times}


def read_baseline(data: bytes) -> Baseline:
    """The baseline in the bytes of a file.

    Raises:
        BrokenBaselineError: it is no JSON, something else, or of a newer newskit.
    """
    plain = _parsed(data)
    if not isinstance(plain, dict) or not isinstance(plain.get("baseline"), list):
        raise BrokenBaselineError(_FOREIGN)
    version = plain.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < VERSION:
        raise BrokenBaselineError(_FOREIGN)
    if version > VERSION:
        words = "a newer newskit wrote this baseline (version {version}; this one reads {known})"
        message = Message("baseline-newer", words, {"version": version, "known": VERSION})
        raise BrokenBaselineError(message)
    return Baseline(tuple(_entries(plain["baseline"])))


def _parsed(data: bytes) -> Any:
    import json

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BrokenBaselineError(
            Message("baseline-not-utf8", "a baseline is written in UTF-8"), line
        ) from None
    try:
        return json.loads(text)
    except RecursionError:
        raise BrokenBaselineError(_FOREIGN) from None
    except ValueError as error:  # JSONDecodeError, and numbers beyond Python's limit
        raise BrokenBaselineError(*_why_not(text, getattr(error, "lineno", None))) from None


def _why_not(text: str, line: int | None) -> tuple[Message, int | None]:
    """Why a text is no JSON, and where: left by a merge, or simply broken."""
    for number, one in enumerate(text.split("\n"), 1):
        if one.startswith(_CONFLICT):
            words = "a merge left its marks here; take them out, or write the baseline anew"
            return Message("baseline-conflict", words), number
    return Message("baseline-syntax", "the baseline is broken here: this is not JSON"), line


def _entries(plain: list[Any]) -> Iterator[BaselineEntry]:
    for number, one in enumerate(plain, 1):
        entry = _entry(one) if isinstance(one, dict) else None
        if entry is None:
            words = "entry {number} of the baseline lacks path, code or fingerprint, or has a wrong value"
            raise BrokenBaselineError(Message("baseline-entry", words, {"number": number}))
        yield entry


def _entry(one: dict[str, Any]) -> BaselineEntry | None:
    texts = [one.get(key) for key in ("path", "code", "fingerprint")]
    more = [one.get(key, "") for key in ("name", "text")]
    count = one.get("count", 1)
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        return None
    if not all(isinstance(each, str) for each in more) or not all(isinstance(t, str) and t for t in texts):
        return None
    path, code, fingerprint = (str(each) for each in texts)
    return BaselineEntry(path, code, fingerprint, more[0], more[1], count)


def baseline_schema() -> dict[str, Any]:
    """The JSON Schema of a baseline, version 1, draft 2020-12."""
    text = {"type": "string", "minLength": 1}
    properties = {
        "path": {**text, "description": "relative to the project root, with /"},
        "code": text,
        "name": {"type": "string"},
        "fingerprint": {**text, "description": "as in the JSON report; does not change when lines move"},
        "text": {"type": "string", "description": "what the diagnostic said, in English, for people"},
        "count": {"type": "integer", "minimum": 1, "default": 1},
    }
    entry = {
        "type": "object",
        "properties": properties,
        "required": ["path", "code", "fingerprint"],
        "additionalProperties": False,
    }
    return {
        "title": "newskit baseline, version 1",
        "type": "object",
        "properties": {"version": {"const": VERSION}, "baseline": {"type": "array", "items": entry}},
        "required": ["version", "baseline"],
        "additionalProperties": False,
    }
