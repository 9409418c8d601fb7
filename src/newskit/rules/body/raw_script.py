"""BD013 raw-script."""

import re
from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Block, BlockKind, InlineKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.body._raw import is_jsx
from newskit.rules.pages import is_page
from newskit.text import Span

_SCRIPT = re.compile(r"(?<!`)<script\b", re.IGNORECASE)
_HANDLER = re.compile(r"(?<=[\s\"'])on[a-z]{4,20}[ \t]{0,5}=[ \t]{0,5}[\"']", re.IGNORECASE)
_ADDRESS = re.compile(r"[\x00-\x20]*javascript:", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"(?<=[\s\"'])(?:href|src|action)[ \t]{0,5}=[ \t]{0,5}[\"']?[ \t]{0,5}javascript:", re.IGNORECASE
)


class RawScript(ArticleRule):
    """A script in the body of a story.

    ## What it does
    Finds `<script>`, attributes that run a script (`onclick="..."`) and addresses that are one
    (`javascript:...`). What stands in code or in a comment is copy or a note, and frames (`<iframe>`) are
    common and left alone. Files of the kind `.mdx`, whose tags are components, are left alone too, and so
    is a page of a generator's site that has no date: it goes into no feed of news.

    ## Why
    No feed, wire format or reading app runs a script, so what it was to show is missing there. On the site a
    script in a story runs with the rights of the page, whoever pasted it.

    ## Example
    ```markdown
    credit: Acme
    ---
    The poll is open.

    <script src="https://example.org/poll.js"></script>
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The [poll](https://example.org/poll/) is open.
    ```
    """

    code = "BD013"
    name = "raw-script"
    severity = Severity.WARNING
    since = "0.1"
    body_signs = frozenset("[<")
    says = "a script stands in the body; feeds and wire formats do not carry it"
    variants: ClassVar[dict[str, str]] = {
        "handler": "the attribute {attribute} runs a script; feeds and wire formats do not carry it",
        "address": "the address runs a script; feeds and wire formats do not carry it",
    }

    def check(self, article: Article) -> Iterator[Found]:
        """Every script, attribute and address that runs one."""
        if is_jsx(article) or is_page(article):
            return
        for block in article.body.blocks:
            if block.kind is BlockKind.HTML:
                yield from self._in_html(article, block.span)
            elif block.inlines:
                yield from self._in_inlines(article, block)

    def _in_inlines(self, article: Article, block: Block) -> Iterator[Found]:
        for inline in block.inlines:
            if inline.kind is InlineKind.HTML:
                yield from self._in_html(article, inline.span)
            elif inline.target and _ADDRESS.match(inline.target):
                yield self.found(article.path, inline.span, variant="address")

    def _in_html(self, article: Article, span: Span) -> Iterator[Found]:
        text = _without_comments(article.source.slice(span))
        scripts = list(_SCRIPT.finditer(text))
        for found in scripts:
            yield self.found(article.path, _at(span, found))
        if scripts:
            return
        for found in _HANDLER.finditer(text):
            attribute = found[0].partition("=")[0].strip().lower()
            yield self.found(article.path, _at(span, found), variant="handler", attribute=attribute)
        for found in _ATTRIBUTE.finditer(text):
            yield self.found(article.path, _at(span, found), variant="address")


def _without_comments(text: str) -> str:
    """The text with its comments made blank; its length is kept."""
    pieces: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0:
        end = text.find("-->", start) + 3
        end = end if end > start else len(text)
        pieces += text[at:start], " " * (end - start)
        at = end
    return "".join(pieces) + text[at:] if pieces else text


def _at(span: Span, found: re.Match[str]) -> Span:
    return Span(span.start + found.start(), span.start + found.end())
