"""Where a file allows what a rule would tell: in its field, in a comment of its front matter, before a block.

Only a comment counts: the same words inside a value, a block scalar or code are copy.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newskit.article import Article, BlockKind, FrontMatter, InlineKind, Mapping, Sequence, scalars
from newskit.diagnostics import Diagnostic
from newskit.parsing import write
from newskit.rules import by_name
from newskit.text import Edit, LineIndex, Span

_YAML_COMMENT = re.compile(r"(?:^|[ \t])(#[ \t]*newskit:[ \t]*allow[ \t]+([^\r\n#]+))", re.MULTILINE)
_HTML_COMMENT = re.compile(r"<!--[ \t]{0,20}newskit:[ \t]{0,20}allow[ \t]++([^\r\n>]{1,200}?)-->")
_WORD = re.compile(r"[^\s,]+")
# A code or its beginning, or the name of a rule; what follows in a comment is the desk's reason.
_CODE = re.compile(r"[A-Za-z]{2}[0-9]{1,3}|[A-Z]{2}")
_SELECTOR = re.compile(rf"{_CODE.pattern}|house/[a-z0-9]+(?:-[a-z0-9]+)*|[a-z]+(?:-[a-z]+)+")


@dataclass(frozen=True, slots=True)
class Suppression:
    """One selector at its place.

    `lines` are the lines it covers, None for the whole file; `removal` is None where it cannot be taken away
    alone.
    """

    selector: str
    span: Span
    lines: tuple[int, int] | None
    removal: Edit | None

    @property
    def key(self) -> "Key":
        """What it covers: which lines, and the rules that its selector names."""
        is_code = _CODE.fullmatch(self.selector)
        return self.lines, self.selector.upper() if is_code else self.selector


Lines = tuple[int, int] | None
Key = tuple[Lines, str]


UNUSED = "unused-suppression"
"""The rule that tells of suppressions without effect."""


class Kept:
    """What a file says of its own suppressions: on which lines those without effect may stay.

    Only a selector that names the rule, and it alone, says so: a family would hide every suppression that has
    outlived its reason. It covers the suppressions for the lines that it is for itself. Of it nothing is
    told, for whether it has an effect would depend on what is told of it.
    """

    def __init__(self, each: "Iterable[tuple[str, Lines]]") -> None:
        self._lines = {lines for selector, lines in each if is_of_unused(selector)}

    def keeps(self, lines: "Lines") -> bool:
        """Whether nothing is said of a suppression for these lines."""
        return None in self._lines or lines in self._lines


def is_of_unused(selector: str) -> bool:
    """Whether a selector names the rule on suppressions without effect, and no other."""
    return selector == UNUSED or selector.upper() == by_name()[UNUSED].code


class Covering:
    """The suppressions of a file, asked which cover a diagnostic: a file can have thousands of both."""

    def __init__(self, found: Iterable[Suppression]) -> None:
        self._keys = {each.key for each in found}
        self._by_line: dict[int, list[tuple[int, int]]] = {}
        for lines in {lines for lines, _ in self._keys if lines is not None}:
            for line in range(lines[0], lines[1] + 1):
                self._by_line.setdefault(line, []).append(lines)

    def keys(self, diagnostic: Diagnostic) -> list[Key]:
        """The keys of the suppressions that name its rule and cover its line."""
        line = diagnostic.range.start.line if diagnostic.range else 1
        code = diagnostic.code
        selectors = [diagnostic.name, *(code[:length] for length in range(2, len(code) + 1))]
        wanted = ((lines, each) for lines in (None, *self._by_line.get(line, ())) for each in selectors)
        return [key for key in wanted if key in self._keys]


def covers(selector: str, lines: Lines, diagnostic: Diagnostic) -> bool:
    """Whether a diagnostic is of a rule that a selector names, and on some lines (None: on any)."""
    if not names(selector, diagnostic.code, diagnostic.name):
        return False
    line = diagnostic.range.start.line if diagnostic.range else 1
    return lines is None or lines[0] <= line <= lines[1]


def names(selector: str, code: str, name: str) -> bool:
    """Whether a selector names a rule: by name, code, the beginning of a code, or its family in capitals."""
    return selector == name or bool(_CODE.fullmatch(selector) and code.startswith(selector.upper()))


def suppressions(article: Article) -> list[Suppression]:
    """Every suppression of a file."""
    if "newskit" not in article.source.text or not article.source.decoded:
        return []
    return [*_in_field(article), *_in_comments(article), *_in_body(article)]


def _in_field(article: Article) -> Iterator[Suppression]:
    entry = article.front.entries.get("newskit") if article.front else None
    if entry is None:
        return
    allow = entry.node.get("allow") if isinstance(entry.node, Mapping) else None
    for number, value in enumerate(article.allow):
        if value.span is None:
            continue
        removal: Edit | None
        if isinstance(allow, Sequence) and len(allow.items) > 1:
            removal = write.remove_item(article.source, allow, number)
        else:
            removal = write.remove_lines(article.source, entry.key.span, entry.node.span)
        yield Suppression(value.value, value.span, None, removal)


def _in_comments(article: Article) -> Iterator[Suppression]:
    if article.front is None:
        return
    start, end = article.front.fence.content
    lines, values = article.source.lines, _Spans(_scalars(article.front))
    for found in _YAML_COMMENT.finditer(article.source.text, start, end):
        if found.start(1) in values:
            continue
        line = lines.line_of(found.start(1))
        alone = not lines.line_text(line)[: found.start(1) - lines.start_of(line)].strip()
        covered = line + 1 if alone else line
        yield from _selectors(found, 2, (covered, covered), _whole(lines, line, found, alone=alone))


def _scalars(front: FrontMatter) -> Iterator[Span]:
    for entry in front.entries.values():
        yield entry.key.span
        yield from (scalar.span for scalar in scalars(entry.node))


class _Spans:
    """Spans that do not overlap, asked whether one holds an offset."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def __contains__(self, offset: int) -> bool:
        at = bisect_right(self._spans, (offset, offset)) - 1
        around = self._spans[max(at, 0) : at + 2]
        return any(span.start <= offset < span.end for span in around)


