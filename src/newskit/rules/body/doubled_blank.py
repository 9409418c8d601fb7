"""BD017 doubled-blank."""

import re
from collections.abc import Iterator

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule, Options
from newskit.text import Edit, Span

_BLANKS = re.compile(r"(?<=[^\s|]) {2,}(?=[^\s|])")
_ENDS = re.compile(r"[.?!:…][\"'”’»)\]*_]{0,3}$")
# Latin letters stand before it; some scripts after it end a sentence with blanks.
_LATIN_ENDS = "\u0370"
_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM})


class SentenceBlanks(Options):
    """The options of doubled-blank.

    Attributes:
        after_sentence: whether two blanks after the end of a sentence are told too.
    """

    after_sentence: bool = False


class DoubledBlank(ArticleRule):
    """Two blanks in a row inside a sentence.

    ## What it does
    Finds two blanks and more between two words of a line. Two blanks at the end of a line are a line break
    to Markdown, two after the end of a sentence are how some people were taught to type, and columns in
    tables and code are set with them: none of these is told.

    ## Why
    A blank too many is what is left when a word was taken out or a line pasted. Web pages swallow it, wire
    formats and plain text carry it on.

    It is off until it is selected: on the site nobody sees it.

    ## Example
    ```markdown
    credit: Acme
    ---
    The yard  opens on Monday.
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    The yard opens on Monday.
    ```

    ## Fix safety
    Safe: one blank stays, and no word changes.

    ## Options
    `after_sentence`: tell two blanks after the end of a sentence too; false unless set.
    """

    code = "BD017"
    name = "doubled-blank"
    severity = Severity.NOTE
    since = "0.1"
    says = "two blanks or more stand in a row inside a line"
    fix_says = "leave one blank"
    enabled = False
    options_type = SentenceBlanks
    options: SentenceBlanks

    def check(self, article: Article) -> Iterator[Found]:
        """Every blank too many."""
        if article.source.text.find("  ", article.body_span.start) < 0:
            return
        for block in article.body.prose_blocks:
            if block.kind in _KINDS and "  " in block.prose:
                for span in self._spans(article, block):
                    fix = self.fix(Edit(span, " "))
                    yield self.found(article.path, span, fix=fix)

    def _spans(self, article: Article, block: Block) -> Iterator[Span]:
        for found in _BLANKS.finditer(block.prose):
            span = Span(block.span.start + found.start(), block.span.start + found.end())
            if not article.source.slice(span).isspace():
                continue
            before = block.prose[max(0, found.start() - 4) : found.start()]
            if before[-1] < _LATIN_ENDS and (self.options.after_sentence or not _ENDS.search(before)):
                yield span
