"""Why a stretch of front matter is not YAML, in terms of what people do.

A handful of causes make nearly all of the mistakes that editors made and later mended in real repositories: an unquoted colon, quotes
inside quotes, a lost quote, a character that YAML keeps for itself at the start, no blank after a colon or dash, a tab, a broken line, an
indent that is off. Each cause proposes an edit; an edit is offered only when the stretch reads after it.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from newskit.article import FIELDS, Fault
from newskit.config.settings import Limits
from newskit.parsing.events import SyntaxProblem, read_tree
from newskit.parsing.write import quoted
from newskit.text import Edit, Span, apply_edits

_RESERVED = frozenset("*&@`%!|>")
_LINE = re.compile(r"[^\r\n]+")
_LEAD = re.compile(r"[ \t]*(?:-[ \t]+)*")
_KEY = re.compile(r"""("[^"\n]*"|'[^'\n]*'|[^\s"'#\[\]{},:-][^:#\n]{0,80}?)[ \t]*:(?:[ \t]+|$)""")
_KEY_NO_BLANK = re.compile(r"([A-Za-z_][\w-]{0,60}):(?=[^\s:/])|([A-Za-z_][\w-]{0,60}):(?=//)(?!//)")
_KEY_EQUALS = re.compile(r"([A-Za-z_][\w-]{0,60})[ \t]*=[ \t]*(?=\S)")
_DASH_NO_BLANK = re.compile(r"[ \t]*-(?=[^\s-])")
_COLON_INSIDE = re.compile(r":(?=[ \t]|$)")
_BAD_ESCAPE = re.compile(r"\\(?![0abtnvfre \"/\\N_LPxuU\t]|x[0-9A-Fa-f]{2})")
_SURROGATE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}|\\U(?!0010|000)[0-9a-fA-F]{8}")
_MOST = 40  # proposals tried for one stretch


@dataclass(slots=True)
class Line:
    """A line of the stretch, cut into indent and dashes, key and value; offsets count from the stretch."""

    start: int
    text: str
    lead: str
    key: str
    value: str
    value_start: int

    @property
    def value_span(self) -> Span:
        """The value without blanks at its end."""
        return Span(self.value_start, self.value_start + len(self.value))

    @property
    def content_span(self) -> Span:
        """Everything after the indent."""
        start = self.start + len(self.text) - len(self.text.lstrip())
        return Span(start, self.start + len(self.text.rstrip()))


@dataclass(slots=True)
class Proposal:
    """A cause at a place, and the edit that would mend it."""

    kind: str
    span: Span
    values: dict[str, str]
    edit: Edit | None


def diagnose(text: str, base: int, problem: SyntaxProblem, limits: Limits) -> list[Fault]:
    """The faults of a stretch that does not read; at least one."""
    proposals = list(_proposals(text))
    for proposal in proposals:
        if proposal.edit and _reads(text, [proposal.edit], limits):
            return [_fault(proposal, base, mended=True)]
    several = [p for p in proposals if p.edit]
    if len(several) > 1 and _reads(text, [p.edit for p in several if p.edit], limits):
        return [_fault(p, base, mended=True) for p in several]
    if proposals:
        near = [p for p in proposals if base + p.span.start <= problem.offset] or proposals
        return [_fault(near[-1], base, mended=False)]
    at = min(max(problem.offset, base), base + max(len(text) - 1, 0))
    return [Fault("yaml-syntax", Span(at, at + 1), {"problem": problem.words})]


def _fault(proposal: Proposal, base: int, *, mended: bool) -> Fault:
    edit = proposal.edit
    edits = (Edit(edit.span.shifted(base), edit.text),) if edit and mended else ()
    return Fault(proposal.kind, proposal.span.shifted(base), proposal.values, edits)


def _reads(text: str, edits: list[Edit], limits: Limits) -> bool:
    try:
        tree = read_tree(apply_edits(text, edits), limits)
    except ValueError:
        return False
    return tree.problem is None and tree.root is not None and not isinstance(tree.root, str)


def _proposals(text: str) -> Iterator[Proposal]:
    previous: Line | None = None
    made = 0
    for found in _LINE.finditer(text):
        line = _cut(found.start(), found[0])
        if not line.text.strip() or line.text.lstrip().startswith("#"):
            continue
        for cause in _CAUSES:
            proposal = cause(line, previous)
            if proposal:
                made += 1
                yield proposal
                break
        if made >= _MOST:
            return
        previous = line


def _cut(start: int, text: str) -> Line:
    lead = _LEAD.match(text)
    after = lead.end() if lead else 0
    key = _KEY.match(text, after)
    value_at = key.end() if key else after
    value = text[value_at:].strip()
    value_at += len(text[value_at:]) - len(text[value_at:].lstrip())
    return Line(start, text, text[:after], key[1] if key else "", value, start + value_at)


def _tab(line: Line, _: Line | None) -> Proposal | None:
    indent = line.text[: len(line.text) - len(line.text.lstrip())]
    if "\t" not in indent:
        return None
    span = Span(line.start, line.start + len(indent))
    return Proposal("tab-in-front-matter", span, {}, Edit(span, indent.replace("\t", "  ")))


def _reserved(line: Line, _: Line | None) -> Proposal | None:
    if line.value[:1] not in _RESERVED:
        return None
    if line.value[0] in "|>" and re.fullmatch(r"[|>][-+1-9]{0,2}([ \t]+#.*)?", line.value):
        return None
    edit = Edit(line.value_span, quoted(line.value))
    return Proposal("leading-reserved-character", line.value_span, {"character": line.value[0]}, edit)


