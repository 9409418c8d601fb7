"""BD009 emphasis-shown-raw."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import place, shown_raw
from newskit.text import Edit, Span

# Two stars or underscores around words, blank inside at one end at least: Markdown takes them for text.
_PAIR = re.compile(
    r"(?<![*_\w/])(?P<mark>\*\*|__)(?P<before>[ \t]{0,3})"
    r"(?P<words>[^\W_][^*_\n]{0,300}?)(?P<after>[ \t]{0,3})(?P=mark)(?![*_/])"
)

# Two stars at a word, on the side where they would begin or end something bold.
_ALONE = re.compile(
    r"(?:(?<=[\s(\"'“‘«])|(?<![\s\S]))(?P<begin>\*\*[^\W\d_][^\s*]{0,40})(?= [^\s*])"
    r"|(?<![^\s(\"'“‘«])(?P<end>[^\W_][^\s*]{0,40}\*\*)(?=[\s.,;:!?)\"'”’»]|\Z)"
)


class EmphasisShownRaw(ArticleRule):
    """Stars or underscores that were to make words bold and are shown instead.

    ## What it does
    Finds words between `**` and `**`, or `__` and `__`, with a blank between a mark and the word it belongs
    to, and `**` at a word without another to go with it. A single star can be a footnote, a wildcard or a
    word bleeped out, and is left alone; so are two stars where one stands after a word and another before a
    paragraph, which is its note.

    ## Why
    Markdown makes nothing bold when a blank stands inside the marks. Readers see the stars.

    ## Example
    ```markdown
    credit: Acme
    ---
    The fee is **five euros **a day.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The fee is **five euros** a day.
    ```

    ## Fix safety
    Unsafe: the blanks move out of the marks, so that the words become bold; the marks may belong to others.

    ## Source
    CommonMark 0.31.2, section 6.2: left-flanking and right-flanking delimiter runs.
    """

    code = "BD009"
    name = "emphasis-shown-raw"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = frozenset("*_")
    says = 'readers see "{raw}": a blank stands inside the marks'
    variants: ClassVar[dict[str, str]] = {"alone": 'readers see "{raw}": no other mark goes with this one'}
    fix_says = "move the blank out of the marks"

    def check(self, article: Article) -> Iterator[Found]:
        """Every pair of marks with a blank inside, and every mark without another."""
        pairs = [
            (block, found)
            for gate in ("**", "__")
            for block, found in shown_raw(article, _PAIR, gate)
            if found["mark"] == gate and (found["before"] or found["after"]) and _is_prose(block)
        ]
        for block, found in pairs:
            yield self._told(article, block, found)
        paired = {block.span for block, _ in pairs}
        alone = [(b, f) for b, f in shown_raw(article, _ALONE, "**") if b.span not in paired and _is_one(b)]
        if not _are_notes(alone):
            for block, found in alone:
                yield self.found(article.path, place(block, found), variant="alone", raw=found[0])

    def _told(self, article: Article, block: Block, found: re.Match[str]) -> Found:
        span = place(block, found)
        text = article.source.text
        before = found["before"] if text[span.start - 1] not in " \t\n" else ""
        after = found["after"] if text[span.end : span.end + 1].strip() else ""
        written = f"{before}{found['mark']}{found['words'].rstrip()}{found['mark']}{after}"
        fix = self.fix(Edit(Span(span.start, span.end), written), safe=False)
        return self.found(article.path, span, fix=fix, raw=found[0])


def _is_one(block: Block) -> bool:
    """Whether the mark is the only one of its paragraph."""
    return _is_prose(block) and block.prose.count("*") == len("**")


def _are_notes(alone: list[tuple[Block, re.Match[str]]]) -> bool:
    """Whether the marks are those of notes: one after a word, one before a paragraph."""
    return any(f["end"] for _, f in alone) and any(f["begin"] and not f.start() for _, f in alone)


def _is_prose(block: Block) -> bool:
    return block.kind is not BlockKind.TABLE_CELL
