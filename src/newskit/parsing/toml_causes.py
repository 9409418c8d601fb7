"""Why a TOML text does not read, line by line, in terms of what people do.

tomllib stops at the first mistake and names the place where it noticed. The line there is looked at: where a
repair is plain the text is read on with it, else with the line left out, so that one mistake hides no other.
"""

import re
import tomllib
from typing import NamedTuple

from newskit.article import Fault
from newskit.text import Edit, Span

_MOST = 20  # mistakes told in one file: each costs one reading of it
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_COLON = re.compile(r"[ \t]*([\w-]{1,60})[ \t]*(:)[ \t]*(.*)")
_FIELD = re.compile(r"[ \t]*([\w.\"'-]{1,80}?)[ \t]*=[ \t]*(.*)")
_NAME = re.compile(r"[ \t]*([\w-]{1,60})")
_QUOTED = re.compile(r""""(?:[^"\\]++|\\.)*+"|'[^']*+'""")
_COMMENT = re.compile(r"(?<![ \t])[ \t]++#[ \t].*$")
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_BAD_ESCAPE = re.compile(r'\\(?![btnfr"\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})')
_SPOKEN = frozenset({"yes", "no", "on", "off", "none", "null", "nil"})  # quotes would make text of these


class _Cause(NamedTuple):
    """What is wrong in a line, where in it, the values of the message, and the line as it was meant."""

    what: str
    start: int
    end: int
    values: dict[str, str]
    mended: str | None = None


def diagnose_toml(text: str, base: int) -> list[Fault]:
    """The faults of a TOML text that does not read; at least one."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    faults: list[Fault] = []
    seen: set[int] = set()
    while len(faults) < _MOST:
        problem = _problem(lines)
        if problem is None:
            break
        words, row = problem
        if row in seen:
            break
        seen.add(row)
        found = _cause(lines[row].rstrip("\r"), words)
        faults.append(_fault(found, lines[row], base + starts[row], words))
        lines[row] = found.mended if found and found.mended is not None else ""
    return faults


def _problem(lines: list[str]) -> tuple[str, int] | None:
    """What tomllib says, and the row, from 0; None when the lines read."""
    try:
        tomllib.loads("\n".join(lines))
    except (ValueError, RecursionError) as error:
        if not isinstance(error, tomllib.TOMLDecodeError):
            deep = isinstance(error, RecursionError)
            return ("nested too deeply" if deep else "a number or date out of range"), _last(lines)
        words = str(error)
        found = _PLACE.search(words)
        said = words[: found.start()] if found else words
        if found and found[1]:
            return said, min(int(found[1]), len(lines)) - 1
        return said, _unclosed(lines)
    return None


def _last(lines: list[str]) -> int:
    return max((row for row, line in enumerate(lines) if line.strip()), default=0)


def _unclosed(lines: list[str]) -> int:
    """The first line whose value opens a quote that it does not close; else the last line."""
    for row, line in enumerate(lines):
        field = _FIELD.match(line)
        if field and field[2][:1] in ("'", '"') and not _QUOTED.match(field[2]):
            return row
    return _last(lines)


def _cause(line: str, words: str) -> _Cause | None:
    field = _FIELD.match(line)
    if field is None:
        return _without_equals(line)
    key, value, at = field[1], _COMMENT.sub("", field[2]).rstrip(), field.start(2)
    if "overwrite" in words or "twice" in words or "declare" in words:
        return _Cause("twice", field.start(1), field.end(1), {"key": key})
    if not value:
        return _Cause("empty", field.start(1), field.end(1), {"key": key})
    found = _of_value(value, words)
    if found is None:
        return None
    what, values, mended = found
    whole = None if mended is None else line[:at] + mended + line[at + len(value) :]
    return _Cause(what, at, at + len(value), values, whole)


def _without_equals(line: str) -> _Cause | None:
    colon, name = _COLON.match(line), _NAME.match(line)
    if colon:
        value = colon[3].rstrip()
        meant = value if _reads(value) else _in_quotes(value)
        mended = f"{line[: colon.end(1)]} = {meant}" if meant else None
        return _Cause("colon", colon.start(2), colon.end(2), {"key": colon[1]}, mended)
    if not name:
        return None
    rest = line[name.end() :].strip()
    mended = f"{line[: name.end()]} = {rest}" if rest[:1] in ("'", '"') and _reads(rest) else None
    return _Cause("equals", name.start(1), len(line.rstrip()), {}, mended)


def _of_value(value: str, words: str) -> tuple[str, dict[str, str], str | None] | None:
    """What is wrong with a value: the cause, its values, and the value as it was meant."""
    quote = value[0]
    if quote in "[{":
        return "bracket", {"bracket": quote}, None
    if quote not in "\"'":
        return _without_quotes(value)
    closed = _QUOTED.match(value)
    if value.startswith(('"""', "'''")) or closed is None:
        return "string", {"quote": quote}, _if_reads(value + quote)
    rest = value[closed.end() :].strip()
    return _behind(value, closed[0], rest) if rest else _escape(value, words)


def _behind(value: str, closed: str, rest: str) -> tuple[str, dict[str, str], str | None]:
    """What follows the quote that closes a value: a comma left over, or the rest of the text."""
    if rest in (",", ";"):
        return "after", {"text": rest}, closed
    quote = value[0]
    inner = value[1:-1] if value.endswith(quote) and value.count(quote) > 2 else value
    return "inside", {"quote": quote}, _in_quotes(inner)


def _escape(value: str, words: str) -> tuple[str, dict[str, str], str | None] | None:
    if "\\" not in words and "escape" not in words.lower():
        return None
    return "escape", {}, _if_reads(_BAD_ESCAPE.sub(r"\\\\", value))


def _without_quotes(value: str) -> tuple[str, dict[str, str], str | None] | None:
    if _DATE.match(value):
        return "date", {"written": value}, None
    is_text = value[0].isalpha() and value.lower() not in _SPOKEN
    return "bare", {"written": value}, _in_quotes(value) if is_text else None


def _in_quotes(text: str) -> str:
    """Text as a string of TOML on one line."""
    if '"' in text and "'" not in text:
        return f"'{text}'"
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _reads(value: str) -> bool:
    try:
        tomllib.loads(f"a = {value}")
    except (ValueError, RecursionError):
        return False
    return True


def _if_reads(value: str) -> str | None:
    return value if _reads(value) else None


def _fault(cause: _Cause | None, line: str, start: int, words: str) -> Fault:
    bare = line.rstrip("\r")
    if cause is None:
        at = len(bare) - len(bare.lstrip())
        return Fault(
            "toml-syntax", Span(start + at, start + max(len(bare.rstrip()), at + 1)), {"problem": words}
        )
    span = Span(start + cause.start, start + max(cause.end, cause.start + 1))
    edits = () if cause.mended is None else (_smallest(bare, cause.mended, start),)
    return Fault("toml-syntax", span, {"what": cause.what, "problem": words, **cause.values}, edits)


def _smallest(before: str, after: str, start: int) -> Edit:
    """The edit that makes one line of another, without what they share at both ends."""
    head = next(
        (at for at, (a, b) in enumerate(zip(before, after, strict=False)) if a != b),
        min(len(before), len(after)),
    )
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return Edit(Span(start + head, start + len(before) - tail), after[head : len(after) - tail])