def _quotes(line: Line, _: Line | None) -> Proposal | None:
    quote = line.value[:1]
    if quote not in ('"', "'"):
        return None
    closing = _closing_quote(line.value)
    if closing is None:
        if _BAD_ESCAPE.search(line.value) and quote == '"' and len(line.value) > 1 and line.value.endswith('"'):
            return _escape(line)
        end = line.value_span.end
        return Proposal("unclosed-quote", line.value_span, {"quote": quote}, Edit(Span(end, end), quote))
    rest = line.value[closing + 1 :].strip()
    if rest and not rest.startswith("#"):
        whole = line.value[1:-1] if line.value.endswith(quote) else line.value
        return Proposal("quotes-inside-quotes", line.value_span, {"quote": quote}, Edit(line.value_span, quoted(whole)))
    return _escape(line) if quote == '"' else None


def _closing_quote(value: str) -> int | None:
    """The place of the quote that closes the one at the start."""
    quote, at = value[0], 1
    while at < len(value):
        if quote == '"' and value[at] == "\\":
            at += 2
            continue
        if value[at] == quote:
            if quote == "'" and value[at + 1 : at + 2] == "'":
                at += 2
                continue
            return at
        at += 1
    return None


def _escape(line: Line) -> Proposal | None:
    surrogate = _SURROGATE.search(line.value)
    if surrogate:
        span = Span(line.value_start + surrogate.start(), line.value_start + surrogate.end())
        return Proposal("control-character", span, {"character": surrogate[0]}, None)
    found = _BAD_ESCAPE.search(line.value)
    if not found:
        return None
    span = Span(line.value_start + found.start(), line.value_start + found.start() + 2)
    mended = _BAD_ESCAPE.sub(lambda m: "" if line.value[m.end() : m.end() + 1] == "'" else "\\\\", line.value)
    return Proposal("bad-escape", span, {"escape": line.value[found.start() : found.start() + 2]}, Edit(line.value_span, mended))


def _bracket(line: Line, _: Line | None) -> Proposal | None:
    opening = line.value[:1]
    if opening not in ("[", "{"):
        return None
    closing = {"[": "]", "{": "}"}[opening]
    if closing not in line.value:
        end = line.value_span.end
        return Proposal("unclosed-bracket", line.value_span, {"bracket": opening}, Edit(Span(end, end), closing))
    if line.value.endswith(closing) and line.value.count(opening) == line.value.count(closing) == 1:
        return None
    edit = Edit(line.value_span, quoted(line.value))
    return Proposal("text-after-bracket", line.value_span, {"bracket": closing}, edit)


def _colon(line: Line, _: Line | None) -> Proposal | None:
    if not line.key or line.value[:1] in ("'", '"', "[", "{", ""):
        return None
    found = _COLON_INSIDE.search(line.value)
    if not found:
        return None
    before = line.value[: found.start()].strip()
    values = {"doubled": before} if before in FIELDS or before == line.key else {}
    at = line.value_start + found.start()
    return Proposal("unquoted-colon", Span(at, at + 1), values, Edit(line.value_span, quoted(line.value)))


def _no_blank_after_colon(line: Line, _: Line | None) -> Proposal | None:
    found = _KEY_NO_BLANK.match(line.text, len(line.lead))
    if not found or line.key:
        return None
    at = line.start + found.end()
    return Proposal("missing-blank-after-colon", Span(at - 1, at), {"key": found[1]}, Edit(Span(at, at), " "))


def _equals(line: Line, _: Line | None) -> Proposal | None:
    found = _KEY_EQUALS.match(line.text, len(line.lead))
    if not found or line.key:
        return None
    span = Span(line.start + found.end(1), line.start + found.end())
    return Proposal("broken-line", line.content_span, {"line": line.text.strip()}, Edit(span, ": "))


def _no_blank_after_dash(line: Line, previous: Line | None) -> Proposal | None:
    found = _DASH_NO_BLANK.match(line.text)
    in_list = previous is not None and (previous.text.lstrip().startswith("-") or (previous.key and not previous.value))
    if not found or not in_list:
        return None
    at = line.start + found.end()
    return Proposal("missing-blank-after-dash", Span(at - 1, at), {}, Edit(Span(at, at), " "))


def _indent(line: Line, previous: Line | None) -> Proposal | None:
    """A line that stands deeper or less deep than the one before it allows."""
    if previous is None or not (line.key or line.text.lstrip().startswith("- ")):
        return None
    mine, before = (len(each.text) - len(each.text.lstrip()) for each in (line, previous))
    if mine == before or (mine > before and not previous.value and not previous.text.lstrip().startswith("- ")):
        return None
    span = Span(line.start, line.start + mine)
    return Proposal("bad-indent", line.content_span, {"key": line.key}, Edit(span, previous.text[:before]))


def _broken_line(line: Line, previous: Line | None) -> Proposal | None:
    """Text at the start of a line that is neither a field nor the rest of one."""
    if line.key or line.text[:1].isspace() or line.text.startswith(("- ", "]", "}")) or line.value[:1] in ("'", '"'):
        return None
    return Proposal("broken-line", line.content_span, {"line": line.text.strip()}, None)


Cause = Callable[[Line, Line | None], Proposal | None]
_CAUSES: tuple[Cause, ...] = (
    _tab,
    _no_blank_after_colon,
    _no_blank_after_dash,
    _reserved,
    _quotes,
    _bracket,
    _colon,
    _equals,
    _indent,
    _broken_line,
)