def _in_body(article: Article) -> Iterator[Suppression]:
    text, start = article.source.text, article.body_span.start
    if "<!--" not in text:
        return
    lines, blocks = article.source.lines, article.body.blocks
    html = _Spans(_html(article))
    others = sorted(b.span for b in blocks if b.kind is not BlockKind.HTML)
    starts = [span.start for span in others]
    for found in _HTML_COMMENT.finditer(text, start):
        if found.start() not in html:
            continue
        following = bisect_left(starts, found.end())
        covered = (0, 0)
        if following < len(others):
            first, last = others[following].start, max(others[following].end - 1, others[following].start)
            covered = (lines.line_of(first), lines.line_of(last))
        line = lines.line_of(found.start())
        alone = lines.line_text(line).strip() == found[0]
        yield from _selectors(found, 1, covered, _whole(lines, line, found, alone=alone))


def _html(article: Article) -> Iterator[Span]:
    """The stretches of the body that are HTML: comments outside of them are copy or code."""
    for block in article.body.blocks:
        if block.kind is BlockKind.HTML:
            yield block.span
        else:
            yield from (inline.span for inline in block.inlines if inline.kind is InlineKind.HTML)


def _whole(lines: LineIndex, line: int, found: re.Match[str], *, alone: bool) -> Span:
    """What goes when nothing is left in a comment: its line, or itself."""
    return Span(lines.start_of(line), lines.start_of(line + 1)) if alone else Span(found.start(), found.end())


def _selectors(
    found: re.Match[str], group: int, lines: tuple[int, int], whole: Span
) -> Iterator[Suppression]:
    each: list[Span] = []
    for word in _WORD.finditer(found[group]):
        if not _SELECTOR.fullmatch(word[0]):
            break
        each.append(Span(found.start(group) + word.start(), found.start(group) + word.end()))
    text = found.string
    for number, span in enumerate(each):
        if len(each) == 1:
            removal = Edit(whole, "")
        elif number + 1 < len(each):
            removal = Edit(Span(span.start, each[number + 1].start), "")
        else:
            removal = Edit(Span(each[number - 1].end, span.end), "")
        yield Suppression(text[span.start : span.end], span, lines, removal)
