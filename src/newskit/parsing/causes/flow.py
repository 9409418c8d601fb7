"""Inside a bracketed list: two quoted items with no comma between them, a quote that is lost among them."""

import re

from newskit.parsing.causes.closing import closing_bracket
from newskit.parsing.causes.lines import Line
from newskit.parsing.causes.proposal import Around, Proposal
from newskit.parsing.causes.reading import GUESSED
from newskit.text import Edit, Span

_TOKEN = re.compile(
    r""""(?:[^"\\]++|\\[\s\S])*+"|'(?:[^']++|'')*+'|[\[\]{},:]|[ \t]#[^\n]*+|\s++|[^\s\[\]{},:"']++"""
)
_LOST = re.compile(r",[ \t]*(?=[\"']\Z)")


def lost_comma(line: Line, around: Around) -> Proposal | None:
    """`["Lisbon" "Porto"]`, on one line or several; `["Lisbon", "Porto, "Faro"]` has lost a quote."""
    if line.value[:1] not in ("[", "{") or not line.is_entry:
        return None
    start = line.value_start
    closing = closing_bracket(around.text, start)
    end = closing if closing is not None else line.value_span.end
    before: re.Match[str] | None = None  # the quoted item that the next token follows at once
    for token in _TOKEN.finditer(around.text, start, end):
        sign = token[0][0]
        if sign.isspace():
            continue
        if before is not None and sign not in ",:]}":
            return _lost_quote(before) or (_between(before, token) if sign in "\"'[{" else None)
        before = token if sign in "\"'" else None
    return None


def _between(before: re.Match[str], after: re.Match[str]) -> Proposal:
    at = before.end()
    return Proposal("missing-comma", Span(after.start(), after.end()), {}, (Edit(Span(at, at), ","),))


def _lost_quote(item: re.Match[str]) -> Proposal | None:
    """An item that ends with a comma swallowed the quote of the next: its own was lost before the comma."""
    lost = _LOST.search(item[0])
    if not lost:
        return None
    at = item.start() + lost.start()
    values = {"quote": item[0][0], **(GUESSED if "," in item[0][: lost.start()] else {})}
    return Proposal("unclosed-quote", Span(*item.span()), values, (Edit(Span(at, at), item[0][0]),))
