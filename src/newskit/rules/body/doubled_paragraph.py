"""BD001 doubled-paragraph."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Block, BlockKind
from newskit.diagnostics import Found, Related, Severity
from newskit.rules.base import ArticleRule, Options
from newskit.rules.removal import without_block

_SHOWN = 40  # characters of the paragraph in the message
_ACROSS = 5  # times the fewest letters that a paragraph needs to count under another heading


class ParagraphLength(Options):
    """The options of doubled-paragraph.

    Attributes:
        letters: the fewest letters of a paragraph that may not stand twice.
    """

    letters: int = 40


class DoubledParagraph(ArticleRule):
    """A paragraph that stands twice in the body.

    ## What it does
    Finds paragraphs of 40 letters and more that stand in the body a second time, letter for letter. Under
    another heading a paragraph counts from 200 letters: shorter ones there are notes that belong to each
    section. Quoted paragraphs, list items, tables and headings may repeat.

    ## Why
    A paragraph that was pasted twice, or moved and not taken away, makes the reader think the story begins
    anew. In a translation it shifts every paragraph after it.

    ## Example
    ```markdown
    credit: Lusa
    ---
    The ferry line across the river reopens on Monday, the operator says.

    The ferry line across the river reopens on Monday, the operator says.
    ```

    Use instead:
    ```markdown
    credit: Lusa
    ---
    The ferry line across the river reopens on Monday, the operator says.
    ```

    ## Fix safety
    Unsafe: the second is taken away with the blank line before it, but the first may be the one that stands
    wrong.

    ## Options
    `letters`: the fewest letters of a paragraph, 40 unless set; five times as many under another heading.
    """

    code = "BD001"
    name = "doubled-paragraph"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the paragraph stands twice: "{start}"'
    variants: ClassVar[dict[str, str]] = {"first": "the first stands here"}
    fix_says = "take the second away"
    options_type = ParagraphLength
    options: ParagraphLength
    judges_side = True

    def check(self, article: Article) -> Iterator[Found]:
        """Every paragraph that an earlier one equals."""
        if not _may_be_doubled(article):
            return
        first: dict[str, tuple[Block, int]] = {}
        section = 0
        for block in article.body.prose_blocks:
            section += block.kind is BlockKind.HEADING
            if block.kind is not BlockKind.PARAGRAPH or block.quoted:
                continue
            text = " ".join(article.source.slice(block.span).split())
            before, its_section = first.setdefault(text, (block, section))
            if before is block:
                continue
            letters = sum(map(str.isalpha, block.prose))
            if letters >= self.options.letters * (1 if its_section == section else _ACROSS):
                yield self._doubled(article, block, before)

    def _doubled(self, article: Article, block: Block, before: Block) -> Found:
        related = (Related(article.path, before.span, self.message("first")),)
        fix = self.fix(without_block(article, block.span), safe=False)
        return self.found(article.path, block.span, fix=fix, related=related, start=_start(block))


def _may_be_doubled(article: Article) -> bool:
    """Whether two blocks have the same words."""
    return len(set(article.body.low_words)) < len(article.body.low_words)


def _start(block: Block) -> str:
    """The first words of a paragraph, cut between two of them where it can be."""
    words = block.words()
    if len(words) <= _SHOWN:
        return words
    shown = words[: _SHOWN - 1]
    whole = shown if words[len(shown)].isspace() else shown.rpartition(" ")[0]
    return (whole or shown).rstrip() + "…"
