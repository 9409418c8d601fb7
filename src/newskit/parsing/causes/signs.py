"""Signs that YAML keeps for itself: at the start of a value, brackets, a colon inside."""

import re

from newskit.parsing.causes.closing import closing_bracket, closing_quote
from newskit.parsing.causes.lines import Line
from newskit.parsing.causes.proposal import Around, Proposal, in_quotes
from newskit.parsing.causes.quotes import LISTS, doubled
from newskit.parsing.causes.reading import GUESSED
from newskit.parsing.write import quoted
from newskit.text import Edit, Span

_RESERVED = frozenset("*&@`%!|>,]}")
_OPENS_NODE = re.compile(r"[-?][ \t]")  # a value of one line cannot be a list or a key of its own
_COLON_INSIDE = re.compile(r":(?=[ \t]|$)")
_WORD = re.compile(r"\w")
_CLOSING = {"[": "]", "{": "}"}


def reserved(line: Line, around: Around) -> Proposal | None:
    """A value that begins with a sign of YAML's own: `*`, `&`, `@`, a backtick and the like."""
    is_sign = line.value[:1] in _RESERVED or (line.key and _OPENS_NODE.match(line.value))
    if not is_sign or not line.is_entry or line.is_block:
        return None
    values = {"character": line.value[0]}
    at = Span(line.value_start, line.value_start + 1)
    return Proposal("leading-reserved-character", at, values, (in_quotes(line, around),))


def item_beside_field(line: Line, around: Around) -> Proposal | None:
    """`topics: - Lisbon`, alone in a field of lists or with further items below."""
    after = around.following
    if not line.key or not line.value.startswith("- "):
        return None
    goes_on = after is not None and after.is_item and after.indent >= line.indent
    if not goes_on and line.key not in LISTS:
        return None
    indent = after.indent if goes_on and after is not None else line.column + 2
    behind_colon = line.start + len(line.text[: line.value_start - line.start].rstrip())
    newline = "\r\n" if "\r\n" in around.text else "\n"
    edit = Edit(Span(behind_colon, line.value_start), newline + " " * indent)
    return Proposal("item-beside-field", line.value_span, {"field": line.key}, (edit,))


def bracket(line: Line, _: Around) -> Proposal | None:
    """A value that begins with a bracket and does not end with the one that closes it."""
    if line.value[:1] not in _CLOSING or not line.is_entry or line.runs_on:
        return None
    if lost := _lost_quote(line):
        return lost
    opening, end = line.value[0], line.value_span.end
    place = closing_bracket(line.value, 0)
    if place is None:
        at = Span(line.value_start, line.value_start + 1)
        return Proposal(
            "unclosed-bracket",
            at,
            {"bracket": opening, **_listed(line)},
            (Edit(Span(end, end), _CLOSING[opening]),),
        )
    rest = line.value[place + 1 :]
    if not rest.strip():
        return None
    start = line.value_start + place + 1
    edit = Edit(line.value_span, quoted(line.value)) if _WORD.search(rest) else Edit(Span(start, end), "")
    values = {"bracket": _CLOSING[opening], "text": rest.strip()}
    return Proposal("text-after-bracket", Span(end - len(rest.lstrip()), end), values, (edit,))


def _listed(line: Line) -> dict[str, str]:
    """A mark for the rule where a field takes a list and its items end with the line."""
    return {"list": line.key} if line.key in LISTS and not line.value.endswith(",") else {}


def _lost_quote(line: Line) -> Proposal | None:
    """`["Ana, "Rui"]`: in a bracket that is closed, a quote that is not."""
    closing = _CLOSING[line.value[0]]
    if not line.value.endswith(closing):
        return None
    at = len(line.value)
    for found in re.finditer(r"[\"']", line.value):
        if found.start() >= at or not re.match(r"[\[{,:\s]", line.value[found.start() - 1]):
            continue
        if closing_quote(line.value, found.start()) is None:
            at = found.start()
    if at == len(line.value):
        return None
    end = line.value_span.end - 1
    span = Span(line.value_start + at, line.value_span.end)
    values = {"quote": line.value[at], **(GUESSED if "," in line.value[at:] else {})}
    return Proposal("unclosed-quote", span, values, (Edit(Span(end, end), line.value[at]),))


def list_after_empty(line: Line, around: Around) -> Proposal | None:
    """`topics: []` with the list on the lines below."""
    before = around.previous
    if before is None or before.value not in ("[]", "{}") or not before.key or not line.is_entry:
        return None
    if line.indent < before.column or (line.indent == before.column and not line.is_item):
        return None
    span = before.value_span
    values = {"bracket": before.value[1], "text": line.text.strip()}
    return Proposal("text-after-bracket", span, values, (Edit(span, ""),))


def colon(line: Line, around: Around) -> Proposal | None:
    """A colon and a blank in a value without quotes, on its line or on one that goes on with it."""
    if line.value[:1] in ("'", '"', "[", "{", ""):
        return _colon_further_down(line, around)
    found = _COLON_INSIDE.search(line.value)
    if not line.key or not found:
        return _colon_further_down(line, around)
    at = line.value_start + found.start()
    return Proposal(
        "unquoted-colon", Span(at, at + 1), doubled(line.value, line.key), (in_quotes(line, around),)
    )


def _colon_further_down(line: Line, around: Around) -> Proposal | None:
    """`  and then: more words` on a deeper line: a name of several words is text that goes on."""
    number = around.at - 1
    while number > 0 and not around.lines[number].is_entry:
        number -= 1
    if number < 0 or line.is_item or " " not in line.key:
        return None
    owner = around.lines[number]
    if (
        not owner.key
        or owner.value[:1] in ("", '"', "'", "[", "{")
        or owner.is_block
        or line.indent <= owner.column
    ):
        return None
    at = line.start + line.text.index(":", line.indent + len(line.key))
    end = line.value_span.end if line.value else line.content_span.end
    text = around.text[owner.value_start : end]
    edit = Edit(Span(owner.value_start, end), '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"')
    return Proposal("unquoted-colon", Span(at, at + 1), {}, (edit,))
