"""Quotes: inside others, never closed, closed by another sign, with an escape that YAML does not know."""

import re

from newskit.article import FIELDS, FieldKind
from newskit.config.known_fields import HUGO, JEKYLL, USUAL
from newskit.config.presets import PRESETS
from newskit.parsing.causes.closing import closing_quote
from newskit.parsing.causes.lines import Line
from newskit.parsing.causes.proposal import Around, Proposal, whole_value
from newskit.parsing.causes.reading import GUESSED, has_one_reading
from newskit.parsing.write import quoted
from newskit.text import Edit, Span

_BAD_ESCAPE = re.compile(r"\\(?![0abtnvfre \"/\\N_LPxuU\t]|x[0-9A-Fa-f]{2})")
_SURROGATE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}|\\U(?!0010|000)[0-9a-fA-F]{8}")
_SEPARATE = re.compile(r"""(?:"[^"]*"|'[^']*')(?:[ \t]*,[ \t]*(?:"[^"]*"|'[^']*'))+[ \t]*,?$""")
_STOP = re.compile(r"[.!?…]+$")
_CLOSERS = {'"': "'”“″", "'": '"’‘′'}  # signs that stand at an end where the closing quote was meant
_NAME_FIRST = re.compile(r"([A-Za-z_][\w-]{0,60}):(?:[ \t]|$)")
_MAPPED = {each for preset in PRESETS.values() for names in preset.fields.names.values() for each in names}
KNOWN = frozenset(FIELDS) | USUAL | HUGO | JEKYLL | _MAPPED

_LIST_FIELDS = {name for name, spec in FIELDS.items() if spec.kind in (FieldKind.LIST, FieldKind.ENTRIES)}
LISTS = _LIST_FIELDS | {"tags", "categories", "keywords", "authors", "aliases", "redirect_from"}
"""Fields that hold lists, and are written with brackets or dashes."""


def doubled(text: str, key: str) -> dict[str, str]:
    """The field name that a value begins with: quotes around it would hide that it stands twice."""
    found = _NAME_FIRST.match(text)
    return {"doubled": found[1]} if found and (found[1] == key or found[1] in KNOWN) else {}


def quotes(line: Line, around: Around) -> Proposal | None:
    """What is wrong with a value that begins with a quote."""
    if line.value[:1] not in ('"', "'") or line.runs_on:
        return None
    closing = closing_quote(line.value, 0)
    if closing is None:
        return _unclosed(line, around)
    rest = line.value[closing + 1 :].strip()
    if rest and not rest.startswith("#"):
        return _inside(line, closing, rest)
    return escape(line, around)


def _unclosed(line: Line, around: Around) -> Proposal:
    """A quote that no other closes; where a sign much like it stands at the end, that was meant."""
    quote, end = line.value[0], whole_value(line, around).end
    found = _BAD_ESCAPE.search(line.value)
    if quote == '"' and found and len(line.value) > 2 and line.value.endswith('"'):
        return _escaped(line, found)
    value = around.text[line.value_start : end]
    swapped = len(value) > 1 and value[-1] in _CLOSERS[quote] and _is_stray(value)
    edit = Edit(Span(end - 1, end) if swapped else Span(end, end), quote)
    known = not line.end_is_guess and (swapped or _means_text(line, value))
    values = {"quote": quote} if known else {"quote": quote, **GUESSED}
    return Proposal("unclosed-quote", line.value_span, values, (edit,))


def _means_text(line: Line, value: str) -> bool:
    """Whether a value that only opens with a quote can be nothing but text, up to its end."""
    name = _NAME_FIRST.match(value, 1)
    if name and (not line.key or doubled(value[1:], line.key)):
        return False  # the quote of a name, or a name that stands twice
    return has_one_reading(value)


def _is_stray(value: str) -> bool:
    """Whether the last sign of a value closes nothing that was opened inside the value."""
    sign = value[-1]
    opener = {"”": "“", "’": "‘"}.get(sign)
    if opener:
        return value.count(opener) < value.count(sign)
    return len(re.findall(rf"(?<!\w){sign}|{sign}(?!\w)", value[1:])) % 2 == 1


def _inside(line: Line, closing: int, rest: str) -> Proposal:
    quote = line.value[0]
    if rest in (",", ";"):
        edits: tuple[Edit, ...] = (Edit(Span(line.value_start + closing + 1, line.value_span.end), ""),)
        return Proposal("quotes-inside-quotes", line.value_span, {"quote": quote, "rest": rest}, edits)
    whole = _meant(line.value)
    values = {"quote": quote, **doubled(whole, line.key), **(GUESSED if line.end_is_guess else {})}
    edits = () if _SEPARATE.match(line.value) else (Edit(line.value_span, quoted(whole)),)
    return Proposal("quotes-inside-quotes", line.value_span, values, edits)


def _meant(value: str) -> str:
    """The text inside the outer quotes and a full stop behind them; all when the last is no outer one."""
    quote = value[0]
    stop = _STOP.search(value)
    outer = value[: stop.start()] if stop else value
    if not outer.endswith(quote) or (stop and outer.count(quote) % 2):
        return value if value.count(quote) % 2 == 0 else value[1:]
    text = outer[1:-1] + (stop[0] if stop else "")
    return text.replace("\\" + quote, quote).replace("''", "'") if quote == "'" else text.replace('\\"', '"')


def escape(line: Line, _: Around) -> Proposal | None:
    """A backslash in double quotes that YAML does not know as an escape."""
    if not line.value.startswith('"'):
        return None
    surrogate = _SURROGATE.search(line.value)
    if surrogate:
        span = Span(line.value_start + surrogate.start(), line.value_start + surrogate.end())
        return Proposal("control-character", span, {"character": surrogate[0]})
    found = _BAD_ESCAPE.search(line.value)
    return _escaped(line, found) if found else None


def _escaped(line: Line, found: re.Match[str]) -> Proposal:
    at = line.value_start + found.start()
    written = line.value[found.start() : found.start() + 2]
    edits = tuple(
        Edit(
            Span(line.value_start + each.start(), line.value_start + each.end()),
            "" if after == "'" else "\\\\",
        )
        for each in _BAD_ESCAPE.finditer(line.value)
        for after in (line.value[each.end() : each.end() + 1],)
    )
    return Proposal("bad-escape", Span(at, at + len(written)), {"escape": written}, edits)
