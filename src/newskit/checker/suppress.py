"""Suppressions: `newskit: {allow: [...]}`, a comment in front matter, a comment before a block.

A suppression names a rule by code, name or family. One that suppresses nothing is itself told, but only
when a rule it names ran.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from newskit.article import Article, BlockKind, Mapping, Sequence
from newskit.diagnostics import Diagnostic
from newskit.parsing import write
from newskit.rules import by_code, by_name
from newskit.text import Edit, Span

_YAML_COMMENT = re.compile(r"(?:^|[ \t])(#[ \t]*newskit:[ \t]*allow[ \t]+([^\r\n#]+))", re.MULTILINE)
_HTML_COMMENT = re.compile(r"<!--[ \t]*newskit:[ \t]*allow[ \t]+([^\r\n>]{1,200}?)[ \t]*-->")
_SELECTOR = re.compile(r"[^\s,]+")


@dataclass(frozen=True, slots=True)
class Suppression:
    """One selector at its place; `lines` are the lines it covers, None for the whole file."""

    selector: str
    span: Span
    lines: tuple[int, int] | None
    removal: Edit

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Whether the diagnostic is of a rule it names, and on a line it covers."""
        if not names(self.selector, diagnostic.code, diagnostic.name):
            return False
        if self.lines is None:
            return True
        line = diagnostic.range.start.line if diagnostic.range else 1
        return self.lines[0] <= line <= self.lines[1]


def names(selector: str, code: str, name: str) -> bool:
    """Whether a selector names a rule."""
    return selector == name or code.startswith(selector.upper())


def suppressions(article: Article) -> list[Suppression]:
    """Every suppression of a file."""
    if "newskit" not in article.source.text or not article.source.decoded:
        return []
    return [*_in_field(article), *_in_comments(article), *_in_body(article)]


def mark(
    article: Article, diagnostics: Iterable[Diagnostic], ran: frozenset[str], *, unknown: bool
) -> tuple[list[Diagnostic], list[Suppression]]:
    """The diagnostics with the suppressed ones marked, and the suppressions without effect.

    `ran` are the codes of the rules that ran: only of them can a suppression be without effect. `unknown`
    asks for selectors that name no rule at all.
    """
    found = suppressions(article)
    if not found:
        return list(diagnostics), []
    used: set[int] = set()
    marked = []
    for diagnostic in diagnostics:
        covering = [number for number, each in enumerate(found) if each.covers(diagnostic)]
        used.update(covering)
        marked.append(replace(diagnostic, suppressed=True) if covering else diagnostic)
    idle = (each for number, each in enumerate(found) if number not in used)
    return marked, [each for each in idle if _judged(each.selector, ran, unknown=unknown)]


def _judged(selector: str, ran: frozenset[str], *, unknown: bool) -> bool:
    named = [code for code, rule in by_code().items() if names(selector, code, rule.name)]
    return any(code in ran for code in named) if named else unknown and selector not in by_name()


def _in_field(article: Article) -> Iterator[Suppression]:
    entry = article.front.entries.get("newskit") if article.front else None
    if entry is None:
        return
    allow = entry.node.get("allow") if isinstance(entry.node, Mapping) else None
    for number, value in enumerate(article.allow):
        if value.span is None:
            continue
        several = isinstance(allow, Sequence) and len(allow.items) > 1
        removal = (
            write.remove_item(article.source, allow, number)
            if several and isinstance(allow, Sequence)
            else write.remove_field(entry)
        )
        yield Suppression(value.value, value.span, None, removal)


def _in_comments(article: Article) -> Iterator[Suppression]:
    if article.front is None:
        return
    start, end = article.front.fence.content
    lines = article.source.lines
    for found in _YAML_COMMENT.finditer(article.source.text, start, end):
        line = lines.line_of(found.start(1))
        alone = not lines.line_text(line)[: found.start(1) - lines.start_of(line)].strip()
        covered = line + 1 if alone else line
        whole = (
            Span(lines.start_of(line), lines.start_of(line + 1))
            if alone
            else Span(found.start(), found.end())
        )
        yield from _selectors(found, 2, (covered, covered), whole)


def _in_body(article: Article) -> Iterator[Suppression]:
    text, start = article.source.text, article.body_span.start
    if "<!--" not in text:
        return
    lines = article.source.lines
    blocks = sorted(
        (b.span for b in article.body.blocks if b.kind is not BlockKind.HTML), key=lambda span: span.start
    )
    starts = [span.start for span in blocks]
    for found in _HTML_COMMENT.finditer(text, start):
        following = bisect_left(starts, found.end())
        covered = (0, 0)
        if following < len(blocks):
            span = blocks[following]
            covered = (lines.line_of(span.start), lines.line_of(max(span.end - 1, span.start)))
        line = lines.line_of(found.start())
        alone = lines.line_text(line).strip() == found[0]
        whole = (
            Span(lines.start_of(line), lines.start_of(line + 1))
            if alone
            else Span(found.start(), found.end())
        )
        yield from _selectors(found, 1, covered, whole)


def _selectors(
    found: re.Match[str], group: int, lines: tuple[int, int], whole: Span
) -> Iterator[Suppression]:
    each = [
        Span(found.start(group) + m.start(), found.start(group) + m.end())
        for m in _SELECTOR.finditer(found[group])
    ]
    text = found.string
    for number, span in enumerate(each):
        if len(each) == 1:
            removal = Edit(whole, "")
        elif number + 1 < len(each):
            removal = Edit(Span(span.start, each[number + 1].start), "")
        else:
            removal = Edit(Span(each[number - 1].end, span.end), "")
        yield Suppression(text[span.start : span.end], span, lines, removal)
