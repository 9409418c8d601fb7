"""LG007 foreign-number-format."""

from collections.abc import Iterator
from itertools import islice

from newskit.article import Article, Block
from newskit.diagnostics import Found, Severity
from newskit.language import JUDGED, of_block
from newskit.language.figures import Foreign, foreign_figures, may_hold_foreign
from newskit.rules.base import ArticleRule
from newskit.rules.own_words import own_words, prose_blocks
from newskit.text import Edit, Span

_TOLD = 20  # figures of one body; more are a habit of the text
_HEAD = 20  # blocks by which the language of a body is judged, where a block is too short to tell


class ForeignNumberFormat(ArticleRule):
    """A figure with the separators of the other language.

    ## What it does
    Tells figures with group and decimal marks such as 1,234.5 or 1,234,567 in Portuguese copy, 1.234,5 or
    1.234.567 in English copy, and a decimal mark of the other language before a per cent sign, a million or
    a unit: 3.5 % in Portuguese, 3,5 million in English. Quotations are passed over.

    Not told: a single group (3.000 and 3,000 can be read in both ways), versions, dates, times, scores,
    prices as they are printed abroad ($1.50), numbers of laws. Paragraphs in the
    other language are passed over. The first twenty of a body are told.

    ## Why
    A separator left from the original changes the value: 1,500 is one and a half in Portuguese.

    ## Example
    ```markdown
    language: pt
    ---
    A obra custou 1,234.5 euros, mais 3.5% do que no ano anterior.
    ```

    Use instead:
    ```markdown
    language: pt
    ---
    A obra custou 1.234,5 euros, mais 3,5% do que no ano anterior.
    ```

    ## Fix safety
    Unsafe: dots and commas change places, and the figure may have been wrong in another way.

    ## Source
    Unicode CLDR: separators of en, pt and pt-PT.
    """

    code = "LG007"
    name = "foreign-number-format"
    severity = Severity.WARNING
    since = "0.1"
    says = "{written} has the separators of the other language, expected {expected}"
    fix_says = "write {expected}"

    def check(self, article: Article) -> Iterator[Found]:
        """Every figure that is certainly of the other language, the first twenty of a body."""
        yield from islice(self._all(article), _TOLD)

    def _all(self, article: Article) -> Iterator[Found]:
        if article.language_code not in JUDGED:
            return
        body: str | None = None
        for block, figures in _found(article):
            body = (
                body
                or of_block("\n".join(each.prose for each in article.body.prose_blocks[:_HEAD]))
                or "open"
            )
            if (of_block(block.prose) or body) in (article.language_code, "open"):
                for figure in figures:
                    yield self._told(article, block, figure)

    def _told(self, article: Article, block: Block, figure: Foreign) -> Found:
        span = Span(block.span.start + figure.start, block.span.start + figure.end)
        fix = self.fix(Edit(span, figure.expected), safe=False, expected=figure.expected)
        return self.found(article.path, span, fix=fix, written=figure.written, expected=figure.expected)


def _found(article: Article) -> Iterator[tuple[Block, list[Foreign]]]:
    """The blocks with figures of the other language in the article's own words."""
    code = article.language_code
    if not may_hold_foreign(article.source.text, code, article.body_span.start):
        return
    for block in prose_blocks(article):
        if not block.quoted and may_hold_foreign(block.prose, code):
            figures = list(foreign_figures(own_words(block), code))
            if figures:
                yield block, figures
